import { describe, expect, it } from 'vitest';
import { aantalZin } from '#lib/evaluatie/aantallen/rules.ts';
import { jaarzinnen } from '#lib/evaluatie/jaren/rules.ts';
import { JAARMATEN, MATEN } from '#lib/evaluatie/maten.ts';
import { kantenTekst } from '#lib/evaluatie/opmaak.ts';
import { zonderLijn } from '#lib/evaluatie/raadsdocument/jaren/rules.ts';
import type { Raadsgegevens } from '#lib/evaluatie/raadsdocument/model.ts';
import { datum, schooljaar } from '#lib/kalender/model.ts';
import { reeksVan } from './reeks.ts';

const OP = datum('2024-01-01');

/** 24 months before the change and 24 after it, with so many werkprocessen in each. */
function perFte(tellers: readonly (number | null)[], code = 'instroom-per-fte') {
  const maat = MATEN.find((item) => item.code === code);
  if (!maat) throw new Error(code);
  const reeks = reeksVan(tellers.map((teller) => (teller === null ? null : teller / 4)));
  return {
    maat,
    reeks,
    gronden: reeks.map(({ maand }, plek) => ({ maand, teller: tellers[plek] ?? null, noemer: 4 })),
  };
}
const stap = (voor: number, na: number) => [...Array<number>(24).fill(voor), ...Array<number>(24).fill(na)];

describe('het aantal zelf bij een cijfer per fte', () => {
  it('staat erbij over dezelfde maanden, want met meer fte daalt het cijfer al bij evenveel werk', () => {
    expect(aantalZin(perFte(stap(41.5, 40)), OP, 'intern')).toBe(
      'Het aantal begonnen werkprocessen zelf was gemiddeld 41,5 per maand ervoor en 40,0 erna.',
    );
    expect(aantalZin(perFte(stap(41.5, 40)), OP, 'openbaar')).toContain('42 per maand ervoor en 40 erna');
  });

  it('is openbaar nooit een klein aantal', () => {
    expect(aantalZin(perFte(stap(6, 4.8)), OP, 'openbaar')).toContain(
      '6 per maand ervoor en minder dan 5 erna',
    );
  });

  it('is onbekend zodra een van die maanden het is, en hoort niet bij een cijfer dat niet gedeeld is', () => {
    const gat = stap(40, 38).map((aantal, plek) => (plek === 20 ? null : aantal));
    expect(aantalZin(perFte(gat), OP, 'intern')).toContain('is niet van alle maanden bekend');
    expect(aantalZin(perFte(stap(40, 38), 'open'), OP, 'intern')).toBeNull();
  });
});

describe('wat de raad vroeg en alleen per schooljaar bestaat', () => {
  const jaren = JAARMATEN.map((maat) => ({
    maat,
    jaren: [
      { schooljaar: schooljaar('2023-2024'), waarde: 78.94, loopt: false },
      { schooljaar: schooljaar('2024-2025'), waarde: 80.2, loopt: true },
    ],
  }));
  const bekeken = ['thuiszitters', 'doorlooptijd'];

  it('terugkeer naar school: geen uitspraak, waarom niet, en wat er is', () => {
    expect(jaarzinnen(jaren, bekeken, OP, (_, __, waarde) => `${Math.round(waarde ?? 0)}%`)).toEqual([
      'Over K2 Teruggeleid naar school (T1) is geen uitspraak te doen: dit cijfer is er één keer per schooljaar, en dat zijn te weinig punten voor een lijn. De formatie veranderde in 2023-2024. Er is: 2023-2024 79%; 2024-2025 tot nu 80%.',
    ]);
  });

  it('openbaar alleen met wat al openbaar is, en nooit over een cijfer dat intern blijft', () => {
    const gegevens = {
      pagina: { jaren, evaluatie: { veranderdOp: OP } },
      gepubliceerd: [{ maat: 'teruggeleid', schooljaar: schooljaar('2023-2024'), tekst: '78,9%' }],
    } as unknown as Raadsgegevens;
    const zinnen = zonderLijn('openbaar', [], gegevens);
    expect(zinnen.join(' ')).toContain('Er is: 2023-2024 78,9%.');
    expect(zinnen.join(' ')).toContain('K1 Thuiszitters in het schooljaar');
    expect(zinnen.join(' ')).toContain('Van geen van deze jaren is het te tonen.');
    expect(zinnen.join(' ')).not.toMatch(/80,2|Doorlooptijd/);
  });
});

it('ervoor en erna zijn met name genoemde maanden: evenveel aan elke kant, ten hoogste twaalf', () => {
  const maanden = reeksVan(Array<number>(48).fill(1)).map(({ maand }) => maand);
  expect(kantenTekst(maanden, OP)).toEqual({ voor: 'jan 2023 t/m dec 2023', na: 'jan 2024 t/m dec 2024' });
  expect(kantenTekst(maanden.slice(0, 24), OP)).toEqual({ voor: null, na: null });
});
