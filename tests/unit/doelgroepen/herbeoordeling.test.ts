import { describe, expect, it } from 'vitest';
import type { Oudvsvstand } from '#lib/doelgroepen/herbeoordeling/model.ts';
import { GRENZEN } from '#lib/doelgroepen/grenzen/model.ts';
import { stelHerbeoordelingVoor, vraagtSluitreden } from '#lib/doelgroepen/herbeoordeling/rules.ts';
import { datum, type Datum } from '#lib/kalender/model.ts';

const OP = datum('2026-11-25');

type Anders = Partial<Omit<Oudvsvstand, 'doelgroep'>> & {
  geboren?: string;
  startkwalificatieOp?: Datum;
  overledenOp?: Datum;
  ingeschreven?: boolean;
};

/** Twenty-one, without school since May 2025, living here, without work and never spoken to. */
function stand({
  geboren = '2005-03-01',
  startkwalificatieOp,
  overledenOp,
  ingeschreven,
  ...rest
}: Anders = {}): Oudvsvstand {
  return {
    jongereId: 'j',
    gemeente: '1883',
    woontHier: true,
    werkprocesId: null,
    laatsteContact: null,
    laatstePoging: null,
    werktSinds: null,
    ...rest,
    doelgroep: {
      feiten: {
        geboortedatum: datum(geboren),
        startkwalificatieOp: startkwalificatieOp ?? null,
        overledenOp: overledenOp ?? null,
      },
      laatste: { onderwijssoort: 'MBO2', zonderSinds: ingeschreven ? null : datum('2025-05-01') },
      onderwijs: ingeschreven ? { ingeschreven: true, zonderOnderwijsSinds: null } : { ingeschreven: false },
    },
  };
}
const voorstel = (anders?: Anders) => stelHerbeoordelingVoor(stand(anders), OP, GRENZEN.herbeoordeling);

describe('herbeoordeling van wie vóór 1 oktober van school ging (WEB art. 9.2.1)', () => {
  it('wie niets heeft en met wie nooit is gesproken, wordt opnieuw benaderd', () => {
    expect(voorstel()).toEqual({
      uitkomst: 'benaderen',
      uitleg: 'Zonder school en startkwalificatie; nooit gesproken.',
    });
    expect(voorstel({ laatstePoging: datum('2026-02-03') }).uitleg).toContain('Laatste poging op 3 feb');
  });

  it('op de zevenentwintigste verjaardag valt iemand erbuiten; de dag ervoor nog niet', () => {
    expect(voorstel({ geboren: '1999-11-25' }).uitkomst).toBe('te-oud');
    expect(voorstel({ geboren: '1999-11-26' }).uitkomst).toBe('benaderen');
  });

  it('een startkwalificatie, overlijden, verhuizen of weer op school gaat voor', () => {
    expect(voorstel({ startkwalificatieOp: datum('2026-07-01') }).uitkomst).toBe('startkwalificatie');
    expect(voorstel({ startkwalificatieOp: datum('2026-12-01') }).uitkomst).toBe('benaderen');
    expect(voorstel({ overledenOp: datum('2026-01-05') }).uitkomst).toBe('overleden');
    expect(voorstel({ woontHier: false, gemeente: '0935' }).uitkomst).toBe('verhuisd');
    expect(voorstel({ woontHier: false, gemeente: null }).uitleg).toBe('Er is geen adres in de BRP bekend.');
    expect(voorstel({ ingeschreven: true })).toEqual({
      uitkomst: 'weer-op-school',
      uitleg: 'Staat ingeschreven (MBO2).',
    });
  });

  it('wie nog kwalificatieplichtig is, hoort bij leerplicht', () => {
    expect(voorstel({ geboren: '2009-03-01' }).uitkomst).toBe('bij-leerplicht');
  });

  it('gesproken in de laatste 180 dagen: met werk in begeleiding, zonder werk volgen', () => {
    const kort = datum('2026-05-29'); // 180 days before
    expect(voorstel({ laatsteContact: kort, werkprocesId: 'w' }).uitkomst).toBe('in-begeleiding');
    expect(voorstel({ laatsteContact: kort }).uitkomst).toBe('volgen');
    expect(voorstel({ laatsteContact: datum('2026-05-28'), werkprocesId: 'w' }).uitkomst).toBe('benaderen');
  });

  it('aan het werk telt zolang het een jaar geleden of korter is vastgelegd', () => {
    expect(voorstel({ werktSinds: datum('2025-11-25') }).uitkomst).toBe('werkt');
    expect(voorstel({ werktSinds: datum('2025-11-24') }).uitkomst).toBe('benaderen');
  });

  it('alleen een uitkomst die werk sluit en niet administratief is, vraagt waarom fasen niet nodig waren', () => {
    const administratief = (kern: string) => kern !== 'werk';
    expect(vraagtSluitreden('werkt', administratief)).toBe(true);
    expect(vraagtSluitreden('te-oud', administratief)).toBe(false);
    expect(vraagtSluitreden('volgen', administratief)).toBe(false);
  });
});
