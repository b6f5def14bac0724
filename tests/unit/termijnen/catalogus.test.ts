import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { uiterlijkVan } from '#lib/termijnen/bewaken/rules.ts';
import { isInstelbaar, instellingenVan } from '#lib/termijnen/instellingen/rules.ts';
import { schooljaarId } from '#lib/termijnen/jaar/data.ts';
import { verslagOp } from '#lib/termijnen/jaar/rules.ts';
import { TERMIJNEN, type Termijncode } from '#lib/termijnen/catalogus.ts';

const dag = (code: Termijncode, start: string) =>
  uiterlijkVan({
    basis: TERMIJNEN[code].bron,
    startOp: datum(start),
    duur: TERMIJNEN[code].duur,
    terug: TERMIJNEN[code].terug,
    opschortingen: [],
    verlenging: null,
  });

describe('de lijst van termijnen', () => {
  it('noemt bij elke termijn een bron en een handeling', () => {
    for (const [code, soort] of Object.entries(TERMIJNEN)) {
      expect(soort.bron.length, code).toBeGreaterThan(5);
      expect(soort.handeling, code).toMatch(/^[A-Z]/);
    }
  });

  it('beslist binnen zes weken op een aanvraag vervangende leerplicht (Leerplichtwet art. 3a en 3b)', () => {
    expect(dag('T04', '2026-11-23')).toBe('2027-01-04');
  });

  it('vraagt verlenging ten minste acht weken voor het einde (Leerplichtwet art. 3a)', () => {
    expect(dag('T05', '2027-07-31')).toBe('2027-06-05');
  });

  it('geeft voor een eerste reactie op vrijdag 20 november vijf werkdagen: vrijdag 27 november', () => {
    expect(dag('T03', '2026-11-20')).toBe('2026-11-27');
  });

  it('wil de kennisgeving een maand voor het begin van de leerplicht (Leerplichtwet art. 6 lid 2)', () => {
    expect(dag('T06', '2026-09-01')).toBe('2026-08-01');
  });
});

describe('wat Baken met een termijn doet', () => {
  it('een termijn van een later deel en een toets uit de wet staan niet tussen de instellingen', () => {
    const getoond = instellingenVan([]).map(({ code }) => code);
    expect(getoond.filter((code) => ['T02', 'T08', 'T09', 'T18'].includes(code))).toEqual([]);
    expect(['T02', 'T18'].filter(isInstelbaar)).toEqual([]);
  });
  it('wat Baken elke nacht zelf doet, is van niemand een taak maar heeft wel gevolg (Wet politiegegevens art. 8)', () => {
    const nachtelijk = Object.entries(TERMIJNEN).filter(([, { werking }]) => werking === 'nachtelijk');
    expect(nachtelijk.map(([code, { blijft }]) => [code, blijft])).toEqual([
      ['T20', false],
      ['T19', true],
    ]);
    expect(instellingenVan([]).find(({ code }) => code === 'T20')).toMatchObject({ instelbaar: false });
  });
  it('de meldtermijn van de school (Leerplichtwet art. 21a) en het verslag aan de raad (art. 25) staan er wel', () => {
    expect(instellingenVan([])).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'T01', instelbaar: true }),
        expect.objectContaining({ code: 'T17', instelbaar: false }),
      ]),
    );
  });
});

describe('het verslag aan de raad, vóór 1 oktober (Leerplichtwet art. 25 lid 1)', () => {
  it('wordt van 1 augustus tot en met 30 september gevraagd, over het schooljaar dat voorbij is', () => {
    expect(verslagOp(datum('2026-07-31'))).toBeNull();
    expect(verslagOp(datum('2026-08-01'))).toEqual({ schooljaar: '2025-2026', start: '2026-10-01' });
    expect(verslagOp(datum('2026-09-30'))).toMatchObject({ schooljaar: '2025-2026' });
    expect(verslagOp(datum('2026-10-01'))).toBeNull();
  });
  it('is op tijd tot en met 30 september, ook als dat een zondag is', () => {
    expect(dag('T17', '2026-10-01')).toBe('2026-09-30');
    expect(dag('T17', '2029-10-01')).toBe('2029-09-30');
  });
  it('hoort bij één schooljaar: ieder jaar een eigen onderwerp, elke keer hetzelfde', () => {
    const jaar = verslagOp(datum('2026-08-01'))?.schooljaar;
    const later = verslagOp(datum('2027-08-01'))?.schooljaar;
    if (!jaar || !later) throw new Error('geen verslag');
    expect(schooljaarId(jaar)).toBe(schooljaarId(jaar));
    expect(schooljaarId(jaar)).not.toBe(schooljaarId(later));
  });
});
