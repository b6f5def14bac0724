import { describe, expect, it } from 'vitest';
import { datum, schooljaar } from '#lib/kalender/model.ts';
import type { Cel } from '#lib/indicatoren/model.ts';
import type { Streefwaarde } from '#lib/moties/model.ts';
import type { Meetpunt } from '#lib/moties/voortgang/model.ts';
import {
  celsleutel,
  gemeten,
  haalt,
  heeftBreuk,
  herzienVan,
  isNaNulmeting,
  laatsteMaand,
  oordeelVan,
  puntNu,
  puntVoor,
  reeksvraagVan,
  samen,
} from '#lib/moties/voortgang/rules.ts';
import { verandering } from '#lib/moties/voortgang/afname/rules.ts';

const streef = (over: Partial<Streefwaarde> = {}): Streefwaarde => ({
  id: 's1',
  richting: 'minstens',
  waarde: 75,
  eenheid: '%',
  van: schooljaar('2024-2025'),
  tot: schooljaar('2026-2027'),
  leidend: true,
  bron: null,
  ...over,
});
const cel = (waarde: number | null, over: Partial<Cel> = {}): Cel => ({
  dimensies: {},
  teller: null,
  noemer: null,
  waarde,
  ...over,
});
/** From 31 July 2024 to 31 July 2027 are 1095 days; a year later a third of the way is done. */
const stand = {
  nu: 60 as number | null,
  nul: 60 as number | null,
  peildatumNu: datum('2025-07-31'),
  peildatumNul: datum('2024-07-31') as ReturnType<typeof datum> | null,
  ...{ breuk: false, trendbreuk: false, naNulmeting: true, perJaar: false },
};
const STROOM = { isStand: false, dimensies: [] };

