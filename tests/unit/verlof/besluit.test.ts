import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import type { Afloop, Besluit, Verlof } from '#lib/verlof/model.ts';
import { schooldagenIn } from '#lib/verlof/overzicht/rules.ts';
import {
  decideAfronden,
  decideBekendmaken,
  decideBesluit,
  decideBezwaar,
  decideHoren,
  decideOpschorten,
  faseVan,
  vernietigenVan,
} from '#lib/verlof/rules.ts';
import type { Toets } from '#lib/verlof/toets/model.ts';
import { aanvraag } from './voorbeeld.ts';

const vandaag = datum('2024-01-18');
const hoofd = { op: datum('2024-01-10'), naam: 'Directeur', advies: 'positief', toelichting: null } as const;
const klaar = aanvraag({ compleetOp: datum('2024-01-09'), hoofd });

function besluit(
  verlof: Verlof,
  afloop: Afloop,
  rest: Record<string, unknown> = {},
  toetsen: readonly Toets[] = [],
) {
  const invoer = {
    ...{ afloop, op: vandaag, motivering: 'Eenmalige gebeurtenis.', afwijkmotivering: null },
    ...{ van: null, tot: null, dagen: null },
    ...rest,
  };
  const tel = (van: Verlof['van'], tot: Verlof['tot']) => schooldagenIn('ZUID', { van, tot });
  return decideBesluit(verlof, invoer, toetsen, tel, vandaag);
}

const gezet = (afloop: Afloop, bekend: string | null): Besluit => ({
  ...{ afloop, op: vandaag, door: null, motivering: 'x', afwijkmotivering: null, toegekend: null },
  bekendOp: bekend ? datum(bekend) : null,
});
const faalt = (code: Toets['code']): Toets => ({
  ...{ code, vraag: 'Vraag?', artikel: 'art.', uitkomst: 'voldoet-niet', uitleg: '' },
});

describe('de volgorde van een aanvraag', () => {
  it('eerst compleet, dan het hoofd horen, dan het besluit, dan de brief, dan de bezwaartermijn', () => {
    expect(faseVan(aanvraag(), false)).toBe('compleet');
    expect(faseVan(aanvraag({ compleetOp: vandaag }), false)).toBe('hoofd');
    expect(faseVan(klaar, false)).toBe('besluit');
    expect(faseVan(aanvraag({ besluit: gezet('afgewezen', null) }), false)).toBe('bekendmaken');
    expect(faseVan(aanvraag({ besluit: gezet('afgewezen', '2024-01-19') }), false)).toBe('bezwaar');
    expect(faseVan(aanvraag({ besluit: gezet('doorgestuurd', null) }), false)).toBe('klaar');
  });

  it('schort op als er iets ontbreekt (Awb art. 4:5), met een dag die nog komt', () => {
    const vraag = { ontbreekt: 'Trouwkaart', hersteltermijn: datum('2024-02-01') };
    expect(decideOpschorten(aanvraag(), vraag, vandaag).ok).toBe(true);
    expect(decideOpschorten(aanvraag(), { ...vraag, hersteltermijn: vandaag }, vandaag)).toMatchObject({
      weigering: { code: 'datum-voorbij' },
    });
    expect(decideOpschorten(klaar, vraag, vandaag)).toMatchObject({ weigering: { code: 'al-compleet' } });
  });

  it('legt horen vast als het is geweest', () => {
    expect(decideHoren(aanvraag(), datum('2024-01-19'), vandaag)).toMatchObject({
      weigering: { code: 'datum-in-toekomst' },
    });
  });
});

