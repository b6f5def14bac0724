import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import type { Samenloop } from '#lib/handhaving/samenloop/model.ts';
import { bezwarenHalt, bezwarenPv, decideSamenloop } from '#lib/handhaving/samenloop/rules.ts';

const NIETS: Samenloop = { absoluut: false, pv: [], halt: [] };
const OP = datum('2026-10-01');
const ERNA = datum('2026-10-20');
const codes = (bezwaren: readonly { code: string }[]) => bezwaren.map(({ code }) => code);
type Pv = Samenloop['pv'][number];
const metPv = (rest: Partial<Pv>): Samenloop => ({
  ...NIETS,
  pv: [{ staat: 'CONCEPT', ingezonden: false, pleegdatum: OP, dezeZaak: false, ...rest }],
});
const metHalt = (rest: Partial<Samenloop['halt'][number]>): Samenloop => ({
  ...NIETS,
  halt: [{ staat: 'VERWEZEN', pleegdatum: OP, dezeZaak: false, ...rest }],
});

describe('Lpw art. 2 lid 1 en 3: Halt bij absoluut verzuim', () => {
  it('wordt bevraagd: wie nergens staat ingeschreven, mist geen lessen op zijn school', () => {
    const bezwaren = bezwarenHalt({ ...NIETS, absoluut: true }, OP);
    expect(codes(bezwaren)).toEqual(['absoluut']);
    expect(bezwaren[0]?.zin).toContain('art. 2 lid 3');
    expect(codes(bezwarenHalt(NIETS, OP))).toEqual([]);
  });
});

describe('Sr art. 77e: Halt naast een proces-verbaal tegen dezelfde jongere', () => {
  it.each([
    ['in hetzelfde schooljaar loopt er een', metPv({}), ['pv-loopt']],
    ['het ligt bij het OM', metPv({ staat: 'AFWACHTEN_BEOORDELING', ingezonden: true }), ['pv-bij-om']],
    ['er is van afgezien', metPv({ staat: 'AFGEZIEN' }), []],
    ['een ander schooljaar', metPv({ pleegdatum: datum('2026-03-01') }), []],
    [
      'een ander schooljaar, maar dezelfde zaak',
      metPv({ pleegdatum: datum('2026-03-01'), dezeZaak: true }),
      ['pv-loopt'],
    ],
    ['de pleegdatum is nog niet bekend', metPv({ pleegdatum: null }), ['pv-loopt']],
    ['het liep af in een sepot', metPv({ staat: 'SEPOT', ingezonden: true }), []],
  ] as const)('%s', (_, samenloop, verwacht) => {
    expect(codes(bezwarenHalt(samenloop, ERNA))).toEqual(verwacht);
  });

  it('Sr art. 68: over hetzelfde verzuim is al beslist, dan weigert Baken; over later verzuim niet', () => {
    const beslist = metPv({ staat: 'TAAKSTRAF', ingezonden: true });
    expect(bezwarenHalt(beslist, OP)).toMatchObject([{ code: 'al-beslist', verboden: true }]);
    expect(bezwarenHalt(beslist, ERNA)).toEqual([]);
    expect(bezwarenHalt(metPv({ staat: 'BOETE', pleegdatum: null }), OP)).toMatchObject([
      { verboden: false },
    ]);
  });
});

describe('Sr art. 77e: een proces-verbaal naast Halt', () => {
  it('zolang Halt loopt, wordt het bevraagd; tegen een ouder nooit', () => {
    expect(codes(bezwarenPv(metHalt({}), 'jongere', ERNA))).toEqual(['halt-loopt']);
    expect(bezwarenPv(metHalt({}), 'ouder', ERNA)).toEqual([]);
    // Halt because it is no luxeverzuim, and then a proces-verbaal for luxeverzuim in the same file: the officer says why.
    const geenLuxe = metHalt({ dezeZaak: true, geenLuxe: true, staat: 'NEGATIEF' });
    expect(codes(bezwarenPv(geenLuxe, 'ouder', ERNA, 'LUXE'))).toEqual(['halt-geen-luxe']);
    expect(codes(bezwarenPv(geenLuxe, 'jongere', ERNA, 'LUXE'))).toEqual(['halt-geen-luxe']);
    expect(bezwarenPv(geenLuxe, 'ouder', ERNA, 'SIGNAAL')).toEqual([]);
    expect(bezwarenPv(metHalt({ geenLuxe: true }), 'ouder', ERNA, 'LUXE')).toEqual([]);
  });
  it('na een negatief einde staat niets in de weg', () => {
    expect(bezwarenPv(metHalt({ staat: 'NEGATIEF' }), 'jongere', OP)).toEqual([]);
  });
  it('na een positief einde is vervolgen van hetzelfde verzuim vervallen, van later verzuim niet', () => {
    const positief = metHalt({ staat: 'POSITIEF' });
    expect(bezwarenPv(positief, 'jongere', OP)).toMatchObject([{ code: 'halt-positief', verboden: true }]);
    expect(bezwarenPv(positief, 'jongere', ERNA)).toEqual([]);
    expect(bezwarenPv(positief, 'jongere', null)).toMatchObject([{ verboden: false }]);
  });
});

describe('Sr art. 68 en 77e: wie beslist', () => {
  it('wat de wet verbiedt weigert met het artikel, ook met een reden; de rest kan met een reden', () => {
    const verbod = bezwarenPv(metHalt({ staat: 'POSITIEF' }), 'jongere', OP);
    expect(decideSamenloop(verbod, 'Toch nodig')).toMatchObject({
      weigering: { code: 'samenloop-verboden' },
    });
    const vraag = bezwarenHalt(metPv({}), ERNA);
    expect(decideSamenloop(vraag, null)).toMatchObject({
      weigering: { velden: { samenloop: expect.any(String) } },
    });
    expect(decideSamenloop(vraag, 'Het proces-verbaal trek ik in').ok).toBe(true);
    expect(decideSamenloop([], null).ok).toBe(true);
  });
});
