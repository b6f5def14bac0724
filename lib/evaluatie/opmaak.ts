import { kanten } from './rules.ts';
import { gemetenNa } from './tijdreeks/rules.ts';
import type { Interval } from './tijdreeks/model.ts';
import type { Maat, Maatuitslag } from './model.ts';
import { datum, type Datum } from '#lib/kalender/model.ts';
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

/** 'mrt 2024 t/m feb 2025': which months the averages of before and after go over; null on a side without any. */
export function kantenTekst(
  maanden: readonly string[],
  veranderdOp: Datum,
): { readonly voor: string | null; readonly na: string | null } {
  const { voor, na } = kanten(maanden, veranderdOp);
  const tekst = (deel: readonly string[]) => {
    const [eerste, laatste] = [deel[0], deel.at(-1)];
    if (eerste === undefined || laatste === undefined) return null;
    return eerste === laatste ? maandKort(eerste) : `${maandKort(eerste)} t/m ${maandKort(laatste)}`;
  };
  return { voor: tekst(voor), na: tekst(na) };
}

/** Under a table of before and after: over which months the averages go, and over how many the difference. */
export function maandenNoot(
  uitslagen: readonly Pick<Maatuitslag, 'voor' | 'na' | 'schatting' | 'reeks'>[],
  veranderdOp: Datum,
): string {
  const { voor: toen, na: nu } = kantenTekst(uitslagen[0]?.reeks.map(({ maand }) => maand) ?? [], veranderdOp); // prettier-ignore
  const welke = toen && nu ? ` Ervoor is ${toen}, erna is ${nu}.` : '';
  const kant = Math.max(0, ...uitslagen.flatMap(({ voor, na }) => [voor.maanden, na.maanden]));
  const erna = Math.max(
    0,
    ...uitslagen.map(({ schatting }) => (schatting ? gemetenNa(schatting.ontwerp).length : 0)),
  );
  const hier = (maanden: number) => (maanden > 0 ? ` (hier ${maanden})` : '');
  return `Ervoor en erna: het gemiddelde over evenveel hele maanden aan elke kant, ten hoogste twaalf${hier(kant)}.${welke} Het verschil gaat over alle gemeten maanden erna${hier(erna)}, met wat te verwachten was als de lijn van ervoor was doorgegaan. Tussen van en tot ligt het verschil waarschijnlijk (95%-interval).`;
}
