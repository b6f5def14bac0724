/** How a series is drawn; the form tells them apart, the colour only helps. */
export type Tekenlijn = {
  readonly naam: string;
  readonly stijl: 'punten' | 'lijn' | 'streepjes' | 'lijn-met-punten';
  /** A number per place along the axis; null: unknown, and the line is broken there. */
  readonly cijfers: readonly (number | null)[];
};

/** Groups of columns beside each other: one colour and pattern per series. */
export type Tekenstaaf = { readonly naam: string; readonly cijfers: readonly (number | null)[] };

/** A row of its own: its name, and what is read behind its bar; null: there is no number, and no bar. */
export type Tekenbalk = { readonly label: string; readonly waarde: number | null; readonly tekst: string };

export type Tekenvlak = {
  /** What stands along the axis: months, school years, gemeenten. */
  readonly plekken: readonly string[];
  readonly decimalen?: number;
  readonly procent?: boolean;
  /** In pixels; a page takes it as wide as its text. */
  readonly breed?: number;
  readonly hoog?: number;
};

/** Where something changed: the place along the axis, and a word for it. */
export type Tekenknip = { readonly plek: number; readonly woord: string };
