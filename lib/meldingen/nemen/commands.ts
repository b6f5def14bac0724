import type { Datum } from '#lib/kalender/model.ts';
import { recordFacts } from '#lib/logboek/feiten.ts';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { findStand, saveMelding, type StandMetVersie } from '#lib/meldingen/data.ts';
import {
  beginStappen,
  controleStap,
  eersteActie,
  placeMelding,
  type Plaatsing,
} from '#lib/meldingen/nemen/rules.ts';
import { readMeldingSchema, takeSchema } from '#lib/meldingen/schema.ts';
import { readControledag } from '#lib/meldingen/nemen/data.ts';
import { decide } from '#lib/meldingen/status/rules.ts';
import { queueTerugmeldingen } from '#lib/meldingen/terugmelding/data.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import {
  findWerkproces,
  insertStap,
  insertWerkproces,
  listLopend,
  listStappen,
  saveWerkproces,
} from '#lib/werkprocessen/data.ts';
import { conflict } from '#lib/werkprocessen/tussentijds/data.ts';
import type { Routekaartcode, Werkproces } from '#lib/werkprocessen/model.ts';
import { kop } from '#lib/werkprocessen/rules.ts';
import { versie } from '#lib/werkprocessen/schema.ts';

export type Genomen = {
  readonly meldingId: string;
  readonly jongereId: string;
  readonly versie: number;
  readonly werkprocesId: string;
  readonly nieuwWerkproces: boolean;
  readonly uitleg: string;
};
type Wens = { routekaart: Routekaartcode | null; werkproces: string | null; opmerking: string | null };

/** Takes a melding: the routekaart is chosen, work is started or joined, and the school hears of it. */
export const takeMelding = command({
  naam: 'melding in behandeling nemen',
  permission: 'melding.behandelen',
  verwerking: 'leerplicht-toezicht',
  input: takeSchema,
  subject: (out: Genomen) => [out.jongereId],
  run: async (toegang, input) => {
    const stand = await findStand(toegang, input.id);
    if (!stand) return nietGevonden('Deze melding');
    toegang.merkAan({ soort: 'melding', id: input.id });
    return takeOne(toegang, stand, input.versie, input);
  },
});

/** Absoluut verzuim counts only once it is confirmed: after the check of BRP and enrolment by administration. */
export const confirmAbsoluut = command({
  naam: 'absoluut verzuim bevestigen',
  permission: 'melding.behandelen',
  verwerking: 'leerplicht-toezicht',
  input: readMeldingSchema.extend({ versie }),
  subject: (out: Genomen) => [out.jongereId],
  run: async (toegang, input) => {
    const stand = await findStand(toegang, input.id);
    if (!stand) return nietGevonden('Deze melding');
    toegang.merkAan({ soort: 'melding', id: input.id });
    if (stand.categorie !== 'absoluut')
      return weiger('niet-absoluut', 'Alleen een melding van absoluut verzuim wordt bevestigd.');
    const genomen = await takeOrKeep(toegang, stand, input.versie);
    if (!genomen.ok) return genomen;
    const werk = await findWerkproces(toegang, genomen.waarde.werkprocesId);
    if (!werk) return nietGevonden('Dit werkproces');
    if (werk.bevestigdOp) return weiger('al-bevestigd', 'Dit absoluut verzuim is al bevestigd.');
    const { gemeente, sector } = werk;
    await markControle(toegang, werk);
    const saved = await saveWerkproces(toegang, werk, werk.versie, { bevestigdOp: toegang.vandaag }, [
      { ...kop(werk, toegang.vandaag), soort: 'AbsoluutVerzuimBevestigd', gegevens: { gemeente, sector } },
    ]);
    return saved.ok ? genomen : saved;
  },
});

/**
 * Sets the first step of the routekaart when the check was done, unless someone marked it already. `nu`: whoever confirms says that he
 * did it now; the day recorded at the signal goes before. Gives the step it set.
 */
export async function markControle(
  toegang: Toegang,
  werk: Werkproces,
  nu: Datum | null = null,
): Promise<string | null> {
  const op = (await readControledag(toegang, werk.jongereId)) ?? nu;
  if (!op) return null; // confirming is not checking
  const { registratie, feit } = controleStap(werk, op);
  if ((await listStappen(toegang, werk.id)).some(({ stap }) => stap === registratie.stap)) return null;
  await insertStap(toegang, werk.id, registratie);
  await recordFacts(toegang, [feit]);
  return registratie.stap;
}

