import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import {
  decideIntrekken,
  gevolgenVan,
  magHerstellen,
  openDoelen,
  uiterlijkWeg,
} from '#lib/instemming/rules.ts';
import { INSTEMMINGDOELEN } from '#lib/instemming/doelen.ts';
import type { Instemming } from '#lib/instemming/model.ts';

const today = datum('2026-03-10');
const instemming = (rest: Partial<Instemming> = {}): Instemming => ({
  ...{
    id: 'i',
    versie: 1,
    jongereId: 'j',
    doel: 'gezondheid-justitie',
    doelTekst: 'Bewaren',
    kern: 'bijzonder',
  },
  ...{ gegevenOp: datum('2026-03-01'), wijze: 'mondeling', documentId: null, door: null },
  ...{ intrekking: null, vernietiging: null },
  ...rest,
});
const ingetrokken = {
  op: today,
  wijze: 'mondeling',
  door: null,
  vernietigenOp: datum('2026-03-24'),
} as const;

describe('WEB art. 9.2.7 lid 3: uiterlijk weg', () => {
  it.each([
    ['twee jaar na de 27e verjaardag', '2000-05-06', null, '2029-05-06'],
    ['twee jaar na de startkwalificatie, als die eerder is', '2000-05-06', '2024-07-01', '2026-07-01'],
    ['een startkwalificatie na de 27e verjaardag stelt niets uit', '2000-05-06', '2028-01-01', '2029-05-06'],
    ['geboren op 29 februari: jarig op 1 maart', '2000-02-29', null, '2029-03-01'],
  ])('%s', (_, geboren, sk, verwacht) => {
    expect(uiterlijkWeg(datum(geboren), sk ? datum(sk) : null)).toBe(verwacht);
  });
});

describe('AVG art. 7 lid 3: intrekken', () => {
  it('kan altijd zolang zij loopt; wat achter de muur staat krijgt een dag waarop het weg is', () => {
    expect(decideIntrekken(instemming(), today, { today, wisdagen: 14 })).toEqual({
      ok: true,
      waarde: { op: today, vernietigenOp: '2026-03-24' },
    });
    expect(decideIntrekken(instemming({ kern: 'delen' }), today, { today, wisdagen: 14 })).toMatchObject({
      waarde: { vernietigenOp: null },
    });
  });

  it.each([
    ['voor het geven', '2026-02-28'],
    ['na vandaag', '2026-03-11'],
  ])('niet %s', (_, op) => {
    expect(decideIntrekken(instemming(), datum(op), { today, wisdagen: 14 }).ok).toBe(false);
  });

  it('een vergissing is te herstellen tot het vernietigd is', () => {
    const mag = (deze: Instemming, ...nieuwer: Instemming[]) => magHerstellen(deze, [...nieuwer, deze]);
    expect(mag(instemming())).toBe(false);
    expect(mag(instemming({ intrekking: ingetrokken }))).toBe(true);
    const weg = { op: today, om: 'ingetrokken', aantal: 3 } as const;
    expect(mag(instemming({ intrekking: ingetrokken, vernietiging: weg }))).toBe(false);
    expect(mag(instemming({ intrekking: ingetrokken }), instemming({ id: 'nieuw' }))).toBe(false);
    expect(mag(instemming({ intrekking: ingetrokken }), instemming({ id: 'ander', doel: 'ouders' }))).toBe(
      true,
    );
  });

  it('zegt vooraf wat eruit volgt', () => {
    expect(gevolgenVan('bijzonder', { today, wisdagen: 14, gasten: 0 }).join(' ')).toContain('24 mrt 2026');
    expect(gevolgenVan('delen', { today, wisdagen: 14, gasten: 2 }).join(' ')).toContain(
      '2 links voor gasten gaan meteen dicht',
    );
  });
});

describe('doelen', () => {
  it('waarvoor al instemming loopt, wordt niet nog eens gevraagd; wat voorbij is wel', () => {
    const codes = (gegeven: Instemming[]) => openDoelen(INSTEMMINGDOELEN, gegeven).map(({ code }) => code);
    expect(codes([instemming()])).not.toContain('gezondheid-justitie');
    expect(codes([instemming({ intrekking: ingetrokken })])).toContain('gezondheid-justitie');
  });
});
