import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { BRONTABELLEN, ZONDER_TWEEDE_WEG } from '#lib/indicatoren/brontabellen.ts';
import { INDICATOREN } from '#lib/indicatoren/catalogus.ts';

const CODES = INDICATOREN.map(({ code }) => code);

it.each(
  Object.entries(BRONTABELLEN).flatMap(([code, tabellen]) =>
    tabellen.map(({ tabel, test }) => [tabel, code, test]),
  ),
)(
  'de tabel "%s" wordt teruggegeven door %s, en de genoemde test vraagt dat cijfer',
  (_, code = '', test = '') => {
    expect(CODES).toContain(code);
    expect(existsSync(test)).toBe(true);
    expect(readFileSync(test, 'utf8')).toContain(`'${code}'`);
  },
);

it('een cijfer zonder tweede weg bestaat, en er staat bij waarom', () => {
  for (const [code, waarom] of Object.entries(ZONDER_TWEEDE_WEG)) {
    expect(CODES).toContain(code);
    expect(waarom.length).toBeGreaterThan(20);
  }
});
