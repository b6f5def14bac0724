import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum, type Datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import type {
  Big5meting,
  Big5onderdeel,
  Big5stand,
  Leefgebiedscore,
} from '#lib/vsv-trajecten/beeld/model.ts';
import { isOpOrde, lijnenVan } from '#lib/vsv-trajecten/beeld/rules.ts';
import { MIJLPALEN, type Traject } from '#lib/vsv-trajecten/model.ts';
import { toetsOverlegVooraf } from '#lib/vsv-trajecten/overleg-vooraf/rules.ts';
import type { Plandoel } from '#lib/vsv-trajecten/plan/model.ts';
import { ordenDoelen, volgendeStap } from '#lib/vsv-trajecten/plan/rules.ts';
import { decideLoslaten, refuseMijlpaal, refuseStart, refuseVerloop } from '#lib/vsv-trajecten/rules.ts';

const OP = datum('2026-11-25');
const GEEN: Traject['mijlpalen'] = { benaderd: null, bereikt: null, intake: null, gestart: null };

describe('eerst overleg met de school (WEB art. 9.2.5 lid 5)', () => {
  it('een entree-diploma telt een jaar, tot en met de dag voor de verjaardag ervan', () => {
    const herkomst = [{ soort: 'entree-diploma', op: datum('2025-11-26') }] as const;
    expect(toetsOverlegVooraf(herkomst, OP)).toMatchObject({ nodig: true, tot: '2026-11-26' });
    expect(toetsOverlegVooraf(herkomst, datum('2026-11-26')).nodig).toBe(false);
  });

  it('een diploma of verklaring van pro of vso telt twee jaar', () => {
    for (const soort of ['pro-diploma', 'pro-verklaring', 'vso-uitstroom'] as const) {
      expect(toetsOverlegVooraf([{ soort, op: datum('2024-11-26') }], OP).nodig).toBe(true);
      expect(toetsOverlegVooraf([{ soort, op: datum('2024-11-25') }], OP).nodig).toBe(false);
    }
  });

  it('van meer diploma’s geldt het langste; zonder diploma is het niet nodig', () => {
    const uitkomst = toetsOverlegVooraf(
      [
        { soort: 'pro-diploma', op: datum('2025-07-01') },
        { soort: 'entree-diploma', op: datum('2026-07-01') },
      ],
      OP,
    );
    expect(uitkomst).toMatchObject({ nodig: true, tot: '2027-07-01' });
    expect(toetsOverlegVooraf([], OP)).toMatchObject({ nodig: false });
  });

  it('begeleiden kan na het overleg, of als het terzijde is gezet met een reden (lid 7)', () => {
    const nodig = toetsOverlegVooraf([{ soort: 'pro-diploma', op: datum('2026-07-01') }], OP);
    expect(refuseStart({ overlegOp: null, overlegTerzijde: null }, nodig)?.weigering.code).toBe(
      'overleg-vooraf',
    );
    expect(refuseStart({ overlegOp: OP, overlegTerzijde: null }, nodig)).toBe(undefined);
    expect(refuseStart({ overlegOp: null, overlegTerzijde: 'Hij staat vandaag op straat.' }, nodig)).toBe(
      undefined,
    );
  });
});

describe('mijlpalen van een traject', () => {
  it('liggen in volgorde en niet vooruit; overslaan mag', () => {
    const mijlpalen = { ...GEEN, bereikt: datum('2026-11-10') };
    const code = (op: string, mijlpaal: (typeof MIJLPALEN)[number]) =>
      refuseMijlpaal(mijlpalen, mijlpaal, datum(op), OP)?.weigering.code ?? 'goed';
    expect(code('2026-11-10', 'gestart')).toBe('goed');
    expect(code('2026-11-09', 'intake')).toBe('volgorde');
    expect(code('2026-11-11', 'benaderd')).toBe('volgorde');
    expect(code('2026-11-26', 'intake')).toBe('datum-in-toekomst');
  });

  it('wie ze in volgorde vastlegt, wordt nooit geweigerd', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 4, maxLength: 4 }), (stappen) => {
        let dag: Datum = datum('2026-01-01');
        const mijlpalen: Record<string, Datum | null> = Object.assign({}, GEEN);
        for (const [index, mijlpaal] of MIJLPALEN.entries()) {
          dag = addDays(dag, stappen[index] ?? 0);
          expect(refuseMijlpaal(mijlpalen as Traject['mijlpalen'], mijlpaal, dag, OP)).toBe(undefined);
          mijlpalen[mijlpaal] = dag;
        }
      }),
    );
  });
});

