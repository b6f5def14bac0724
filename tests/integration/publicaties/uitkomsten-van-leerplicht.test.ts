import { expect, it } from 'vitest';
import { readUitslag } from '#lib/indicatoren/queries.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { protect } from '#lib/publicaties/onthulling/rules.ts';
import { PARAMETERS_2026 } from '#lib/publicaties/onthulling/model.ts';
import { tabelOf } from '#lib/publicaties/rules.ts';
import { PUBLIEKSVORMEN } from '#lib/publicaties/vormen.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeFeiten } from '#tests/factories/feiten.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';
import { afgehandeld, vraag } from '../indicatoren/voorbeeld.ts';

it('hoe een melding van leerplicht afliep, kent alleen uitkomsten van leerplicht: wat bij het Doorstroompunt hoort, staat in geen tabel en verbergt geen ander getal', async () => {
  const bureau = await makeBureau();
  const wie = await actorMet('manager', { bureau });
  const codes = {
    'relatief-resultaat': ['gesprek', 'halt'],
    'preventief-resultaat': ['gesprek', 'hulp'],
    'vsv-resultaat': ['werkt', 'startkwalificatie', 'overleden'],
    'jongere-in-beeld-resultaat': ['niet-bereikt'],
    'verlof-resultaat': ['toegekend'],
  };
  for (const [lijst, eigen] of Object.entries(codes))
    for (const [plek, code] of eigen.entries())
      await eigenaarSql(
        `insert into codewaarde (bureau_id, lijst, code, label, kern_code, volgorde) values ($1, $2, $3, $3, 'gesprek-waarschuwing', $4)`,
        [bureau.id, lijst, code, plek],
      );
  const keer = (aantal: number, resultaat: string) =>
    Array.from({ length: aantal }, () => afgehandeld('2023-10-06', resultaat));
  await makeFeiten([...keer(12, 'gesprek'), ...keer(2, 'halt'), ...keer(9, 'hulp')], bureau);
  const uitslag = await vraag(wie, 'meldingen-resultaat', '2023-2024', { per: ['resultaat'] });
  // A death can end any work, and a row of it may not appear only once there is one.
  expect(uitslag.cellen.map(({ dimensies, teller }) => [dimensies.resultaat, teller]).sort()).toEqual([
    ['gesprek', 12],
    ['halt', 2],
    ['hulp', 9],
    ['overleden', 0],
  ]);
  const vorm = PUBLIEKSVORMEN['meldingen-resultaat']?.[0];
  if (!vorm) throw new Error('Zonder publieksvorm gaat er niets naar buiten');
  const heel = waardeOf(await readUitslag(wie, { code: 'meldingen-resultaat', schooljaar: '2023-2024' }));
  const tabel = tabelOf(vorm, heel, {}, 'meldingen-resultaat/resultaat');
  expect(tabel.dimensies[0]?.waarden.toSorted()).toEqual(['gesprek', 'halt', 'hulp', 'overleden']);
  const beschermd = protect(tabel, PARAMETERS_2026);
  if (beschermd.soort === 'geweigerd') throw new Error(beschermd.reden);
  const rijen = new Set(beschermd.uitkomst.cellen.map(({ plaats }) => plaats[0]));
  expect([...rijen].sort()).toEqual(['gesprek', 'halt', 'hulp', 'overleden', 'totaal']);
});
