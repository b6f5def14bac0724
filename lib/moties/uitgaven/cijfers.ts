import type { Dimensies } from '#lib/indicatoren/model.ts';
import type { Datum, Schooljaar } from '#lib/kalender/model.ts';
import { JAARMATEN, MATEN } from '#lib/evaluatie/maten.ts';
import type { Cijferadres, Vraagkop } from '#lib/moties/model.ts';
import type { OpenbareMotie } from '#lib/moties/uitgaven/model.ts';
import type { Dimensiewoorden, OpenbarePublicatie } from '#lib/publicaties/model.ts';
import { TOTAAL, type OpenbareCel, type OpenbareTabel } from '#lib/publicaties/onthulling/model.ts';
import { PUBLIEKSVORMEN, type Publieksvorm } from '#lib/publicaties/vormen.ts';

/** One published cell that answers what was asked, with the words of what it is about. */
export type PubliekeCel = { readonly label: string; readonly cel: OpenbareCel };
export type PubliekJaar = {
  readonly schooljaar: Schooljaar;
  readonly peildatum: Datum;
  readonly versie: number;
  readonly cellen: readonly PubliekeCel[];
};
export type PubliekAntwoord = {
  readonly bureau: string;
  readonly indicator: string;
  readonly titel: string;
  readonly definitie: string;
  readonly soort: OpenbareTabel['soort'];
  /** What is published is the number; the decrease that was asked follows from two years beside each other. */
  readonly alsAantal: boolean;
  /** Two years were counted by different definitions. */
  readonly breuk: boolean;
  /** Oldest first. */
  readonly jaren: readonly PubliekJaar[];
};

/**
 * The published figures that answer an asked item; null when none is public. Nothing is computed here: only cells that were
 * protected and published as a figure are shown again.
 */
export function publiekAntwoordVan(
  adres: Cijferadres,
  publicaties: readonly OpenbarePublicatie[],
): PubliekAntwoord | null {
  const [exact, alsAantal] = [adres.keuze, { ...adres.keuze, meting: 'aantal' }];
  for (const keuze of adres.keuze.meting === 'afname' ? [exact, alsAantal] : [exact]) {
    const vorm = (PUBLIEKSVORMEN[adres.indicator] ?? []).find((item) => past(item, keuze, adres.per));
    if (!vorm) continue;
    const eigen = publicaties
      .filter(({ indicator }) => indicator === adres.indicator)
      .toSorted((a, b) => (a.schooljaar < b.schooljaar ? -1 : 1));
    const jaren = eigen.flatMap((publicatie) => jaarVan(publicatie, vorm, keuze, adres.per));
    const laatste = eigen.at(-1);
    const tabel = laatste?.openbaar.vormen.find((item) => isVorm(item.tabel, vorm))?.tabel;
    if (!laatste || !tabel || jaren.length === 0) return null;
    return {
      ...{
        bureau: laatste.bureauCode,
        indicator: adres.indicator,
        titel: laatste.definitie.titel,
        definitie: laatste.definitie.definitie,
      },
      ...{ soort: tabel.soort, alsAantal: keuze !== exact, jaren },
      breuk: new Set(jaren.map(({ versie }) => versie)).size > 1,
    };
  }
  return null;
}

/** One for each question of an edition, in its order. */
export function publiekeAntwoorden(
  { vragen }: Pick<OpenbareMotie, 'vragen'>,
  publicaties: readonly OpenbarePublicatie[],
): (PubliekAntwoord | undefined)[] {
  return vragen.map(({ antwoord }) =>
    antwoord.soort === 'cijfer' ? (publiekAntwoordVan(antwoord, publicaties) ?? undefined) : undefined,
  );
}

/** Measures of an evaluation, of which averages can be public where the figure by itself is not. */
const IN_EVALUATIE = new Set(
  [...MATEN, ...JAARMATEN.filter(({ intern }) => intern)].map(({ indicator }) => indicator),
);

/** Another question of the same promise, whose evaluation tells something of this figure; by its place. */
export function eldersVan(
  vragen: readonly { readonly kenmerk: string; readonly antwoord: Vraagkop['antwoord'] }[],
  indicator: string,
  isBeantwoord: (plek: number) => boolean,
): { readonly kenmerk: string; readonly plek: number } | undefined {
  if (!IN_EVALUATIE.has(indicator)) return undefined;
  const plek = vragen.findIndex(
    ({ antwoord }, nr) => antwoord.soort === 'niet-te-berekenen' && isBeantwoord(nr),
  );
  const vraag = vragen[plek];
  return vraag && { kenmerk: vraag.kenmerk, plek };
}

/** Everything chosen or kept stands in the public table, or is what the table is about (with an MBO-coach, after six months). */
function past(
  { filter = {}, per: getoond }: Publieksvorm,
  keuze: Dimensies,
  per: readonly string[],
): boolean {
  const gelijk = Object.entries(filter).every(
    ([code, waarde]) => keuze[code] === waarde || per.includes(code),
  );
  const rest = [...Object.keys(keuze), ...per].filter((code) => !(code in filter));
  return gelijk && rest.every((code) => getoond.includes(code));
}

const isVorm = (tabel: OpenbareTabel, vorm: Publieksvorm) => tabel.code.split('/')[1] === vorm.code;

function jaarVan(
  { openbaar, schooljaar, peildatum, definitie }: OpenbarePublicatie,
  vorm: Publieksvorm,
  keuze: Dimensies,
  per: readonly string[],
): PubliekJaar[] {
  const tabel = openbaar.vormen.find((item) => isVorm(item.tabel, vorm))?.tabel;
  const cellen = tabel ? cellenVan(tabel, vorm, openbaar.woorden, keuze, per) : [];
  return cellen.length > 0 ? [{ schooljaar, peildatum, versie: definitie.versie, cellen }] : [];
}

function cellenVan(
  tabel: OpenbareTabel,
  { filter = {} }: Publieksvorm,
  woorden: Dimensiewoorden,
  keuze: Dimensies,
  per: readonly string[],
): PubliekeCel[] {
  const namen = tabel.dimensies.map(({ naam }) => naam);
  return tabel.cellen.flatMap(({ plaats, cel }): PubliekeCel[] => {
    const waardeVan = (naam: string) => filter[naam] ?? plaats[namen.indexOf(naam)] ?? '';
    const klopt = namen.every((naam) =>
      per.includes(naam) ? waardeVan(naam) !== TOTAAL : waardeVan(naam) === (keuze[naam] ?? TOTAAL),
    );
    if (!klopt) return [];
    const words = per.map((naam) => woorden[naam]?.waarden[waardeVan(naam)] ?? waardeVan(naam));
    return [{ cel, label: words.length > 0 ? words.join(', ') : 'totaal' }];
  });
}
