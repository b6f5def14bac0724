import { formatGetal } from '#lib/kalender/opmaak.ts';
import type { Cel, Tabelblok, Verslag, Verslagblok } from './model.ts';

/** All tables in reading order, those of pictures and boxes too. */
export function tabellenVan({ blokken }: Pick<Verslag, 'blokken'>): readonly Tabelblok[] {
  return blokken.flatMap((blok) => {
    if (blok.soort === 'tabel') return [blok];
    if (blok.soort === 'beeld') return [blok.tabel];
    return blok.soort === 'kader' ? tabellenVan(blok) : [];
  });
}

/** All pictures in reading order. */
export function beeldenVan({
  blokken,
}: Pick<Verslag, 'blokken'>): readonly Extract<Verslagblok, { soort: 'beeld' }>[] {
  return blokken.flatMap((blok) =>
    blok.soort === 'beeld' ? [blok] : blok.soort === 'kader' ? beeldenVan(blok) : [],
  );
}

/** A column of numbers stands to the right, unless the table says otherwise; names of rows stand to the left. */
export function staatRechts({ kolommen, rijen, rijkoppen }: Tabelblok, plek: number): boolean {
  const gezegd = kolommen[plek]?.uitlijnen;
  if (gezegd) return gezegd === 'rechts';
  return plek >= rijkoppen && rijen.some((rij) => rij[plek]?.getal !== undefined);
}

/**
 * How a table fits on a page: at the ordinary size, closer, or on a page on its side. Counted in letters: of each column the longest
 * word that may not be broken, and some room between columns.
 */
export function vormVan(tabel: Tabelblok): 'gewoon' | 'dicht' | 'liggend' {
  const breedte = tabel.kolommen.reduce((som, _, plek) => som + breedteVan(tabel, plek) + RUIMTE, 0);
  if (breedte <= VOL.gewoon) return 'gewoon';
  return breedte <= VOL.dicht ? 'dicht' : 'liggend';
}

/** A part with a table on its side and beside it only words: it stands on its side as a whole, and not on three pages. */
export function isLiggendDeel(deel: readonly Verslagblok[]): boolean {
  return (
    deel.some((blok) => blok.soort === 'tabel') &&
    deel.every((blok) => (blok.soort === 'tabel' ? vormVan(blok) === 'liggend' : blok.soort !== 'beeld'))
  );
}

/** So few rows of so little text stay on one page. */
const KORT = 28;
const LANG = 90;
export function isKort({ rijen }: Pick<Tabelblok, 'rijen'>): boolean {
  return rijen.length <= KORT && rijen.every((rij) => rij.every((cel) => cel.tekst.length <= LANG));
}

/** A name and one number: over a whole page the eye loses the line between them. */
export function isSmal({ kolommen, rijkoppen }: Pick<Tabelblok, 'kolommen' | 'rijkoppen'>): boolean {
  return kolommen.length - rijkoppen === 1;
}

/** What stands for a number is never broken over two lines: 1.234, but also "≈ 40"; nor is a month: "mrt 2025". */
export function blijftHeel(blok: Tabelblok, plek: number, { tekst, getal }: Cel): boolean {
  return typeof getal === 'number' || MAAND.test(tekst) || (staatRechts(blok, plek) && tekst.length <= TEKEN);
}
const TEKEN = 14;
const MAAND = /^[a-z]{3} \d{4}$/;

const RUIMTE = 3;

/** Letters that a column needs at least: a number is never broken, text may be, between words. */
export function breedteVan({ kolommen, rijen, rijkoppen }: Tabelblok, plek: number): number {
  const kop = langsteWoord(kolommen[plek]?.kop ?? '');
  const ruim = plek < rijkoppen ? 20 : 12;
  const cellen = rijen.map((rij) => {
    const { tekst = '', getal } = rij[plek] ?? {};
    return typeof getal === 'number'
      ? tekst.length
      : Math.max(langsteWoord(tekst), Math.min(tekst.length, ruim));
  });
  return Math.max(kop, ...cellen);
}

