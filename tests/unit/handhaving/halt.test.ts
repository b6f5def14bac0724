import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { decideHaltstaat, decideVerwijzen, toetsHalt } from '#lib/handhaving/halt/rules.ts';
import type { Haltfeiten, Haltgegevens } from '#lib/handhaving/halt/model.ts';

const GOED: Haltgegevens = {
  uren: 20,
  keerTeLaat: 0,
  eigenInitiatief: true,
  luxe: false,
  ernstigePsychischeProblematiek: false,
  toereikendeHulp: false,
  instemmingJongere: true,
  instemmingOuders: true,
  overlegOvj: false,
};
const VEERTIEN: Haltfeiten = { leeftijd: 14, leerplichtig: true, eerderHalt: false };

const uitkomst = (gegevens: Partial<Haltgegevens>, feiten: Partial<Haltfeiten> = {}) =>
  toetsHalt({ ...GOED, ...gegevens }, { ...VEERTIEN, ...feiten }).uitkomst;
const mist = (gegevens: Partial<Haltgegevens>, feiten: Partial<Haltfeiten> = {}) =>
  toetsHalt({ ...GOED, ...gegevens }, { ...VEERTIEN, ...feiten })
    .voorwaarden.filter((item) => !item.voldaan)
    .map((item) => item.code);

describe('Sr art. 77e, voorwaarden van Halt: vanaf 9 uur of 12 keer te laat, boven 60 met de officier van justitie', () => {
  it.each([
    [8, 11, 'niet-mogelijk'],
    [9, 0, 'mogelijk'],
    [8, 12, 'mogelijk'],
    [0, 12, 'mogelijk'],
    [60, 0, 'mogelijk'],
    [60, 60, 'mogelijk'],
    [61, 0, 'overleg-ovj'],
    [9, 61, 'overleg-ovj'],
    [0, 0, 'niet-mogelijk'],
  ])('%i uur en %i keer te laat: %s', (uren, keerTeLaat, verwacht) => {
    expect(uitkomst({ uren, keerTeLaat })).toBe(verwacht);
  });
});

describe('Sr art. 77e, voorwaarden van Halt: de jongere', () => {
  it.each([
    [11, 'niet-mogelijk'],
    [12, 'mogelijk'],
    [17, 'mogelijk'],
    [18, 'niet-mogelijk'],
  ])('%i jaar: %s', (leeftijd, verwacht) => {
    expect(uitkomst({}, { leeftijd })).toBe(verwacht);
  });
  it('Lpw art. 3, 4a en 5: wie niet leer- of kwalificatieplichtig is, kan niet naar Halt', () => {
    expect(mist({}, { leerplichtig: false })).toEqual(['leerplichtig']);
  });
  it('voorwaarden van Halt: één keer per jongere: eerder Halt voor verzuim sluit uit', () => {
    expect(mist({}, { eerderHalt: true })).toEqual(['eerder-halt']);
  });
  it('Sr art. 77e: de jongere moet instemmen', () => {
    expect(mist({ instemmingJongere: false })).toEqual(['instemming-jongere']);
  });
  it('voorwaarden van Halt: onder de 16 moeten ook de ouders instemmen, vanaf 16 niet', () => {
    expect(mist({ instemmingOuders: false }, { leeftijd: 15 })).toEqual(['instemming-ouders']);
    expect(mist({ instemmingOuders: false }, { leeftijd: 16 })).toEqual([]);
  });
});

describe('Sr art. 77e, voorwaarden van Halt: het verzuim', () => {
  it('Lpw art. 2 lid 1: luxeverzuim is een beslissing van de ouders en gaat niet naar Halt', () => {
    expect(mist({ luxe: true })).toEqual(['eigen-initiatief']);
  });
  it('Lpw art. 2 lid 3: niet op eigen initiatief of niet verwijtbaar: geen Halt', () => {
    expect(mist({ eigenInitiatief: false })).toEqual(['eigen-initiatief']);
  });
  it('voorwaarden van Halt: ernstige psychische problematiek: alleen met toereikende hulp', () => {
    expect(mist({ ernstigePsychischeProblematiek: true })).toEqual(['psychisch']);
    expect(mist({ ernstigePsychischeProblematiek: true, toereikendeHulp: true })).toEqual([]);
  });
  it('legt elke voorwaarde uit, ook die klopt', () => {
    const { voorwaarden } = toetsHalt(GOED, VEERTIEN);
    expect(voorwaarden).toHaveLength(8);
    expect(voorwaarden.every(({ zin }) => zin.length > 10)).toBe(true);
  });
  it('61 uur en 11 jaar: eerst wat ontbreekt, niet het overleg', () => {
    expect(uitkomst({ uren: 61 }, { leeftijd: 11 })).toBe('niet-mogelijk');
  });
});

describe('Sr art. 77e: verwijzen naar Halt', () => {
  it('noemt alles wat ontbreekt in één keer', () => {
    const besluit = decideVerwijzen({ ...GOED, uren: 8, luxe: true }, { ...VEERTIEN, leeftijd: 18 }, []);
    expect(besluit).toMatchObject({
      weigering: { code: 'halt-kan-niet', velden: { uren: expect.stringContaining('vanaf 9 uur') } },
    });
    const zin = besluit.ok ? '' : besluit.weigering.zin;
    for (const woord of ['18 jaar', 'Luxeverzuim', '9 uur']) expect(zin).toContain(woord);
  });
  it('Sr art. 77e: boven de 60 pas na overleg met de officier van justitie', () => {
    const zonder = decideVerwijzen({ ...GOED, uren: 61 }, VEERTIEN, []);
    expect(zonder).toMatchObject({ ok: false, weigering: { code: 'overleg-ovj' } });
    expect(decideVerwijzen({ ...GOED, uren: 61, overlegOvj: true }, VEERTIEN, []).ok).toBe(true);
  });
  it('geen tweede verwijzing terwijl er een loopt', () => {
    expect(decideVerwijzen(GOED, VEERTIEN, [{ staat: 'VERWEZEN' }])).toMatchObject({
      ok: false,
      weigering: { code: 'halt-loopt' },
    });
  });
});

describe('Sr art. 77e: de uitkomst van Halt', () => {
  const op = datum('2026-10-01');
  const halt = { staat: 'VERWEZEN' as const, staatOp: op };
  const vandaag = datum('2026-11-25');
  it.each(['POSITIEF', 'NEGATIEF', 'AFGEZIEN', 'TER_BEOORDELING'] as const)(
    'van verwezen naar %s kan',
    (naar) => {
      expect(decideHaltstaat(halt, naar, datum('2026-11-01'), vandaag).ok).toBe(true);
    },
  );
  it('een uitkomst verandert niet meer', () => {
    const klaar = { ...halt, staat: 'NEGATIEF' as const };
    expect(decideHaltstaat(klaar, 'POSITIEF', vandaag, vandaag).ok).toBe(false);
  });
  it('niet vooruit en niet voor de verwijzing', () => {
    expect(decideHaltstaat(halt, 'POSITIEF', datum('2026-11-26'), vandaag).ok).toBe(false);
    expect(decideHaltstaat(halt, 'POSITIEF', datum('2026-09-30'), vandaag).ok).toBe(false);
  });
});
