import { describe, expect, it } from 'vitest';
import type { Formatieverloop } from '#lib/evaluatie/model.ts';
import { formatiegroepen } from '#lib/evaluatie/raadsdocument/openbaar/formatie/rules.ts';
import type { Functie } from '#lib/formatie/model.ts';

const deel = (functie: Functie, ...contract: (number | null)[]): Formatieverloop => ({
  functie,
  maanden: contract.map((fte, plek) => ({ maand: `2025-0${plek + 1}`, contract: fte, effectief: fte })),
});
const namen = (...delen: Formatieverloop[]) => formatiegroepen(delen, 'openbaar').map(({ naam }) => naam);

describe('formatie per functie in het openbare document', () => {
  it('noemt elke functie vanaf 1 fte, en kleinere samen', () => {
    const groepen = formatiegroepen(
      [
        deel('leerplicht', 4, 8),
        deel('beleid', 0.6, 0.6),
        deel('administratie', 0.5, 0.9),
        deel('doorstroompunt', 1, 1),
      ],
      'openbaar',
    );
    expect(groepen.map(({ naam }) => naam)).toEqual([
      'leerplicht',
      'Doorstroompunt',
      'overige functies samen',
    ]);
    expect(groepen[2]?.maanden.map(({ contract }) => contract)).toEqual([1.1, 1.5]);
  });

  it('één kleine functie blijft niet alleen: de kleinste andere gaat mee', () => {
    expect(namen(deel('leerplicht', 4), deel('doorstroompunt', 2), deel('beleid', 0.6))).toEqual([
      'leerplicht',
      'overige functies samen',
    ]);
  });

  it('telt een functie die ooit onder 1 fte kwam als klein, en een onbekende maand maakt de som onbekend', () => {
    const groepen = formatiegroepen(
      [deel('leerplicht', 4, 4), deel('beleid', 0.9, 2), deel('mbo-coach', 0.5, null)],
      'openbaar',
    );
    expect(groepen[1]?.maanden.map(({ contract }) => contract)).toEqual([1.4, null]);
  });

  it('toont niets als alles samen minder dan 1 fte is; intern staat elke functie er', () => {
    expect(namen(deel('beleid', 0.4), deel('administratie', 0.3))).toEqual([]);
    expect(formatiegroepen([deel('beleid', 0.4)], 'intern').map(({ naam }) => naam)).toEqual(['beleid']);
  });
});