const VOL = { gewoon: 84, dicht: 104, liggend: 150 } as const;
const LANGSTE_CEL = 70;

/** Which part of the width each column gets: what it needs at least, and of what is left most for the longest texts. */
export function kolomdelen(tabel: Tabelblok): readonly number[] {
  const nodig = tabel.kolommen.map((_, plek) => breedteVan(tabel, plek) + RUIMTE);
  const graag = tabel.kolommen.map(({ kop }, plek) => {
    const langste = Math.max(kop.length, ...tabel.rijen.map((rij) => rij[plek]?.tekst.length ?? 0));
    return Math.max(0, Math.min(langste, LANGSTE_CEL) + RUIMTE - (nodig[plek] ?? 0));
  });
  const [som, gevraagd] = [nodig, graag].map((delen) => delen.reduce((all, deel) => all + deel, 0));
  const over = Math.max(0, VOL[vormVan(tabel)] - (som ?? 0));
  const deel = gevraagd ? Math.min(1, over / gevraagd) : 0;
  const breed = nodig.map((letters, plek) => letters + (graag[plek] ?? 0) * deel);
  const geheel = breed.reduce((all, letters) => all + letters, 0);
  return breed.map((letters) => letters / geheel);
}

/** A row that is a part of the one above it stands a little to the right. */
export function isOnderdeel(
  { rijkoppen }: Pick<Tabelblok, 'rijkoppen'>,
  plek: number,
  tekst: string,
): boolean {
  return plek === 0 && rijkoppen > 0 && /^waarvan\b/i.test(tekst);
}

function langsteWoord(tekst: string): number {
  return Math.max(0, ...tekst.split(/[\s/]+|(?<!\d)-+|-+(?!\d)/).map((woord) => woord.length));
}

const GETAL = /[-−]?\d{1,3}(?:\.\d{3})+(?:,\d+)?|[-−]?\d+(?:,\d+)?/;

/** The number as it stands in the text: its value, its decimals, and whether it is a percentage; null when there is none. */
export function getalIn(tekst: string): { waarde: number; decimalen: number; procent: boolean } | null {
  const [gevonden] = GETAL.exec(tekst) ?? [];
  if (gevonden === undefined) return null;
  const waarde = Number(gevonden.replaceAll('.', '').replace('−', '-').replace(',', '.'));
  const decimalen = gevonden.split(',')[1]?.length ?? 0;
  return { waarde, decimalen, procent: /^\s?%/.test(tekst.slice(tekst.indexOf(gevonden) + gevonden.length)) };
}

/**
 * What a workbook gets of a cell. A `getal` that is not the number in the text would tell something else than people read, perhaps what was
 * hidden from them: that is a fault of whoever made the table.
 */
export function werkbladgetal({
  tekst,
  getal,
}: Cel): { waarde: number; decimalen: number; procent: boolean } | null {
  if (getal === undefined || getal === null) return null;
  const gelezen = getalIn(tekst);
  const marge = gelezen && 0.5 / 10 ** gelezen.decimalen + 1e-9;
  if (!gelezen || !Number.isFinite(getal) || Math.abs(gelezen.waarde - getal) > (marge ?? 0))
    throw new Error(`het getal ${getal} is niet wat er staat: "${tekst}"`);
  return { ...gelezen, waarde: getal };
}

/**
 * A number as a cell. The workbook gets it as it is written, with as many decimals: more would tell more than people read. Unknown is not
 * zero, and says so.
 */
export function getalcel(
  getal: number | null,
  { decimalen = 0, procent = false, onbekend = 'onbekend' } = {},
): Cel {
  if (getal === null) return { tekst: onbekend, getal: null };
  const tekst = formatGetal(getal, decimalen) + (procent ? '%' : '');
  return { tekst, getal: getalIn(tekst)?.waarde ?? null };
}

export function tekstcel(tekst: string): Cel {
  return { tekst };
}
