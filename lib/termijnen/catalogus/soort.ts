import type { Duur } from '#lib/kalender/termijnen.ts';

export type Aard =
  | 'wet' // the law names the term
  | 'instructie' // an instruction of the public prosecutor or a regulation
  | 'lokaal'; // no legal term; the bureau chooses, this is the default

export type Termijnsoort = {
  readonly titel: string;
  readonly aanleiding: string;
  readonly duur: Duur;
  /** True: counted back from the event ("at least eight weeks before"). */
  readonly terug: boolean;
  /** Whose it is: `bureau` is ours to keep; of others it is only remembered, never counted as ours. */
  readonly van: 'bureau' | 'school' | 'ouder' | 'duo' | 'partner';
  readonly aard: Aard;
  readonly bron: string;
  /** What is done when the day comes, as a button says it. */
  readonly handeling: string;
  /** True: goes on when the work it belongs to is closed, because its day comes after the decision. */
  readonly blijft: boolean;
  readonly werking: Werking;
};

/** What Baken does with a term. */
export type Werking =
  | 'loopt' // set on something, and watched until it is met
  | 'nachtelijk' // Baken does it itself every night; nobody gets it as a task
  | 'toets' // a check in a test of conditions or in a picture; nobody is reminded of it
  | 'later'; // named because the law knows it; the work it belongs to is not in this version

export const LPW = (artikel: string) => `Leerplichtwet 1969, art. ${artikel}`;

export const dagen = (aantal: number): Duur => ({ eenheid: 'DAGEN', aantal });
export const weken = (aantal: number): Duur => ({ eenheid: 'WEKEN', aantal });
export const maanden = (aantal: number): Duur => ({ eenheid: 'MAANDEN', aantal });
export const werkdagen = (aantal: number): Duur => ({ eenheid: 'WERKDAGEN', aantal });

const STANDAARD = {
  terug: false,
  van: 'bureau',
  aard: 'wet',
  blijft: false,
  werking: 'loopt',
} as const satisfies Partial<Termijnsoort>;
const WERK = 'Werkafspraak van het bureau; de wet noemt geen termijn';
export const WERKAFSPRAAK = { aard: 'lokaal', bron: WERK, blijft: true } as const;

export function soort(
  titel: string,
  aanleiding: string,
  duur: Duur,
  rest: Pick<Termijnsoort, 'bron' | 'handeling'> & Partial<Termijnsoort>,
): Termijnsoort {
  return { titel, aanleiding, duur, ...STANDAARD, ...rest };
}
