import type { Hoedanigheid } from './model.ts';

/** As it stands in the protocol: to whom, without a name. */
export const LABEL_HOEDANIGHEID: Record<Hoedanigheid, string> = {
  jongere: 'de jongere',
  ouders: 'ouders of verzorgers',
  halt: 'Halt',
  raad: 'Raad voor de Kinderbescherming',
};