describe('loslaten', () => {
  const meting = (standen: Partial<Record<Big5onderdeel, Big5stand | null>> = {}): Big5meting => ({
    ...{ op: OP, moment: 'afsluiting' },
    standen: { support: 'ja', wonen: 'ja', 'school-werk': 'ja', inkomen: 'ja', gezondheid: 'ja', ...standen },
  });
  const gestart = { losgelatenOp: null, mijlpalen: { ...GEEN, gestart: datum('2026-03-01') } };
  const code = (laatste: Big5meting | undefined, reden: string | null = null) => {
    const uitkomst = decideLoslaten(gestart, laatste, { op: OP, reden }, OP);
    return uitkomst.ok ? (uitkomst.waarde.loslaatreden ?? 'zonder reden') : uitkomst.weigering.code;
  };

  it('kan zonder reden als de Big 5 op orde zijn; wat niet bekend is, is niet op orde', () => {
    expect(isOpOrde(meting())).toBe(true);
    expect(isOpOrde(meting({ gezondheid: null }))).toBe(false);
    expect(code(meting())).toBe('zonder reden');
    expect(code(meting({ wonen: 'deels' }))).toBe('big5-niet-op-orde');
    expect(code(undefined)).toBe('big5-niet-op-orde');
  });

  it('kan anders altijd, met een reden', () => {
    expect(code(meting({ wonen: 'deels' }), 'Verhuisd naar Groningen.')).toBe('Verhuisd naar Groningen.');
    const niet = decideLoslaten(
      { losgelatenOp: null, mijlpalen: GEEN },
      meting(),
      { op: OP, reden: null },
      OP,
    );
    expect(!niet.ok && niet.weigering.code).toBe('niet-gestart');
  });
});

describe('leefgebieden over de tijd', () => {
  const score = (leefgebied: string, op: string, waarde: Leefgebiedscore['score']): Leefgebiedscore => ({
    ...{ leefgebied, op: datum(op), score: waarde, moment: 'intake', toelichting: null },
  });

  it('elk leefgebied is een lijn, met het verschil van eerste naar laatste; zonder tweede meting is er geen verschil', () => {
    const lijnen = lijnenVan(
      [
        { code: 'wonen', label: 'Wonen' },
        { code: 'werk', label: 'Werk' },
      ],
      [score('wonen', '2026-09-01', 4), score('wonen', '2026-03-01', 2), score('oud', '2026-03-01', 3)],
    );
    expect(lijnen.map(({ code, verschil }) => [code, verschil])).toEqual([
      ['wonen', 2],
      ['werk', null],
      ['oud', null],
    ]);
    expect(lijnen[0]?.scores.map(({ op }) => op)).toEqual(['2026-03-01', '2026-09-01']);
  });
});

describe('het plan van aanpak', () => {
  const doel = (id: string, anders: Partial<Plandoel>): Plandoel => ({
    ...{ id, tekst: id, van: 'samen', leefgebied: null, status: 'open', statusOp: null },
    ...{ gesteldOp: OP, stappen: [] },
    ...anders,
  });
  const stap = (id: string, uiterlijk: string | null, gedaan = false) => ({
    ...{ id, tekst: id, wie: 'jongere' as const, wieNaam: null },
    ...{ uiterlijk: uiterlijk ? datum(uiterlijk) : null, gedaanOp: gedaan ? OP : null },
  });

  it('begint met wat de jongere zelf wil; wat over is staat achteraan', () => {
    const doelen = [
      doel('samen', {}),
      doel('klaar', { van: 'jongere', status: 'bereikt' }),
      doel('zelf', { van: 'jongere' }),
    ];
    expect(ordenDoelen(doelen).map(({ id }) => id)).toEqual(['zelf', 'samen', 'klaar']);
  });

  it('de volgende stap is de vroegste die open staat, en niet van een doel dat over is', () => {
    const doelen = [
      doel('a', {
        stappen: [stap('geen dag', null), stap('later', '2026-12-10'), stap('gedaan', '2026-11-01', true)],
      }),
      doel('b', { status: 'losgelaten', stappen: [stap('voorbij', '2026-11-02')] }),
    ];
    expect(volgendeStap(doelen)?.id).toBe('later');
    expect(volgendeStap([])).toBe(null);
  });
});

describe('het hele verloop in één keer', () => {
  it('dagen in volgorde mogen, ook als er een ontbreekt; elke fout staat bij zijn eigen veld', () => {
    const goed = { ...GEEN, benaderd: datum('2026-11-02'), intake: datum('2026-11-02'), gestart: OP };
    expect(refuseVerloop(goed, OP)).toBeUndefined();
    const fout = refuseVerloop({ ...goed, bereikt: datum('2026-11-01'), gestart: datum('2026-11-26') }, OP);
    expect(fout?.weigering.velden).toEqual({
      bereikt: 'Dit ligt voor "benaderd" op 2 nov 2026.',
      gestart: 'Deze dag moet nog komen.',
    });
  });
});
