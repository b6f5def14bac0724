import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { uiterlijkVan } from '#lib/termijnen/bewaken/rules.ts';
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
