import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import type { Formatieregel } from '#lib/formatie/model.ts';
import { effectieveFte } from '#lib/formatie/rules.ts';

const regel = (anders: Partial<Formatieregel> = {}): Formatieregel => ({
  functie: 'leerplicht',
  contractFte: 1,
  inzet: 100,
  aanwezigheid: 100,
  van: datum('2023-08-01'),
  tot: null,
  ...anders,
});
const OKTOBER = datum('2023-10-15');

describe('effectieve fte', () => {
  it('is contract × inzet × aanwezigheid: 2 fte, 80% op dit werk, 75% aanwezig is 1,2', () => {
    expect(
      effectieveFte([regel({ contractFte: 2, inzet: 80, aanwezigheid: 75 })], 'leerplicht', OKTOBER),
    ).toBe(1.2);
  });

  it('telt alleen deze functie', () => {
    expect(effectieveFte([regel(), regel({ functie: 'beleid' })], 'leerplicht', OKTOBER)).toBe(1);
    expect(effectieveFte([regel()], 'mbo-coach', OKTOBER)).toBe(0);
  });

  it('telt een deel van de maand naar dagen: 1 t/m 15 april is de helft van 30 dagen', () => {
    expect(effectieveFte([regel({ tot: datum('2024-04-15') })], 'leerplicht', datum('2024-04-01'))).toBe(0.5);
  });

  it('telt niet voor het begin of na het einde', () => {
    expect(effectieveFte([regel({ van: datum('2023-11-01') })], 'leerplicht', OKTOBER)).toBe(0);
    expect(effectieveFte([regel({ tot: datum('2023-09-30') })], 'leerplicht', OKTOBER)).toBe(0);
  });
});