describe('waarmee wordt vergeleken', () => {
  it('een nulmeting over een heel schooljaar: met het laatste hele schooljaar', () => {
    expect(reeksvraagVan(STROOM, { peildatum: datum('2024-07-31') }, datum('2026-11-26'))).toEqual({
      vergelijking: 'heel-jaar',
      schooljaar: '2026-2027',
      peildatum: undefined,
      jaren: 4,
    });
  });
  it('een nulmeting midden in een schooljaar: met dezelfde dag, de laatste die is geweest', () => {
    const voor = reeksvraagVan(STROOM, { peildatum: datum('2025-03-01') }, datum('2026-11-26'));
    expect([voor.vergelijking, voor.schooljaar, voor.peildatum]).toEqual([
      'zelfde-dag',
      '2025-2026',
      '2026-03-01',
    ]);
    const na = reeksvraagVan(STROOM, { peildatum: datum('2025-10-01') }, datum('2026-11-26'));
    expect([na.schooljaar, na.peildatum]).toEqual(['2026-2027', '2026-10-01']);
  });
  it('een stand: met vandaag; een cijfer per maand is ook een stand', () => {
    const maand = { isStand: false, dimensies: [{ code: 'maand', label: 'maand', waarden: [] }] };
    for (const indicator of [{ ...STROOM, isStand: true }, maand])
      expect(reeksvraagVan(indicator, null, datum('2026-11-26'))).toMatchObject({
        vergelijking: 'stand',
        peildatum: '2026-11-26',
      });
  });
  it('een stand met een nulmeting: op dezelfde dag van het jaar, zodra die er weer is geweest', () => {
    const voorraad = { ...STROOM, isStand: true };
    expect(reeksvraagVan(voorraad, { peildatum: datum('2024-03-01') }, datum('2026-11-26'))).toMatchObject({
      vergelijking: 'stand-zelfde-dag',
      schooljaar: '2025-2026',
      peildatum: '2026-03-01',
    });
    expect(reeksvraagVan(voorraad, { peildatum: datum('2026-03-01') }, datum('2026-11-26'))).toMatchObject({
      vergelijking: 'stand',
      peildatum: '2026-11-26',
    });
  });
  it('een cijfer per maand met een nulmeting in juli: naast juli, niet naast oktober', () => {
    const maand = { isStand: false, dimensies: [{ code: 'maand', label: 'maand', waarden: [] }] };
    expect(reeksvraagVan(maand, { peildatum: datum('2024-07-31') }, datum('2026-11-26'))).toMatchObject({
      vergelijking: 'stand-zelfde-dag',
      schooljaar: '2025-2026',
      peildatum: '2026-07-31',
    });
  });
  it('het lopende schooljaar is geen heel jaar, en nu is dus het jaar ervoor', () => {
    const punt = (jaar: string, deel: boolean): Meetpunt => ({
      schooljaar: schooljaar(jaar),
      peildatum: datum(`${jaar.slice(5)}-07-31`),
      bekendOp: datum('2026-11-26'),
      ...{ versie: 1, naBreuk: false },
      deel,
      cellen: [],
    });
    const nu = puntNu([punt('2024-2025', false), punt('2025-2026', false), punt('2026-2027', true)]);
    expect(nu?.schooljaar).toBe('2025-2026');
    expect(isNaNulmeting(nu, { peildatum: datum('2025-07-31') })).toBe(true);
    expect(isNaNulmeting(nu, { peildatum: datum('2026-07-31') })).toBe(false);
    expect(puntNu([punt('2026-2027', true)])).toBeNull();
  });
  it('een cijfer van anderen komt later: nu is dan het laatste hele jaar dat bekend is', () => {
    const punt = (jaar: string, waarde: number | null): Meetpunt => ({
      schooljaar: schooljaar(jaar),
      peildatum: datum(`${jaar.slice(5)}-07-31`),
      bekendOp: datum('2026-11-26'),
      ...{ versie: 1, naBreuk: false },
      deel: false,
      cellen: [cel(waarde)],
    });
    expect(puntNu([punt('2024-2025', 2.6), punt('2025-2026', null)])?.schooljaar).toBe('2024-2025');
    expect(puntNu([punt('2024-2025', null), punt('2025-2026', null)])?.schooljaar).toBe('2025-2026');
    expect(puntNu([punt('2024-2025', 3), punt('2025-2026', 0)])?.schooljaar).toBe('2025-2026');
  });
  it('van een cijfer per maand alleen de laatste maand', () => {
    const cellen = ['2026-09', '2026-10'].map((maand, nr) => cel(nr, { dimensies: { maand } }));
    expect(laatsteMaand(cellen).map(({ waarde }) => waarde)).toEqual([1]);
    expect(laatsteMaand([cel(3)])).toHaveLength(1);
  });
});

describe('verandering sinds de nulmeting', () => {
  it('is het verschil; onbekend is geen nul', () => {
    expect(verandering(cel(40), cel(28), { uitwerking: 'aantal' })).toBe(-12);
    expect(verandering(cel(0), cel(3), { uitwerking: 'aantal' })).toBe(3);
    expect(verandering(cel(null), cel(3), { uitwerking: 'aantal' })).toBeNull();
    expect(verandering(cel(40), null, { uitwerking: 'aantal' })).toBeNull();
  });
  it('een andere versie van de definitie is een breuk; een nulmeting van elders heeft geen versie', () => {
    const antwoord = { soort: 'cijfer', indicator: 'x', indicatorVersie: 1, keuze: {}, per: [] } as const;
    const nulmeting = { indicatorVersie: 1 } as never;
    expect(heeftBreuk({ antwoord, nulmeting }, { versie: 1 })).toBe(false);
    expect(heeftBreuk({ antwoord, nulmeting }, { versie: 2 })).toBe(true);
    expect(heeftBreuk({ antwoord, nulmeting: { indicatorVersie: null } as never }, { versie: 1 })).toBe(
      false,
    );
  });
  it('een nulmeting blijft staan; telt dezelfde dag nu anders, dan staat dat erbij', () => {
    const dag = datum('2024-07-31');
    const nulmeting = { peildatum: dag, herkomst: 'berekend' } as const;
    const nu = (waarde: number | null, peildatum = dag) => ({ punt: { peildatum }, cel: cel(waarde) });
    expect(herzienVan(nulmeting, cel(108), nu(111))?.waarde).toBe(111);
    expect(herzienVan(nulmeting, cel(108), nu(108))).toBeNull();
    expect(herzienVan(nulmeting, cel(108), nu(111, datum('2024-06-30')))).toBeNull();
    expect(herzienVan({ ...nulmeting, herkomst: 'ingevuld' }, cel(108), nu(111))).toBeNull();
    expect(herzienVan(null, null, null)).toBeNull();
  });
  it('dezelfde cel heet hetzelfde, ook in een andere maand en een andere volgorde', () => {
    expect(celsleutel({ a: '1', maand: '2026-09', b: '2' })).toBe(
      celsleutel({ b: '2', a: '1', maand: '2026-10' }),
    );
  });
});

