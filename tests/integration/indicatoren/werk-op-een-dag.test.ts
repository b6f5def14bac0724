import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { drillDown } from '#lib/indicatoren/queries.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeFeiten } from '#tests/factories/feiten.ts';
import { insertRow } from '#tests/factories/invoegen.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeWerkproces } from '#tests/factories/werk.ts';
import { cel, gevuld, maakBekend, vraag } from './voorbeeld.ts';

/** The example that stands with the figure in the catalogue, counted by hand there and by SQL here. */
async function kantoor() {
  const bureau = await makeBureau();
  await maakBekend(bureau, '2023-2024');
  const manager = await actorMet('manager', { bureau });
  /** Work with the facts of it; a term of it is a row too, for there it says to which work it belongs. */
  async function werk(begin: string, opties: { dicht?: string; soort?: string } = {}) {
    const { id: jongereId } = await makeJongere({ bureau });
    const { id } = await makeWerkproces({
      ...{ bureau, jongereId, gestartOp: datum(begin), gemeente: '0971' },
      ...(opties.soort ? { soort: opties.soort } : {}),
      ...(opties.dicht ? { geslotenOp: datum(opties.dicht) } : {}),
    });
    return {
      ...{ id, jongereId },
      bereikt: async (op: string) =>
        makeFeiten(
          [
            {
              ...{ onderwerpSoort: 'contactmoment', onderwerpId: randomUUID(), jongereId, datum: datum(op) },
              ...{ soort: 'ContactVastgelegd', gegevens: { soort: 'telefoon', met: 'ouder', bereikt: true } },
            },
          ],
          bureau,
        ),
      termijn: async (uiterlijk: string | null, gedaan?: string, code = 'T04') => {
        const termijn = randomUUID();
        await insertRow('termijn', {
          ...{
            bureau_id: bureau.id,
            id: termijn,
            code,
            titel: 'Besluit',
            onderwerp_soort: 'werkproces',
          },
          ...{
            onderwerp_id: id,
            werkproces_id: id,
            basis: 'wet',
            start_op: begin,
            uiterlijk: uiterlijk ?? begin,
          },
          ...{ duur_eenheid: 'DAGEN', duur_aantal: 1 },
        });
        const kopTermijn = { onderwerpSoort: 'termijn', onderwerpId: termijn, jongereId } as const;
        const gegevens = {
          code,
          gemeente: '0971',
          uiterlijk: uiterlijk === null ? null : datum(uiterlijk),
        };
        await makeFeiten(
          [
            { ...kopTermijn, datum: datum(begin), soort: 'TermijnGesteld', gegevens },
            ...(gedaan
              ? [
                  {
                    ...{ ...kopTermijn, datum: datum(gedaan), soort: 'TermijnVoldaan' as const },
                    gegevens: { ...gegevens, opTijd: false },
                  },
                ]
              : []),
          ],
          bureau,
        );
      },
    };
  }
  const op = async (peildatum: string) =>
    vraag(manager, 'werk-op-een-dag', '2023-2024', { peildatum, per: ['functie'] });
  return { bureau, werk, op };
}

it('werk-op-een-dag: wat er ligt, bij kwam, weg ging en blijft liggen, met de grenzen op de dag', async () => {
  const { werk, op } = await kantoor();
  await werk('2023-10-04');
  await werk('2023-10-03', { dicht: '2023-10-04' });
  const [c, d] = [await werk('2023-09-01'), await werk('2023-09-01')];
  await c.bereikt('2023-10-01');
  await d.bereikt('2023-10-02');
  await c.termijn('2023-10-30');
  await d.termijn('2023-10-31');
  expect(gevuld(await op('2023-10-31'))).toEqual([
    'begonnen leerplicht = 1',
    'gesloten leerplicht = 1',
    'open leerplicht = 3',
    'te-laat leerplicht = 1',
    'zonder-contact leerplicht = 1',
  ]);
  // A day later the one of 4 October fell out of four weeks, its closing too, and the second term is over.
  expect(gevuld(await op('2023-11-01'))).toEqual([
    'open leerplicht = 3',
    'te-laat leerplicht = 2',
    'zonder-contact leerplicht = 2',
  ]);
});

it('werk-op-een-dag: een gehaalde of stilstaande termijn is niet te laat, twee termijnen maken het werk maar één keer te laat', async () => {
  const { werk, op } = await kantoor();
  const [gehaald, stil, dubbel] = [
    await werk('2023-10-20'),
    await werk('2023-10-20'),
    await werk('2023-10-20'),
  ];
  await gehaald.termijn('2023-10-25', '2023-10-28');
  await stil.termijn(null);
  await dubbel.termijn('2023-10-25');
  await dubbel.termijn('2023-10-26', undefined, 'T03');
  expect(cel(await op('2023-10-31'), { meting: 'te-laat', functie: 'leerplicht' }).teller).toBe(1);
  // On the 27th the one that was kept late was late.
  expect(cel(await op('2023-10-27'), { meting: 'te-laat', functie: 'leerplicht' }).teller).toBe(2);
});

it('werk-op-een-dag: naar functie, en heropend werk is open en niet gesloten', async () => {
  const { bureau, werk, op } = await kantoor();
  const vsv = await werk('2023-10-10', { soort: 'vsv', dicht: '2023-10-20' });
  await makeFeiten(
    [
      {
        ...{ onderwerpSoort: 'werkproces', onderwerpId: vsv.id, jongereId: vsv.jongereId },
        ...{ datum: addDays(datum('2023-10-20'), 5), soort: 'WerkprocesHeropend' },
        gegevens: { gemeente: '0971', sector: 'VO', soort: 'vsv', reden: 'toch nog niet' },
      },
    ],
    bureau,
  );
  expect(gevuld(await op('2023-10-22'))).toEqual([
    'begonnen doorstroompunt = 1',
    'gesloten doorstroompunt = 1',
  ]);
  expect(gevuld(await op('2023-10-31'))).toEqual(['begonnen doorstroompunt = 1', 'open doorstroompunt = 1']);
});

it('de lijst achter het getal noemt het werkproces en de termijn die voorbij is, van die dag', async () => {
  const { bureau, werk } = await kantoor();
  const [laat, stil] = [await werk('2023-10-02'), await werk('2023-10-03')];
  await laat.termijn('2023-10-20');
  await laat.termijn('2023-10-25', '2023-10-28', 'T03');
  const kwaliteit = await actorMet('kwaliteitsmedewerker', { bureau });
  const zaken = async (meting: string, peildatum: string) => {
    const vraag = { code: 'werk-op-een-dag', schooljaar: '2023-2024', peildatum, filter: { meting } };
    return waardeOf(await drillDown(kwaliteit, vraag)).zaken.map(({ werk: dit }) => [
      ...[dit?.id, dit?.soort, dit?.gestartOp],
      dit?.voorbij.map(({ titel, uiterlijk }) => `${titel} ${uiterlijk}`),
    ]);
  };
  const kop = [laat.id, 'relatief-verzuim', '2023-10-02'];
  expect(await zaken('te-laat', '2023-10-31')).toEqual([[...kop, ['Besluit 2023-10-20']]]);
  // On the 27th the second one was over too, and not kept.
  expect(await zaken('te-laat', '2023-10-27')).toEqual([
    [...kop, ['Besluit 2023-10-20', 'Besluit 2023-10-25']],
  ]);
  expect((await zaken('open', '2023-10-31')).map(([id]) => id).toSorted()).toEqual(
    [laat.id, stil.id].toSorted(),
  );
});
