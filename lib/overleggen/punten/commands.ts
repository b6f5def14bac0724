import { heeftInstemming } from '#lib/instemming/data.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { addDays, diffDays } from '#lib/kalender/rules.ts';
import { recordFacts } from '#lib/logboek/feiten.ts';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { insertAgendapunt, readPlek } from '#lib/overleggen/agenda/data.ts';
import { findOverleg, setStatus } from '#lib/overleggen/data.ts';
import type { Punt } from '#lib/overleggen/model.ts';
import {
  countPunten,
  findPunt,
  insertTaak,
  plaatsOpOverleg,
  saveBespreking,
  saveGrondslag,
} from '#lib/overleggen/punten/data.ts';
import {
  besluitSchema,
  grondslagSchema,
  taakDoenSchema,
  taakSchema,
  vanOverlegSchema,
} from '#lib/overleggen/punten/schema.ts';
import { decideBesluit, refuseGrondslag, TAAKDAGEN } from '#lib/overleggen/rules.ts';
import { meetTermijn, setTermijn } from '#lib/termijnen/bewaken/data.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { isCollega } from '#lib/werkprocessen/collegas/data.ts';

type Klaar = { readonly id: string; readonly jongereId: string; readonly overlegId: string | null };
const KERN = { verwerking: 'overleg-partners', subject: (out: Klaar) => [out.jongereId] } as const;

export const wijzigPunt = command({
  ...KERN,
  naam: 'agendapunt wijzigen',
  permission: 'agenda.beheren',
  input: grondslagSchema,
  run: async (toegang, { id, versie, grondslag, reden }): Promise<Uitkomst<Klaar>> => {
    const open = await openPunt(toegang, id, versie);
    if (!open.ok) return open;
    const punt = open.waarde;
    const instemming = await heeftInstemming(toegang, punt.jongereId, 'delen');
    const fout = refuseGrondslag(grondslag, { instemming });
    if (fout) return fout;
    await saveGrondslag(toegang, id, { grondslag, reden });
    return gelukt(klaar(punt));
  },
});

/** Not at this meeting after all; it waits for the next one. */
export const haalVanOverleg = command({
  ...KERN,
  naam: 'agendapunt van een overleg halen',
  permission: 'agenda.beheren',
  input: vanOverlegSchema,
  run: async (toegang, { id, versie }): Promise<Uitkomst<Klaar>> => {
    const open = await openPunt(toegang, id, versie);
    if (!open.ok) return open;
    if (open.waarde.bespreking) return weiger('al-besproken', 'Over dit punt is al besloten.');
    await plaatsOpOverleg(toegang, id, null, null);
    return gelukt(klaar(open.waarde));
  },
});

/**
 * What was decided, with its tasks, in one go. What comes back next time waits for the next meeting from now on. A decision that was
 * taken before the day leaves the meeting planned as long as something waits for it.
 */
export const legBesluitVast = command({
  ...KERN,
  naam: 'besluit van een overleg vastleggen',
  permission: 'overleg.besluiten',
  input: besluitSchema,
  run: async (toegang, input): Promise<Uitkomst<Klaar>> => {
    const open = await openPunt(toegang, input.id, input.versie);
    if (!open.ok) return open;
    const punt = open.waarde;
    const overleg = punt.overlegId && (await findOverleg(toegang, punt.overlegId, 'for update'));
    if (!overleg) return weiger('geen-overleg', 'Dit punt staat nog niet op de agenda van een overleg.');
    const besluit = decideBesluit(punt, input, overleg, toegang.vandaag);
    if (!besluit.ok) return besluit;
    await saveBespreking(toegang, punt.id, besluit.waarde);
    for (const nummer of ['1', '2'] as const) {
      const tekst = input[`taak${nummer}`];
      if (!tekst) continue;
      const gegeven = await giveTaak(toegang, punt, {
        ...{ tekst, eigenaar: input[`eigenaar${nummer}`], partner: input[`partner${nummer}`] },
        ...{ uiterlijk: input[`uiterlijk${nummer}`], veld: nummer },
      });
      if (!gegeven.ok) return gegeven;
    }
    if (overleg.op <= toegang.vandaag || (await countPunten(toegang, overleg.id)).open === 0)
      await setStatus(toegang, overleg.id, 'gehouden');
    await recordBesproken(toegang, punt, besluit.waarde.resultaat, besluit.waarde.op);
    if (besluit.waarde.resultaat === 'volgende-keer')
      await insertAgendapunt(toegang, {
        ...{
          jongereId: punt.jongereId,
          overleg: punt.overleg,
          reden: punt.reden,
          werkprocesId: punt.werkprocesId,
        },
      });
    return gelukt(klaar(punt));
  },
});

