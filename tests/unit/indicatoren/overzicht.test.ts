import { describe, expect, it } from 'vitest';
import { INDICATOREN } from '#lib/indicatoren/catalogus.ts';
import { zinOnbekend } from '#lib/indicatoren/labels.ts';
import { passendeIndicatoren, perOnderwerp } from '#lib/indicatoren/overzicht/rules.ts';

const titels = (zoek: string) => passendeIndicatoren(INDICATOREN, zoek).map(({ titel }) => titel);

describe('een cijfer vinden', () => {
  it('gaat met een of meer woorden uit de naam, de vraag of het onderwerp, zonder op hoofdletters te letten', () => {
    expect(titels('  ')).toHaveLength(INDICATOREN.length);
    expect(titels('OP TIJD verlengingen')).toEqual(['Verlengingen op tijd']);
    expect(titels('verlof')).toEqual([
      'Verlof van meer dan tien schooldagen',
      'Verlof door het hoofd van de school',
    ]);
    expect(titels('jikp')).toHaveLength(1);
    expect(titels('JIB')).toHaveLength(2);
    expect(titels('bestaat niet')).toEqual([]);
  });
  it('staat bij precies één onderwerp', () => {
    const groepen = perOnderwerp(INDICATOREN, ({ onderwerp }) => onderwerp);
    expect(groepen.flatMap(({ regels }) => regels)).toHaveLength(INDICATOREN.length);
    expect(groepen.find(({ onderwerp }) => onderwerp === 'thuiszitters')?.regels).toHaveLength(5);
  });
});

describe('een cijfer dat er niet is, zegt waarom', () => {
  const jaar = { bekend: true, schooljaar: '2026-2027' };
  const leeg = { dimensies: {}, waarde: null, teller: 0, noemer: 0 };
  const percentage = { uitwerking: 'percentage', eenheid: '%' } as const;

  it('er is niets vastgelegd, of er was niets om te tellen', () => {
    expect(zinOnbekend(leeg, percentage, { ...jaar, bekend: false })).toBe(
      'over 2026-2027 is nog niets vastgelegd',
    );
    expect(zinOnbekend(leeg, percentage, jaar)).toBe('er was nog niets om te tellen');
  });
  it('voor een afname is een eerder jaar nodig, voor werkdruk de formatie', () => {
    const afname = { uitwerking: 'afname', eenheid: '%' } as const;
    expect(zinOnbekend({ ...leeg, noemer: null }, afname, jaar)).toBe('van een jaar eerder is niets bekend');
    const perFte = { uitwerking: 'per-fte', eenheid: 'werkproces' } as const;
    expect(zinOnbekend(leeg, perFte, jaar)).toBe('de formatie is niet ingevuld');
  });
  it('nul is een cijfer', () => {
    expect(zinOnbekend({ ...leeg, waarde: 0 }, percentage, jaar)).toBeNull();
  });
});
