import { expect, it } from 'vitest';
import { findIndicator } from '#lib/indicatoren/catalogus.ts';
import type { Cel, Indicator, Uitslag } from '#lib/indicatoren/model.ts';
import { datum, schooljaar } from '#lib/kalender/model.ts';
import { decideProef, proefvormen, zichtbaar, zichtbaarZin } from '#lib/publicaties/proef/rules.ts';

const WAARDEN = {
  soort: [{ code: 'luxe', label: 'luxe' }],
  gemeente: ['0888', '0971'].map((code) => ({ code, label: code })),
};

function indicator(code: string): Indicator {
  const gevonden = findIndicator(code);
  if (!gevonden) throw new Error(code);
  return gevonden;
}

function uitslag(code: string, cellen: readonly Cel[]): Uitslag {
  const { versie, eenheid, definitie } = indicator(code);
  return {
    ...{ code, versie, eenheid, definitie, cellen, bureau: 'proef', bekend: true },
    ...{ schooljaar: schooljaar('2023-2024'), peildatum: datum('2024-07-31'), bekendOp: datum('2024-08-01') },
  };
}

it('een cijfer dat gepubliceerd wordt, wordt beproefd in zijn openbare tabellen', () => {
  expect(proefvormen(indicator('thuiszitters'), {}).map(({ code }) => code)).toEqual([
    'soort-duur',
    'resultaat',
    'gemeente',
  ]);
});

it('een ander cijfer wordt beproefd zoals zijn pagina opent, met één waarde van wat nooit wordt opgeteld', () => {
  const [vorm] = proefvormen(indicator('processen-verbaal'), {});
  expect(vorm).toMatchObject({ per: ['soort', 'gemeente'], filter: { eenheid: 'verdachte' } });
});

it('een kleine cel is in de proef niet te zien, en wat zichtbaar is wordt geteld', () => {
  const cellen = [4, 60].map((teller, plek) => ({
    dimensies: { soort: 'luxe', gemeente: plek === 0 ? '0888' : '0971' },
    ...{ teller, noemer: null, waarde: teller },
  }));
  const proef = decideProef(
    indicator('meldingen-leerplicht'),
    uitslag('meldingen-leerplicht', cellen),
    WAARDEN,
  );
  if (proef.soort !== 'beschermd') throw new Error('dit kan beschermd worden');
  const klein = proef.openbaar[0]?.cellen.find(({ plaats }) => plaats.join() === 'luxe,0888');
  expect(klein?.cel.soort).toBe('onderdrukt');
  expect(zichtbaar(proef).getoond).toBeLessThan(zichtbaar(proef).cellen);
  expect(zichtbaarZin(3, 12)).toBe('3 van 12 cellen zichtbaar');
  expect(zichtbaarZin(0, 12)).toBe('veilig, maar geen cel groot genoeg: van 12 cellen is er geen zichtbaar');
});

it.each(['doorlooptijd', 'k3-werkdruk', 'k7-duurzaam-werk'])(
  '%s gaat niet openbaar, en er staat bij waarom',
  (code) => {
    const proef = decideProef(indicator(code), uitslag(code, []), {});
    expect(proef.soort).toBe('niet');
    if (proef.soort === 'niet') expect(proef.reden).not.toBe('');
  },
);
