/** After how many days the lists of the Doorstroompunt bring somebody forward. No law or source names a number: a bureau chooses (ADR 19). */
export type Grenzen = {
  /** Not reached for longer than this: out of sight. */
  readonly uitBeeld: number;
  /** New work has this long for a first attempt before it stands on the list. */
  readonly eerstePoging: number;
  /** Work in which nobody was spoken to for longer than this asks for attention. */
  readonly aandacht: number;
  /** So long after contact somebody counts as spoken to lately, when one looks at him again. */
  readonly herbeoordeling: number;
};

export const GRENZEN: Grenzen = { uitBeeld: 90, eerstePoging: 28, aandacht: 30, herbeoordeling: 180 };
