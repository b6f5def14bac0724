import { describe, expect, it } from 'vitest';
import { datumVeld } from '#lib/kalender/schema.ts';
import { rijversie } from '#lib/platform/schema.ts';

const zin = (invoer: string) => datumVeld('de eerste dag').safeParse(invoer).error?.issues[0]?.message;

describe('een datum in een formulier', () => {
  it.each(['1-1-1900', '31-12-2100', '2026-02-28'])('%s mag', (invoer) => {
    expect(zin(invoer)).toBeUndefined();
  });

  it.each(['31-12-1899', '1-1-2101', '1-9-9999', '1-1-0001'])(
    '%s is een vergissing in het jaartal',
    (invoer) => {
      expect(zin(invoer)).toBe('De eerste dag ligt buiten 1900 tot en met 2100. Kijk het jaartal na.');
    },
  );

  it('30 februari bestaat niet', () => {
    expect(zin('30-2-2026')).toBe('De eerste dag is geen bestaande dag. Schrijf bijvoorbeeld 12-3-2026.');
  });
});

describe('de versie die een formulier terugstuurt', () => {
  it('past in de kolom, of de pagina is verouderd', () => {
    expect(rijversie.safeParse('2147483647').success).toBe(true);
    expect(rijversie.safeParse('3000000000').error?.issues[0]?.message).toContain('verouderd');
    expect(rijversie.safeParse('drie').error?.issues[0]?.message).toContain('verouderd');
  });
});
