/** What a file can be: a delivery of DUO or of the BRP, or files by which a bureau moves in from another system. */
export const IMPORTSOORTEN = [
  'duo-verzuim',
  'duo-vsv',
  'jongeren-in-beeld',
  'cijfers',
  'brp',
  'migratie',
  'handhaving',
] as const;
export type Importsoort = (typeof IMPORTSOORTEN)[number];

export const IMPORTSTATUSSEN = ['wacht', 'bezig', 'klaar', 'geweigerd', 'mislukt'] as const;
export type Importstatus = (typeof IMPORTSTATUSSEN)[number];

/** A file as offered: it can be opened more than once, so that it can be looked through before it is read. */
export type Bronbestand = {
  readonly naam: string;
  readonly bytes: number;
  readonly open: () => AsyncIterable<Buffer>;
};

/** What we say of one row: refused, or read but worth a look. */
export type Oordeel = {
  readonly bestand: string;
  readonly regel: number;
  readonly kolom: string | null;
  readonly oordeel: 'afgewezen' | 'let-op';
  readonly code: string;
  readonly reden: string;
  readonly inhoud: string | null;
};

export type Telling = {
  gelezen: number;
  nieuw: number;
  gewijzigd: number;
  ongewijzigd: number;
  afgewezen: number;
  letOp: number;
};

/** Counts per kind of file, by its name in the migratieformaat or `verzuimmeldingen`. */
export type Tellingen = Record<string, Telling>;

export type Importverslag = {
  readonly importtaakId: string;
  readonly soort: Importsoort;
  readonly proef: boolean;
  readonly status: Importstatus;
  readonly gelezen: number;
  readonly tellingen: Tellingen;
  readonly melding: string | null;
};

/** A run as the screens show it. */
export type Taakrij = {
  readonly id: string;
  readonly soort: Importsoort;
  readonly bestandsnaam: string;
  readonly proef: boolean;
  readonly status: Importstatus;
  readonly aangemaaktOp: Date;
  readonly gestartOp: Date | null;
  readonly klaarOp: Date | null;
  readonly gelezen: number;
  readonly totaalBytes: number;
  readonly gelezenBytes: number;
  readonly tellingen: Tellingen;
  readonly melding: string | null;
  readonly door: string | null;
};

/** What is said of one row, without the row. */
export type Regeloordeel = Omit<Oordeel, 'inhoud'>;

/** Verdicts with one sentence together, with the first as example. */
export type Oordeelsoort = {
  readonly oordeel: Oordeel['oordeel'];
  readonly code: string;
  readonly bestand: string;
  readonly kolom: string | null;
  readonly aantal: number;
  readonly voorbeeld: string;
  readonly eersteRegel: number;
};

export function legeTelling(): Telling {
  return { gelezen: 0, nieuw: 0, gewijzigd: 0, ongewijzigd: 0, afgewezen: 0, letOp: 0 };
}

/** All kinds of file together. */
export function somVan(tellingen: Tellingen): Telling {
  const som = legeTelling();
  for (const telling of Object.values(tellingen))
    for (const naam of Object.keys(som) as (keyof Telling)[]) som[naam] += telling[naam];
  return som;
}

/** The layout of a kind of file, for the page that documents it. */
export type Formaat = {
  readonly naam: string;
  readonly label: string;
  readonly kolommen: readonly {
    readonly naam: string;
    readonly verplicht: boolean;
    readonly uitleg: string;
  }[];
};
