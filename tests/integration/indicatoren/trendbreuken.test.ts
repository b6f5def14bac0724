import { beforeAll, describe, expect, it } from 'vitest';
import { verloopCsv } from '#lib/indicatoren/csv.ts';
import { readIndicator } from '#lib/indicatoren/queries.ts';
import {
  keurTrendbreuk,
  stuurTrendbreukTerug,
  trekTrendbreukIn,
  wijzigTrendbreuk,
  zetTrendbreuk,
} from '#lib/indicatoren/trendbreuken/commands.ts';
import { listOpenbareTrendbreuken } from '#lib/publicaties/openbaar.ts';
import { listTrendbreuken } from '#lib/indicatoren/trendbreuken/queries.ts';
import { readVerloop } from '#lib/indicatoren/versies/queries.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import type { Actor, Bureau } from '#lib/toegang/model.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';
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

  it('is openbaar als dat gekozen is en een collega controleerde, en dan alleen die van dit bureau', async () => {
    const manager = await actorMet('manager', { bureau });
    const ids = [];
    for (const [zin, openbaar] of [
      ['Dit mag ieder weten.', 'ja'],
      ['Dit blijft binnen.', 'nee'],
    ])
      ids.push(waardeOf(await zetTrendbreuk(kwaliteit, { ...BREUK, zin, openbaar })).id);
    for (const id of ids) await keurTrendbreuk(manager, { id });
    const buiten = (await listOpenbareTrendbreuken(bureau.code)).map(({ zin }) => zin);
    expect(buiten).toEqual(['Dit mag ieder weten.']);
    expect(await listOpenbareTrendbreuken((await makeBureau()).code)).toEqual([]);
    for (const id of ids) waardeOf(await trekTrendbreukIn(kwaliteit, { id }));
    expect(await listOpenbareTrendbreuken(bureau.code)).toEqual([]);
  });

  it('staat pas openbaar als een tweede heeft meegelezen, en na een wijziging opnieuw', async () => {
    const buiten = async () => (await listOpenbareTrendbreuken(bureau.code)).map(({ zin }) => zin);
    const stand = async (actor: Actor) =>
      waardeOf(await listTrendbreuken(actor, {})).breuken.map(({ openbaar, wacht, magKeuren }) => [openbaar, wacht, magKeuren]); // prettier-ignore
    const manager = await actorMet('manager', { bureau });
    const { id } = waardeOf(
      await zetTrendbreuk(kwaliteit, { ...BREUK, zin: 'Er waren precies 3 meldingen.' }),
    );
    expect(await buiten()).toEqual([]);
    expect(await stand(kwaliteit)).toEqual([[false, true, false]]);
    expect(await keurTrendbreuk(kwaliteit, { id })).toMatchObject({ weigering: { code: 'vier-ogen' } });
    expect(await keurTrendbreuk(await actorMet('leerplichtambtenaar', { bureau }), { id })).toMatchObject({ weigering: { code: 'geen-recht' } }); // prettier-ignore
    expect(await stand(manager)).toEqual([[false, true, true]]);
    waardeOf(await keurTrendbreuk(manager, { id }));
    expect(await buiten()).toEqual(['Er waren precies 3 meldingen.']);
    expect(await keurTrendbreuk(manager, { id })).toMatchObject({ weigering: { code: 'verkeerde-stand' } });

    const nieuw = waardeOf(await wijzigTrendbreuk(kwaliteit, { ...BREUK, id, zin: 'Een ander systeem.' }));
    expect(await buiten()).toEqual([]);
    expect(await wijzigTrendbreuk(kwaliteit, { ...BREUK, id })).toMatchObject({ weigering: { code: 'niet-gevonden' } }); // prettier-ignore
    waardeOf(await keurTrendbreuk(manager, nieuw));
    expect(await buiten()).toEqual(['Een ander systeem.']);
    waardeOf(await trekTrendbreukIn(kwaliteit, nieuw));
    expect(await buiten()).toEqual([]);
    expect(await keurTrendbreuk(manager, nieuw)).toMatchObject({ weigering: { code: 'niet-gevonden' } });
  });

  it('stuurt een tweede terug met een reden: zij blijft binnen, en een gewijzigde wacht opnieuw', async () => {
    const manager = await actorMet('manager', { bureau });
    const { id } = waardeOf(
      await zetTrendbreuk(kwaliteit, { ...BREUK, zin: 'Er waren precies 2 meldingen.' }),
    );
    const reden = 'Noem geen klein aantal.';
    const stand = async () => waardeOf(await listTrendbreuken(kwaliteit, {})).breuken[0];
    expect(await stuurTrendbreukTerug(manager, { id, reden: ' ' })).toMatchObject({ weigering: { velden: { reden: expect.stringContaining('Schrijf kort') } } }); // prettier-ignore
    expect(await stuurTrendbreukTerug(await actorMet('leerplichtambtenaar', { bureau }), { id, reden })).toMatchObject({ weigering: { code: 'geen-recht' } }); // prettier-ignore
    waardeOf(await stuurTrendbreukTerug(manager, { id, reden }));
    expect(await stand()).toMatchObject({ openbaar: false, wacht: false, teruggestuurd: { reden } });
    expect(await bij('meldingen-leerplicht')).toEqual(['Er waren precies 2 meldingen.']);
    expect(await listOpenbareTrendbreuken(bureau.code)).toEqual([]);
    for (const stap of [keurTrendbreuk(manager, { id }), stuurTrendbreukTerug(manager, { id, reden })])
      expect(await stap).toMatchObject({ weigering: { code: 'verkeerde-stand' } });
    await expect(
      eigenaarSql(
        'update trendbreuk set goedgekeurd_op = now(), goedgekeurd_door = gen_random_uuid() where id = $1',
        [id],
      ),
    ).rejects.toThrow(/check constraint/);
    const nieuw = waardeOf(
      await wijzigTrendbreuk(kwaliteit, { ...BREUK, id, zin: 'Er waren weinig meldingen.' }),
    );
    expect(await stand()).toMatchObject({ wacht: true, teruggestuurd: null });
    waardeOf(await keurTrendbreuk(manager, nieuw));
    expect((await listOpenbareTrendbreuken(bureau.code)).map(({ zin }) => zin)).toEqual([
      'Er waren weinig meldingen.',
    ]);
    waardeOf(await trekTrendbreukIn(kwaliteit, nieuw));
  });

  it('die binnen blijft, wacht op niemand; een wijziging die er al staat verandert niets', async () => {
    const { id } = waardeOf(await zetTrendbreuk(kwaliteit, { ...BREUK, openbaar: 'nee' }));
    const ander = waardeOf(await zetTrendbreuk(kwaliteit, { ...BREUK, zin: 'Nog een.' }));
    const manager = await actorMet('manager', { bureau });
    expect(await keurTrendbreuk(manager, { id })).toMatchObject({ weigering: { code: 'verkeerde-stand' } });
    expect(await wijzigTrendbreuk(kwaliteit, { ...BREUK, id: ander.id })).toMatchObject({ weigering: { code: 'dubbel' } }); // prettier-ignore
    expect(waardeOf(await listTrendbreuken(kwaliteit, {})).breuken).toHaveLength(2);
    for (const weg of [id, ander.id]) waardeOf(await trekTrendbreukIn(kwaliteit, { id: weg }));
  });

  it('de database zelf weigert één paar ogen en een andere tekst', async () => {
    const { id } = waardeOf(await zetTrendbreuk(kwaliteit, BREUK));
    const wijzig = (zet: string) => eigenaarSql(`update trendbreuk set ${zet} where id = $1`, [id]);
    await expect(wijzig('goedgekeurd_door = gezet_door, goedgekeurd_op = now()')).rejects.toThrow(/check constraint/); // prettier-ignore
    await expect(wijzig("zin = 'Iets anders'")).rejects.toThrow(/verandert niet/);
    await expect(wijzig('openbaar = false')).rejects.toThrow(/verandert niet/);
    waardeOf(await trekTrendbreukIn(kwaliteit, { id }));
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
