import { listSignalen, saveSignaal } from '#lib/absoluut-verzuim/data.ts';
import { LABEL_UITKOMST } from '#lib/absoluut-verzuim/labels.ts';
import type { AdministratieveUitkomst, OpenSignaal, Signaaluitkomst } from '#lib/absoluut-verzuim/model.ts';
import { decideBeoordelen } from '#lib/absoluut-verzuim/rules.ts';
import { confirmWerk, type BevestigdWerk } from '#lib/absoluut-verzuim/samen/bevestigen.ts';
import { insertBundel, listOmgevingen, listOpenMeldingIds } from '#lib/absoluut-verzuim/samen/data.ts';
import type { Bundelregel, Controle } from '#lib/absoluut-verzuim/samen/model.ts';
import { afsluitSchema, bevestigSchema, controleSchema } from '#lib/absoluut-verzuim/samen/schema.ts';
import { apply } from '#lib/meldingen/commands.ts';
import { listStanden } from '#lib/meldingen/data.ts';
import { takeOne } from '#lib/meldingen/nemen/commands.ts';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';

type Klaar = { bundelId: string; aantal: number; jongereIds: string[]; werkprocesIds: string[] };
const KERN = {
  verwerking: 'leerplicht-toezicht',
  subject: (out: Klaar) => out.jongereIds,
} as const;

/** Closes signals as administrative, one or many: all of them or none. Meldingen about the same are answered along. */
export const closeSignalen = command({
  ...KERN,
  naam: 'signalen absoluut verzuim administratief afsluiten',
  permission: 'absoluut.controleren',
  input: afsluitSchema,
  run: async (toegang, { uitkomst, signaal, notitie }): Promise<Uitkomst<Klaar>> =>
    each(toegang, uitkomst, signaal, notitie, (open) => closeMeldingen(toegang, open, uitkomst)),
});

/** Confirms signals: from today they are absoluut verzuim, and the investigation of art. 22 lid 1 begins. */
export const confirmSignalen = command({
  ...KERN,
  naam: 'signalen absoluut verzuim bevestigen',
  permission: 'absoluut.bevestigen',
  input: bevestigSchema,
  run: async (toegang, { signaal, notitie, controle }): Promise<Uitkomst<Klaar>> =>
    each(toegang, 'bevestigd', signaal, notitie, (open) => confirm(toegang, open, controle)),
});

/** What was checked, and a note: the signal stays open. */
export const noteControle = command({
  naam: 'controle van signaal vastleggen',
  permission: 'absoluut.controleren',
  verwerking: 'leerplicht-toezicht',
  input: controleSchema,
  subject: (out: { jongereId: string }) => [out.jongereId],
  run: async (toegang, { id, versie, ...controle }) => {
    const [signaal] = await listSignalen(toegang, [id]);
    if (!signaal) return nietGevonden('Dit signaal');
    if (signaal.status !== 'open')
      return weiger('al-beoordeeld', 'Dit signaal is al beoordeeld. Ververs de lijst.');
    const later = (['brpOp', 'rodOp', 'contactOp'] as const).filter(
      (veld) => (controle[veld] ?? '') > toegang.vandaag,
    );
    if (later.length > 0)
      return weiger('datum-in-toekomst', 'Deze dag moet nog komen.', {
        velden: Object.fromEntries(later.map((veld) => [veld, 'Deze dag moet nog komen.'])),
      });
    toegang.merkAan({ soort: 'absoluut-signaal', id });
    const saved = await saveSignaal(toegang, id, versie, controle);
    return saved.ok ? gelukt({ id, jongereId: signaal.jongereId, versie: saved.waarde.versie }) : saved;
  },
});

type Gevolg = { werk: BevestigdWerk | null; meldingen: Bundelregel['meldingen'] };

