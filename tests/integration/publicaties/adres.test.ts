import { describe, expect, it } from 'vitest';
import { listOpenbareUitgaven } from '#lib/moties/openbaar.ts';
import { findPubliekBureau, listGemeentenVan } from '#lib/publicaties/openbaar.ts';
import { makeBureau } from '#tests/factories/bureau.ts';

const MOTIE = '0b5ec3a4-6d2f-4f4e-9b0a-3a2f6f3f1c11';

describe('wat iemand in een openbaar adres typt', () => {
  it.each([
    ['een nulteken', '\0'],
    ['een spatie', 'west elijk'],
    ['hoofdletters', 'WEST'],
    ['te lang', 'a'.repeat(41)],
  ])('%s is geen bureau, en komt niet bij de database', async (_, code) => {
    expect(await findPubliekBureau(code)).toBeUndefined();
    expect(await listGemeentenVan(code)).toEqual([]);
    expect(await listOpenbareUitgaven(code, MOTIE)).toEqual([]);
  });

  it('de code van een bureau wordt gevonden, een motie zonder geldig kenmerk niet', async () => {
    const { code, naam } = await makeBureau();
    expect(await findPubliekBureau(code)).toMatchObject({ naam });
    for (const motie of ['\0', '-'.repeat(36), 'x'])
      expect(await listOpenbareUitgaven(code, motie)).toEqual([]);
  });
});
