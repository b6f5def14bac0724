import { schooljaarVan } from '#lib/kalender/rules.ts';
import { aandelenVan, heeftDelen } from './aandelen.ts';
import { findIndicator } from './catalogus.ts';
import type { Kanttekening } from './kanttekeningen/model.ts';
import { sumBy, vasteCodes } from './cellen.ts';
import { eenheidVan } from './labels.ts';
import type { Cel, Indicator, Uitslag } from './model.ts';
import type { OpenbareTrendbreuk } from './trendbreuken/model.ts';
import { breukenInJaren } from './trendbreuken/rules.ts';
import { wijzigingenVan } from './versies/rules.ts';

/**
 * The cells as CSV for a spreadsheet in the Netherlands: semicolons, decimal comma, byte order mark. Text that a
 * spreadsheet would take for a formula gets an apostrophe. Unknown and not measured are an empty field, with which of the two beside it; zero is 0. Of counts with parts: the share of each
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
    'eenheid',
    'gemeten',
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
    indicator ? eenheidVan(indicator, cel) : uitslag.eenheid,
    gemetenTekst(uitslag, cel),
    ...(metDelen ? [delen[plek]?.aandeel ?? null, delen[plek]?.van ?? null] : []),
    ...(noot ? [noot] : []),
  ]);
  return csvTekst([kop, ...rijen]);
}

/** Why a field is empty: a zero was counted, unknown is there and could not be told, not measured was never looked at. */
function gemetenTekst({ nietGemeten }: Uitslag, { waarde }: Pick<Cel, 'waarde'>): string {
  if (waarde !== null) return 'ja';
  return nietGemeten ? 'niet gemeten' : 'onbekend';
}

/**
 * The whole figure over the years, a line for each definition: which one was valid in that year stands beside it, and where a new one
 * began. Lines of two definitions are never to be added up or subtracted.
 */
export function verloopCsv(
  reeksen: readonly (readonly Uitslag[])[],
  indicator: Indicator,
  geldig: readonly Uitslag[],
  trendbreuken: readonly OpenbareTrendbreuk[] = [],
): string {
  const vast = vasteCodes(indicator);
  const wijzigingen = new Map(wijzigingenVan(indicator).map((item) => [schooljaarVan(item.geldigVan), item]));
  const buiten = breukenInJaren(trendbreuken, geldig);
  const kop = ['indicator', 'schooljaar', 'versie', 'geldt in dit jaar', 'breuk', 'peildatum', 'bekend op'];
  const rijen = reeksen.flat().flatMap((uitslag) => {
    const versieNu = geldig.find(({ schooljaar }) => schooljaar === uitslag.schooljaar)?.versie;
    const wijziging = wijzigingen.get(uitslag.schooljaar);
    const breuk = [
      ...(wijziging ? [`versie ${wijziging.versie}: ${wijziging.reden}`] : []),
      ...buiten.filter(({ vanaf }) => vanaf === uitslag.schooljaar).map(({ waarom }) => waarom),
    ].join(' ');
    return sumBy(indicator, uitslag.optellingen ?? uitslag.cellen, vast).map((cel) => [
      ...[uitslag.code, uitslag.schooljaar, uitslag.versie, uitslag.versie === versieNu ? 'ja' : 'nee'],
      ...[breuk, uitslag.peildatum, uitslag.bekendOp],
      ...vast.map((code) => cel.dimensies[code] ?? ''),
      ...[cel.teller, cel.noemer, cel.waarde, eenheidVan(indicator, cel), gemetenTekst(uitslag, cel)],
    ]);
  });
  return csvTekst([[...kop, ...vast, 'teller', 'noemer', 'waarde', 'eenheid', 'gemeten'], ...rijen]);
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
