import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import type { Verklaarderkern } from '#lib/vrijstellingen/gronden/model.ts';
import { toets } from '#lib/vrijstellingen/toetsing/rules.ts';
import { oordeel, zaak } from './voorbeeld.ts';

const ARTS: Verklaarderkern = {
  naam: 'De aangewezen arts',
  soort: 'arts',
  aangewezenVan: datum('2025-01-01'),
  aangewezenTot: datum('2026-12-31'),
};

describe('Artikel 6 lid 2: op tijd', () => {
  it('een verlenging op 30 juni is op tijd, op 1 juli te laat: dat is een afweging, geen weigering', () => {
    expect(oordeel(zaak({ ontvangenOp: datum('2026-06-30') }), 'op-tijd')).toBe('voldoet');
    expect(oordeel(zaak({ ontvangenOp: datum('2026-07-01') }), 'op-tijd')).toBe('let-op');
  });

  it('een eerste kennisgeving precies een maand voor het begin van de leerplicht is op tijd, een dag later niet', () => {
    const eerste = { vorige: null, van: datum('2026-10-01'), leerplichtVan: datum('2026-10-01') };
    expect(oordeel(zaak({ ...eerste, ontvangenOp: datum('2026-09-01') }), 'op-tijd')).toBe('voldoet');
    expect(oordeel(zaak({ ...eerste, ontvangenOp: datum('2026-09-02') }), 'op-tijd')).toBe('let-op');
  });

  it('midden in de leerplicht noemt de wet geen dag: altijd een afweging', () => {
    expect(oordeel(zaak({ vorige: null, van: datum('2026-11-02') }), 'op-tijd')).toBe('let-op');
  });
});

describe('Artikel 6 lid 3: blijvend', () => {
  it('na een blijvende vrijstelling hoeft niet te worden verlengd', () => {
    const vorige = { van: datum('2020-08-01'), tot: null, permanent: true };
    expect(oordeel(zaak({ grond: '5-A', vorige, ontvangenOp: datum('2026-09-09') }), 'op-tijd')).toBe(
      'voldoet',
    );
  });

  it('blijvend alleen als de verklaring zegt: nooit geschikt', () => {
    const blijvend = { grond: '5-A', permanent: true, tot: null } as const;
    expect(oordeel(zaak({ ...blijvend, gegevens: { conclusie: 'nooit-geschikt' } }), 'permanent')).toBe(
      'voldoet',
    );
    expect(oordeel(zaak({ ...blijvend, gegevens: { conclusie: 'niet-geschikt' } }), 'permanent')).toBe(
      'voldoet-niet',
    );
  });
});

describe('Artikel 7: de verklaring bij artikel 5 onder a', () => {
  const vijfA = (gegevens: Record<string, string>, verklaarder: Verklaarderkern | null = ARTS) =>
    zaak({ grond: '5-A', ontvangenOp: datum('2026-06-10'), gegevens, verklaarder });

  it('precies drie maanden oud mag, een dag ouder niet', () => {
    expect(oordeel(vijfA({ verklaringOp: '2026-03-10' }), 'verklaring-vers')).toBe('voldoet');
    expect(oordeel(vijfA({ verklaringOp: '2026-03-09' }), 'verklaring-vers')).toBe('voldoet-niet');
  });

  it('drie maanden voor 31 mei is 28 februari', () => {
    const eindeMei = (op: string) =>
      zaak({ grond: '5-A', ontvangenOp: datum('2026-05-31'), gegevens: { verklaringOp: op } });
    expect(oordeel(eindeMei('2026-02-28'), 'verklaring-vers')).toBe('voldoet');
    expect(oordeel(eindeMei('2026-02-27'), 'verklaring-vers')).toBe('voldoet-niet');
  });

  it('een verklaring van na de kennisgeving vraagt een blik, zonder datum is het onbekend', () => {
    expect(oordeel(vijfA({ verklaringOp: '2026-06-11' }), 'verklaring-vers')).toBe('let-op');
    expect(oordeel(vijfA({}), 'verklaring-vers')).toBe('onbekend');
  });

  it('de arts moet op de dag van de verklaring zijn aangewezen', () => {
    expect(oordeel(vijfA({ verklaringOp: '2026-05-01' }), 'aangewezen')).toBe('voldoet');
    const later = { ...ARTS, aangewezenVan: datum('2026-05-02') };
    expect(oordeel(vijfA({ verklaringOp: '2026-05-01' }, later), 'aangewezen')).toBe('voldoet-niet');
    expect(oordeel(vijfA({ verklaringOp: '2026-05-01' }, null), 'aangewezen')).toBe('onbekend');
  });

  it('de behandelend arts mag niet; van een behandelend psycholoog zegt de wet dat niet', () => {
    expect(oordeel(vijfA({ behandelend: 'ja' }), 'niet-behandelend')).toBe('voldoet-niet');
    expect(oordeel(vijfA({ behandelend: 'nee' }), 'niet-behandelend')).toBe('voldoet');
    const psycholoog = { ...ARTS, soort: 'psycholoog' } as const;
    expect(oordeel(vijfA({ behandelend: 'ja' }, psycholoog), 'niet-behandelend')).toBe('let-op');
  });
});

