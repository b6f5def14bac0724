import { eenheidLabel, formatBreuk, formatWaarde, isPercentage } from '#lib/indicatoren/labels.ts';
import type { Eenheid, Indicator } from '#lib/indicatoren/model.ts';
import { formatDatum, formatGetal } from '#lib/kalender/opmaak.ts';
import { schooljaarVan } from '#lib/kalender/rules.ts';
import { maandTekst } from '#lib/cockpit/labels.ts';
import type { Doel, Punt, Tegelcijfer } from './model.ts';
import { veranderingVan, type Verandering } from './rules.ts';

type Cijfer = Pick<Tegelcijfer, 'indicator' | 'dimensies'>;

/** 61,8% · 34 · 12,3 · onbekend */
export function waardeTekst(waarde: number | null, { indicator, dimensies }: Cijfer): string {
  return formatWaarde(waarde, indicator, isPercentage(indicator, { dimensies }));
}

/** A moment of the line: unknown and not measured are two things. */
export function puntTekst({ waarde, nietGemeten, naBreuk }: Omit<Punt, 'moment'>, tegel: Cijfer): string {
  const tekst = nietGemeten ? 'niet gemeten' : waardeTekst(waarde, tegel);
  return naBreuk ? `${tekst} (na een breuk)` : tekst;
}

/** Between the figure and that of a year before something changed outside the work; null: nothing did. */
export function breekZin({ kern, lijn }: Pick<Tegelcijfer, 'kern' | 'lijn'>): string | null {
  const sinds = kern.reeks === 'maanden' ? lijn.slice(1) : lijn.slice(-1);
  if (!sinds.some(({ naBreuk }) => naBreuk)) return null;
  return 'Intussen is de registratie veranderd: vergelijk niet zonder meer met een jaar eerder.';
}

/** What it counts; a share needs no more than its percent sign. */
export function eenheidTekst({ indicator, dimensies, waarde }: Cijfer & Pick<Tegelcijfer, 'waarde'>): string {
  if (isPercentage(indicator, { dimensies })) return '';
  return eenheidLabel(eenheidVan(indicator, dimensies), indicator, waarde);
}

/** The unit of the chosen cell: a number beside a decrease is of young people. */
function eenheidVan(indicator: Indicator, dimensies: Tegelcijfer['dimensies']): Eenheid {
  const eigen = indicator.dimensies
    .flatMap(({ waarden }) => (typeof waarden === 'string' ? [] : waarden))
    .find(({ code, eenheid }) => eenheid && Object.values(dimensies).includes(code));
  return eigen?.eenheid ?? indicator.eenheid;
}

/** 'op 26 nov 2026', 'schooljaar 2026-2027 t/m 26 nov 2026' or 'eind okt 2026': of when the figure is. */
export function vanWanneer({
  kern,
  indicator,
  op,
  maand,
  vraag,
}: Pick<Tegelcijfer, 'kern' | 'indicator' | 'op' | 'maand' | 'vraag'>): string {
  if (kern.reeks === 'jaar') return `heel schooljaar ${vraag.schooljaar}`;
  if (maand)
    return indicator.uitwerking === 'percentiel'
      ? `gesloten in ${maandTekst(maand)}`
      : `eind ${maandTekst(maand)}`;
  return indicator.isStand ? `op ${formatDatum(op)}` : `${vraag.schooljaar} t/m ${formatDatum(op)}`;
}

export function breukTekst(tegel: Tegelcijfer): string | null {
  return tegel.indicator.uitwerking === 'aantal' || tegel.dimensies.meting === 'aantal'
    ? null
    : formatBreuk(tegel, tegel.indicator);
}

export type Veranderingzin = { readonly zin: string; readonly verandering: Verandering | null };

/** '12 minder dan op 26 nov 2025 (46)', in words, so that it can be read without its arrow. */
export function veranderingZin(tegel: Tegelcijfer): Veranderingzin {
  const { vorig, waarde, kern } = tegel;
  const toen = momentVan(tegel);
  const verandering = veranderingVan(waarde, vorig.waarde, kern.gunstig);
  if (!verandering)
    return {
      verandering,
      zin:
        vorig.waarde === null
          ? `${toen} is dit niet ${vorig.nietGemeten ? 'gemeten' : 'bekend'}`
          : `${toen}: ${waardeTekst(vorig.waarde, tegel)}`,
    };
  const was = `(${waardeTekst(vorig.waarde, tegel)})`;
  const grootte = grootteVan(Math.abs(verandering.verschil), tegel);
  if (grootte === null)
    return { verandering: { verschil: 0, kant: 'gelijk' }, zin: `even veel als ${toen} ${was}` };
  return {
    verandering,
    zin: `${grootte} ${verandering.verschil > 0 ? 'meer' : 'minder'} dan ${toen} ${was}`,
  };
}

export function momentVan({ kern, indicator, vorig }: Tegelcijfer): string {
  if (kern.reeks === 'jaar') return `in ${schooljaarVan(vorig.op)}`;
  if (vorig.maand === null) return `op ${formatDatum(vorig.op)}`;
  return `${indicator.uitwerking === 'percentiel' ? 'in' : 'eind'} ${maandTekst(vorig.maand)}`;
}

/** What is left of a difference after rounding; null: nothing. */
function grootteVan(verschil: number, { indicator, dimensies }: Cijfer): string | null {
  const deel = isPercentage(indicator, { dimensies });
  const decimalen =
    deel ||
    indicator.uitwerking === 'per-fte' ||
    (indicator.uitwerking === 'percentiel' && !Number.isInteger(verschil))
      ? 1
      : 0;
  const tekst = formatGetal(verschil, decimalen);
  if (Number(verschil.toFixed(decimalen)) === 0) return null;
  return deel ? `${tekst} procentpunt` : tekst;
}

const ALLE = { gemeente: 'alle gemeenten', functie: 'alle functies' } as const;

/** What was chosen and this figure cannot be split by: then it is of all of them. */
export function nietNaarZin(nietNaar: Tegelcijfer['nietNaar']): string {
  return `Niet naar ${nietNaar.join(' of ')} te splitsen: dit is van ${nietNaar.map((code) => ALLE[code]).join(' en ')}.`;
}

const RICHTING: Record<Doel['richting'], string> = {
  minstens: 'minstens',
  hoogstens: 'hoogstens',
  'meer-dan': 'meer dan',
  'minder-dan': 'minder dan',
  hoger: 'hoger dan',
  lager: 'lager dan',
};

export const OORDEEL: Record<Doel['oordeel'], string> = {
  gehaald: 'haalt het nu',
  'niet-gehaald': 'haalt het nu niet',
  onbekend: 'nog niet te zeggen',
};

/** 'minstens 75%' */
export function doelTekst({
  richting,
  waarde,
  eenheid,
}: Pick<Doel, 'richting' | 'waarde' | 'eenheid'>): string {
  const decimalen = Number.isInteger(waarde) ? 0 : 1;
  return `${RICHTING[richting]} ${formatGetal(waarde, decimalen)}${eenheid === '%' ? '%' : ''}`;
}
