import { describe, expect, it } from 'vitest';
import { breukenBij, breukRegel, metBreuken, voorIedereen } from '#lib/evaluatie/breuken/rules.ts';
import { concludeer } from '#lib/evaluatie/conclusies/rules.ts';
import { MATEN } from '#lib/evaluatie/maten.ts';
import { onderbrekingenVan } from '#lib/evaluatie/rules.ts';
import { ontwerpVan } from '#lib/evaluatie/tijdreeks/rules.ts';
import { schat } from '#lib/evaluatie/tijdreeks/schatten.ts';
import type { Trendbreuk } from '#lib/indicatoren/trendbreuken/model.ts';
import { datum } from '#lib/kalender/model.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { reeksVan } from './reeks.ts';

const breuk = (anders: Partial<Trendbreuk>): Trendbreuk => ({
  ...{
    id: 'b',
    vanaf: datum('2023-01-01'),
    soort: 'registratie',
    zin: 'Een nieuw systeem.',
    bron: 'besluit 7',
  },
  ...{ raakt: ['onderwerp:thuiszitters'], openbaar: true, door: null },
  ...anders,
});
const bekeken = (code: string, onderwerp: string) => ({
  ...{
    code,
    indicator: { code: `cijfer-${code}`, onderwerp },
    van: datum('2022-01-01'),
    tot: datum('2024-12-31'),
  },
});
const CIJFERS = [bekeken('thuiszitters', 'thuiszitters'), bekeken('open', 'werkwijze')];
const raakt = (anders: Partial<Trendbreuk>) => breukenBij([breuk(anders)], CIJFERS).map((item) => item.raakt);

describe('trendbreuken van het bureau bij een evaluatie', () => {
  it('horen erbij als ze een gevraagd cijfer raken: zelf, door het onderwerp, of alle cijfers', () => {
    expect(raakt({})).toEqual([['thuiszitters']]);
    expect(raakt({ raakt: ['cijfer-open'] })).toEqual([['open']]);
    expect(raakt({ raakt: [] })).toEqual([['thuiszitters', 'open']]);
    expect(raakt({ raakt: ['onderwerp:doorstroompunt'] })).toEqual([]);
  });

  it('en alleen als ze de bekeken maanden in tweeën delen: niet op de eerste dag, wel op de laatste', () => {
    expect(raakt({ vanaf: datum('2022-01-01') })).toEqual([]);
    expect(raakt({ vanaf: datum('2022-01-02') })).toHaveLength(1);
    expect(raakt({ vanaf: datum('2024-12-31') })).toHaveLength(1);
    expect(raakt({ vanaf: datum('2025-01-01') })).toEqual([]);
  });

  it('zegt een buitenstaander dat er een breuk is, maar niet wat er was als dat niet openbaar is', () => {
    const [dicht] = breukenBij([breuk({ openbaar: false })], [bekeken('thuiszitters', 'thuiszitters')]);
    if (!dicht) throw new Error('geen breuk');
    expect(breukRegel(dicht)).toContain('Een nieuw systeem. Bron: besluit 7.');
    const [publiek] = voorIedereen([dicht]);
    expect(publiek && breukRegel(publiek)).toBe(
      '1 jan 2023: vanaf die dag is het cijfer anders gemaakt. Raakt: K1 Thuiszitters op de laatste dag van de maand.',
    );
  });

  it('krijgt een eigen sprong in de lijn, en op de dag van de verandering zelf de waarschuwing dat ze niet te scheiden zijn', () => {
    const maat = MATEN.find(({ code }) => code === 'thuiszitters');
    if (!maat) throw new Error('geen maat');
    const reeks = reeksVan(Array.from({ length: 40 }, (_, plek) => 20 + (plek % 3) + (plek >= 20 ? 4 : 0)));
    const kanttekeningen = (vanaf: string) => {
      const naast = metBreuken([], breukenBij([breuk({ vanaf: datum(vanaf) })], CIJFERS), 'thuiszitters');
      const op = datum('2023-09-01');
      const schatting = schat(
        waardeOf(ontwerpVan(reeks, onderbrekingenVan({ veranderdOp: op, tweedeStapOp: null }, naast))),
      );
      return concludeer(maat, schatting, op, naast).kanttekeningen.join(' ');
    };
    expect(kanttekeningen('2022-11-01')).toContain(
      'Trendbreuk op 1 nov 2022 (Een nieuw systeem): de lijn krijgt daar een eigen sprong',
    );
    expect(kanttekeningen('2023-09-01')).toContain(
      'Op 1 sep 2023 was er ook een trendbreuk (Een nieuw systeem): wat daarvan komt en wat van de verandering, is niet uit elkaar te houden.',
    );
  });
});
