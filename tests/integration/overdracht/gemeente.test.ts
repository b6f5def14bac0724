import { expect, it } from 'vitest';
import { addDays } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { readWijziging } from '#lib/bevolking/queries.ts';
import { legVerhuizingVast } from '#lib/jongeren/feiten/commands.ts';
import { forwardMelding } from '#lib/meldingen/commands.ts';
import { readMelding } from '#lib/meldingen/lezen/queries.ts';
import { draagDossierOver } from '#lib/overdracht/commands.ts';
import { bereidOverdrachtVoor, listOverdrachten, readOverdrachtsdossier } from '#lib/overdracht/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere, makeWoonperiode } from '#tests/factories/jongere.ts';
import { makeMelding, makeWerkproces } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

const verhuisdOp = addDays(today(), -6);
let volgende = 5000; // a code that no other story uses

/** Someone who by the BRP moved six days ago to this gemeente. */
async function verhuisdNaar(gemeente: string) {
  const bureau = await makeBureau();
  const lpa = await actorMet('leerplichtambtenaar', { bureau });
  const { id: jongereId } = await makeJongere({ bureau });
  await makeWoonperiode(jongereId, { bureau, gemeente, van: verhuisdOp });
  return { bureau, lpa, jongereId, invoer: { jongereId, gemeente, verhuisdOp, reden: 'Verhuisd' } };
}

const nieuweCode = () => String((volgende += 1));

it('de gemeenten van de samenwerkende regio’s zijn met naam bekend', async () => {
  const rows = await eigenaarSql<{ code: string }>(
    "select code from gemeente where (code, naam) in (('0957', 'Roermond'), ('0983', 'Venlo'), ('1954', 'Beekdaelen'), ('0014', 'Groningen'))",
  );
  expect(rows).toHaveLength(4);
});

it('de overdracht begint met de gemeente uit de BRP, ook als Baken die nog niet kende', async () => {
  const code = nieuweCode();
  const { lpa, jongereId, invoer } = await verhuisdNaar(code);
  const { brp } = waardeOf(await bereidOverdrachtVoor(lpa, { jongereId }));
  expect(brp).toEqual({ gemeente: code, naam: null, op: verhuisdOp, elders: true });
  await makeWerkproces({ bureau: lpa.bureau, jongereId, routekaart: 'A' });
  expect(waardeOf(await readWijziging(lpa, { jongereId })).gemeente).toBe(
    `gemeente ${code}, naam niet bekend`,
  );
  const zonder = await draagDossierOver(lpa, invoer);
  expect(zonder).toMatchObject({ weigering: { velden: { gemeenteNaam: expect.stringContaining(code) } } });
  const { id, intern } = waardeOf(await draagDossierOver(lpa, { ...invoer, gemeenteNaam: 'Verwegdorp' }));
  expect(intern).toBe(false);
  expect(waardeOf(await listOverdrachten(lpa, {})).uit).toMatchObject([
    { id, gemeente: 'Verwegdorp', status: 'verstuurd' },
  ]);
});

it('een andere gemeente dan de BRP vraagt een reden, en zegt wat de BRP zegt', async () => {
  const { lpa, invoer } = await verhuisdNaar('0957');
  const mis = { ...invoer, gemeente: '0935' };
  const geweigerd = await draagDossierOver(lpa, mis);
  expect(geweigerd).toMatchObject({
    weigering: {
      code: 'anders-dan-brp',
      velden: { afwijkreden: expect.stringContaining('Roermond (0957)') },
    },
  });
  waardeOf(await draagDossierOver(lpa, { ...mis, afwijkreden: 'Ouders bevestigden Maastricht' }));
});

it('een verhuizing en een doorgestuurde melding kunnen naar elke gemeente, met code en naam', async () => {
  const { bureau, lpa, jongereId } = await verhuisdNaar('0957');
  const [eerste, tweede] = [nieuweCode(), nieuweCode()];
  const verhuizing = { jongereId, van: today(), gemeenteCode: 'anders' };
  for (const andereCode of ['', '12', 'abcd'])
    expect(await legVerhuizingVast(lpa, { ...verhuizing, andereCode, andereNaam: 'Dorp' })).toMatchObject({
      weigering: { velden: { andereCode: expect.any(String) } },
    });
  expect(await legVerhuizingVast(lpa, { ...verhuizing, andereCode: eerste })).toMatchObject({
    weigering: { velden: { andereNaam: expect.stringContaining(eerste) } },
  });
  waardeOf(await legVerhuizingVast(lpa, { ...verhuizing, andereCode: eerste, andereNaam: 'Nieuwdorp' }));
  const melding = await makeMelding({ bureau, jongereId });
  expect(waardeOf(await readMelding(lpa, { id: melding.id })).woont).toMatchObject({ naam: 'Nieuwdorp' });
  const door = { id: melding.id, versie: 1, naarGemeente: 'anders', andereCode: tweede };
  const anders = { ...door, andereNaam: 'Anderdorp' };
  expect(await forwardMelding(lpa, anders)).toMatchObject({
    weigering: {
      code: 'anders-dan-brp',
      velden: { afwijkreden: expect.stringContaining(`Nieuwdorp (${eerste})`) },
    },
  });
  const afwijkreden = 'De moeder belde: sinds vorige week in Anderdorp';
  waardeOf(await forwardMelding(lpa, { ...anders, afwijkreden }));
  expect(waardeOf(await readMelding(lpa, { id: melding.id })).melding).toMatchObject({
    ...{ doorgestuurdNaar: tweede, doorgestuurdNaam: 'Anderdorp', doorstuurreden: afwijkreden },
  });
  const { id } = waardeOf(
    await draagDossierOver(lpa, { jongereId, gemeente: eerste, verhuisdOp: today(), reden: 'Verhuisd' }),
  );
  expect(waardeOf(await readOverdrachtsdossier(lpa, { id })).dossier.meldingen).toMatchObject([
    { doorgestuurd: { naar: 'Anderdorp', reden: afwijkreden } },
  ]);
  const namen = await eigenaarSql('select naam from gemeente where code = any($1) order by code', [
    [eerste, tweede],
  ]);
  expect(namen).toEqual([{ naam: 'Nieuwdorp' }, { naam: 'Anderdorp' }]);
});

it('een bekende gemeente houdt haar naam, ook als een collega een andere invult', async () => {
  const { lpa, jongereId } = await verhuisdNaar('0957');
  const anders = { gemeenteCode: 'anders', andereCode: '0983', andereNaam: 'Verkeerd' };
  waardeOf(await legVerhuizingVast(lpa, { jongereId, van: today(), ...anders }));
  expect(await eigenaarSql("select naam from gemeente where code = '0983'")).toEqual([{ naam: 'Venlo' }]);
});
