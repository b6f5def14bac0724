import { expect, it } from 'vitest';
import { legSchoolgangVast, schrijfIn, schrijfUit, trekFeitIn } from '#lib/jongeren/feiten/commands.ts';
import { readDossier } from '#lib/jongeren/dossier/queries.ts';
import { datum } from '#lib/kalender/model.ts';
import { addDays, schooljaarVan } from '#lib/kalender/rules.ts';
import { establishLangdurig } from '#lib/meldingen/langdurig/commands.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { listThuiszitters } from '#lib/thuiszitters/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { insertRow } from '#tests/factories/invoegen.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeInschrijving, makeSchool } from '#tests/factories/school.ts';
import { makeMelding } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';
import { cel, vraag } from '../indicatoren/voorbeeld.ts';

const REDEN = 'Verkeerde leerling gekozen';

/** Absent for 45 days and established: counts as sitting at home. */
async function thuiszitter() {
  const bureau = await makeBureau();
  const lpa = await actorMet('leerplichtambtenaar', { bureau });
  const manager = await actorMet('manager', { bureau });
  const geboortedatum = datum(`${Number(today().slice(0, 4)) - 13}-03-12`);
  const { id: jongereId } = await makeJongere({ bureau, geboortedatum });
  const school = await makeSchool({ bureau });
  await makeInschrijving(jongereId, { bureau, school, van: addDays(today(), -400) });
  const begin = addDays(today(), -45);
  const melding = await makeMelding({
    ...{ bureau, jongereId, schoolId: school.id, duoSoort: 'V3' },
    ...{ begindatum: begin, ontvangenOp: addDays(begin, 5) },
  });
  waardeOf(await establishLangdurig(lpa, { id: melding.id, versie: 1 }));
  const lijst = async () => waardeOf(await listThuiszitters(lpa, {})).rijen.length;
  const k2 = async () => {
    const { teller, noemer } = cel(
      await vraag(manager, 'k2-teruggeleid', schooljaarVan(today()), { per: [] }),
      {
        variant: 'T1',
      },
    );
    return [teller, noemer];
  };
  return { bureau, lpa, jongereId, school, lijst, k2 };
}

it('vraagt waaruit de terugkeer blijkt, en wie van de school het vertelde', async () => {
  const { lpa, jongereId } = await thuiszitter();
  const terug = { jongereId, soort: 'hervat', datum: today() };
  expect(await legSchoolgangVast(lpa, terug)).toMatchObject({
    weigering: { velden: { bron: expect.any(String) } },
  });
  expect(await legSchoolgangVast(lpa, { ...terug, bron: 'school' })).toMatchObject({
    weigering: { velden: { verteldDoor: expect.any(String) } },
  });
  waardeOf(await legSchoolgangVast(lpa, { ...terug, bron: 'school', verteldDoor: 'mentor van 2b' }));
  const { schoolgang } = waardeOf(await readDossier(lpa, { jongereId }));
  expect(schoolgang).toMatchObject([{ bron: 'school', verteldDoor: 'mentor van 2b', metHand: true }]);
});

it('een ingetrokken terugkeer telt niet meer: weer op de lijst, en niet meer teruggeleid in K2', async () => {
  const { lpa, jongereId, lijst, k2 } = await thuiszitter();
  expect([await lijst(), await k2()]).toEqual([1, [0, 1]]);
  const terug = { jongereId, soort: 'hervat', datum: today(), bron: 'aanwezigheid' };
  const { schoolgangId: id } = waardeOf(await legSchoolgangVast(lpa, terug));
  expect([await lijst(), await k2()]).toEqual([0, [1, 1]]);
  expect(await trekFeitIn(lpa, { jongereId, soort: 'schoolgang', id })).toMatchObject({ ok: false });
  waardeOf(await trekFeitIn(lpa, { jongereId, soort: 'schoolgang', id, reden: REDEN }));
  expect([await lijst(), await k2()]).toEqual([1, [0, 1]]);
  const { schoolgang, tijdlijn } = waardeOf(await readDossier(lpa, { jongereId }));
  expect(schoolgang).toEqual([]);
  expect(JSON.stringify(tijdlijn)).toContain(REDEN);
  waardeOf(await legSchoolgangVast(lpa, terug)); // the same day can be recorded again
});

it('een met de hand vastgelegde uitschrijving en inschrijving kunnen terug, de laatste het eerst', async () => {
  const { lpa, bureau, jongereId } = await thuiszitter();
  const nieuw = await makeSchool({ bureau });
  const invoer = { jongereId, schoolId: nieuw.id, onderwijssoort: 'HAVO', van: addDays(today(), -10) };
  const { inschrijvingId: id } = waardeOf(await schrijfIn(lpa, invoer));
  waardeOf(await schrijfUit(lpa, { jongereId, inschrijvingId: id, tot: today(), reden: 'anders' }));
  waardeOf(await trekFeitIn(lpa, { jongereId, soort: 'uitschrijving', id, reden: REDEN }));
  const open = waardeOf(await readDossier(lpa, { jongereId })).inschrijvingen.find((item) => item.id === id);
  expect(open).toMatchObject({ tot: null, redenEinde: null });
  waardeOf(await trekFeitIn(lpa, { jongereId, soort: 'inschrijving', id, reden: REDEN }));
  const soorten = await eigenaarSql<{ soort: string; geldt: boolean }>(
    'select soort, vervallen_op is null as geldt from gebeurtenis where onderwerp_id = $1 order by id',
    [id],
  );
  expect(soorten.map(({ soort, geldt }) => `${soort} ${geldt ? 'geldt' : 'vervallen'}`)).toEqual([
    'Ingeschreven vervallen',
    'Uitgeschreven vervallen',
    'FeitIngetrokken geldt',
    'FeitIngetrokken geldt',
  ]);
});

it('wat uit een aanlevering kwam, wordt niet hier ingetrokken', async () => {
  const { lpa, bureau, jongereId } = await thuiszitter();
  const rij = { bureau_id: bureau.id, jongere_id: jongereId, datum: today(), soort: 'hervat' };
  const { id } = await insertRow<{ id: string }>('schoolgang', rij);
  const [{ id: aangeleverd } = { id: '' }] = waardeOf(await readDossier(lpa, { jongereId })).inschrijvingen;
  for (const [soort, feit] of [
    ['schoolgang', id],
    ['inschrijving', aangeleverd],
  ] as const)
    expect(await trekFeitIn(lpa, { jongereId, soort, id: feit, reden: REDEN })).toMatchObject({
      weigering: { code: 'uit-aanlevering' },
    });
});
