import { describe, expect, it } from 'vitest';
import { bladVan, leesPlek } from '#lib/platform/bladeren/rules.ts';
import { plekVeld } from '#lib/platform/bladeren/schema.ts';

const ID = '3f2a8c10-1111-4222-8333-0123456789ab';

describe('de plek waar een bladzijde begint', () => {
  it('is wat de vorige rij sorteert, met haar nummer als laatste', () => {
    expect(leesPlek(`2026-03-12_${ID}`, ['dag', 'id'])).toEqual(['2026-03-12', ID]);
    const tijdstip = '2026-03-12T10:00:00.123456Z';
    expect(leesPlek(`1_${tijdstip}_${ID}`, ['getal', 'tijdstip', 'id'])).toEqual(['1', tijdstip, ID]);
    expect(leesPlek(`2026-03-12_14:30_${ID}`, ['dag', 'klok', 'id'])).toEqual(['2026-03-12', '14:30', ID]);
  });

  it.each([
    ['', 'leeg'],
    [ID, 'te weinig delen'],
    [`2026-03-12_${ID}_x`, 'te veel delen'],
    [`2026-02-30_${ID}`, 'geen bestaande dag'],
    [`2026-03-12_${ID}'--`, 'geen nummer van een rij'],
  ])('“%s” is geen plek (%s): dan begint de lijst vooraan', (tekst) => {
    expect(leesPlek(tekst, ['dag', 'id'])).toBeNull();
    expect(plekVeld('dag', 'id').parse(tekst)).toBeNull();
  });

  it.each([
    '2026-02-30T10:00:00.000000Z',
    '2026-03-12T24:00:00.000000Z',
    '2026-03-12T10:00:00Z',
    '2026-03-12',
  ])('%s is geen tijdstip tot op de microseconde', (tekst) =>
    expect(leesPlek(tekst, ['tijdstip'])).toBeNull(),
  );
});

describe('een bladzijde', () => {
  const rijen = ['a', 'b', 'c'].map((sleutel) => ({ sleutel }));

  it('heeft een volgende als er een rij meer is dan erop past', () => {
    expect(bladVan(rijen, 2)).toEqual({ rijen: rijen.slice(0, 2), verder: 'b' });
  });

  it('is de laatste als alles erop past, en ook als er niets is', () => {
    expect(bladVan(rijen, 3).verder).toBeNull();
    expect(bladVan([], 3)).toEqual({ rijen: [], verder: null });
  });
});
