import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import type { Feit } from '#lib/logboek/feiten.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeFeiten } from '#tests/factories/feiten.ts';
import { cel, gevuld, vraag } from './voorbeeld.ts';

/** The examples that stand with the indicators about overleggen, counted by hand there and by SQL here. */
const op = (dag: string) => ({ datum: datum(dag), geregistreerdOp: new Date(`${dag}T12:00:00+01:00`) });

async function kantoor() {
  const bureau = await makeBureau();
  return { bureau, manager: await actorMet('manager', { bureau }) };
}

function besproken(
  dag: string,
  overleg: string,
  resultaat: string,
  gemeente: string,
  wie = randomUUID(),
): Feit {
  return {
    ...{ onderwerpSoort: 'agendapunt', onderwerpId: randomUUID(), jongereId: wie, ...op(dag) },
    ...{ soort: 'AgendapuntBesproken', gegevens: { gemeente, sector: null, overleg, resultaat } },
  };
}

type Taak = { uiterlijk: string; code?: string; gedaan?: string; vervallen?: string };

function taak({ uiterlijk, code = 'overlegtaak', gedaan, vervallen }: Taak): Feit[] {
  const onderwerp = {
    onderwerpSoort: 'termijn',
    onderwerpId: randomUUID(),
    jongereId: randomUUID(),
  } as const;
  const basis = { code, gemeente: '0971' };
  const dag = datum(uiterlijk);
  return [
    { ...onderwerp, ...op('2023-09-01'), soort: 'TermijnGesteld', gegevens: { ...basis, uiterlijk: dag } },
    ...(gedaan
      ? [
          {
            ...{ ...onderwerp, ...op(gedaan), soort: 'TermijnVoldaan' as const },
            gegevens: { ...basis, uiterlijk: dag, opTijd: gedaan <= uiterlijk },
          },
        ]
      : []),
    ...(vervallen
      ? [{ ...onderwerp, ...op(vervallen), soort: 'TermijnVervallen' as const, gegevens: basis }]
      : []),
  ];
}

it('overleg-besproken: elk besluit telt, ook over dezelfde jongere, in het jaar waarin het viel', async () => {
  const { bureau, manager } = await kantoor();
  const terug = randomUUID();
  await makeFeiten(
    [
      besproken('2023-09-12', 'actietafel', 'volgende-keer', '0971', terug),
      besproken('2023-10-10', 'actietafel', 'afspraken', '0971', terug),
      besproken('2024-03-04', 'mdo', 'doorgeleid', '0888'),
      besproken('2023-07-31', 'mdo', 'opgelost', '0888'),
    ],
    bureau,
  );
  expect(gevuld(await vraag(manager, 'overleg-besproken', '2023-2024'))).toEqual([
    'actietafel afspraken 0971 = 1',
    'actietafel volgende-keer 0971 = 1',
    'mdo doorgeleid 0888 = 1',
  ]);
  expect(gevuld(await vraag(manager, 'overleg-besproken', '2022-2023'))).toEqual(['mdo opgelost 0888 = 1']);
});

it('overleg-taken: ook te laat gedaan is gedaan, wat vervalt telt niet, en zonder taken is het onbekend en geen nul', async () => {
  const { bureau, manager } = await kantoor();
  expect((await vraag(manager, 'overleg-taken', '2023-2024', { per: [] })).bekend).toBe(false);
  await makeFeiten(
    [
      ...taak({ uiterlijk: '2023-10-13', gedaan: '2023-10-01' }),
      ...taak({ uiterlijk: '2023-10-13', gedaan: '2023-10-13' }),
      ...taak({ uiterlijk: '2023-10-13', gedaan: '2023-10-20' }),
      ...taak({ uiterlijk: '2023-10-13' }),
      ...taak({ uiterlijk: '2023-10-13', vervallen: '2023-10-20' }),
      ...taak({ uiterlijk: '2024-08-01' }),
      ...taak({ uiterlijk: '2023-10-13', code: 'T04' }),
    ],
    bureau,
  );
  const totaal = await vraag(manager, 'overleg-taken', '2023-2024', { per: [] });
  expect(totaal.cellen).toMatchObject([{ teller: 3, noemer: 4, waarde: 75 }]);
  const eerder = await vraag(manager, 'overleg-taken', '2023-2024', { peildatum: '2023-10-15' });
  expect(cel(eerder, { gemeente: '0971' })).toMatchObject({ teller: 2, noemer: 5 });
});