async function each(
  toegang: Toegang,
  uitkomst: Signaaluitkomst,
  gezien: readonly { id: string; versie: number }[],
  notitie: string | null,
  work: (signaal: OpenSignaal) => Promise<Uitkomst<Gevolg>>,
): Promise<Uitkomst<Klaar>> {
  const versies = new Map(gezien.map(({ id, versie }) => [id, versie]));
  const signalen = await listSignalen(toegang, [...versies.keys()]);
  if (signalen.length !== versies.size) return nietGevonden('Een van deze signalen');
  const regels: Bundelregel[] = [];
  for (const signaal of signalen) {
    toegang.raak([signaal.jongereId]);
    const besluit = decideBeoordelen(signaal, uitkomst, { today: toegang.vandaag });
    if (!besluit.ok || signaal.status !== 'open')
      return besluit.ok ? weiger('al-beoordeeld', 'Dit signaal is al beoordeeld.') : besluit;
    const gevolg = await work(signaal);
    if (!gevolg.ok) return gevolg;
    const { werk, meldingen } = gevolg.waarde;
    const werkprocesId = werk?.id ?? signaal.werkprocesId;
    const saved = await saveSignaal(
      toegang,
      signaal.id,
      versies.get(signaal.id) ?? 0,
      {
        status: 'beoordeeld',
        uitkomst,
        beoordeeldOp: toegang.vandaag,
        werkprocesId,
        ...(notitie ? { notitie } : {}),
      },
      [besluit.waarde],
    );
    if (!saved.ok) return saved;
    regels.push({
      signaalId: signaal.id,
      jongereId: signaal.jongereId,
      versieNa: saved.waarde.versie,
      werkVoor: signaal.werkprocesId,
      nieuwWerkproces: werk?.nieuw ? werk.id : null,
      bevestigdWerk: werk && !werk.nieuw ? werk.id : null,
      werkVersie: werk?.versie ?? null,
      werkWas: werk?.was ?? null,
      meldingen,
    });
  }
  const bundelId = await insertBundel(toegang, uitkomst, regels);
  return gelukt({
    bundelId,
    aantal: regels.length,
    jongereIds: regels.map(({ jongereId }) => jongereId),
    werkprocesIds: regels.flatMap(
      ({ nieuwWerkproces, bevestigdWerk }) => nieuwWerkproces ?? bevestigdWerk ?? [],
    ),
  });
}

async function confirm(
  toegang: Toegang,
  signaal: OpenSignaal,
  controle: Controle | null,
): Promise<Uitkomst<Gevolg>> {
  const werk = await confirmWerk(toegang, signaal, controle);
  if (!werk.ok) return werk;
  const meldingen = [];
  for (const stand of await openMeldingen(toegang, signaal.jongereId)) {
    const wens = { routekaart: null, werkproces: werk.waarde.id, opmerking: null };
    const genomen = await takeOne(toegang, stand, stand.versie, wens);
    if (!genomen.ok) return genomen;
    meldingen.push({ id: stand.id, versieNa: genomen.waarde.versie, eigenaarVoor: stand.eigenaarId });
  }
  return gelukt({ werk: werk.waarde, meldingen });
}

/** The school hears what became of its melding; a case for the bureau it was not. */
async function closeMeldingen(
  toegang: Toegang,
  { jongereId }: OpenSignaal,
  uitkomst: AdministratieveUitkomst,
): Promise<Uitkomst<Gevolg>> {
  const [omgeving] = await listOmgevingen(toegang, [jongereId]);
  if (omgeving?.werkLoopt)
    return weiger(
      'werk-loopt',
      'Over deze jongere loopt al een werkproces absoluut verzuim. Sluit dat af; het signaal gaat dan mee.',
    );
  const meldingen = [];
  for (const stand of await openMeldingen(toegang, jongereId)) {
    const opmerking = `Na controle: ${LABEL_UITKOMST[uitkomst].toLowerCase()}.`;
    const uit = await apply(
      toegang,
      stand,
      { versie: stand.versie, opmerking },
      { soort: 'kennisgeving' },
      { eigenaarId: toegang.gebruikerId },
    );
    if (!uit.ok) return uit;
    meldingen.push({ id: stand.id, versieNa: uit.waarde.versie, eigenaarVoor: stand.eigenaarId });
  }
  return gelukt({ werk: null, meldingen });
}

async function openMeldingen(toegang: Toegang, jongereId: string) {
  return listStanden(toegang, await listOpenMeldingIds(toegang, jongereId));
}