describe('op koers', () => {
  it('wie de streefwaarde haalt is op koers, en na de laatste dag is het gehaald', () => {
    expect(oordeelVan(streef(), { ...stand, nu: 75 })).toBe('op-koers');
    expect(oordeelVan(streef({ tot: schooljaar('2024-2025') }), { ...stand, nu: 75 })).toBe('gehaald');
    expect(oordeelVan(streef({ tot: schooljaar('2024-2025') }), { ...stand, nu: 74.9 })).toBe('niet-gehaald');
  });
  it('wie op de lijn naar de streefwaarde ligt is op koers: na één van drie jaar van 60 naar 75 is dat 65', () => {
    expect(oordeelVan(streef(), { ...stand, nu: 65 })).toBe('op-koers');
    expect(oordeelVan(streef(), { ...stand, nu: 64.9 })).toBe('niet-op-koers');
  });
  it('andersom bij een getal dat omlaag moet: van 400 naar minder dan 250 is 350 na één jaar', () => {
    const omlaag = streef({ richting: 'minder-dan', waarde: 250, eenheid: 'aantal' });
    expect(oordeelVan(omlaag, { ...stand, nul: 400, nu: 350 })).toBe('op-koers');
    expect(oordeelVan(omlaag, { ...stand, nul: 400, nu: 351 })).toBe('niet-op-koers');
    expect(oordeelVan(omlaag, { ...stand, nul: 400, nu: 250 })).toBe('op-koers'); // on the line, though the target itself is below 250
  });
  it('precies 2,3% is niet minder dan 2,3%; precies 75% is minstens 75%', () => {
    expect(haalt('minder-dan', 2.3, 2.3)).toBe(false);
    expect(haalt('hoogstens', 2.3, 2.3)).toBe(true);
    expect(haalt('minstens', 75, 75)).toBe(true);
    expect(haalt('meer-dan', 75, 75)).toBe(false);
  });
  it('onbekend is onbekend, en nul is een getal', () => {
    expect(oordeelVan(streef(), { ...stand, nu: null })).toBe('onbekend');
    expect(oordeelVan(streef({ richting: 'hoogstens', waarde: 0 }), { ...stand, nu: 0 })).toBe('op-koers');
  });
  it('zonder nulmeting, met een breuk of zonder later jaar is er geen koers', () => {
    expect(oordeelVan(streef(), { ...stand, peildatumNul: null, nul: null })).toBe('nog-niet-gehaald');
    expect(oordeelVan(streef(), { ...stand, breuk: true })).toBe('nog-niet-gehaald');
    expect(oordeelVan(streef(), { ...stand, naNulmeting: false })).toBe('nog-niet-gehaald');
  });
  it('lager dan de nulmeting: gelijk is niet lager', () => {
    const lager = streef({ richting: 'lager', waarde: null });
    expect(oordeelVan(lager, { ...stand, nul: 20, nu: 19.9 })).toBe('op-koers');
    expect(oordeelVan(lager, { ...stand, nul: 20, nu: 20 })).toBe('niet-op-koers');
    expect(oordeelVan(lager, { ...stand, nul: 0, nu: 0 })).toBe('was-al-nul'); // fewer than none there cannot be
    expect(oordeelVan(lager, { ...stand, nul: 0, nu: 2 })).toBe('niet-op-koers');
    expect(oordeelVan(lager, { ...stand, trendbreuk: true })).toBe('trendbreuk');
    expect(oordeelVan(lager, { ...stand, nul: null })).toBe('geen-nulmeting');
    expect(oordeelVan(lager, { ...stand, breuk: true })).toBe('breuk');
    expect(oordeelVan(lager, { ...stand, naNulmeting: false })).toBe('te-vroeg');
  });
  it('voor de eerste dag van de afspraak is er nog niets te zeggen', () => {
    expect(oordeelVan(streef({ van: schooljaar('2025-2026') }), stand)).toBe('nog-niet-begonnen');
  });
});

