import { randomInt } from 'node:crypto';

// No letters or digits that look alike: this is read from paper or a screen and typed once.
const TEKENS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A first password that is shown once: four groups of five, about 99 bits. */
export function makePassword(): string {
  const groep = () => Array.from({ length: 5 }, () => TEKENS[randomInt(TEKENS.length)]).join('');
  return Array.from({ length: 4 }, groep).join('-');
}
