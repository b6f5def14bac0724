import type { Datum, Periode } from '#lib/kalender/model.ts';
import { intersectPerioden, subtractPerioden } from '#lib/kalender/perioden.ts';
import { addDays, addMonths, diffDays, maandagVan, maxDatum, valtIn } from '#lib/kalender/rules.ts';
import { lesweken } from '#lib/kalender/vakanties.ts';
import { gemeenteOp, plichtPerioden, redenNaPlicht } from './plicht.ts';
import type {
  Afloop,
  Episode,
  Inschrijvingsfeit,
  LrvMelding,
  ThuiszitFeiten,
  Thuiszitparameters,
} from './model.ts';
import { LANGDURIG_NA_MAANDEN, REGEL_AV, regelLrv, SAMENVOEGEN_ONDER_LESWEKEN } from './regels.ts';

/**
 * The episodes of thuiszitten of one jongere, from facts alone: the same facts in any order give the same episodes,
 * on whatever day one asks. An end may lie in the future (the last day of the duty is known); who shows a list compares
 * with today. The outcome follows from the fact that ended the episode, never from a result code.
 */
export function deriveEpisodes(feiten: ThuiszitFeiten, parameters: Thuiszitparameters): readonly Episode[] {
  const plicht = plichtPerioden(feiten, parameters);
  const gaten = subtractPerioden(plicht, feiten.inschrijvingen);
  const av = gaten.map((gat) => absoluutVerzuim(gat, feiten, parameters));
  const lrv = feiten.lrvMeldingen.map((melding) => langdurigRelatief(melding, plicht, feiten, parameters));
  const gevonden = [...av, ...lrv].filter((episode) => episode !== null).filter(isGevuld);
  return mergeEpisodes(gevonden, parameters);
}

/** Longer than three months at home, from the first day until the end or the peildatum; exactly three is not longer. */
export function isLangdurig(sinds: Datum, totOfPeildatum: Datum): boolean {
  return totOfPeildatum > addMonths(sinds, LANGDURIG_NA_MAANDEN);
}

/** A gap in enrolment counts when somebody established the absence within it: most gaps are administrative. */
function absoluutVerzuim(
  gat: Periode,
  feiten: ThuiszitFeiten,
  parameters: Thuiszitparameters,
): Episode | null {
  const bevestiging = eerste(feiten.bevestigingen.filter(({ datum }) => valtIn(datum, gat)));
  if (!bevestiging) return null;
  const vorige = vorigeInschrijving(feiten.inschrijvingen, gat.van);
  const bekendOp = Math.max(bevestiging.bekendOp, vorige?.eindeBekendOp ?? 0);
  return {
    soort: 'AV',
    sinds: gat.van,
    teltVanaf: gat.van,
    einde: eersteAfloop([alternatief(feiten, gat.van), naPeriode(gat, feiten, parameters, bekendOp)]),
    gemeente: gemeenteOp(feiten, gat.van) ?? bevestiging.gemeente,
    sector: vorige?.sector ?? bevestiging.sector,
    schoolId: vorige?.schoolId ?? null,
    regel: REGEL_AV,
    bekendOp,
  };
}

function langdurigRelatief(
  melding: LrvMelding,
  plicht: readonly Periode[],
  feiten: ThuiszitFeiten,
  parameters: Thuiszitparameters,
): Episode | null {
  const { lrvGrens } = parameters;
  const grensdag = addDays(melding.begindatum, lrvGrens.teltOpDag - 1);
  const [periode] = intersectPerioden(plicht, [{ van: melding.begindatum, tot: null }]);
  if (!periode) return null;
  const sinds = periode.van;
  const afloop = eersteAfloop([
    hervat(feiten, melding),
    andereSchool(feiten, melding),
    alternatief(feiten, melding.begindatum),
    naPeriode(periode, feiten, parameters, melding.bekendOp),
  ]);
  return {
    soort: 'LRV',
    sinds,
    teltVanaf: maxDatum(grensdag, sinds),
    einde: afloop,
    gemeente: gemeenteOp(feiten, sinds) ?? melding.gemeente,
    sector: melding.sector ?? sectorOp(feiten.inschrijvingen, sinds),
    schoolId: melding.schoolId,
    regel: regelLrv(lrvGrens),
    bekendOp: melding.bekendOp,
  };
}

/** What happened on the day after a period without school in which the duty ran. */
function naPeriode(
  { tot }: Periode,
  feiten: ThuiszitFeiten,
  parameters: Thuiszitparameters,
  beginBekendOp: number,
): Afloop | null {
  if (tot === null) return null;
  const datum = addDays(tot, 1);
  const reden = redenNaPlicht(feiten, parameters, datum);
  if (reden) return { datum, ...reden };
  const nieuwe = feiten.inschrijvingen.filter((item) => item.van === datum);
  return nieuwe.length > 0
    ? {
        datum,
        uitkomst: 'terug-naar-school',
        bekendOp: Math.min(...nieuwe.map((item) => item.begonBekendOp)),
      }
    : { datum, uitkomst: 'einde-leerplicht', bekendOp: beginBekendOp };
}

function hervat(feiten: ThuiszitFeiten, melding: LrvMelding): Afloop | null {
  const dagen = feiten.schoolgang.filter(
    ({ soort, datum }) => soort === 'hervat' && datum > melding.begindatum,
  );
  const dag = eerste(dagen);
  return dag ? { datum: dag.datum, uitkomst: 'terug-naar-school', bekendOp: dag.bekendOp } : null;
}

