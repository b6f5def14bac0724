import { describe, expect, it } from 'vitest';
import { definitieZin, doelZin, versieTekst } from '#lib/cockpit/proef/labels.ts';
import type { Doelproef } from '#lib/cockpit/proef/model.ts';
import {
  bijDoel,
  formatieregels,
  isGeldig,
  isTeProberen,
  metErbij,
  vergelijk,
} from '#lib/cockpit/proef/rules.ts';
import { proefSchema } from '#lib/cockpit/proef/schema.ts';
import { findIndicator, INDICATOREN } from '#lib/indicatoren/catalogus.ts';
import { thuiszittersproef } from '#lib/indicatoren/proef/thuiszitters.ts';
import { datum, parseSchooljaar } from '#lib/kalender/model.ts';

describe('een andere streefwaarde', () => {
  it('zegt hoeveel minder het er hoogstens zouden zijn, op hele mensen naar beneden', () => {
    // 57 of 2,480 is 2.3 %; 2.0 % of 2,480 is 49.6, so at most 49.
    expect(bijDoel({ teller: 57, noemer: 2480 }, 'hoogstens', 2)).toMatchObject({ teller: 49, verschil: 8 });
    expect(bijDoel({ teller: 49, noemer: 2480 }, 'hoogstens', 2)).toMatchObject({ teller: 49, verschil: 0 });
    expect(bijDoel({ teller: 10, noemer: 2480 }, 'hoogstens', 2)?.verschil).toBe(0);
  });
  it('zegt hoeveel meer het er minstens zouden zijn, op hele mensen naar boven', () => {
    expect(bijDoel({ teller: 7, noemer: 26 }, 'minstens', 75)).toMatchObject({ teller: 20, verschil: 13 });
    expect(bijDoel({ teller: 20, noemer: 26 }, 'minstens', 75)?.verschil).toBe(0);
  });
  it('maakt van een precies getal geen ander getal door de komma', () => {
    expect(bijDoel({ teller: 40, noemer: 100 }, 'hoogstens', 29)?.teller).toBe(29);
    expect(bijDoel({ teller: 0, noemer: 100 }, 'minstens', 29)?.teller).toBe(29);
    expect(bijDoel({ teller: 3, noemer: 50 }, 'hoogstens', 0)).toMatchObject({ teller: 0, verschil: 3 });
    expect(bijDoel({ teller: 3, noemer: 50 }, 'minstens', 100)).toMatchObject({ teller: 50, verschil: 47 });
  });
  it('is er niet zonder iemand in de noemer', () => {
    expect(bijDoel({ teller: 0, noemer: 0 }, 'hoogstens', 2)).toBeNull();
  });
  it('is te proberen met een deel van een heel jaar, niet met een aantal of een cijfer per maand', () => {
    const kan = (code: string) => {
      const indicator = findIndicator(code);
      if (!indicator) throw new Error(code);
      return isTeProberen(indicator);
    };
    expect(kan('k2-teruggeleid')).toBe(true);
    expect(kan('dsp-duo-vsv-gemeente')).toBe(true);
    expect(kan('k3-zonder-contact')).toBe(false);
    expect(kan('thuiszitters')).toBe(false);
  });
  it('leest als een zin over dat schooljaar', () => {
    const schooljaar = parseSchooljaar('2025-2026');
    if (!schooljaar) throw new Error('schooljaar');
    const proef = (teller: number): Doelproef => ({
      indicator: { code: 'x', titel: 'X', teller: 't', noemer: 'n' },
      ...{ richting: 'hoogstens', doel: 2, schooljaar, peildatum: datum('2026-07-31'), label: '' },
      ...{ vraag: { schooljaar, peildatum: undefined }, dimensies: {} },
      nu: { teller, noemer: 2480, waarde: (teller * 100) / 2480 },
      bijDoel: bijDoel({ teller, noemer: 2480 }, 'hoogstens', 2),
    });
    expect(doelZin(proef(57))).toBe(
      'In 2025-2026 waren het er 57 van 2.480 (2,3%). Bij hoogstens 2% zouden het er hoogstens 49 zijn: 8 minder in dat jaar.',
    );
    expect(doelZin(proef(40))).toBe(
      'In 2025-2026 waren het er 40 van 2.480 (1,6%). Dat haalt hoogstens 2% al.',
    );
    expect(doelZin({ ...proef(40), nu: null, bijDoel: null })).toContain('onbekend');
  });
});

