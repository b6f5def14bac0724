import { beforeAll, describe, expect, it } from 'vitest';
import { verloopCsv } from '#lib/indicatoren/csv.ts';
import { readIndicator } from '#lib/indicatoren/queries.ts';
import { trekTrendbreukIn, zetTrendbreuk } from '#lib/indicatoren/trendbreuken/commands.ts';
import { listOpenbareTrendbreuken } from '#lib/publicaties/openbaar.ts';
import { listTrendbreuken } from '#lib/indicatoren/trendbreuken/queries.ts';
import { readVerloop } from '#lib/indicatoren/versies/queries.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import type { Actor, Bureau } from '#lib/toegang/model.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { maakBekend } from './voorbeeld.ts';

const BREUK = {
  vanaf: '2023-01-01',
  soort: 'registratie',
  raakt: 'onderwerp:meldingen',
  zin: 'Een ander systeem.',
  bron: 'Besluit van het bureau',
  openbaar: 'ja',
};
let bureau: Bureau;
let kwaliteit: Actor;

beforeAll(async () => {
  bureau = await makeBureau();
  await maakBekend(bureau, '2021-2022', '2022-2023', '2023-2024');
  kwaliteit = await actorMet('kwaliteitsmedewerker', { bureau });
});

const bij = async (code: string, schooljaar = '2023-2024') =>
  waardeOf(await readIndicator(kwaliteit, { code, schooljaar })).trendbreuken.map(({ zin }) => zin);

describe('een trendbreuk', () => {
  it('staat bij elk cijfer dat zij raakt, in de jaren die men ziet, en in het bestand van het verloop', async () => {
    const { id } = waardeOf(await zetTrendbreuk(kwaliteit, BREUK));
    expect(await bij('meldingen-leerplicht')).toEqual([BREUK.zin]);
    expect(await bij('thuiszitters')).toEqual([]);
    expect(await bij('meldingen-leerplicht', '2021-2022')).toEqual([]);
    const { reeksen, indicator, geldig, trendbreuken } = waardeOf(
      await readVerloop(kwaliteit, { code: 'meldingen-leerplicht', schooljaar: '2023-2024' }),
    );
    const regel = verloopCsv(reeksen, indicator, geldig, trendbreuken)
      .split('\r\n')
      .filter((tekst) => tekst.includes(BREUK.zin));
    expect(regel.map((tekst) => tekst.split(';')[1])).toEqual(['2022-2023']);
    waardeOf(await trekTrendbreukIn(kwaliteit, { id }));
    expect(await bij('meldingen-leerplicht')).toEqual([]);
  });

  it('is openbaar als dat gekozen is, en dan alleen die van dit bureau', async () => {
    const ids = [];
    for (const [zin, openbaar] of [
      ['Dit mag ieder weten.', 'ja'],
      ['Dit blijft binnen.', 'nee'],
    ])
      ids.push(waardeOf(await zetTrendbreuk(kwaliteit, { ...BREUK, zin, openbaar })).id);
    const buiten = (await listOpenbareTrendbreuken(bureau.code)).map(({ zin }) => zin);
    expect(buiten).toEqual(['Dit mag ieder weten.']);
    expect(await listOpenbareTrendbreuken((await makeBureau()).code)).toEqual([]);
    for (const id of ids) waardeOf(await trekTrendbreukIn(kwaliteit, { id }));
    expect(await listOpenbareTrendbreuken(bureau.code)).toEqual([]);
  });

  it('legt alleen de kwaliteitsmedewerker vast, met een dag, een bron en een cijfer dat bestaat', async () => {
    const manager = await actorMet('manager', { bureau });
    expect(await zetTrendbreuk(manager, BREUK)).toMatchObject({ weigering: { code: 'geen-recht' } });
    expect(waardeOf(await listTrendbreuken(manager, {})).magZetten).toBe(false);
    for (const fout of [{ bron: ' ' }, { vanaf: '' }, { raakt: 'bestaat-niet' }, { soort: 'zin' }])
      expect(await zetTrendbreuk(kwaliteit, { ...BREUK, ...fout })).toMatchObject({
        weigering: { code: 'ongeldige-invoer' },
      });
    const { id } = waardeOf(await zetTrendbreuk(kwaliteit, BREUK));
    expect(await zetTrendbreuk(kwaliteit, BREUK)).toMatchObject({ weigering: { code: 'dubbel' } });
    waardeOf(await trekTrendbreukIn(kwaliteit, { id }));
    expect(await trekTrendbreukIn(kwaliteit, { id })).toMatchObject({ ok: false });
  });
});
