import { describe, expect, it } from 'vitest';
import type { OpenbareTrendbreuk } from '#lib/indicatoren/trendbreuken/model.ts';
import { datum } from '#lib/kalender/model.ts';
import {
  breukenTussen,
  breukenzin,
  isNaBreuk,
  isNaTrendbreuk,
  isVergelijkbaar,
  openbareBreuken,
} from '#lib/moties/breuken/rules.ts';

const BREUK: OpenbareTrendbreuk = {
  ...{ vanaf: datum('2023-08-01'), soort: 'registratie', zin: 'Een nieuw systeem.', bron: 'besluit 7' },
  raakt: ['onderwerp:thuiszitters'],
};
const punten = (...dagen: string[]) => dagen.map((dag) => ({ peildatum: datum(dag) }));
const stroom = { code: 'x', onderwerp: 'thuiszitters', isStand: false } as const;
const stand = { ...stroom, isStand: true } as const;

describe('trendbreuken naast een cijfer van een motie', () => {
  it('staan erbij als ze tussen de getoonde momenten liggen: bij een stand vanaf de dag zelf, bij een jaar vanaf het begin ervan', () => {
    expect(breukenTussen([BREUK], stroom, punten('2023-07-31', '2024-07-31'))).toHaveLength(1);
    expect(breukenTussen([BREUK], stroom, punten('2024-07-31', '2025-07-31'))).toHaveLength(0);
    expect(breukenTussen([BREUK], stand, punten('2023-07-31', '2023-08-01'))).toHaveLength(1);
    expect(breukenTussen([BREUK], stand, punten('2023-08-01', '2024-03-01'))).toHaveLength(0);
    expect(
      breukenTussen([BREUK], { ...stroom, onderwerp: 'werkwijze' }, punten('2023-07-31', '2024-07-31')),
    ).toEqual([]);
    expect(breukenTussen([BREUK], stroom, [])).toEqual([]);
  });

  it('en zeggen dat er niets wordt afgetrokken als ze na de nulmeting liggen', () => {
    expect(breukenzin(BREUK, datum('2023-07-31'))).toBe(
      'Trendbreuk op 1 aug 2023: Een nieuw systeem. Bron: besluit 7. Deze ligt na de nulmeting: cijfers van ervoor en erna worden niet van elkaar afgetrokken.',
    );
    expect(breukenzin(BREUK, datum('2024-07-31'))).not.toContain('nulmeting');
    expect(breukenzin(BREUK, null)).not.toContain('nulmeting');
  });

  it('scheiden een jaar van het jaar ervoor, binnen en buiten volgens één regel', () => {
    const moment = (dag: string, versie = 1) => ({ peildatum: datum(dag), versie });
    const [voor, na, later] = [moment('2023-07-31'), moment('2024-07-31'), moment('2025-07-31')];
    expect([na, later].map((jaar) => isNaBreuk([BREUK], stroom, jaar))).toEqual([true, false]);
    expect(isVergelijkbaar([BREUK], stroom, voor, na)).toBe(false);
    expect(isVergelijkbaar([BREUK], stroom, na, later)).toBe(true);
    expect(isVergelijkbaar([], stroom, na, moment('2025-06-30'))).toBe(false);
    expect(isVergelijkbaar([], stroom, na, moment('2025-07-31', 2))).toBe(false);
  });

  it('en de nulmeting van nu; een cijfer per maand is een stand van die maand', () => {
    const maand = { ...stroom, dimensies: [{ code: 'maand', label: 'maand', waarden: [] }] };
    const jaar = { ...stroom, dimensies: [] };
    const [winter, zomer] = [{ peildatum: datum('2024-01-31') }, { peildatum: datum('2025-01-31') }];
    const breuk = { ...BREUK, vanaf: datum('2023-11-01') };
    expect(isNaTrendbreuk([breuk], maand, winter, zomer)).toBe(false);
    expect(isNaTrendbreuk([breuk], jaar, winter, zomer)).toBe(true);
    expect(isNaTrendbreuk([breuk], jaar, null, zomer)).toBe(false);
  });

  it('gelden ook op de openbare pagina, waar alleen de code van het cijfer bekend is', () => {
    expect(openbareBreuken([BREUK], 'k2-teruggeleid', punten('2022-07-31', '2024-07-31'))).toHaveLength(1);
    expect(openbareBreuken([BREUK], 'bestaat-niet', punten('2022-07-31', '2024-07-31'))).toEqual([]);
  });
});
