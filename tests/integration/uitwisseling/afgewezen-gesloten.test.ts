import { expect, it } from 'vitest';
import { waardeOf } from '#lib/platform/errors.ts';
import { bestand, csv, leesIn } from '#tests/factories/bestanden.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

it('van een afgewezen regel over zorg of het Jongerenpunt blijft de inhoud niet bewaard: administratie ziet afgewezen regels', async () => {
  const bureau = await makeBureau();
  const zorg = {
    extern_id: 'Z4',
    werkproces: 'W1',
    medewerker: 'boa',
    aan: 'onbekend',
    gedaan_op: '2026-01-05',
  };
  const { importtaakId } = waardeOf(
    await leesIn(bureau, [
      bestand('zorgmeldingen.csv', csv([zorg])),
      bestand('jongerenpuntvragen.csv', csv([{ werkproces: 'W99', vraag: 'inkomen', kanaal: 'balie' }])),
      bestand('scholen.csv', csv([{ brin: 'x', naam: 'Proefschool', sector: 'VO' }])),
    ]),
  );
  const regels = await eigenaarSql<{ bestand: string; bewaard: boolean }>(
    `select bestand, inhoud is not null as bewaard from importregel where importtaak_id = $1 and oordeel = 'afgewezen' order by bestand`,
    [importtaakId],
  );
  expect(regels).toEqual([
    { bestand: 'jongerenpuntvragen.csv', bewaard: false },
    { bestand: 'scholen.csv', bewaard: true },
    { bestand: 'zorgmeldingen.csv', bewaard: false },
  ]);
});
