/** An error as a program reads it (RFC 9457): a short name of the kind, and one Dutch sentence of what is the matter. */
const TITELS = {
  400: 'Onjuiste vraag',
  404: 'Niet gevonden',
  405: 'Niet toegestaan',
  410: 'Ingetrokken',
  429: 'Te veel verzoeken',
  500: 'Storing',
} as const;

export type Probleemstatus = keyof typeof TITELS;

export type Probleem = {
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: Probleemstatus;
  readonly detail: string;
  /** What of the question is wrong, one for each. */
  readonly errors?: readonly {
    readonly in: 'query';
    readonly location: { readonly name: string };
    readonly code: string;
    readonly detail: string;
  }[];
};

export const PROBLEEM_SOORT = 'application/problem+json';

export function probleem(
  status: Probleemstatus,
  detail: string,
  errors?: NonNullable<Probleem['errors']>,
): Probleem {
  return { type: 'about:blank', title: TITELS[status], status, detail, ...(errors ? { errors } : {}) };
}
