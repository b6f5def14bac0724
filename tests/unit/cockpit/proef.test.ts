import { describe, expect, it } from 'vitest';
import { definitieZin, versieTekst } from '#lib/cockpit/proef/labels.ts';
import { formatieregels, isGeldig, metErbij, vergelijk } from '#lib/cockpit/proef/rules.ts';
import { proefSchema } from '#lib/cockpit/proef/schema.ts';
import { findIndicator, INDICATOREN } from '#lib/indicatoren/catalogus.ts';
import { thuiszittersproef } from '#lib/indicatoren/proef/thuiszitters.ts';

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
  const regel = { nietGemeten: false };
  expect(versieTekst({ ...regel, waarde: 0, maat: 'aantal' })).toBe('0');
  expect(versieTekst({ ...regel, waarde: 1.65, maat: 'procent' })).toBe('1,7%');
  expect(versieTekst({ ...regel, waarde: null, maat: 'procent' })).toBe('onbekend');
  expect(versieTekst({ ...regel, waarde: null, maat: 'procent', nietGemeten: true })).toBe('niet gemeten');
});

it('het adres leest getallen met een komma; wat geen getal is of niet kan, telt als niet gevraagd', () => {
  const lees = (vraag: object) => proefSchema.parse(vraag);
  expect(lees({ doel: '2,3', erbij: '-0,5', 'leeftijd-van': '5' })).toMatchObject({
    ...{ doel: 2.3, erbij: -0.5, 'leeftijd-van': 5 },
  });
  expect(lees({ doel: '-1', erbij: 'veel', 'leeftijd-tot': '99', na: 'ooit' })).toMatchObject({
    ...{ doel: undefined, erbij: undefined, 'leeftijd-tot': undefined, na: 'geldig' },
  });
  expect(lees({}).doel).toBeUndefined();
});