function andereSchool(feiten: ThuiszitFeiten, melding: LrvMelding): Afloop | null {
  const nieuwe = feiten.inschrijvingen
    .filter(({ van, schoolId }) => van > melding.begindatum && schoolId !== melding.schoolId)
    .map(({ van, begonBekendOp }) => ({ datum: van, bekendOp: begonBekendOp }));
  const dag = eerste(nieuwe);
  return dag ? { ...dag, uitkomst: 'terug-naar-school' } : null;
}

function alternatief(feiten: ThuiszitFeiten, vanaf: Datum): Afloop | null {
  const dagen = feiten.schoolgang.filter(
    ({ soort, datum }) => soort === 'alternatief-traject' && datum >= vanaf,
  );
  const dag = eerste(dagen);
  return dag ? { datum: dag.datum, uitkomst: 'alternatief-traject', bekendOp: dag.bekendOp } : null;
}

/**
 * One jongere is never twice at home at once: what overlaps, or is parted by less than four lesweken, is one episode.
 * It keeps the kind and place of its beginning and ends as its last part ends.
 */
function mergeEpisodes(episodes: readonly Episode[], parameters: Thuiszitparameters): readonly Episode[] {
  const merged: Episode[] = [];
  for (const episode of [...episodes].sort(byBegin)) {
    const vorige = merged.at(-1);
    if (vorige && isEen(vorige, episode, parameters)) merged[merged.length - 1] = join(vorige, episode);
    else merged.push(episode);
  }
  return merged;
}

function isEen(vorige: Episode, volgende: Episode, { regio }: Thuiszitparameters): boolean {
  if (vorige.einde === null || volgende.sinds <= vorige.einde.datum) return true;
  return countLesdagen(regio, vorige.einde.datum, volgende.sinds) < SAMENVOEGEN_ONDER_LESWEKEN * 7;
}

/** Days from the first up to the second that lie in a week with lessons; holiday weeks drop out of the count. */
function countLesdagen(regio: Thuiszitparameters['regio'], van: Datum, tot: Datum): number {
  const genoeg = SAMENVOEGEN_ONDER_LESWEKEN * 7;
  const langsteVakantie = 12 * 7; // well over the longest there is
  if (diffDays(van, tot) >= genoeg + langsteVakantie) return genoeg;
  const weken = new Set<string>(lesweken(regio, van, addDays(tot, -1)));
  let dagen = 0;
  for (let dag = van; dag < tot; dag = addDays(dag, 1)) if (weken.has(maandagVan(dag))) dagen += 1;
  return dagen;
}

function join(vorige: Episode, volgende: Episode): Episode {
  const teltVanaf = vorige.teltVanaf < volgende.teltVanaf ? vorige.teltVanaf : volgende.teltVanaf;
  const open = vorige.einde === null || volgende.einde === null;
  const laatste = open ? null : laatsteAfloop(vorige.einde, volgende.einde);
  return { ...vorige, teltVanaf, einde: laatste };
}

function laatsteAfloop(a: Afloop | null, b: Afloop | null): Afloop | null {
  if (a === null || b === null) return null;
  return b.datum > a.datum ? b : a;
}

/** An absence that ended before it counted is no thuiszitten. */
function isGevuld({ teltVanaf, einde }: Episode): boolean {
  return einde === null || einde.datum > teltVanaf;
}

/** Of two on one day the one that says most stands: a death or move before a return, a return before the rest. */
const VOORRANG: readonly Afloop['uitkomst'][] = [
  'overleden',
  'verhuisd',
  'terug-naar-school',
  'vrijstelling',
  'alternatief-traject',
  'einde-leerplicht',
];

function eersteAfloop(aflopen: readonly (Afloop | null)[]): Afloop | null {
  const bekend = aflopen.filter((afloop) => afloop !== null);
  return bekend.reduce<Afloop | null>((a, b) => (a && !gaatVoor(b, a) ? a : b), null);
}

function gaatVoor(a: Afloop, b: Afloop): boolean {
  if (a.datum !== b.datum) return a.datum < b.datum;
  return VOORRANG.indexOf(a.uitkomst) < VOORRANG.indexOf(b.uitkomst);
}

/** By day, then by when it was known, so that the order in which facts come makes no difference. */
function eerste<Feit extends { datum: Datum; bekendOp: number }>(feiten: readonly Feit[]): Feit | undefined {
  return feiten.reduce<Feit | undefined>(
    (a, b) => (a && (a.datum < b.datum || (a.datum === b.datum && sleutel(a) <= sleutel(b))) ? a : b),
    undefined,
  );
}

function sleutel(feit: { bekendOp: number }): string {
  return String(feit.bekendOp).padStart(16, '0') + JSON.stringify(feit);
}

function vorigeInschrijving(
  inschrijvingen: readonly Inschrijvingsfeit[],
  van: Datum,
): Inschrijvingsfeit | undefined {
  return inschrijvingen
    .filter((item) => item.tot !== null && item.tot < van)
    .sort((a, b) => (order(a) < order(b) ? 1 : -1))[0];
}

function sectorOp(inschrijvingen: readonly Inschrijvingsfeit[], dag: Datum): Inschrijvingsfeit['sector'] {
  const lopend = inschrijvingen.filter((item) => valtIn(dag, item));
  return lopend.sort((a, b) => (order(a) < order(b) ? 1 : -1))[0]?.sector ?? null;
}

function order(item: Inschrijvingsfeit): string {
  return `${item.tot}${item.van}${item.schoolId}${item.sector}`;
}

function byBegin(a: Episode, b: Episode): number {
  const key = (item: Episode) => `${item.sinds}${item.teltVanaf}${JSON.stringify(item)}`;
  return key(a) < key(b) ? -1 : 1;
}
