import { aandelen, heeftDelen } from './aandelen.ts';
import { pickOptelling, rollUp, toCel } from './cellen.ts';
import type {
  Beeld,
  Cel,
  Dimensie,
  Dimensies,
  Dimensiewaarde,
  Indicator,
  Tabelrij,
  Uitslag,
  Waardenlijst,
} from './model.ts';

/** What the reader chose: the fixed dimensions, and how to lay out the table. */
export type Beeldkeuze = {
  readonly vast: Dimensies;
  readonly rijen: readonly string[];
  readonly kolom: string | null;
};

/** A few rows are shown whole; of many, only those with something in them. */
const ALLE_RIJEN_TOT = 12;

/** Lays the answer out as people read it: the figure, its course over the years, and a table with totals. */
export function toBeeld(
  indicator: Indicator,
  trend: readonly Uitslag[],
  waarden: Waardenlijst,
  gevraagd: Partial<Beeldkeuze>,
): Beeld {
  const keuze = completeKeuze(indicator, waarden, gevraagd);
  const laatste = cellenVan(trend.at(-1));
  const hoofd = sumBy(indicator, laatste, vasteCodes(indicator)).filter((cel) =>
    isLaatsteMaand(cel, waarden),
  );
  return {
    keuze,
    hoofd: hoofd.map((cel) => ({
      cel,
      label: labelOf(indicator, cel.dimensies, waarden),
      ...eenheidOf(indicator, cel),
    })),
    trend: indicator.dimensies.some(({ waarden: bron }) => bron === 'maanden')
      ? perMaand(indicator, laatste, waarden, keuze)
      : perJaar(indicator, trend, keuze),
    tabel: toTabel(indicator, laatste, waarden, keuze),
  };
}

/** Rows: everything that is not fixed, not a place and not a sector, unless nothing is left. Columns: gemeenten. */
function completeKeuze(
  indicator: Indicator,
  waarden: Waardenlijst,
  gevraagd: Partial<Beeldkeuze>,
): Beeldkeuze {
  const gekozenVast = Object.entries(gevraagd.vast ?? {}).filter(([code, waarde]) =>
    waarden[code]?.some((bekend) => bekend.code === waarde),
  );
  const vast = { ...indicator.hoofdcijfer, ...Object.fromEntries(gekozenVast) };
  const vrij = indicator.dimensies.map(({ code }) => code).filter((code) => vast[code] === undefined);
  const inhoudelijk = vrij.filter((code) => code !== 'gemeente' && code !== 'sector' && code !== 'functie');
  const rijen = (gevraagd.rijen ?? []).filter((code) => vrij.includes(code));
  const gekozen = rijen.length > 0 ? rijen : inhoudelijk.length > 0 ? inhoudelijk : vrij.slice(-1);
  const kandidaten = [gevraagd.kolom ?? 'gemeente', 'gemeente', 'functie', 'sector'];
  const kolom = kandidaten.find((code) => vrij.includes(code) && !gekozen.includes(code) && waarden[code]);
  return { vast, rijen: gekozen, kolom: kolom ?? null };
}

function toTabel(
  indicator: Indicator,
  cellen: readonly Cel[],
  waarden: Waardenlijst,
  keuze: Beeldkeuze,
): Beeld['tabel'] {
  const vast = vasteCodes(indicator).filter((code) => !keuze.rijen.includes(code));
  const binnen = cellen.filter(({ dimensies }) => vast.every((code) => dimensies[code] === keuze.vast[code]));
  const kolommen = keuze.kolom ? kolommenVan(waarden[keuze.kolom] ?? [], binnen, keuze.kolom) : [];
  const per = keuze.kolom ? [...keuze.rijen, keuze.kolom] : keuze.rijen;
  const perCel = new Map(sumBy(indicator, binnen, [...vast, ...per]).map((cel) => [keyOf(cel, per), cel]));
  const perRij = sumBy(indicator, binnen, [...vast, ...keuze.rijen]);
  const isGeheel = heeftDelen(indicator) && !keuze.rijen.some((code) => vasteCodes(indicator).includes(code));
  const delen = isGeheel ? aandelen(perRij.map(({ waarde }) => waarde)) : null;
  const rijen = perRij.map((totaal, plek): Tabelrij => ({
    sleutel: keyOf(totaal, keuze.rijen),
    labels: keuze.rijen.map((code) => labelIn(waarden[code], totaal.dimensies[code] ?? '')),
    cellen: kolommen.map(
      ({ code }) =>
        perCel.get(keyOf({ dimensies: { ...totaal.dimensies, [keuze.kolom ?? '']: code } }, per)) ?? null,
    ),
    totaal,
    aandeel: delen?.[plek] ?? null,
  }));
  const gevuld = rijen.filter(({ totaal }) => totaal.teller !== 0 || (totaal.noemer ?? 0) > 0);
  const telbaar = !keuze.rijen.includes('maand');
  const perKolom = keuze.kolom ? sumBy(indicator, binnen, [...vast, keuze.kolom]) : [];
  return {
    kolommen,
    rijen: rijen.length > ALLE_RIJEN_TOT ? gevuld : rijen,
    metAandeel: delen !== null,
    weggelaten: rijen.length > ALLE_RIJEN_TOT ? rijen.length - gevuld.length : 0,
    // Adding up months says nothing: work that stays open would count in each.
    totalen: telbaar
      ? {
          cellen: kolommen.map(
            ({ code }) => perKolom.find(({ dimensies }) => dimensies[keuze.kolom ?? ''] === code) ?? null,
          ),
          totaal: sumBy(indicator, binnen, vast)[0] ?? null,
        }
      : null,
  };
}

