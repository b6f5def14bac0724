type Vraag = Readonly<Record<string, string | string[] | undefined>>;

/** The parameters of an address, each once: of a name that is repeated the first counts. */
export function enkel<Naam extends string>(vraag: Vraag): Partial<Record<Naam, string>> {
  const pairs = Object.entries(vraag).map(([naam, waarde]) => [
    naam,
    Array.isArray(waarde) ? waarde[0] : waarde,
  ]);
  return Object.fromEntries(pairs) as Partial<Record<Naam, string>>;
}