describe('Artikel 8: het jaar voor de verklaring bij artikel 5 onder b', () => {
  const vijfB = (tot: string, richting: string | null) =>
    zaak({
      grond: '5-B',
      gegevens: { verklaringOp: '2026-06-01', bedenkingen: 'ja', richtingen: 'rooms-katholiek|islamitisch' },
      inschrijvingen: [{ school: 'De Linde', richting, van: datum('2019-08-01'), tot: datum(tot) }],
    });

  it('uitgeschreven op 31 mei een jaar eerder telt niet meer mee, op 1 juni nog wel', () => {
    expect(oordeel(vijfB('2025-05-31', 'rooms-katholiek'), 'terugblik')).toBe('voldoet');
    expect(oordeel(vijfB('2025-06-01', 'rooms-katholiek'), 'terugblik')).toBe('voldoet-niet');
  });

  it('een andere richting mag, een onbekende richting is onbekend', () => {
    expect(oordeel(vijfB('2026-05-31', 'openbaar'), 'terugblik')).toBe('voldoet');
    expect(oordeel(vijfB('2026-05-31', null), 'terugblik')).toBe('onbekend');
  });
});

describe('Artikel 9: de verklaring van het hoofd bij artikel 5 onder c', () => {
  it('alles in orde: elke voorwaarde voldoet', () => {
    expect(toets(zaak()).map((item) => item.oordeel)).toEqual(Array.from({ length: 8 }, () => 'voldoet'));
  });

  it('wie in die tijd nog op een Nederlandse school staat, vraagt een blik: tot en met de eerste dag telt, de dag ervoor niet', () => {
    const tot = (dag: string | null, buitenland = false) =>
      oordeel(
        zaak({
          inschrijvingen: [
            {
              ...{ school: 'De Linde', richting: null, buitenland },
              ...{ van: datum('2020-08-01'), tot: dag === null ? null : datum(dag) },
            },
          ],
        }),
        'uitgeschreven',
      );
    expect([tot(null), tot('2026-08-01'), tot('2026-07-31')]).toEqual(['let-op', 'let-op', 'voldoet']);
    expect(tot(null, true)).toBe('voldoet');
  });

  it('ingeschreven zonder geregeld te komen voldoet niet', () => {
    const gegevens = { verklaringOp: '2026-06-01', ingeschreven: 'ja', bezoekt: 'nee' };
    expect(oordeel(zaak({ gegevens }), 'bezoekt')).toBe('voldoet-niet');
  });

  it('een verklaring van precies een jaar oud mag, ouder vraagt een blik', () => {
    const met = (verklaringOp: string) => zaak({ gegevens: { verklaringOp } });
    expect(oordeel(met('2025-06-10'), 'verklaring-jaar')).toBe('voldoet');
    expect(oordeel(met('2025-06-09'), 'verklaring-jaar')).toBe('let-op');
  });

  it('zonder school uit het register is het onbekend', () => {
    expect(oordeel(zaak({ buitenlandseSchool: null }), 'school-buitenland')).toBe('onbekend');
  });
});

describe('Artikel 6 lid 1: de gemeente', () => {
  it('een gemeente van een ander bureau, geen adres, niet in de BRP', () => {
    expect(oordeel(zaak({ eigenGemeente: false }), 'inwoner')).toBe('voldoet-niet');
    expect(oordeel(zaak({ eigenGemeente: null }), 'inwoner')).toBe('onbekend');
    expect(oordeel(zaak({ statusOpVan: 'NIET_INGEZETENE' }), 'inwoner')).toBe('voldoet-niet');
  });
});

describe('Artikel 5a: trekkend bestaan', () => {
  const trekkend = (van: string, tot: string | null, gegevens: Record<string, string> = {}) =>
    zaak({ grond: '5A-TREKKEND', van: datum(van), tot: tot === null ? null : datum(tot), gegevens });

  it('van 1 maart tot en met 31 oktober; een dag erbuiten voldoet niet', () => {
    expect(oordeel(trekkend('2026-03-01', '2026-10-31'), 'seizoen')).toBe('voldoet');
    expect(oordeel(trekkend('2026-02-28', '2026-10-31'), 'seizoen')).toBe('voldoet-niet');
    expect(oordeel(trekkend('2026-03-01', '2026-11-01'), 'seizoen')).toBe('voldoet-niet');
    expect(oordeel(trekkend('2026-03-01', null), 'seizoen')).toBe('voldoet-niet');
  });

  it('alleen kermis en circus, en niet met een rijdende school binnen vijf kilometer', () => {
    expect(oordeel(trekkend('2026-03-01', '2026-10-31', { bedrijf: 'kermis' }), 'bedrijf')).toBe('voldoet');
    expect(oordeel(trekkend('2026-03-01', '2026-10-31', { bedrijf: 'anders' }), 'bedrijf')).toBe(
      'voldoet-niet',
    );
    expect(oordeel(trekkend('2026-03-01', '2026-10-31', { rijdendeSchool: 'ja' }), 'rijdende-school')).toBe(
      'voldoet-niet',
    );
  });
});