function perJaar(indicator: Indicator, trend: readonly Uitslag[], keuze: Beeldkeuze): Beeld['trend'] {
  // The course of a decrease is the course of the number itself.
  const vast = keuze.vast.meting === 'afname' ? { ...keuze.vast, meting: 'aantal' } : keuze.vast;
  const cijfers = trend.map((uitslag) => {
    const cel = sumBy(indicator, cellenVan(uitslag), vasteCodes(indicator)).find(({ dimensies }) =>
      isVast(dimensies, vast),
    );
    return cel?.waarde ?? null;
  });
  const momenten = trend.map(({ schooljaar }) => schooljaar);
  return { momenten, cijfers, isPercentage: indicator.eenheid === '%' && vast.meting !== 'aantal' };
}

function perMaand(
  indicator: Indicator,
  cellen: readonly Cel[],
  waarden: Waardenlijst,
  keuze: Beeldkeuze,
): Beeld['trend'] {
  const maanden = waarden.maand ?? [];
  const sums = sumBy(indicator, cellen, vasteCodes(indicator));
  const cijfers = maanden.map(
    ({ code: maand }) =>
      sums.find(({ dimensies }) => isVast(dimensies, { ...keuze.vast, maand }))?.waarde ?? null,
  );
  return { momenten: maanden.map(({ label }) => label), cijfers, isPercentage: false };
}

/** What can be rolled up; of percentiles every roll-up is there already. */
function cellenVan(uitslag: Uitslag | undefined): readonly Cel[] {
  return uitslag?.optellingen ?? uitslag?.cellen ?? [];
}

function sumBy(indicator: Indicator, cellen: readonly Cel[], codes: readonly string[]): Cel[] {
  if (indicator.uitwerking === 'percentiel') return pickOptelling(cellen, codes);
  return rollUp(cellen, codes).map((telling) => toCel(indicator, telling));
}

function vasteCodes(indicator: Indicator): string[] {
  return indicator.dimensies.filter(({ vast }) => vast).map(({ code }) => code);
}

function isVast(dimensies: Dimensies, vast: Dimensies): boolean {
  return Object.entries(vast).every(([code, waarde]) => dimensies[code] === waarde);
}

/** Of figures per month the last one stands for now. */
function isLaatsteMaand({ dimensies }: Cel, waarden: Waardenlijst): boolean {
  return dimensies.maand === undefined || dimensies.maand === waarden.maand?.at(-1)?.code;
}

/** The values that occur, in their own order; what is on no list comes last. */
function kolommenVan(
  bekend: readonly Dimensiewaarde[],
  cellen: readonly Cel[],
  code: string,
): Dimensiewaarde[] {
  const codes = new Set(cellen.flatMap(({ dimensies }) => dimensies[code] ?? []));
  const eigen = bekend.filter((waarde) => codes.delete(waarde.code));
  return [...eigen, ...[...codes].sort().map((extra) => ({ code: extra, label: extra }))];
}

function labelOf(indicator: Indicator, dimensies: Dimensies, waarden: Waardenlijst): string {
  const delen = Object.entries(dimensies).map(([code, waarde]) => labelIn(waarden[code], waarde));
  return delen.join(', ') || indicator.teller;
}

function labelIn(waarden: readonly Dimensiewaarde[] | undefined, code: string): string {
  return waarden?.find((waarde) => waarde.code === code)?.label ?? code;
}

/** The unit of a cell: that of its own value when it has one. */
function eenheidOf(indicator: Indicator, { dimensies }: Cel): Pick<Beeld['hoofd'][number], 'eenheid'> {
  const eigen = indicator.dimensies
    .flatMap((dimensie: Dimensie) => (typeof dimensie.waarden === 'string' ? [] : dimensie.waarden))
    .find((waarde) => waarde.eenheid && Object.values(dimensies).includes(waarde.code));
  return { eenheid: eigen?.eenheid ?? indicator.eenheid };
}

function keyOf({ dimensies }: Pick<Cel, 'dimensies'>, codes: readonly string[]): string {
  return codes.map((code) => dimensies[code] ?? '').join('\u0001');
}
