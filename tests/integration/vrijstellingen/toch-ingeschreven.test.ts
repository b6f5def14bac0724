import { expect, it } from 'vitest';
import { addDays } from '#lib/kalender/rules.ts';
import { schrijfIn, trekFeitIn } from '#lib/jongeren/feiten/commands.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { readVandaag } from '#lib/termijnen/queries.ts';
import { readZaak } from '#lib/vrijstellingen/pagina/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { insertRow } from '#tests/factories/invoegen.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeSchool } from '#tests/factories/school.ts';
import { makeVrijstelling, makeWerkproces } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

async function vrijgesteld(grond: '5-C' | '3a') {
  const bureau = await makeBureau();
  const actor = await actorMet('leerplichtambtenaar', { bureau });
  const { id: jongereId } = await makeJongere({ bureau, verantwoordelijkeId: actor.gebruikerId });
  const periode = { van: addDays(today(), -60), tot: addDays(today(), 200) };
  const { id } = await makeVrijstelling(jongereId, { bureau, grond, ...periode });
  const werk = await makeWerkproces({
    bureau,
    jongereId,
    soort: 'vrijstelling',
    eigenaarId: actor.gebruikerId,
  });
  await insertRow('vrijstellingzaak', {
    ...{
      bureau_id: bureau.id,
      id: werk.id,
      jongere_id: jongereId,
      grond,
      status: grond === '3a' ? 'verleend' : 'vrijgesteld',
    },
    ...{
      aanvrager: 'ouder',
      ontvangen_op: periode.van,
      ...periode,
      besloten_op: periode.van,
      vrijstelling_id: id,
    },
    gegevens: {},
  });
  const school = await makeSchool({ bureau, naam: 'Voorbeeldcollege' });
  const inschrijving = { jongereId, schoolId: school.id, onderwijssoort: 'VMBO', van: addDays(today(), -12) };
  return { actor, jongereId, zaakId: werk.id, vrijstellingId: id, inschrijving };
}
const termijnen = (id: string) =>
  eigenaarSql(
    `select code, status, werkproces_id as zaak from termijn where onderwerp_id = $1 and code = 'toch-ingeschreven' order by id`,
    [id],
  );

it('een inschrijving tijdens een vrijstelling staat op de zaak en als taak bij Vandaag; de ambtenaar beslist', async () => {
  const { actor, zaakId, vrijstellingId, inschrijving, jongereId } = await vrijgesteld('5-C');
  expect(waardeOf(await readZaak(actor, { id: zaakId })).tochIngeschreven).toBeNull();
  const { inschrijvingId } = waardeOf(await schrijfIn(actor, inschrijving));
  expect(await termijnen(vrijstellingId)).toEqual([
    { code: 'toch-ingeschreven', status: 'loopt', zaak: zaakId },
  ]);
  const pagina = waardeOf(await readZaak(actor, { id: zaakId }));
  expect(pagina.tochIngeschreven).toMatchObject({ school: 'Voorbeeldcollege', sinds: inschrijving.van });
  expect(pagina.zaak.status).toBe('vrijgesteld');
  expect(JSON.stringify(waardeOf(await readVandaag(actor, {})))).toContain('toch-ingeschreven');
  waardeOf(
    await trekFeitIn(actor, { jongereId, soort: 'inschrijving', id: inschrijvingId, reden: 'Vergissing' }),
  );
  expect(await termijnen(vrijstellingId)).toMatchObject([{ status: 'vervallen' }]);
});

it('bij vervangende leerplicht (art. 3a) hoort een inschrijving: geen vraag', async () => {
  const { actor, vrijstellingId, inschrijving, zaakId } = await vrijgesteld('3a');
  waardeOf(await schrijfIn(actor, inschrijving));
  expect(await termijnen(vrijstellingId)).toEqual([]);
  expect(waardeOf(await readZaak(actor, { id: zaakId })).tochIngeschreven).toBeNull();
});
