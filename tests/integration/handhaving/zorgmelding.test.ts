import { expect, it } from 'vitest';
import { listHandhaving, readHandhaving } from '#lib/handhaving/lezen/queries.ts';
import { recordZorgmelding, recordZorguitkomst, withdrawZorgmelding } from '#lib/handhaving/zorg/commands.ts';
import { readDossier } from '#lib/jongeren/dossier/queries.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeWerkproces } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

const vandaag = today();

async function zaak() {
  const bureau = await makeBureau();
  const actor = await actorMet('leerplichtambtenaar', { bureau });
  const { id: jongereId } = await makeJongere({ bureau });
  const { id: werkprocesId } = await makeWerkproces({ bureau, jongereId, eigenaarId: actor.gebruikerId });
  return { bureau, actor, jongereId, werkprocesId };
}

it('wie niets koos, legt geen zorgmelding vast', async () => {
  const { actor, werkprocesId } = await zaak();
  expect(await recordZorgmelding(actor, { werkprocesId, aan: '', gedaanOp: vandaag })).toMatchObject({
    weigering: { velden: { aan: 'Kies aan wie u meldde.' } },
  });
});

it('een zorgmelding die niet klopt, wordt ingetrokken met een reden: het feit vervalt en zij staat in geen lijst meer', async () => {
  const { bureau, actor, jongereId, werkprocesId } = await zaak();
  const melding = { werkprocesId, aan: 'veilig-thuis', gedaanOp: vandaag };
  const { id } = waardeOf(await recordZorgmelding(actor, melding));
  const kop = { id, versie: 1 };
  expect(await withdrawZorgmelding(actor, { ...kop, reden: '' })).toMatchObject({
    weigering: { velden: { reden: expect.any(String) as string } },
  });
  const administratie = await actorMet('administratie', { bureau });
  expect(await withdrawZorgmelding(administratie, { ...kop, reden: 'Per ongeluk' })).toMatchObject({
    weigering: { code: 'geen-recht' },
  });
  waardeOf(await withdrawZorgmelding(actor, { ...kop, reden: 'Per ongeluk op de knop gedrukt' }));

  const { zorgmeldingen } = waardeOf(await readHandhaving(actor, { jongereId }));
  expect(zorgmeldingen).toMatchObject([
    { id, ingetrokkenOp: vandaag, intrekreden: 'Per ongeluk op de knop gedrukt' },
  ]);
  for (const toon of ['open', 'gesloten'])
    expect(waardeOf(await listHandhaving(actor, { toon })).regels).toEqual([]);
  const { tijdlijn } = waardeOf(await readDossier(actor, { jongereId }));
  const op = tijdlijn.regels.flatMap((regel) => (regel.vorm === 'feit' ? [regel.feit.soort] : []));
  expect(op).not.toContain('ZorgmeldingGedaan');
  const [feit] = await eigenaarSql<{ geldig: number; audit: number }>(
    `select (select count(*)::int from gebeurtenis where onderwerp_id = $1 and vervallen_op is null) as geldig,
            (select count(*)::int from auditregel a where a::text like '%Per ongeluk op de knop gedrukt%') as audit`,
    [id],
  );
  expect(feit).toEqual({ geldig: 0, audit: 1 });

  const tweede = { id, versie: 2, reden: 'Nog een keer' };
  expect(await withdrawZorgmelding(actor, tweede)).toMatchObject({ weigering: { code: 'ingetrokken' } });
  const uitkomst = { id, versie: 2, uitkomst: 'onderzoek', uitkomstOp: vandaag };
  expect(await recordZorguitkomst(actor, uitkomst)).toMatchObject({ weigering: { code: 'ingetrokken' } });
});
