import { expect, it } from 'vitest';
import { addDays } from '#lib/kalender/rules.ts';
import { datum } from '#lib/kalender/model.ts';
import { meldArbeid, schrijfUit, trekFeitIn } from '#lib/jongeren/feiten/commands.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeInschrijving } from '#tests/factories/school.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

const termijnen = (jongereId: string) =>
  eigenaarSql(
    'select code, titel, status, start_op::text as start, eigenaar_id as eigenaar from termijn where jongere_id = $1 order by titel',
    [jongereId],
  );

async function leerling(geboren = `${Number(today().slice(0, 4)) - 14}-01-02`) {
  const bureau = await makeBureau();
  const actor = await actorMet('leerplichtambtenaar', { bureau });
  const jongere = await makeJongere({
    bureau,
    geboortedatum: datum(geboren),
    verantwoordelijkeId: actor.gebruikerId,
  });
  const { id } = await makeInschrijving(jongere.id, { bureau, van: addDays(today(), -200) });
  await eigenaarSql('update inschrijving set met_hand = true where id = $1', [id]);
  return { actor, jongereId: jongere.id, inschrijvingId: id };
}

it('een verwijdering (Leerplichtwet 1969, art. 18) vraagt om handelen op de dag dat zij bekend is', async () => {
  const { actor, jongereId, inschrijvingId } = await leerling();
  const uit = { jongereId, inschrijvingId, tot: addDays(today(), -3) };
  waardeOf(await schrijfUit(actor, { ...uit, reden: 'verwijderd' }));
  expect(await termijnen(jongereId)).toMatchObject([
    {
      code: 'T16',
      titel: 'Van school verwijderd',
      status: 'loopt',
      start: today(),
      eigenaar: actor.gebruikerId,
    },
  ]);
  waardeOf(
    await trekFeitIn(actor, { jongereId, soort: 'uitschrijving', id: inschrijvingId, reden: 'Vergissing' }),
  );
  expect(await termijnen(jongereId)).toMatchObject([{ code: 'T16', status: 'vervallen' }]);
});

it('een andere reden van uitschrijven vraagt dat niet', async () => {
  const { actor, jongereId, inschrijvingId } = await leerling();
  waardeOf(await schrijfUit(actor, { jongereId, inschrijvingId, tot: today(), reden: 'andere-school' }));
  expect((await termijnen(jongereId)).filter(({ code }) => code === 'T16')).toEqual([]);
});

it('verboden arbeid (art. 23) vraagt om handelen vandaag, niet bij wie 18 is', async () => {
  const { actor, jongereId } = await leerling();
  waardeOf(await meldArbeid(actor, { jongereId, op: addDays(today(), -1) }));
  expect(await termijnen(jongereId)).toMatchObject([{ code: 'T16', status: 'loopt', start: today() }]);
  const later = await meldArbeid(actor, { jongereId, op: addDays(today(), 1) });
  expect(!later.ok && later.weigering.velden).toHaveProperty('op');
  const volwassen = await leerling(`${Number(today().slice(0, 4)) - 18}-01-01`);
  const mis = await meldArbeid(volwassen.actor, { jongereId: volwassen.jongereId, op: today() });
  expect(!mis.ok && mis.weigering.velden?.op).toContain('artikel 23');
});

it('een verwijdering en verboden arbeid zijn twee taken; wie de een intrekt, houdt de ander', async () => {
  const { actor, jongereId, inschrijvingId } = await leerling();
  waardeOf(await meldArbeid(actor, { jongereId, op: today() }));
  const uit = { jongereId, inschrijvingId, tot: addDays(today(), -3), reden: 'verwijderd' };
  waardeOf(await schrijfUit(actor, uit));
  const taken = (stand: string) => [
    { titel: 'Van school verwijderd', status: stand },
    { titel: expect.stringContaining('Verboden arbeid') as string, status: 'loopt' },
  ];
  expect(await termijnen(jongereId)).toMatchObject(taken('loopt'));
  waardeOf(
    await trekFeitIn(actor, { jongereId, soort: 'uitschrijving', id: inschrijvingId, reden: 'Vergissing' }),
  );
  expect(await termijnen(jongereId)).toMatchObject(taken('vervallen'));
});
