import { findIndicator } from '../catalogus.ts';
import { ONDERWERPEN, type Onderwerp } from '../onderwerpen.ts';
import type { Breuksoort } from './model.ts';

export const LABEL_BREUKSOORT: Readonly<Record<Breuksoort, string>> = {
  wet: 'gewijzigde wet of regeling',
  registratie: 'ander systeem of andere registratie',
  gemeente: 'gemeenten erbij, eraf of samengevoegd',
  werkwijze: 'andere werkwijze',
};

/** What it touches, in words. */
export function raaktTekst(raakt: readonly string[]): string {
  if (raakt.length === 0) return 'alle cijfers';
  return raakt
    .map((deel) => {
      const onderwerp = /^onderwerp:(.+)$/.exec(deel)?.[1];
      if (onderwerp)
        return `alle cijfers over ${(ONDERWERPEN[onderwerp as Onderwerp] ?? onderwerp).toLowerCase()}`;
      return findIndicator(deel)?.titel ?? deel;
    })
    .join(', ');
}