export const voegTaakToe = command({
  ...KERN,
  naam: 'taak bij een agendapunt zetten',
  permission: 'overleg.besluiten',
  input: taakSchema,
  run: async (toegang, { id, taak, eigenaar, partner, uiterlijk }): Promise<Uitkomst<Klaar>> => {
    const open = await openPunt(toegang, id);
    if (!open.ok) return open;
    const gegeven = await giveTaak(toegang, open.waarde, {
      tekst: taak,
      eigenaar,
      partner,
      uiterlijk,
      veld: '',
    });
    return gegeven.ok ? gelukt(klaar(open.waarde)) : gegeven;
  },
});

/** Done today; the term keeps whether it was in time. */
export const rondTaakAf = command({
  ...KERN,
  naam: 'taak uit een overleg afronden',
  permission: 'overleg.besluiten',
  input: taakDoenSchema,
  run: async (toegang, { id, taakId }): Promise<Uitkomst<Klaar>> => {
    const open = await openPunt(toegang, id);
    if (!open.ok) return open;
    if (!open.waarde.taken.some((taak) => taak.id === taakId)) return nietGevonden('Deze taak');
    if (!(await meetTermijn(toegang, taakId, 'overlegtaak', toegang.vandaag)))
      return weiger('al-gedaan', 'Deze taak is al afgerond.');
    return gelukt(klaar(open.waarde));
  },
});

const klaar = ({ id, jongereId, overlegId }: Punt): Klaar => ({ id, jongereId, overlegId });

async function openPunt(toegang: Toegang, id: string, versie?: number): Promise<Uitkomst<Punt>> {
  const punt = await findPunt(toegang, id, 'for update of a');
  if (!punt) return nietGevonden('Dit agendapunt');
  toegang.raak([punt.jongereId]);
  const toegelaten = await checkKijkrecht(toegang, punt.jongereId);
  if (!toegelaten.ok) return toegelaten;
  toegang.merkAan({ soort: 'agendapunt', id: punt.id });
  if (versie !== undefined && punt.versie !== versie)
    return weiger('gewijzigd-door-ander', 'Een collega heeft dit agendapunt intussen gewijzigd.');
  return gelukt(punt);
}

type Taakinvoer = {
  tekst: string;
  eigenaar: string | null;
  partner: string | null;
  uiterlijk: Datum | null;
  /** The number behind the names of its fields, for a sentence at the field. */
  veld: string;
};

/** A task is a term on Vandaag of its owner; what a partner does, the owner keeps an eye on. */
async function giveTaak(toegang: Toegang, punt: Punt, taak: Taakinvoer): Promise<Uitkomst<null>> {
  const eigenaarId = taak.eigenaar ?? punt.werkEigenaarId ?? toegang.gebruikerId;
  if (!eigenaarId || !(await isCollega(toegang, eigenaarId)))
    return weiger('geen-collega', 'Kies een collega uit de lijst.', {
      velden: { [`eigenaar${taak.veld}`]: 'Kies een collega uit de lijst.' },
    });
  const uiterlijk = taak.uiterlijk ?? addDays(toegang.vandaag, TAAKDAGEN);
  if (uiterlijk < toegang.vandaag)
    return weiger('datum-voorbij', 'Kies voor de taak een dag die nog komt.', {
      velden: { [`uiterlijk${taak.veld}`]: 'Kies een dag die nog komt.' },
    });
  const { tekst, partner } = taak;
  const taakId = await insertTaak(toegang, punt, { tekst, eigenaarId, partner });
  await setTermijn(toegang, {
    ...{ code: 'overlegtaak', onderwerpSoort: 'agendapunt', onderwerpId: taakId, jongereId: punt.jongereId },
    ...{ werkprocesId: punt.werkprocesId, eigenaarId, start: toegang.vandaag },
    titel: partner ? `${tekst} (door ${partner})` : tekst,
    duur: { eenheid: 'DAGEN', aantal: diffDays(toegang.vandaag, uiterlijk) },
    gemeente: (await readPlek(toegang, punt.jongereId)).gemeente,
  });
  return gelukt(null);
}

async function recordBesproken(toegang: Toegang, punt: Punt, resultaat: string, op: Datum): Promise<void> {
  const { gemeente, sector } = await readPlek(toegang, punt.jongereId);
  await recordFacts(toegang, [
    {
      ...{ onderwerpSoort: 'agendapunt', onderwerpId: punt.id, jongereId: punt.jongereId, datum: op },
      ...{ soort: 'AgendapuntBesproken', gegevens: { gemeente, sector, overleg: punt.overleg, resultaat } },
    },
  ]);
}
