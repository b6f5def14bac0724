import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { makeReeks, trekReeksIn } from '#lib/brieven/reeks/commands.ts';
import { readReeks } from '#lib/brieven/reeks/queries.ts';
import { planSpreekuur, zetOpSpreekuur } from '#lib/preventie/commands.ts';
import { readSpreekuur } from '#lib/preventie/queries.ts';
import { schrijfUitnodigingen } from '#lib/preventie/uitnodigen/commands.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeOuder } from '#tests/factories/ouder.ts';
import { makeInschrijving, makeSchool } from '#tests/factories/school.ts';

const vandaag = today();

/** Two pupils of eight, of whom one has a parent on file. */
async function spreekuur() {
  const bureau = await makeBureau();
  const lpa = await actorMet('leerplichtambtenaar', { bureau, naam: 'Anouk' });
  const school = await makeSchool({ bureau, naam: 'Maascollege' });
  const geboortedatum = datum(`${Number(vandaag.slice(0, 4)) - 8}-01-02`);
  const kind = async (roepnaam: string) => {
    const jongere = await makeJongere({ bureau, roepnaam, geboortedatum });
    await makeInschrijving(jongere.id, { bureau, school, van: addDays(vandaag, -60) });
    return jongere.id;
  };
  const [sam, noor] = [await kind('Sam'), await kind('Noor')];
  await makeOuder(sam, { bureau });
  const plan = { schoolId: school.id, datum: addDays(vandaag, 7), begin: '09:00', einde: '10:00' };
  const { id } = waardeOf(await planSpreekuur(lpa, { ...plan, plaats: 'Lokaal 1.12' }));
  waardeOf(await zetOpSpreekuur(lpa, { id, jongere: [sam, noor], aanleiding: 'Vaak te laat' }));
  const wie = async () =>
    Object.fromEntries(
      waardeOf(await readSpreekuur(lpa, { id })).gesprekken.map(({ naam, uitgenodigdOp }) => [
        naam.roepnaam,
        uitgenodigdOp,
      ]),
    );
  return { bureau, lpa, id, sam, noor, wie };
}

describe('uitnodigingen voor een spreekuur', () => {
  it('zijn brieven: wie er een kreeg is uitgenodigd, wie niet kan krijgt de reden erbij', async () => {
    const { bureau, lpa, id, wie } = await spreekuur();
    const { reeksId, aantal } = waardeOf(await schrijfUitnodigingen(lpa, { id }));
    expect(aantal).toBe(2);
    expect(await wie()).toEqual({ Sam: null, Noor: null });
    expect(await schrijfUitnodigingen(lpa, { id })).toMatchObject({ weigering: { code: 'niemand' } });
    await makeReeks({ bureauId: bureau.id, id: reeksId });
    expect(await wie()).toEqual({ Sam: vandaag, Noor: null });
    const { reeks, uitslagen } = waardeOf(await readReeks(lpa, { reeksId }));
    expect(reeks.titel).toContain('Maascollege');
    expect(uitslagen.map(({ naam, status }) => [naam.roepnaam, status])).toEqual([
      ['Noor', 'overgeslagen'],
      ['Sam', 'gemaakt'],
    ]);
    expect(waardeOf(await readSpreekuur(lpa, { id })).reeksId).toBe(reeksId);
  });

  it('ingetrokken is niet meer uitgenodigd; wie nog geen brief heeft, kan er daarna een krijgen', async () => {
    const { bureau, lpa, id, noor, wie } = await spreekuur();
    const { reeksId } = waardeOf(await schrijfUitnodigingen(lpa, { id }));
    await makeReeks({ bureauId: bureau.id, id: reeksId });
    expect(waardeOf(await trekReeksIn(lpa, { reeksId })).ingetrokken).toBe(1);
    expect(await wie()).toEqual({ Sam: null, Noor: null });
    await makeOuder(noor, { bureau });
    const tweede = waardeOf(await schrijfUitnodigingen(lpa, { id }));
    await makeReeks({ bureauId: bureau.id, id: tweede.reeksId });
    expect(await wie()).toEqual({ Sam: vandaag, Noor: vandaag });
  });

  it('van een ander bureau wordt niets geschreven', async () => {
    const { id } = await spreekuur();
    const elders = await actorMet('leerplichtambtenaar', { bureau: await makeBureau() });
    expect(await schrijfUitnodigingen(elders, { id })).toMatchObject({
      weigering: { code: 'niet-gevonden' },
    });
  });
});