async function takeOrKeep(toegang: Toegang, stand: StandMetVersie, seen: number): Promise<Uitkomst<Genomen>> {
  const { jongereId, werkprocesId } = stand;
  if (stand.status !== 'B' || !jongereId || !werkprocesId)
    return takeOne(toegang, stand, seen, { routekaart: null, werkproces: null, opmerking: null });
  const { id: meldingId } = stand;
  const uitleg = 'De melding was al in behandeling.';
  return gelukt({ meldingId, jongereId, versie: seen, werkprocesId, nieuwWerkproces: false, uitleg });
}

/** One melding taken, by hand or as one of many. */
export async function takeOne(
  toegang: Toegang,
  stand: StandMetVersie,
  seen: number,
  wens: Wens,
): Promise<Uitkomst<Genomen>> {
  if (stand.versie !== seen) return conflict(toegang, 'melding', stand.id, seen);
  const besluit = decide({ soort: 'neem' }, stand, { today: toegang.vandaag, magHeropenen: false });
  if (!besluit.ok) return besluit;
  const plek = await placeFor(toegang, stand, wens);
  if (!plek.ok) return plek;
  const { werkprocesId, jongereId, eigenaarId, uitleg, nieuwWerkproces } = plek.waarde;
  const wijziging = { status: 'B', werkprocesId, eigenaarId } as const;
  const saved = await saveMelding(toegang, stand.id, seen, wijziging, besluit.waarde.feiten);
  if (!saved.ok) return saved;
  const regel = {
    meldingId: stand.id,
    status: 'B',
    redenAfgesloten: null,
    opmerking: wens.opmerking,
  } as const;
  await queueTerugmeldingen(toegang, [regel]);
  const { versie: nieuw } = saved.waarde;
  return gelukt({ meldingId: stand.id, jongereId, versie: nieuw, werkprocesId, nieuwWerkproces, uitleg });
}

type Plek = Omit<Genomen, 'meldingId' | 'versie'> & { readonly eigenaarId: string | null };

/** The werkproces this melding belongs in: one that runs, or a new one of this colleague. */
export async function placeFor(
  toegang: Toegang,
  stand: StandMetVersie,
  wens: Pick<Wens, 'routekaart' | 'werkproces'>,
): Promise<Uitkomst<Plek>> {
  const { jongereId } = stand;
  if (!jongereId) return weiger('eerst-koppelen', 'Kies eerst om welke jongere het gaat.');
  const lopend = await listLopend(toegang, jongereId);
  if (wens.werkproces && wens.werkproces !== 'nieuw' && !lopend.some((werk) => werk.id === wens.werkproces))
    return nietGevonden('Dit werkproces');
  const plaatsing = placeMelding(stand, lopend, wens);
  const { routekaart, uitleg } = plaatsing;
  const gekozen = lopend.find((werk) => werk.id === plaatsing.werkprocesId);
  if (!gekozen) {
    const werkprocesId = await startFor(toegang, stand, jongereId, plaatsing);
    return gelukt({
      werkprocesId,
      jongereId,
      nieuwWerkproces: true,
      eigenaarId: toegang.gebruikerId,
      uitleg,
    });
  }
  if (gekozen.routekaart === null && routekaart) {
    const saved = await saveWerkproces(toegang, gekozen, gekozen.versie, { routekaart });
    if (!saved.ok) return saved;
  }
  const eigenaarId = gekozen.eigenaarId ?? toegang.gebruikerId;
  return gelukt({ werkprocesId: gekozen.id, jongereId, nieuwWerkproces: false, eigenaarId, uitleg });
}

/** New work for a melding, with the steps that taking it already is. */
export async function startFor(
  toegang: Toegang,
  stand: StandMetVersie,
  jongereId: string,
  { soort, routekaart }: Plaatsing,
): Promise<string> {
  const { gemeente, sector, schoolId } = stand;
  const id = await insertWerkproces(toegang, {
    jongereId,
    soort,
    routekaart,
    eigenaarId: toegang.gebruikerId,
    gemeente,
    sector,
    schoolId,
    gestartOp: toegang.vandaag,
    ...eersteActie(soort, routekaart, toegang.vandaag),
  });
  const begin = beginStappen({ id, jongereId, soort, routekaart }, stand.ontvangenOp, toegang.vandaag);
  for (const { registratie } of begin) await insertStap(toegang, id, registratie);
  await recordFacts(
    toegang,
    begin.map(({ feit }) => feit),
  );
  return id;
}
