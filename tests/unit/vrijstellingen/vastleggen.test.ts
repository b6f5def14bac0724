import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import type { Dossierstuk } from '#lib/documenten/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { bewijsregels, documentsoortVoor } from '#lib/vrijstellingen/bewijs/rules.ts';
import type { Vrijstelling } from '#lib/vrijstellingen/model.ts';
import { decideEinde } from '#lib/vrijstellingen/overgenomen/rules.ts';
import { decideVastleggen } from '#lib/vrijstellingen/rules.ts';
import { feitenVan } from '#lib/vrijstellingen/verlenging/samen/rules.ts';

const van = datum('2025-08-01');
const tot = datum('2026-07-31');

describe('een overgenomen vrijstelling eerder laten eindigen', () => {
  it('op de eerste dag kan, een dag eerder niet', () => {
    expect(decideEinde({ van, tot }, van).ok).toBe(true);
    expect(decideEinde({ van, tot }, datum('2025-07-31')).ok).toBe(false);
  });

  it('alleen naar voren: op de laatste dag verandert niets, zonder laatste dag kan elke', () => {
    expect(decideEinde({ van, tot }, datum('2026-07-30')).ok).toBe(true);
    expect(decideEinde({ van, tot }, tot).ok).toBe(false);
    expect(decideEinde({ van, tot: null }, datum('2030-01-01')).ok).toBe(true);
  });
});

describe('een vrijstelling vastleggen', () => {
  const nieuw = { grond: '5-A', van, tot } as Omit<Vrijstelling, 'id'>;
  const bestaand = (rest: Partial<Vrijstelling>) => [{ ...nieuw, id: 'v', ...rest } as Vrijstelling];

  it('op dezelfde grond nooit dubbel: één dag overlap is te veel, aansluitend kan', () => {
    expect(decideVastleggen(nieuw, bestaand({ van: datum('2024-08-01'), tot: van })).ok).toBe(false);
    expect(decideVastleggen(nieuw, bestaand({ van: datum('2024-08-01'), tot: datum('2025-07-31') })).ok).toBe(
      true,
    );
    expect(decideVastleggen(nieuw, bestaand({ van: datum('2020-08-01'), tot: null })).ok).toBe(false);
  });

  it('een andere grond mag ernaast; de laatste dag ligt niet voor de eerste', () => {
    expect(decideVastleggen(nieuw, bestaand({ grond: '5-C' })).ok).toBe(true);
    expect(decideVastleggen({ ...nieuw, tot: datum('2025-07-31') }, []).ok).toBe(false);
    expect(decideVastleggen({ ...nieuw, tot: van }, []).ok).toBe(true);
  });
});

describe('samen verlengen (Leerplichtwet 1969, art. 6 lid 2)', () => {
  it('legt dezelfde feiten vast als één voor één: werk, kennisgeving, toets en vrijstelling, elk op zijn dag', () => {
    const vandaag = datum('2026-06-20');
    const rij = {
      zaakId: 'z',
      vrijstellingId: 'v',
      vorigeId: 'oud',
      jongereId: 'j',
      gemeente: '0971',
      schoolId: null,
    };
    const deel = {
      ...{
        grond: '5-C',
        van: datum('2026-08-01'),
        tot: datum('2027-07-31'),
        ontvangenOp: datum('2026-06-18'),
      },
      ...{
        gegevens: {},
        motivering: null,
        resultaat: 'vrijgesteld',
        duoSoort: 'vrijstelling',
        bundelId: 'b',
      },
    };
    const feiten = feitenVan(rij, deel, { vandaag } as Toegang, false);
    expect(feiten.map(({ soort, datum: dag, onderwerpId }) => `${soort} ${dag} ${onderwerpId}`)).toEqual([
      'WerkprocesGestart 2026-06-20 z',
      'WerkprocesGesloten 2026-06-20 z',
      'BeroepOpVrijstellingGedaan 2026-06-18 z',
      'BeroepOpVrijstellingGetoetst 2026-06-20 z',
      'VrijstellingVastgelegd 2026-08-01 v',
    ]);
    expect(feiten[2]?.gegevens).toMatchObject({ verlenging: true, opTijd: false });
  });
});

describe('bewijs bij een grond', () => {
  it('een verklaring is alleen bij artikel 5 onder a die van een arts', () => {
    expect(documentsoortVoor('5-A', 'verklaring')).toBe('verklaring-arts');
    expect(documentsoortVoor('5-C', 'verklaring')).toBe('verklaring-school-buitenland');
    expect(documentsoortVoor('5-B', 'verklaring')).toBe('overig');
    expect(documentsoortVoor('3a', 'plan')).toBe('plan-van-aanpak');
  });

  it('biedt aan wat niet is ingetrokken en nog vrij is, eerst wat past', () => {
    const stuk = (id: string, soort: string, ingetrokken = false) =>
      ({ id, soort, ingetrokken }) as unknown as Dossierstuk;
    const [regel] = bewijsregels(
      '5-A',
      [{ code: 'verklaring' } as Parameters<typeof bewijsregels>[1][number]],
      [{ soort: 'bewijs', code: 'ander', op: datum('2026-06-01'), documentId: 'd3' }],
      [
        stuk('d1', 'overig'),
        stuk('d2', 'verklaring-arts'),
        stuk('d3', 'overig'),
        stuk('d4', 'verklaring-arts', true),
      ],
    );
    expect(regel?.keuzes.map(({ id }) => id)).toEqual(['d2', 'd1']);
    expect(regel).toMatchObject({ op: null, document: null });
  });
});
