import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { readIndicator } from '#lib/indicatoren/queries.ts';
import { datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import type { Feit } from '#lib/logboek/feiten.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeFeiten } from '#tests/factories/feiten.ts';
import { cel, maakBekend, vraag } from './voorbeeld.ts';

/** The examples that stand with these figures in the catalogue, counted by hand there and by SQL here. */
async function kantoor() {
  const bureau = await makeBureau();
  await maakBekend(bureau, '2023-2024');
  return { bureau, manager: await actorMet('manager', { bureau }) };
}

function werk(begin: string, { na, soort = 'relatief' }: { na?: number; soort?: string } = {}) {
  const onderwerpId = randomUUID();
  const jongereId = randomUUID();
  const kop = { onderwerpSoort: 'werkproces', onderwerpId, jongereId } as const;
  const plaats = { gemeente: '0971', sector: 'VO', soort } as const;
  const gestartOp = datum(begin);
  const feiten: Feit[] = [{ ...kop, datum: gestartOp, soort: 'WerkprocesGestart', gegevens: plaats }];
  if (na !== undefined)
    feiten.push({
      ...kop,
      datum: addDays(gestartOp, na),
      soort: 'WerkprocesGesloten',
      gegevens: { ...plaats, resultaat: 'r', kern: 'gesprek-waarschuwing', gestartOp },
    });
  const contact = (op: string, bereikt: boolean): Feit => ({
    ...{ onderwerpSoort: 'contactmoment', onderwerpId: randomUUID(), jongereId, datum: datum(op) },
    ...{ soort: 'ContactVastgelegd', gegevens: { soort: 'telefoon', met: 'ouder', bereikt } },
  });
  return { feiten, contact };
}

it('K3 zonder contact: wat langer dan 30 dagen loopt en waarin in 30 dagen niemand is bereikt', async () => {
  const { bureau, manager } = await kantoor();
  const [jong, bereikt, lang, gebeld, stil] = [
    werk('2023-10-02'),
    ...['2023-09-01', '2023-09-01', '2023-09-04', '2023-10-01'].map((dag) => werk(dag)),
  ];
  if (!jong || !bereikt || !lang || !gebeld || !stil) throw new Error('vijf werkprocessen');
  await makeFeiten(
    [
      ...[jong, bereikt, lang, gebeld, stil, werk('2023-09-01', { na: 20 })].flatMap(({ feiten }) => feiten),
      bereikt.contact('2023-10-02', true),
      lang.contact('2023-10-01', true),
      gebeld.contact('2023-10-20', false),
    ],
    bureau,
  );
  const oktober = async (filter: Record<string, string> = {}) =>
    vraag(manager, 'k3-zonder-contact', '2023-2024', { filter: { maand: '2023-10', ...filter } });
  expect(cel(await oktober(), { functie: 'leerplicht' })).toMatchObject({ teller: 3, noemer: 5, waarde: 60 });
  expect(cel(await oktober(), { functie: 'doorstroompunt' })).toMatchObject({ noemer: 0, waarde: null });
  const september = await vraag(manager, 'k3-zonder-contact', '2023-2024', {
    ...{ per: [], filter: { maand: '2023-09' } },
  });
  expect(cel(september, {})).toMatchObject({ teller: 0, noemer: 3 }); // those of 1 September run for 29 days
});

it('doorlooptijd per maand: mediaan en 90e percentiel van wat in de maand sloot; niets gesloten is onbekend', async () => {
  const { bureau, manager } = await kantoor();
  const tot = (einde: string, na: number, soort?: string) =>
    werk(addDays(datum(einde), -na), { na, ...(soort ? { soort } : {}) }).feiten;
  await makeFeiten(
    [
      ...[0, 10, 20, 30, 140].flatMap((na, plek) =>
        tot(`2023-10-${plek % 2 ? '01' : '31'}`, na, plek < 2 ? 'vsv' : 'relatief'),
      ),
      ...tot('2023-11-15', 40),
    ],
    bureau,
  );
  const uitslag = await vraag(manager, 'doorlooptijd-maand', '2023-2024', { per: [] });
  const van = (maand: string, meting: string) => cel(uitslag, { maand, meting });
  expect(van('2023-10', 'mediaan')).toMatchObject({ teller: 5, waarde: 20 });
  expect(van('2023-10', 'p90').waarde).toBe(96);
  expect(van('2023-11', 'mediaan').waarde).toBe(40);
  expect(van('2023-12', 'mediaan')).toMatchObject({ teller: 0, waarde: null });
  const per = await vraag(manager, 'doorlooptijd-maand', '2023-2024', {
    filter: { functie: 'doorstroompunt' },
  });
  expect(cel(per, { maand: '2023-10', meting: 'mediaan' })).toMatchObject({ teller: 2, waarde: 5 });
});

it('de pagina van een cijfer per maand toont de maanden van één schooljaar, een deel als percentage', async () => {
  const { bureau, manager } = await kantoor();
  await makeFeiten([...werk('2023-08-10').feiten, ...werk('2023-10-15').feiten], bureau);
  const open = async (code: string) =>
    waardeOf(
      await readIndicator(manager, { code, schooljaar: '2023-2024', filter: {}, vast: {}, rijen: [] }),
    );
  const { beeld, trend } = await open('k3-zonder-contact');
  expect([trend.length, beeld.trend.momenten.length, beeld.trend.isPercentage]).toEqual([1, 12, true]);
  expect(beeld.trend.cijfers.slice(0, 4)).toEqual([0, 100, 50, 100]);
  expect(beeld.hoofd.map(({ cel: hoofd }) => hoofd.waarde)).toEqual([100]);
  expect((await open('doorlooptijd-maand')).beeld.trend.cijfers.every((cijfer) => cijfer === null)).toBe(
    true,
  );
});
