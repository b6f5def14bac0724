import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import type { Feit } from '#lib/logboek/feiten.ts';
import { lapseFacts } from '#lib/logboek/feiten.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeFeiten } from '#tests/factories/feiten.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';
import { gevuld, vraag } from './voorbeeld.ts';

/** The examples that stand with the indicators of leave and prevention, counted by hand there and by SQL here. */
const STEIN = { gemeente: '0971', sector: 'VO' as const };
const BEEK = { gemeente: '0888', sector: 'PO' as const };
const op = (dag: string) => ({ datum: datum(dag), geregistreerdOp: new Date(`${dag}T12:00:00+01:00`) });

async function kantoor() {
  const bureau = await makeBureau();
  return { bureau, manager: await actorMet('manager', { bureau }) };
}

function aanvraag(dag: string, plaats: typeof STEIN | typeof BEEK, besluit?: [string, string]): Feit[] {
  const id = randomUUID();
  const kop = { onderwerpSoort: 'verlof', onderwerpId: id, jongereId: id } as const;
  const basis = { ...plaats, grond: '11g', dagen: 14 };
  return [
    { ...kop, ...op(dag), soort: 'VerlofAangevraagd', gegevens: { ...basis, aanvraagId: id } },
    ...(besluit
      ? [
          {
            ...{ ...kop, ...op(besluit[1]), soort: 'VerlofBesloten' as const },
            gegevens: { ...basis, afloop: besluit[0], toegekend: 0, ontvangenOp: datum(dag), afgeweken: [] },
          },
        ]
      : []),
  ];
}

it('verlof-aanvragen: naar de afloop op de peildatum, elk kind apart', async () => {
  const { bureau, manager } = await kantoor();
  await makeFeiten(
    [
      ...aanvraag('2023-10-02', STEIN, ['toegekend', '2023-10-12']),
      ...aanvraag('2024-01-08', STEIN, ['afgewezen', '2024-01-18']),
      ...aanvraag('2024-03-04', BEEK),
      ...aanvraag('2024-07-22', BEEK, ['toegekend', '2024-08-05']),
      ...aanvraag('2023-07-31', BEEK, ['toegekend', '2023-08-10']),
    ],
    bureau,
  );
  const uitslag = await vraag(manager, 'verlof-aanvragen', '2023-2024');
  expect(gevuld(uitslag)).toEqual(['afgewezen 0971 = 1', 'open 0888 = 2', 'toegekend 0971 = 1']);
});

it('verlof-hoofd: per grond, en wat is ingetrokken telt niet', async () => {
  const { bureau, manager } = await kantoor();
  const weg = randomUUID();
  const gaf = (dag: string, grond: string, plaats: typeof STEIN | typeof BEEK, id = randomUUID()): Feit => ({
    ...{ onderwerpSoort: 'verlof', onderwerpId: id, jongereId: id, ...op(dag), soort: 'VerlofDoorHoofd' },
    gegevens: { ...plaats, grond, dagen: 3, schoolId: null },
  });
  await makeFeiten(
    [
      gaf('2023-10-02', '11g', STEIN),
      gaf('2024-02-05', '11g', STEIN),
      gaf('2024-06-03', '11f', BEEK),
      gaf('2024-06-03', '11f', BEEK, weg),
    ],
    bureau,
  );
  const schrijver = { bureauId: bureau.id, gebruikerId: null, actorNaam: 'systeem:test', nu: new Date() };
  await lapseFacts({ ...schrijver, sql: eigenaarSql }, weg, ['VerlofDoorHoofd']);
  expect(gevuld(await vraag(manager, 'verlof-hoofd', '2023-2024'))).toEqual(['11f 0888 = 1', '11g 0971 = 2']);
});

it('preventieve-acties: een gesprek telt bij de leerling, een spreekuur bij de school, wie wegbleef niet', async () => {
  const { bureau, manager } = await kantoor();
  const schoolId = randomUUID();
  const kop = () => ({
    onderwerpSoort: 'spreekuur' as const,
    onderwerpId: randomUUID(),
    ...op('2024-03-12'),
  });
  const gesprek = (plaats: typeof STEIN | typeof BEEK, opkomst: string): Feit => ({
    ...{ ...kop(), jongereId: randomUUID(), soort: 'SpreekuurgesprekGehouden' },
    gegevens: { ...plaats, sector: 'VO', schoolId, opkomst, resultaat: null, kern: null },
  });
  await makeFeiten(
    [
      { ...kop(), soort: 'SpreekuurGehouden', gegevens: { ...STEIN, schoolId, gesprekken: 3 } },
      gesprek(STEIN, 'verschenen'),
      gesprek(STEIN, 'verschenen'),
      gesprek(STEIN, 'niet-verschenen'),
      gesprek(BEEK, 'verschenen'),
      { ...kop(), soort: 'AdviesAanSchool', gegevens: { ...BEEK, schoolId, onderwerp: 'melden' } },
    ],
    bureau,
  );
  expect(gevuld(await vraag(manager, 'preventieve-acties', '2023-2024'))).toEqual([
    'advies PO 0888 = 1',
    'gesprek VO 0888 = 1',
    'gesprek VO 0971 = 2',
    'spreekuur VO 0971 = 1',
  ]);
});
