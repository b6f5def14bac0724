import { formatGetal } from '#lib/kalender/opmaak.ts';
import type { Cijfer, Opmaak, Reeks } from '#components/grafieken/model.ts';

/** The number to draw; what is unknown or hidden has none. */
export function getalVan(cijfer: Cijfer | undefined): number | null {
  if (typeof cijfer === 'number') return cijfer;
  return typeof cijfer === 'object' ? (cijfer?.getal ?? null) : null;
}

export const NIET_GETOOND = 'niet getoond';

/** There is a number, and it is not told: neither zero nor unknown. */
export function isVerborgen(cijfer: Cijfer | undefined): cijfer is Extract<Cijfer, { tekst: string }> {
  return typeof cijfer === 'object' && cijfer !== null && cijfer.getal === undefined;
}

/** How a figure reads: 34, 61,8%, <5 or onbekend. */
export function tekstVan(cijfer: Cijfer | undefined, { decimalen = 0, eenheid = '' }: Opmaak = {}): string {
  if (cijfer === null || cijfer === undefined) return 'onbekend';
  if (cijfer === 'niet-gemeten') return 'niet gemeten';
  if (typeof cijfer !== 'number') return cijfer.tekst;
  return formatGetal(cijfer, decimalen) + (eenheid === '%' ? '%' : '');
}

/** The sign on the axis where there is no number, for who sees the picture without its table. */
export function tekenVan(cijfers: readonly (Cijfer | undefined)[]): '' | '?' | '–' {
  if (cijfers.some((cijfer) => typeof cijfer === 'number' || (typeof cijfer === 'object' && cijfer !== null)))
    return '';
  return cijfers.every((cijfer) => cijfer === 'niet-gemeten') ? '–' : '?';
}

/** What those signs mean; only those that occur. */
export function legendaZin(reeksen: readonly (readonly Cijfer[])[]): string | null {
  const alle = reeksen.flat();
  const delen = [
    alle.includes(null) && '? is onbekend: het is er, maar niet vast te stellen',
    alle.includes('niet-gemeten') && '– is niet gemeten: het werd toen niet bijgehouden, of niet zo',
  ].filter(Boolean);
  return delen.length > 0 ? `${delen.join('; ')}. Een 0 is geteld en is nul.` : null;
}

/** Colour 1–6 of a series: its own, or its place. */
export function kleurVan(reeks: Reeks, plek: number): number {
  return reeks.kleur ?? (plek % 6) + 1;
}

/** A round top for an axis that starts at zero: 1, 2, 2.5 or 5 times a power of ten, at least `hoogste`. */
export function rondeTop(hoogste: number): number {
  if (hoogste <= 0) return 1;
  const macht = 10 ** Math.floor(Math.log10(hoogste));
  const stap = [1, 2, 2.5, 4, 5, 6, 8, 10].find((factor) => factor * macht >= hoogste) ?? 10;
  return Math.max(stap * macht, hoogste <= 4 ? Math.ceil(hoogste) : 0);
}

/** Where the lines of an axis lie from zero to its round top: at even distances, never on a fraction of a count. */
export function asVerdeling(top: number, decimalen = 0): number[] {
  const aantal = [4, 5, 3, 2].find((delen) => {
    const stap = top / delen;
    const kop = Number((stap / 10 ** Math.floor(Math.log10(stap))).toPrecision(6));
    return [1, 2, 5].includes(kop) && (decimalen > 0 || stap >= 1);
  });
  const delen = aantal ?? 1;
  return Array.from({ length: delen + 1 }, (_, plek) => (top / delen) * plek);
}

/** Per mille of a width, as an SVG length that follows the page. */
export function procent(deel: number, geheel: number): string {
  return geheel > 0 ? `${Math.round((deel / geheel) * 1000) / 10}%` : '0%';
}

/** '2021-22' of 2021-2022, where there is no room for the whole year. */
export function kortJaar(naam: string): string {
  return naam.replace(/^(\d{4})-\d{2}(\d{2})$/, '$1-$2');
}

const LETTER = 7;
const AS = 56;

/** Names along an axis that fit beside each other: all of them, or every second, third …, and always the last. */
export function passendeNamen(namen: readonly string[], breedte: number): string[] {
  const vak = (breedte - AS) / Math.max(1, namen.length);
  for (let stap = 1; stap < namen.length; stap += 1) {
    const over = namen.filter((_, plek) => (namen.length - 1 - plek) % stap === 0);
    const past = over.every((naam, plek) => {
      const buur = over[plek + 1];
      return buur === undefined || ((naam.length + buur.length) / 2) * LETTER + 10 <= vak * stap;
    });
    if (past) return over;
  }
  return namen.slice(-1);
}
