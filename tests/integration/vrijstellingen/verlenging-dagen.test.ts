import { afterAll, beforeEach, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import type { Bureau, GebruikerActor } from '#lib/toegang/model.ts';
import { previewVerlenging, readVerlenging } from '#lib/vrijstellingen/verlenging/queries.ts';
import { pakIn } from '#lib/vrijstellingen/verlenging/rules.ts';
import { verlengSamen } from '#lib/vrijstellingen/verlenging/samen/commands.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeVrijstelling } from '#tests/factories/werk.ts';
import { inwoner, maakBuitenlandseSchool } from './voorbeeld.ts';

let bureau: Bureau;
let lpa: GebruikerActor;
let school: string;
const eerder = process.env.BAKEN_VANDAAG;

beforeEach(async () => {
  process.env.BAKEN_VANDAAG = '2026-06-10';
  bureau = await makeBureau();
  lpa = await actorMet('leerplichtambtenaar', { bureau });
  school = await maakBuitenlandseSchool(bureau);
});
afterAll(() => {
  if (eerder) process.env.BAKEN_VANDAAG = eerder;
  else delete process.env.BAKEN_VANDAAG;
});

async function loopt(grond: '5-B' | '5-C' = '5-C'): Promise<{ id: string }> {
  const periode = { van: datum('2025-08-01'), tot: datum('2026-07-31') };
  return makeVrijstelling(await inwoner(bureau, '2015-05-05'), {
    ...{ bureau, grond, ...(grond === '5-C' ? { buitenlandseSchoolId: school } : {}) },
    ...periode,
  });
}
const INVOER = {
  ...{ schooljaar: '2026-2027', motivering: '' },
  ...{ ontvangenOp: '2026-06-10', verklaringOp: '2026-06-01' },
};

it('de dagen van de verklaringen staan leeg en worden gevraagd, ook voor alle van een keuze tegelijk', async () => {
  const { id } = await loopt();
  const vraag = { handeling: 'verlengen', id };
  const leeg = waardeOf(await previewVerlenging(lpa, vraag));
  expect(leeg).toMatchObject({ ontvangenOp: null, verklaringOp: null, getoetst: false, fouten: {} });
  const mis = waardeOf(await previewVerlenging(lpa, { ...vraag, ontvangenOp: '2026-06-09', getoetst: 'ja' }));
  expect(mis).toMatchObject({ getoetst: false, fouten: { verklaringOp: expect.any(String) } });
  const zonder = await verlengSamen(lpa, { ...INVOER, ids: id, ontvangenOp: '' });
  expect(!zonder.ok && zonder.weigering.velden).toHaveProperty('ontvangenOp');
  const alle = waardeOf(await previewVerlenging(lpa, { handeling: 'verlengen', alle: 'ja' }));
  expect(alle).toMatchObject({ getoetst: false, rijen: [{ id }] });
});

it('voor 1 april alleen met bevestiging en reden; op 1 april zonder', async () => {
  const [vroeg, opTijd] = [await loopt(), await loopt()];
  const dagen = { ontvangenOp: '2026-03-31', verklaringOp: '2026-03-30' };
  process.env.BAKEN_VANDAAG = '2026-03-31';
  const poging = (extra: object) => verlengSamen(lpa, { ...INVOER, ...dagen, ids: vroeg.id, ...extra });
  const [kaal, stil] = [await poging({ motivering: 'Ouders verhuizen.' }), await poging({ vroeg: 'ja' })];
  expect(!kaal.ok && kaal.weigering).toMatchObject({
    code: 'te-vroeg',
    zin: expect.stringContaining('1 apr 2026'),
  });
  expect(!stil.ok && stil.weigering.code).toBe('motivering-ontbreekt');
  expect((await poging({ vroeg: 'ja', motivering: 'De verklaring kwam al mee.' })).ok).toBe(true);
  process.env.BAKEN_VANDAAG = '2026-04-01';
  expect((await verlengSamen(lpa, { ...INVOER, ...dagen, ids: opTijd.id })).ok).toBe(true);
});

it('alle van een keuze: een andere grond telt niet mee; wie wordt weggelaten, blijft staan', async () => {
  const [een, twee] = [await loopt(), await loopt()];
  await loopt('5-B');
  const { samen, gekozen } = waardeOf(await readVerlenging(lpa, {}));
  expect([samen, gekozen]).toEqual([2, 3]);
  const { rijen, meer } = waardeOf(await previewVerlenging(lpa, { handeling: 'verlengen', alle: 'ja' }));
  expect(rijen.map(({ id }) => id).toSorted()).toEqual([een.id, twee.id].toSorted());
  expect(meer).toBe(false);
  const ids = rijen.map(({ id }) => id).join(',');
  const niemand = await verlengSamen(lpa, { ...INVOER, ids, zonder: [een.id, twee.id] });
  expect(!niemand.ok && niemand.weigering.velden).toHaveProperty('zonder');
  expect(waardeOf(await verlengSamen(lpa, { ...INVOER, ids, zonder: een.id })).aantal).toBe(1);
  expect(waardeOf(await readVerlenging(lpa, {})).samen).toBe(1);
});

it('vinkjes van een vorige bladzijde gaan mee', async () => {
  const [een, twee] = [await loopt(), await loopt()];
  const keuze = { gekozen: pakIn([een.id]), id: twee.id };
  expect(waardeOf(await readVerlenging(lpa, keuze)).aangevinkt).toEqual([een.id, twee.id]);
  const { rijen } = waardeOf(await previewVerlenging(lpa, { handeling: 'herinneren', ...keuze }));
  expect(rijen).toHaveLength(2);
  const veel = pakIn(Array.from({ length: 201 }, () => crypto.randomUUID()));
  const mis = await readVerlenging(lpa, { gekozen: veel });
  expect(!mis.ok && mis.weigering.zin).toMatch(/ten hoogste 200/);
});