describe('een andere formatie', () => {
  it('telt erbij naar verhouding van wie er nu is', () => {
    expect(metErbij({ contract: 5, effectief: 3 }, 1)).toEqual({ contract: 6, effectief: 3.6 });
    expect(metErbij({ contract: 5, effectief: 3 }, -5)).toEqual({ contract: 0, effectief: 0 });
    expect(metErbij({ contract: 0, effectief: 0 }, 2)).toEqual({ contract: 2, effectief: 2 });
    expect(metErbij(null, 2)).toBeNull();
  });
  it('deelt hetzelfde werk over meer mensen; zonder mensen is het onbekend en niet nul', () => {
    const [open, instroom] = formatieregels(
      { open: 90, begonnen: null },
      { contract: 5, effectief: 3 },
      { contract: 0, effectief: 0 },
    );
    expect(open).toEqual({ label: 'Open werkprocessen', aantal: 90, nu: 30, straks: null });
    expect(instroom).toMatchObject({ aantal: null, nu: null, straks: null });
  });
});

describe('een andere definitie', () => {
  const niets = {
    na: 'geldig',
    vrijstelling: 'geldig',
    leeftijd: { van: null, tot: null },
    telling: 'jaar',
  } as const;
  it('is de geldende als er niets is veranderd', () => {
    expect(isGeldig(niets)).toBe(true);
    expect(isGeldig({ ...niets, na: '4-weken' })).toBe(false);
    expect(isGeldig({ ...niets, leeftijd: { van: 5, tot: null } })).toBe(false);
    expect(definitieZin({ ...niets, na: '4-weken', leeftijd: { van: 5, tot: 16 } })).toBe(
      'iedereen in het schooljaar; pas na 4 weken thuis; vanaf 5 jaar tot 16 jaar op de eerste dag die telt.',
    );
  });
  it('staat in geen catalogus: wat een cijfer bij zijn code noemt, kan haar niet noemen', () => {
    const { code } = thuiszittersproef(niets).indicator;
    expect(INDICATOREN.map((indicator) => indicator.code)).not.toContain(code);
    expect(findIndicator(code)).toBeUndefined();
  });
  it('staat naast de geldende, met het verschil per deel; wat in geen van beide voorkomt, blijft weg', () => {
    const cel = (soort: string, gemeente: string, teller: number | null) => ({
      dimensies: { soort, gemeente },
      teller,
    });
    const gemeenten = [
      { code: '0971', label: 'Stein' },
      { code: '0888', label: 'Beek' },
      { code: '1883', label: 'Sittard-Geleen' },
    ];
    const regels = vergelijk(
      [cel('AV', '0971', 3), cel('AV', '1883', 0)],
      [cel('AV', '0971', 1), cel('vrijgesteld', '0888', 2)],
      [{ code: 'gemeente', waarden: gemeenten }],
    );
    expect(regels.map(({ label, geldig, proef }) => [label, geldig, proef])).toEqual([
      ['Samen', 3, 3],
      ['waarvan alleen vrijgesteld', null, 2],
      ['Stein', 3, 1],
      ['Beek', 0, 2],
    ]);
    expect(vergelijk([cel('AV', '0971', null)], [cel('AV', '0971', null)], [])[0]).toMatchObject({
      geldig: null,
      proef: null,
    });
  });
});

it('de uitkomst van een definitie is een getal, onbekend of niet gemeten, en dat zijn drie dingen', () => {
  const regel = { versie: 1, geldigVan: datum('2000-08-01'), definitie: '', geldt: true, nietGemeten: false };
  expect(versieTekst({ ...regel, waarde: 0, isPercentage: false })).toBe('0');
  expect(versieTekst({ ...regel, waarde: 1.65, isPercentage: true })).toBe('1,7%');
  expect(versieTekst({ ...regel, waarde: null, isPercentage: true })).toBe('onbekend');
  expect(versieTekst({ ...regel, waarde: null, isPercentage: true, nietGemeten: true })).toBe('niet gemeten');
});

it('het adres leest getallen met een komma; wat geen getal is of niet kan, telt als niet gevraagd', () => {
  const lees = (vraag: object) => proefSchema.parse(vraag);
  expect(lees({ doel: '2,3', erbij: '-0,5', 'leeftijd-van': '5' })).toMatchObject({
    ...{ doel: 2.3, erbij: -0.5, 'leeftijd-van': 5 },
  });
  expect(lees({ doel: '101', erbij: 'veel', 'leeftijd-tot': '99', na: 'ooit' })).toMatchObject({
    ...{ doel: undefined, erbij: undefined, 'leeftijd-tot': undefined, na: 'geldig' },
  });
  expect(lees({}).doel).toBeUndefined();
});
