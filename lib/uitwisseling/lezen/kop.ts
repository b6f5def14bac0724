/** Which columns a layout knows, and what the heading of a file says about them. */
export type Kolom = { readonly naam: string; readonly verplicht: boolean; readonly uitleg: string };

export type Kop = {
  readonly kolommen: readonly string[]; // per position; '' when the column is dropped
  readonly aanwezig: ReadonlySet<string>;
  readonly weggelaten: readonly string[]; // in the file, not in the layout: dropped on arrival, never stored
  readonly ontbreekt: readonly string[]; // required by the layout, not in the file
};

export function normaliseKop(velden: readonly string[]): string[] {
  return velden.map((veld) =>
    veld
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_'),
  );
}

export function readKop(velden: readonly string[], kolommen: readonly Kolom[]): Kop {
  const namen = normaliseKop(velden);
  const bekend = new Set(kolommen.map((kolom) => kolom.naam));
  const aanwezig = new Set(namen.filter((naam) => bekend.has(naam)));
  return {
    kolommen: namen.map((naam) => (bekend.has(naam) ? naam : '')),
    aanwezig,
    weggelaten: namen.filter((naam) => naam !== '' && !bekend.has(naam)),
    ontbreekt: kolommen
      .filter((kolom) => kolom.verplicht && !aanwezig.has(kolom.naam))
      .map((kolom) => kolom.naam),
  };
}

/** A row as an object by column name: cells trimmed, empty cells null; columns that are not in the layout are gone. */
export function toObject(kop: Kop, velden: readonly string[]): Record<string, string | null> {
  const object: Record<string, string | null> = {};
  for (let place = 0; place < kop.kolommen.length; place += 1) {
    const naam = kop.kolommen[place];
    if (naam) object[naam] = velden[place]?.trim() || null;
  }
  return object;
}