describe('art. 14 lid 3: het besluit', () => {
  it('kent de gevraagde dagen toe', () => {
    expect(besluit(klaar, 'toegekend')).toMatchObject({
      waarde: { toegekend: { dagen: 12 }, afgeweken: [] },
    });
  });

  it('vraagt altijd een motivering', () => {
    expect(besluit(klaar, 'afgewezen', { motivering: null })).toMatchObject({
      weigering: { velden: { motivering: expect.any(String) } },
    });
    expect(besluit(klaar, 'ingetrokken', { motivering: null }).ok).toBe(true);
  });

  it('kent een deel toe binnen de aanvraag, en telt de schooldagen zelf', () => {
    const deel = { van: datum('2024-01-22'), tot: datum('2024-01-31') };
    expect(besluit(klaar, 'gedeeltelijk', deel)).toMatchObject({ waarde: { toegekend: { dagen: 8 } } });
    expect(besluit(klaar, 'gedeeltelijk', { ...deel, van: datum('2024-01-19') })).toMatchObject({
      weigering: { code: 'periode-buiten-aanvraag' },
    });
    expect(besluit(klaar, 'gedeeltelijk', { van: klaar.van, tot: klaar.tot })).toMatchObject({
      weigering: { code: 'geen-deel' },
    });
  });

  it('mag tegen een toets in, maar alleen met een reden, en dat telt', () => {
    const zonder = besluit(klaar, 'toegekend', {}, [faalt('hoofd-gehoord')]);
    expect(zonder).toMatchObject({ weigering: { velden: { afwijkmotivering: expect.any(String) } } });
    const met = besluit(klaar, 'toegekend', { afwijkmotivering: 'Spoed, school dicht' }, [
      faalt('hoofd-gehoord'),
    ]);
    expect(met).toMatchObject({ waarde: { afgeweken: ['hoofd-gehoord'] } });
  });

  it('een afwijzing gaat niet in tegen een toets die voor afwijzen pleit', () => {
    expect(besluit(klaar, 'afgewezen', {}, [faalt('tijdig')]).ok).toBe(true);
    expect(besluit(klaar, 'toegekend', {}, [faalt('tijdig')]).ok).toBe(false);
    expect(besluit(klaar, 'afgewezen', {}, [faalt('zienswijze')]).ok).toBe(false);
  });

  it('doorsturen naar het hoofd (Awb art. 2:3) kan altijd', () => {
    expect(besluit(aanvraag(), 'doorgestuurd', {}, [faalt('som'), faalt('hoofd-gehoord')]).ok).toBe(true);
  });

  it('kan maar één keer', () => {
    expect(besluit(aanvraag({ besluit: gezet('afgewezen', null) }), 'toegekend')).toMatchObject({
      weigering: { code: 'al-besloten' },
    });
  });
});

describe('na het besluit (Awb art. 6:7 en 6:8)', () => {
  const bekend = aanvraag({ besluit: gezet('afgewezen', '2024-01-18') });

  it('wordt het bekendgemaakt, en pas dan kan er bezwaar zijn', () => {
    const stil = aanvraag({ besluit: gezet('afgewezen', null) });
    expect(decideBekendmaken(stil, vandaag, vandaag).ok).toBe(true);
    expect(decideBezwaar(stil, vandaag, vandaag)).toMatchObject({ weigering: { code: 'niet-bekend' } });
    expect(decideBezwaar(bekend, vandaag, vandaag).ok).toBe(true);
    expect(decideBekendmaken(aanvraag({ besluit: gezet('doorgestuurd', null) }), vandaag, vandaag).ok).toBe(
      false,
    );
  });

  it('sluit niet voor de brief weg is of zolang een bezwaar loopt', () => {
    expect(decideAfronden(aanvraag({ besluit: gezet('toegekend', null) }))).toMatchObject({
      weigering: { code: 'niet-bekend' },
    });
    const bezwaar = { ontvangenOp: vandaag, weging: null, uitkomst: null, uitkomstOp: null };
    expect(decideAfronden({ ...bekend, bezwaar })).toMatchObject({ weigering: { code: 'bezwaar-loopt' } });
    expect(decideAfronden(bekend).ok).toBe(true);
    expect(decideAfronden(aanvraag({ besluit: gezet('doorgestuurd', null) })).ok).toBe(true);
  });

  it('bewaart toegekend verlof één jaar na het einde, en een afwijzing vijf jaar (selectielijst)', () => {
    const toegekend = { van: datum('2024-02-05'), tot: datum('2024-02-20'), dagen: 12 };
    expect(vernietigenVan({ ...gezet('toegekend', null), toegekend }).op).toBe('2025-02-20');
    expect(vernietigenVan(gezet('afgewezen', null)).op).toBe('2029-01-18');
  });
});