describe('een percentage en een aantal naast elkaar', () => {
  const vsv = { eenheid: '%', uitwerking: 'percentage' } as const;
  it('bij een aantal hoort de teller, bij een percentage de waarde', () => {
    const gemeting = cel(2.6, { teller: 203, noemer: 7952 });
    expect(gemeten(gemeting, '%', vsv)).toBe(2.6);
    expect(gemeten(gemeting, 'aantal', vsv)).toBe(203);
    expect(gemeten(cel(12), '%', { eenheid: 'jongere', uitwerking: 'aantal' })).toBeNull();
    expect(gemeten(cel(12), 'aantal', { eenheid: 'jongere', uitwerking: 'aantal' })).toBe(12);
    expect(
      gemeten(cel(5, { dimensies: { meting: 'afname' }, teller: 2 }), 'aantal', {
        eenheid: '%',
        uitwerking: 'afname',
      }),
    ).toBeNull();
  });
  it('de leidende beslist, en dat ze elkaar tegenspreken staat erbij', () => {
    const streefwaarden = [streef({ id: 'deel' }), streef({ id: 'getal', leidend: false })];
    const zegt = (deel: 'niet-op-koers' | 'onbekend', getal: 'op-koers') =>
      samen({ heeftAmbitie: true, streefwaarden }, [
        { streefwaardeId: 'deel', oordeel: deel, over: null },
        { streefwaardeId: 'getal', oordeel: getal, over: null },
      ]);
    expect(zegt('niet-op-koers', 'op-koers')).toEqual({ oordeel: 'niet-op-koers', oneens: true });
    expect(zegt('onbekend', 'op-koers')).toEqual({ oordeel: 'onbekend', oneens: false });
  });
  it('ter informatie is er geen oordeel, en zonder streefwaarde ook niet', () => {
    expect(samen({ heeftAmbitie: false, streefwaarden: [] }, []).oordeel).toBe('geen-ambitie');
    expect(samen({ heeftAmbitie: true, streefwaarden: [] }, []).oordeel).toBe('geen-streefwaarde');
  });
  it('een afspraak die voorbij is, wordt beoordeeld op haar eigen laatste jaar, als dat bekend is', () => {
    const punt = (jaar: string, waarde: number | null): Meetpunt => ({
      schooljaar: schooljaar(jaar),
      peildatum: datum(`${jaar.slice(5)}-07-31`),
      bekendOp: datum('2026-11-26'),
      ...{ versie: 1, naBreuk: false },
      deel: false,
      cellen: [cel(waarde)],
    });
    const nu = punt('2025-2026', 3);
    const tot = { tot: schooljaar('2023-2024') };
    expect(puntVoor(tot, nu, [punt('2023-2024', 2), nu])?.schooljaar).toBe('2023-2024');
    expect(puntVoor(tot, nu, [punt('2023-2024', null), nu])?.schooljaar).toBe('2025-2026');
    expect(puntVoor({ tot: schooljaar('2026-2027') }, nu, [nu])?.schooljaar).toBe('2025-2026');
  });
});
