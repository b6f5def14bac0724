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

/**
 * A colleague was ahead of who was deciding, and the form he typed in may no longer belong on the page as it is now. So the page stays as
 * he saw it, with what he typed; the sentence says what the colleague did, and the form goes on from the version of now.
 */
export function ingehaald(zin: string, versie: number): { ok: false; weigering: Weigering } {
  return weiger('gewijzigd-door-ander', `${zin} Wat u invulde, staat er nog en is niet vastgelegd.`, {
    gegevens: { ingehaald: versie },
  });
}

/** The version of now, when a colleague was ahead and the page stays as it was. */
export function ingehaaldTot({ code, gegevens }: { code?: string; gegevens?: unknown }): number | undefined {
  if (code !== 'gewijzigd-door-ander' || typeof gegevens !== 'object' || gegevens === null) return undefined;
  return 'ingehaald' in gegevens && typeof gegevens.ingehaald === 'number' ? gegevens.ingehaald : undefined;
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
