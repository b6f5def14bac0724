import { LABEL_FUNCTIE } from '#lib/formatie/labels.ts';
import type { Functie } from '#lib/formatie/model.ts';
import { findIndicator } from '#lib/indicatoren/catalogus.ts';
import type { Voorraad } from '#lib/indicatoren/bewaard/model.ts';
import { wensenVan } from '#lib/indicatoren/bewaard/rules.ts';
import type { Cel, Uitslag, Vraag } from '#lib/indicatoren/model.ts';
import { openReeksen } from '#lib/indicatoren/reeksen/data.ts';
import { runReeks } from '#lib/indicatoren/run.ts';
import type { Datum, Schooljaar } from '#lib/kalender/model.ts';
import { schooljaarVan } from '#lib/kalender/rules.ts';
import { gelukt, type Uitkomst } from '#lib/platform/errors.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { JAARMATEN } from './maten.ts';
import type { Evaluatie, Formatieverloop, Grond, Jaarmaat, Jaaruitslag, Maat } from './model.ts';
import {
  erbij,
  filterVan,
  ftePerMaand,
  isEersteVanSchooljaar,
  jarenInTabel,
  leesCel,
  maandeinden,
  maandEerder,
  perFte,
  reeksVan,
  schooljarenVan,
  toename,
} from './rules.ts';
import type { Maandpunt, Punt } from './tijdreeks/model.ts';

type Reeks = { readonly reeks: Maandpunt[]; readonly gronden: readonly Grond[] };

/** One question to the catalogue, over a number of school years at once. */
type Reeksvraag = { readonly vraag: Vraag; readonly aantal: number };

/**
 * What has to be asked for a measure. Of a figure with months of its own that is one question; of a state the end of each month of the year,
 * each over all school years.
 */
function reeksvragen(maat: Maat, functie: Functie | null, maanden: readonly string[]): readonly Reeksvraag[] {
  const jaren = schooljarenVan(maanden);
  const laatste = jaren.at(-1);
  if (laatste === undefined) return [];
  const gelijk = { filter: filterVan(maat, functie), per: [], versie: versieVan(maat) };
  if (maat.bron === 'maanden') return [{ vraag: { schooljaar: laatste, ...gelijk }, aantal: jaren.length }];
  return maandeinden(maanden).map(({ dag, schooljaar }) => ({
    vraag: { schooljaar, peildatum: dag, ...gelijk },
    aantal: jaren.length,
  }));
}

function jaarvragen(
  maat: Jaarmaat,
  { veranderdOp, functie }: Pick<Evaluatie, 'veranderdOp' | 'functie'>,
  tot: Datum,
): Reeksvraag {
  const { laatste, aantal } = jarenInTabel(veranderdOp, schooljaarVan(tot));
  return {
    vraag: { schooljaar: laatste, filter: filterVan(maat, functie), per: [], versie: versieVan(maat) },
    aantal,
  };
}

/** Everything that the measures of an evaluation ask, counted beforehand: many moments of few figures. */
export async function openEvaluatie(
  toegang: Toegang,
  maten: readonly Maat[],
  evaluatie: Evaluatie,
  maanden: readonly string[],
  tot: Datum,
): Promise<Voorraad> {
  const vragen = [
    ...maten.flatMap((maat) =>
      reeksvragen(maat, evaluatie.functie, maanden).map((deel) => ({ maat, ...deel })),
    ),
    ...JAARMATEN.map((maat) => ({ maat, ...jaarvragen(maat, evaluatie, tot) })),
  ];
  const wensen = vragen.flatMap(({ maat, vraag, aantal }) => {
    const indicator = findIndicator(maat.indicator);
    return indicator ? wensenVan(indicator, vraag, aantal, toegang.vandaag) : [];
  });
  return openReeksen(toegang, wensen);
}

/** The series of a measure, month by month, as the executor of the catalogue gives it; counted here when it is not at hand. */
export async function readReeks(
  toegang: Toegang,
  maat: Maat,
  functie: Functie | null,
  maanden: readonly string[],
  formatie: readonly Formatieverloop[],
  voorraad?: Voorraad,
): Promise<Uitkomst<Reeks>> {
  const perMaand = new Map<string, Cel>();
  for (const { vraag, aantal } of reeksvragen(maat, functie, maanden)) {
    const reeks = await runReeks(maat.indicator, vraag, aantal, toegang, voorraad);
    if (!reeks.ok) return reeks;
    for (const uitslag of reeks.waarde.trend)
      for (const [maand, cel] of cellenPerMaand(uitslag, maat)) perMaand.set(maand, cel);
  }
  const fte = ftePerMaand(formatie, maat.perFunctie ? functie : null);
  const delen = maanden.map((maand): Grond & { punt: Punt } => {
    const cel = perMaand.get(maand);
    const vorige = isEersteVanSchooljaar(maand) ? 'begin' : perMaand.get(maandEerder(maand));
    const grond =
      maat.bron === 'toename'
        ? erbij(cel, vorige)
        : { teller: cel?.teller ?? null, noemer: cel?.noemer ?? null };
    if (maat.lees === 'teller-per-fte')
      return { maand, ...grond, punt: perFte(grond.teller, fte.get(maand) ?? null) };
    return { maand, ...grond, punt: maat.bron === 'toename' ? toename(cel, vorige) : leesCel(cel, maat) };
  });
  return gelukt({
    reeks: reeksVan(maanden, new Map(delen.map(({ maand, punt }) => [maand, punt]))),
    gronden: delen.map(({ maand, teller, noemer }) => ({ maand, teller, noemer })),
  });
}

/** A figure with months has a cell for each; of a state on a day there is one, for the month of that day. */
function cellenPerMaand(uitslag: Uitslag, { bron }: Pick<Maat, 'bron'>): [string, Cel][] {
  if (bron === 'maanden') return uitslag.cellen.map((cel) => [cel.dimensies.maand ?? '', cel]);
  const cel = enige(uitslag);
  return cel ? [[uitslag.peildatum.slice(0, 7), cel]] : [];
}

/** All months by one definition, that of now: a line through two definitions says nothing. */
function versieVan({ indicator }: Pick<Maat, 'indicator'>): number | undefined {
  return findIndicator(indicator)?.versie;
}

/** Asked without dimensions there is one cell. */
function enige({ cellen }: Uitslag): Cel | undefined {
  return cellen.length === 1 ? cellen[0] : undefined;
}

/** The same figure over whole school years, for the table. */
export async function readJaren(
  toegang: Toegang,
  maat: Jaarmaat,
  evaluatie: Pick<Evaluatie, 'veranderdOp' | 'functie'>,
  tot: Datum,
  voorraad?: Voorraad,
): Promise<Uitkomst<Jaaruitslag>> {
  const { vraag, aantal } = jaarvragen(maat, evaluatie, tot);
  const reeks = await runReeks(maat.indicator, vraag, aantal, toegang, voorraad);
  if (!reeks.ok) return reeks;
  const lopend: Schooljaar = schooljaarVan(toegang.vandaag);
  const jaren = reeks.waarde.trend.map((uitslag) => ({
    schooljaar: uitslag.schooljaar,
    waarde: enige(uitslag)?.waarde ?? null,
    loopt: uitslag.schooljaar === lopend,
  }));
  const { functie } = evaluatie;
  const titel = maat.perFunctie && functie ? `${maat.titel}, ${LABEL_FUNCTIE[functie]}` : maat.titel;
  return gelukt({ maat: { ...maat, titel }, jaren });
}
