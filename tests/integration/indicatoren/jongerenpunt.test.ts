import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import type { Feit } from '#lib/logboek/feiten.ts';
import { lapseFacts } from '#lib/logboek/feiten.ts';
import type { Woonplaats } from '#lib/logboek/feitsoorten.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeFeiten } from '#tests/factories/feiten.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';
import { gevuld, vraag } from './voorbeeld.ts';

/** The examples that stand with the indicators of the Jongerenpunt, counted by hand there and by SQL here. */
const STEIN: Woonplaats = { gemeente: '0971', woonplaats: 'regio' };
const BEEK: Woonplaats = { gemeente: '0888', woonplaats: 'regio' };
const BUITEN: Woonplaats = { gemeente: null, woonplaats: 'buiten-regio' };
const NERGENS: Woonplaats = { gemeente: null, woonplaats: 'niet-in-brp' };
const op = (dag: string) => ({ datum: datum(dag), geregistreerdOp: new Date(`${dag}T12:00:00+01:00`) });

async function kantoor() {
  const bureau = await makeBureau();
  return { bureau, manager: await actorMet('manager', { bureau }) };
}

function gesteld(dag: string, soort: string, plaats: Woonplaats, id = randomUUID()): Feit {
  return {
    ...{
      onderwerpSoort: 'werkproces',
      onderwerpId: id,
      jongereId: id,
      ...op(dag),
      soort: 'JongerenpuntVraag',
    },
    gegevens: { ...plaats, vraag: soort, kanaal: 'balie', vrager: 'jongere' },
  };
}

function actie(dag: string, soort: string, plaats: Woonplaats, id = randomUUID()): Feit {
  return {
    ...{ onderwerpSoort: 'preventieve-actie', onderwerpId: id, jongereId: null, ...op(dag) },
    ...{ soort: 'PreventieveActie', gegevens: { ...plaats, actie: soort } },
  };
}

it('jongerenpunt-vragen: elke vraag telt, waar de jongere die dag woonde, ook buiten de regio of nergens', async () => {
  const { bureau, manager } = await kantoor();
  await makeFeiten(
    [
      gesteld('2023-09-04', 'inkomen', STEIN),
      gesteld('2024-05-06', 'werkzoekend', STEIN),
      gesteld('2023-10-02', 'inkomen', BUITEN),
      gesteld('2023-10-03', 'informatie', NERGENS),
      gesteld('2023-07-31', 'inkomen', STEIN),
    ],
    bureau,
  );
  const uitslag = await vraag(manager, 'jongerenpunt-vragen', '2023-2024');
  expect(gevuld(uitslag)).toEqual([
    'informatie niet-in-brp = 1',
    'inkomen 0971 = 1',
    'inkomen buiten-regio = 1',
    'werkzoekend 0971 = 1',
  ]);
  expect(uitslag.cellen).toHaveLength(4 * (3 + 2));
});

it('jongerenpunt-acties: ook zonder naam; wat is ingetrokken telt niet', async () => {
  const { bureau, manager } = await kantoor();
  const weg = randomUUID();
  await makeFeiten(
    [
      actie('2023-11-06', 'partner-gebeld', BEEK),
      actie('2023-11-07', 'partner-gebeld', BEEK),
      actie('2024-01-15', 'informatie', BUITEN),
      actie('2024-01-16', 'informatie', NERGENS),
      actie('2024-01-17', 'informatie', BEEK, weg),
    ],
    bureau,
  );
  const schrijver = { bureauId: bureau.id, gebruikerId: null, actorNaam: 'systeem:test', nu: new Date() };
  await lapseFacts({ ...schrijver, sql: eigenaarSql }, weg, ['PreventieveActie']);
  expect(gevuld(await vraag(manager, 'jongerenpunt-acties', '2023-2024'))).toEqual([
    'informatie buiten-regio = 1',
    'informatie niet-in-brp = 1',
    'partner-gebeld 0888 = 2',
  ]);
});

it('jongerenpunt-resultaat: ook vragen van voor het jaar, en een heropende telt niet', async () => {
  const { bureau, manager } = await kantoor();
  const dicht = (
    dag: string,
    resultaat: string,
    kern: string,
    id: string,
    gemeente: string | null,
  ): Feit => ({
    ...{
      onderwerpSoort: 'werkproces',
      onderwerpId: id,
      jongereId: id,
      ...op(dag),
      soort: 'WerkprocesGesloten',
    },
    gegevens: {
      gemeente,
      sector: null,
      soort: 'jongerenpunt',
      resultaat,
      kern,
      gestartOp: datum('2023-08-01'),
    },
  });
  const [een, twee, drie, vier] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  await makeFeiten(
    [
      gesteld('2023-06-12', 'inkomen', STEIN, een),
      dicht('2023-09-05', 'werk', 'werk', een, '0971'),
      gesteld('2023-12-04', 'informatie', BEEK, twee),
      dicht('2024-01-08', 'hulpvraag-beantwoord', 'eigen-kracht', twee, '0888'),
      gesteld('2024-02-05', 'participatie', NERGENS, drie),
      dicht('2024-03-04', 'inburgering', 'inburgering', drie, null),
      gesteld('2024-04-08', 'werkzoekend', STEIN, vier),
      dicht('2024-05-06', 'werk', 'werk', vier, '0971'),
      {
        ...{ onderwerpSoort: 'werkproces', onderwerpId: vier, jongereId: vier, ...op('2024-05-07') },
        soort: 'WerkprocesHeropend',
        gegevens: { gemeente: '0971', sector: null, soort: 'jongerenpunt', reden: 'toch nog niet klaar' },
      },
    ],
    bureau,
  );
  expect(gevuld(await vraag(manager, 'jongerenpunt-resultaat', '2023-2024'))).toEqual([
    'hulpvraag-beantwoord 0888 = 1',
    'inburgering niet-in-brp = 1',
    'werk 0971 = 1',
  ]);
});
