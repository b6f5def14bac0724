/**
 * A report as a tree of blocks: one tree, from which the page, the HTML, the PDF, the Word file and the workbook are made. Knows no room.
 * `tekst` is what people read; `getal` is the same number for a workbook, as people read it (12,5 of '12,5%'); null: there is none.
 * What may not be told, has no `getal` either.
 */
export type Cel = { readonly tekst: string; readonly getal?: number | null };
export type Kolom = { readonly kop: string; readonly uitlijnen?: 'links' | 'rechts' };

export type Tabelblok = {
  readonly soort: 'tabel';
  readonly titel: string;
  readonly kolommen: readonly Kolom[];
  readonly rijen: readonly (readonly Cel[])[];
  /** How many cells of a row, from the left, name what the row is about. */
  readonly rijkoppen: number;
  /** The last row is the sum of the others. */
  readonly totaalrij?: boolean;
  readonly noten: readonly string[];
  readonly bron?: string;
};

export type Beeldblok = {
  readonly soort: 'beeld';
  readonly titel: string;
  /** What one sees, in a sentence or two, for who does not see it. */
  readonly alternatief: string;
  /** Drawn by us, complete in itself: colours as attributes, every name escaped, a viewBox. */
  readonly svg: string;
  /** The same for a narrow screen. */
  readonly smal?: string;
  /** A picture is never alone. */
  readonly tabel: Tabelblok;
};

export type Verslagblok =
  | { readonly soort: 'kop'; readonly niveau: 2 | 3 | 4; readonly tekst: string }
  | { readonly soort: 'alinea'; readonly tekst: string }
  | { readonly soort: 'lijst'; readonly punten: readonly string[] }
  | Tabelblok
  | Beeldblok
  | { readonly soort: 'kader'; readonly titel: string; readonly blokken: readonly Verslagblok[] }
  /** A new page in print. */
  | { readonly soort: 'pagina' };

export type Verslag = {
  readonly titel: string;
  readonly ondertitel: string | null;
  readonly kenmerken: readonly { readonly label: string; readonly waarde: string }[];
  readonly blokken: readonly Verslagblok[];
};
