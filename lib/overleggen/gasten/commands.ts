import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { heeftInstemming } from '#lib/instemming/data.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { enqueueMail } from '#lib/platform/mail.ts';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { organisatieVan } from '#lib/overleggen/deelnemers.ts';
import { findDeling } from '#lib/overleggen/delen/data.ts';
import { closeGast, findGast, insertGast, saveCode } from '#lib/overleggen/gasten/data.ts';
import { linkmail } from '#lib/overleggen/gasten/mails.ts';
import type { Gastrij } from '#lib/overleggen/gasten/model.ts';
import { findPunt } from '#lib/overleggen/punten/data.ts';
import { refuseGrondslag } from '#lib/overleggen/rules.ts';
import { standVan } from '#lib/overleggen/gasten/rules.ts';
import { gastSchema, nodigUitSchema } from '#lib/overleggen/gasten/schema.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { siteAddress } from '#lib/termijnen/overzicht/data.ts';

type Klaar = { readonly id: string; readonly jongereId: string };
/** Shown once, to the officer who asked for it. */
export type Uitnodiging = Klaar & {
  readonly sleutel: string;
  readonly link: string;
  readonly code: string | null;
};

const NIET_GEDEELD =
  'Met wie u hier noemt, is dit niet gedeeld. Zet hem bij het overleg en deel het eerst ook met hem.';
const KERN = { permission: 'overleg.delen', verwerking: 'overleg-partners' } as const;
const nieuweCode = () => String(randomInt(0, 1_000_000)).padStart(6, '0');

/** Lets one guest see one sharing for some days. Never idempotent by key: a kept answer would keep the secrets. */
export const nodigGastUit = command({
  ...KERN,
  naam: 'gast uitnodigen',
  input: nodigUitSchema,
  subject: (out: Uitnodiging) => [out.jongereId],
  run: async (toegang, { delingId, dagen, ontvanger, ...invoer }): Promise<Uitkomst<Uitnodiging>> => {
    const deling = await findDeling(toegang, delingId);
    if (!deling) return nietGevonden('Dit');
    const { jongereId } = deling;
    toegang.raak([jongereId]);
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    toegang.merkAan({ soort: 'deling', id: delingId });
    if (deling.gestoptOp) return weiger('gestopt', 'Dit wordt niet meer gedeeld. Deel het eerst opnieuw.');
    if (!deling.aan.includes(ontvanger))
      return weiger('niet-gedeeld', NIET_GEDEELD, { velden: { ontvanger: NIET_GEDEELD } });
    const punt = await findPunt(toegang, deling.agendapuntId);
    if (!punt)
      return weiger('gestopt', 'Dit agendapunt is van de agenda gehaald; er wordt niets meer van gedeeld.');
    const instemming = await heeftInstemming(toegang, jongereId, 'delen');
    const fout = refuseGrondslag(deling.grondslag, { instemming });
    if (fout) return fout;
    const id = randomUUID();
    const sleutel = randomBytes(32).toString('base64url');
    const code = invoer.wijze === 'telefoon' ? nieuweCode() : null;
    const laatsteDag = addDays(toegang.vandaag, dagen);
    const organisatie = organisatieVan(ontvanger);
    const gast = { ...invoer, organisatie, id, delingId, jongereId, sleutel, code, laatsteDag };
    const geldigTot = await insertGast(toegang, gast);
    const link = `${siteAddress()}/gast/${sleutel}`;
    if (invoer.email) {
      const mail = linkmail(toegang.actor.bureau.naam, link, {
        ...invoer,
        geldigTot,
      });
      await enqueueMail(toegang.sql, toegang.bureauId, {
        ...mail,
        aan: invoer.email,
        bron: { soort: 'gast', id },
      });
    }
    return gelukt({ id, jongereId, sleutel, link, code });
  },
});

/** For who lost the code or typed it wrong too often; opens a link that was locked. */
export const geefNieuweCode = command({
  ...KERN,
  naam: 'gast een nieuwe code geven',
  input: gastSchema,
  subject: (out: Klaar & { code: string }) => [out.jongereId],
  run: async (toegang, { id, versie }): Promise<Uitkomst<Klaar & { code: string }>> => {
    const open = await openGast(toegang, id, versie);
    if (!open.ok) return open;
    const { jongereId, geldigTot } = open.waarde;
    const stand = standVan(open.waarde, toegang.nu);
    if (stand === 'ingetrokken' || stand === 'verlopen')
      return weiger('gesloten', 'Deze link is dicht. Nodig de gast opnieuw uit.');
    const code = nieuweCode();
    await saveCode(toegang, id, { code, tot: geldigTot, vrij: true });
    return gelukt({ id, jongereId, code });
  },
});

export const trekGastIn = command({
  ...KERN,
  naam: 'link van een gast intrekken',
  input: gastSchema,
  subject: (out: Klaar) => [out.jongereId],
  run: async (toegang, { id, versie }): Promise<Uitkomst<Klaar>> => {
    const open = await openGast(toegang, id, versie);
    if (!open.ok) return open;
    await closeGast(toegang, id);
    return gelukt({ id, jongereId: open.waarde.jongereId });
  },
});

async function openGast(toegang: Toegang, id: string, versie: number): Promise<Uitkomst<Gastrij>> {
  const gast = await findGast(toegang, id, 'for update of g');
  if (!gast) return nietGevonden('Deze gast');
  toegang.raak([gast.jongereId]);
  const toegelaten = await checkKijkrecht(toegang, gast.jongereId);
  if (!toegelaten.ok) return toegelaten;
  toegang.merkAan({ soort: 'gast', id });
  return gast.versie === versie
    ? gelukt(gast)
    : weiger('gewijzigd-door-ander', 'Een collega heeft deze gast intussen gewijzigd.');
}
