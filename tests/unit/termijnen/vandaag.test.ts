import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { bereikVan, deelVan, urgentieVan, vensterVan, verborgenCodes } from '#lib/termijnen/rules.ts';

const vandaag = datum('2026-11-25');

describe('wat op Vandaag staat', () => {
  it('gisteren is te laat, vandaag is nog op tijd (Algemene wet bestuursrecht, art. 4:13: de laatste dag telt mee)', () => {
    const op = (dag: string) => urgentieVan(datum(dag), vandaag);
    expect([op('2026-11-24'), op('2026-11-25'), op('2026-11-26')]).toEqual(['te-laat', 'vandaag', 'komend']);
    expect(urgentieVan(null, vandaag)).toBe('geen');
  });
  it('kijkt zeven dagen vooruit en dertig dagen terug naar contact', () => {
    expect(vensterVan(vandaag)).toMatchObject({ totEnMet: '2026-12-02', contactVoor: '2026-10-26' });
  });
  it('wie zelf behandelt ziet het eigen werk, wie verdeelt dat van het bureau', () => {
    expect([bereikVan(true), bereikVan(false)]).toEqual(['ik', 'team']);
  });
  it('zegt dat er meer is als er één rij te veel is', () => {
    expect(deelVan([1, 2, 3], 2)).toEqual({ rijen: [1, 2], meer: true });
    expect(deelVan([1, 2], 2)).toEqual({ rijen: [1, 2], meer: false });
  });
});

describe('termijnen die zelf al iets vertellen', () => {
  const verborgen = (zonder: string) => verborgenCodes((recht) => recht !== zonder);
  it('ziet alleen wie mag weten dat er iets loopt', () => {
    expect(verborgen('niets')).toEqual([]);
    expect(verborgen('handhaving.lezen')).toEqual(expect.arrayContaining(['H1', 'H5', 'begunstiging']));
    expect(verborgen('partner.verloop')).toEqual(['warme-overdracht', 'weer-bij-ons']);
    expect(verborgen('overleg.lezen')).toEqual(['overlegtaak']);
    expect(verborgen('absoluut.zien')).toEqual(['signaal-duo']);
    expect(verborgen('motie.zien')).toEqual(['raadsverslag']);
  });
});
