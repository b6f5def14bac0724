import type { Interval } from './tijdreeks/model.ts';
import type { Maat } from './model.ts';
import { datum } from '#lib/kalender/model.ts';
import { formatDatum, formatGetal } from '#lib/kalender/opmaak.ts';

/** 'mrt 2025' */
export function maandKort(maand: string): string {
  return formatDatum(datum(`${maand}-01`)).slice(2);
}

/** The value itself: a part as a percentage, anything else as a number. */
export function waardeTekst(waarde: number | null, maat: Pick<Maat, 'eenheid' | 'decimalen'>): string {
  if (waarde === null) return 'onbekend';
  return (
    formatGetal(waarde, maat.decimalen) +
    (maat.eenheid === 'procentpunten' || maat.eenheid === '%' ? '%' : '')
  );
}

/** '−3,2 (−5,3 tot −1,1)' */
export function intervalTekst({ waarde, van, tot }: Interval, decimalen: number): string {
  return `${getal(waarde, decimalen)} (${getal(van, decimalen)} tot ${getal(tot, decimalen)})`;
}

function getal(waarde: number, decimalen: number): string {
  return formatGetal(waarde, decimalen).replace('-', '\u2212');
}
