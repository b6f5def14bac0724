import { expect, it } from 'vitest';
import { mayAsk } from '#lib/platform/tempo.ts';

it('na zestig keer in een minuut is het even genoeg, voor dat adres alleen', () => {
  const begin = 1_000_000;
  const keer = Array.from({ length: 61 }, () => mayAsk('adres-a', begin));
  expect(keer.filter(Boolean)).toHaveLength(60);
  expect(keer.at(-1)).toBe(false);
  expect(mayAsk('adres-b', begin)).toBe(true);
  expect(mayAsk('adres-a', begin + 59_999)).toBe(false);
  expect(mayAsk('adres-a', begin + 60_000)).toBe(true);
});
