import { zoektokens } from '#lib/jongeren/naam.ts';

/** A name as it is searched: lower case, without accents and signs. */
export function zoeknaam(naam: string): string {
  return zoektokens(naam).join(' ');
}

const WOORDEN_ZONDER_BETEKENIS = new Set([
  'stichting',
  'bv',
  'b',
  'v',
  'nv',
  'de',
  'het',
  'vereniging',
  'gemeente',
]);

/** What is left of a name when one leaves out what everybody's name has: two that are equal here may be one organisation. */
export function kern(naam: string): string {
  return zoektokens(naam)
    .filter((woord) => !WOORDEN_ZONDER_BETEKENIS.has(woord))
    .join(' ');
}

type Vergelijkbaar = {
  readonly id: string;
  readonly naam: string;
  readonly kvk: string | null;
  readonly brin: string | null;
};

/** Organisations that may be the same as this one, with why. */
export function lijktOp<Ander extends Vergelijkbaar>(
  deze: Omit<Vergelijkbaar, 'id'> & { readonly id?: string },
  anderen: readonly Ander[],
): { readonly ander: Ander; readonly reden: string }[] {
  return anderen.flatMap((ander) => {
    if (ander.id === deze.id) return [];
    if (deze.kvk !== null && ander.kvk === deze.kvk) return [{ ander, reden: 'hetzelfde KvK-nummer' }];
    if (deze.brin !== null && ander.brin === deze.brin) return [{ ander, reden: 'dezelfde BRIN' }];
    const naam = kern(deze.naam);
    return naam !== '' && kern(ander.naam) === naam ? [{ ander, reden: 'dezelfde naam' }] : [];
  });
}
