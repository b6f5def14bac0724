/**
 * Refusals are values, faults are thrown. A refusal carries a code (for tests and for the interface), one Dutch
 * sentence a colleague would say, and where it helps the field it is about.
 */
export type Weigering = {
  readonly code: string;
  readonly zin: string;
  readonly velden?: Readonly<Record<string, string>>;
  readonly gegevens?: unknown;
};

export type Uitkomst<T> =
  { readonly ok: true; readonly waarde: T } | { readonly ok: false; readonly weigering: Weigering };

export function gelukt<T>(waarde: T): Uitkomst<T> {
  return { ok: true, waarde };
}

export function weiger(
  code: string,
  zin: string,
  rest?: Pick<Weigering, 'velden' | 'gegevens'>,
): { ok: false; weigering: Weigering } {
  return { ok: false, weigering: { code, zin, ...rest } };
}

/** The record does not exist, or is outside what this user may see; the two are never told apart. */
export function nietGevonden(wat = 'Dit'): { ok: false; weigering: Weigering } {
  return weiger('niet-gevonden', `${wat} is niet gevonden.`);
}

/** The value of a successful outcome; a refusal becomes a fault. For scripts and tests that expect success. */
export function waardeOf<T>(uitkomst: Uitkomst<T>): T {
  if (uitkomst.ok) return uitkomst.waarde;
  throw new Error(`${uitkomst.weigering.code}: ${uitkomst.weigering.zin}`);
}
