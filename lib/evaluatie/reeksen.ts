import type { Functie } from '#lib/formatie/model.ts';
import { findIndicator } from '#lib/indicatoren/catalogus.ts';
import type { Cel, Uitslag } from '#lib/indicatoren/model.ts';
import { runReeks } from '#lib/indicatoren/run.ts';
import type { Datum, Schooljaar } from '#lib/kalender/model.ts';
import { schooljaarVan } from '#lib/kalender/rules.ts';
import { gelukt, type Uitkomst } from '#lib/platform/errors.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Evaluatie, Grond, Jaarmaat, Jaaruitslag, Maat } from './model.ts';
import {
  erbij,
  filterVan,
  isEersteVanSchooljaar,
  jarenInTabel,
  leesCel,
  maandeinden,
  maandEerder,
  reeksVan,
  schooljarenVan,
  toename,
} from './rules.ts';
import type { Maandpunt, Punt } from './tijdreeks/model.ts';

type Reeks = { readonly reeks: Maandpunt[]; readonly gronden: readonly Grond[] };

/** The series of a measure, month by month, as the executor of the catalogue gives it. */
export async function readReeks(
  toegang: Toegang,
  maat: Maat,
  functie: Functie | null,
  maanden: readonly string[],
): Promise<Uitkomst<Reeks>> {
  const jaren = schooljarenVan(maanden);
  const laatste = jaren.at(-1);
  if (laatste === undefined) return gelukt({ reeks: [], gronden: [] });
  const filter = filterVan(maat, functie);
  if (maat.bron === 'maanden') {
    const reeks = await runReeks(
      maat.indicator,
      { schooljaar: laatste, filter, per: [], versie: versieVan(maat) },
      jaren.length,
      toegang,
    );
    if (!reeks.ok) return reeks;
    const cellen = reeks.waarde.trend.flatMap((uitslag) => uitslag.cellen);
    return gelukt({
      reeks: reeksVan(maanden, new Map(cellen.map((cel) => [cel.dimensies.maand ?? '', leesCel(cel, maat)]))),
      gronden: cellen.map(({ dimensies, teller, noemer }) => ({
        maand: dimensies.maand ?? '',
        teller,
        noemer,
      })),
    });
  }
  const gevonden = await readMaandeinden(toegang, maat.indicator, filter, maanden);
  if (!gevonden.ok) return gevonden;
  const cellen = gevonden.waarde;
  const delen = maanden.map((maand): Grond & { punt: Punt } => {
    const cel = cellen.get(maand);
    if (maat.bron === 'maandeinde')
      return { maand, teller: cel?.teller ?? null, noemer: cel?.noemer ?? null, punt: leesCel(cel, maat) };
    const vorige = isEersteVanSchooljaar(maand) ? 'begin' : cellen.get(maandEerder(maand));
    return { maand, ...erbij(cel, vorige), punt: toename(cel, vorige) };
  });
  return gelukt({
    reeks: reeksVan(maanden, new Map(delen.map(({ maand, punt }) => [maand, punt]))),
    gronden: delen.map(({ maand, teller, noemer }) => ({ maand, teller, noemer })),
  });
}

/** All months by one definition, that of now: a line through two definitions says nothing. */
function versieVan({ indicator }: Pick<Maat, 'indicator'>): number | undefined {
  return findIndicator(indicator)?.versie;
}

/** Twelve questions, one for the end of each month of the year, each over all school years at once. */
async function readMaandeinden(
  toegang: Toegang,
  indicator: string,
  filter: Record<string, string>,
  maanden: readonly string[],
): Promise<Uitkomst<ReadonlyMap<string, Cel>>> {
  const cellen = new Map<string, Cel>();
  const aantal = schooljarenVan(maanden).length;
  for (const { dag, schooljaar } of maandeinden(maanden)) {
    const vraag = { schooljaar, peildatum: dag, filter, per: [], versie: versieVan({ indicator }) };
    const reeks = await runReeks(indicator, vraag, aantal, toegang);
    if (!reeks.ok) return reeks;
    for (const uitslag of reeks.waarde.trend) {
      const cel = enige(uitslag);
      if (cel) cellen.set(uitslag.peildatum.slice(0, 7), cel);
    }
  }
  return gelukt(cellen);
}

/** Asked without dimensions there is one cell. */
function enige({ cellen }: Uitslag): Cel | undefined {
  return cellen.length === 1 ? cellen[0] : undefined;
}

/** The same figure over whole school years, for the table. */
export async function readJaren(
  toegang: Toegang,
  maat: Jaarmaat,
  { veranderdOp }: Pick<Evaluatie, 'veranderdOp'>,
  tot: Datum,
): Promise<Uitkomst<Jaaruitslag>> {
  const { laatste, aantal } = jarenInTabel(veranderdOp, schooljaarVan(tot));
  const reeks = await runReeks(
    maat.indicator,
    { schooljaar: laatste, filter: maat.filter, per: [], versie: versieVan(maat) },
    aantal,
    toegang,
  );
  if (!reeks.ok) return reeks;
  const lopend: Schooljaar = schooljaarVan(toegang.vandaag);
  const jaren = reeks.waarde.trend.map((uitslag) => ({
    schooljaar: uitslag.schooljaar,
    waarde: enige(uitslag)?.waarde ?? null,
    loopt: uitslag.schooljaar === lopend,
  }));
  return gelukt({ maat, jaren });
}
