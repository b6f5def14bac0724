import { expect, it } from 'vitest';
import { startVergelijking, voerVergelijkingUit } from '#lib/absoluut-verzuim/vergelijken/commands.ts';
import { datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { neemDossierAan } from '#lib/overdracht/aanbod/commands.ts';
import { draagDossierOver } from '#lib/overdracht/commands.ts';
import { listOvergenomenVan } from '#lib/overdracht/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeInschrijving, makeSchool } from '#tests/factories/school.ts';
import { makeMelding } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

const vandaag = today();
let volgende = 6000; // each story has a gemeente of its own: a gemeente belongs to one bureau

/** A child of ten at school and with a running melding, offered to the bureau of the gemeente it moved to. */
async function aanbod() {
  const van = await makeBureau();
  volgende += 1;
  const gemeente = String(volgende);
  const naar = await makeBureau({ gemeenten: { [gemeente]: `Dorp ${gemeente}` } });
  const hier = await actorMet('leerplichtambtenaar', { bureau: van });
  const daar = await actorMet('leerplichtambtenaar', { bureau: naar });
  const school = await makeSchool({ bureau: van, sector: 'PO', naam: 'De Klimboom', vestiging: '02' });
  const geboortedatum = datum(`${Number(vandaag.slice(0, 4)) - 10}-01-15`);
  const { id: jongereId } = await makeJongere({ bureau: van, geboortedatum });
  await makeInschrijving(jongereId, { bureau: van, school, onderwijssoort: 'BO' });
  await makeMelding({ bureau: van, jongereId, categorie: 'signaal', ontvangenOp: addDays(vandaag, -3) });
  const invoer = { jongereId, gemeente, verhuisdOp: addDays(vandaag, -10), reden: 'Verhuisd' };
  const { id } = waardeOf(await draagDossierOver(hier, { ...invoer, afwijkreden: 'BRP volgt' }));
  return { van, naar, daar, school, id };
}

const scholenVan = (jongereId: string | null) =>
  eigenaarSql<{ brin: string; vestiging: string; naam: string; tot: string | null }>(
    'select s.brin, s.vestiging, s.naam, i.tot from inschrijving i join school s on s.id = i.school_id where i.jongere_id = $1',
    [jongereId],
  );

it('de inschrijving komt mee, en de vergelijking van de ontvanger opent geen signaal van absoluut verzuim', async () => {
  const { daar, school, id, van } = await aanbod();
  const { jongereId } = waardeOf(await neemDossierAan(daar, { id }));
  expect(await scholenVan(jongereId)).toEqual([
    { brin: school.brin, vestiging: '02', naam: 'De Klimboom', tot: null },
  ]);
  const [feit] = await eigenaarSql<{ gegevens: object }>(
    "select gegevens from gebeurtenis where jongere_id = $1 and soort = 'Ingeschreven'",
    [jongereId],
  );
  expect(feit?.gegevens).toMatchObject({ sector: 'PO', onderwijssoort: 'BO', overgenomenVan: van.naam });
  const vergelijking = waardeOf(await startVergelijking(daar, { toch: 'ja' }));
  const { uitslag } = waardeOf(await voerVergelijkingUit(daar, { id: vergelijking.id }));
  expect(uitslag).toMatchObject({ cohort: 1, ingeschreven: 1, treffers: 0 });
  expect(await eigenaarSql('select 1 from absoluut_signaal where jongere_id = $1', [jongereId])).toEqual([]);
});

it('een school die de ontvanger al kent, wordt niet nog eens gemaakt', async () => {
  const { naar, daar, school, id } = await aanbod();
  const eigen = await makeSchool({
    ...{ bureau: naar, brin: school.brin, vestiging: '02' },
    ...{ sector: 'PO', naam: 'Klimboom' },
  });
  const { jongereId } = waardeOf(await neemDossierAan(daar, { id }));
  expect(await scholenVan(jongereId)).toMatchObject([{ naam: 'Klimboom' }]);
  expect(await eigenaarSql('select id from school where bureau_id = $1', [naar.id])).toEqual([
    { id: eigen.id },
  ]);
});

it('wie aanneemt wordt verantwoordelijk, met kennismaken als eerste taak; de lopende melding wordt genoemd', async () => {
  const { daar, id } = await aanbod();
  const { jongereId } = waardeOf(await neemDossierAan(daar, { id }));
  expect(await verderVan(jongereId)).toEqual({
    wie: daar.gebruikerId,
    taak: 'overgenomen',
    van: daar.gebruikerId,
  });
  const { overgenomen } = waardeOf(await listOvergenomenVan(daar, { jongereId: jongereId ?? '' }));
  expect(overgenomen[0]?.lopend).toMatchObject([{ categorie: 'signaal', status: 'R' }]);
});

it('een ander kan verantwoordelijk worden; de administratie, die geen dossiers draagt, kiest altijd iemand', async () => {
  const { naar, daar, id } = await aanbod();
  const administratie = await actorMet('administratie', { bureau: naar });
  expect(await neemDossierAan(administratie, { id })).toMatchObject({
    weigering: { code: 'verantwoordelijke-nodig', velden: { verantwoordelijke: expect.any(String) } },
  });
  expect(
    await neemDossierAan(administratie, { id, verantwoordelijke: administratie.gebruikerId }),
  ).toMatchObject({
    weigering: { code: 'verantwoordelijke-nodig' },
  });
  const keuze = { id, verantwoordelijke: daar.gebruikerId };
  const { jongereId } = waardeOf(await neemDossierAan(administratie, keuze));
  expect(await verderVan(jongereId)).toMatchObject({ wie: daar.gebruikerId, van: daar.gebruikerId });
});

async function verderVan(jongereId: string | null) {
  const [row] = await eigenaarSql<{ wie: string; taak: string; van: string }>(
    `select j.verantwoordelijke_id as wie, t.code as taak, t.eigenaar_id as van from jongere j
       join termijn t on t.onderwerp_id = j.id and t.status = 'loopt' where j.id = $1`,
    [jongereId],
  );
  return row;
}
