import { randomInt } from 'node:crypto';

// No letters or digits that look alike: this is read from paper or a screen and typed once.
const LETTERS = 'abcdefghjkmnpqrstuvwxyz';
const CIJFERS = '23456789';

/**
 * A first password that is shown once: four groups of four letters and a digit, about 84 bits. Not digits anywhere: once in a
 * great many times they would stand in such runs that our own judgement finds it weak.
 */
export function makePassword(): string {
  const uit = (tekens: string) => tekens[randomInt(tekens.length)];
  const groep = () => [...Array.from({ length: 4 }, () => uit(LETTERS)), uit(CIJFERS)].join('');
  return Array.from({ length: 4 }, groep).join('-');
}
