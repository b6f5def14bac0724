import { aandelenVan, heeftDelen } from './aandelen.ts';
import { findIndicator } from './catalogus.ts';
import type { Kanttekening } from './kanttekeningen/model.ts';
import type { Uitslag } from './model.ts';

/**
 * The cells as CSV for a spreadsheet in the Netherlands: semicolons, decimal comma, byte order mark. Text that a
 * spreadsheet would take for a formula gets an apostrophe. Unknown is an empty field, zero is 0. Of counts with parts: the share of each
 * cell in %, in tenths that add up to 100, and of how many. What a reader must know of the whole stands in a column of its own, at each row.
 */
export function toCsv(uitslag: Uitslag, kanttekeningen: readonly Kanttekening[] = []): string {
  const indicator = findIndicator(uitslag.code);
  const metDelen = indicator !== undefined && heeftDelen(indicator);
  const delen = indicator ? aandelenVan(indicator, uitslag.cellen, 1) : [];
  const dimensies = Object.keys(uitslag.cellen[0]?.dimensies ?? {});
  const noot = kanttekeningen.map(({ zin, bron }) => `${zin} Bron: ${bron}.`).join(' ');
  const kop = [
    'indicator',
    'versie',
    'bureau',
    'schooljaar',
    'peildatum',
    'bekend op',
    ...dimensies,
    'teller',
    'noemer',
    'waarde',
    ...(metDelen ? ['aandeel in %', 'aandeel van'] : []),
    ...(noot ? ['kanttekeningen'] : []),
  ];
  const vast = [
    uitslag.code,
    uitslag.versie,
    uitslag.bureau,
    uitslag.schooljaar,
    uitslag.peildatum,
    uitslag.bekendOp,
  ];
  const rijen = uitslag.cellen.map((cel, plek) => [
    ...vast,
    ...dimensies.map((code) => cel.dimensies[code] ?? ''),
    cel.teller,
    cel.noemer,
    cel.waarde,
    ...(metDelen ? [delen[plek]?.aandeel ?? null, delen[plek]?.van ?? null] : []),
    ...(noot ? [noot] : []),
  ]);
  return csvTekst([kop, ...rijen]);
}

/** Any table as such a file. */
export function csvTekst(rijen: readonly (readonly (string | number | null)[])[]): string {
  return `\uFEFF${rijen.map((rij) => rij.map(veld).join(';')).join('\r\n')}\r\n`;
}

function veld(waarde: string | number | null): string {
  if (waarde === null) return '';
  if (typeof waarde === 'number') return String(waarde).replace('.', ',');
  const veilig = /^[=+\-@\t\r]/.test(waarde) ? `'${waarde}` : waarde;
  return /[";\r\n]/.test(veilig) ? `"${veilig.replaceAll('"', '""')}"` : veilig;
}
