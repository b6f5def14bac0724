import { randomUUID } from 'node:crypto';
import { beforeEach, expect, it } from 'vitest';
import { readJikp } from '#lib/doelgroepen/jikp/queries.ts';
import { datum } from '#lib/kalender/model.ts';
import { addDays, schooljaarVan } from '#lib/kalender/rules.ts';
import type { Feit } from '#lib/logboek/feiten.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import type { Bureau, GebruikerActor } from '#lib/toegang/model.ts';
import type { KernCode } from '#lib/werkprocessen/kernlijst.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeFeiten } from '#tests/factories/feiten.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeInschrijving, makeSchool } from '#tests/factories/school.ts';
import { gevuld, maakBekend, vraag } from './voorbeeld.ts';

/** The examples of the catalogue, counted by hand there. */
let bureau: Bureau;
let manager: GebruikerActor;
beforeEach(async () => {
  bureau = await makeBureau({ gemeenten: { '0971': 'Stein' } });
  manager = await actorMet('manager', { bureau });
});

const om = (op: string) => ({ datum: datum(op), geregistreerdOp: new Date(`${op}T12:00:00+01:00`) });
const STEIN = { gemeente: '0971', sector: null };

type School = readonly [onderwijssoort: string, van: string, tot?: string];
async function leerling(geboren: string, ...scholen: readonly School[]): Promise<string> {
  const { id } = await makeJongere({ bureau, gemeente: '0971', geboortedatum: datum(geboren) });
  const school = await makeSchool({ bureau, sector: 'MBO' });
  for (const [onderwijssoort, van, tot] of scholen)
    await makeInschrijving(id, {
      ...{ bureau, school, onderwijssoort, van: datum(van) },
      ...(tot ? { tot: datum(tot) } : {}),
    });
  return id;
}

it('jongeren in een kwetsbare positie: herkomst en positie op een dag', async () => {
  await leerling('2006-03-01', ['PRO', '2019-08-01', '2023-07-31'], ['MBO1', '2023-08-01']);
  await leerling('2006-03-01', ['VSO', '2019-08-01', '2023-07-31'], ['MBO2', '2023-09-01']);
  const c = await leerling('2005-03-01', ['MBO1', '2022-08-01', '2023-06-30']);
  const d = await leerling('2006-03-01', ['PRO', '2019-08-01', '2023-06-30']);
  await leerling('2005-03-01', ['MBO1', '2021-08-01', '2022-07-31'], ['MBO2', '2022-08-01']);
  await makeFeiten(
    [
      {
        ...{ soort: 'SituatieVastgelegd', onderwerpSoort: 'jongere', onderwerpId: c, jongereId: c },
        ...om('2023-09-01'),
        gegevens: {
          ...{ gemeente: '0971', situatie: 'werk', stand: 'begonnen', bron: 'jongere', uren: 24 },
          op: datum('2023-09-01'),
        },
      },
      {
        ...{ soort: 'WerkprocesGestart', onderwerpSoort: 'werkproces', onderwerpId: randomUUID() },
        ...{ jongereId: d, ...om('2023-08-21'), gegevens: { ...STEIN, soort: 'vsv' } },
      },
    ],
    bureau,
  );
  const op = { peildatum: '2023-10-01' };
  expect(gevuld(await vraag(manager, 'dsp-jikp', '2023-2024', op))).toEqual([
    'entree werk 0971 = 1',
    'pro begeleiding 0971 = 1',
    'pro entree 0971 = 1',
    'vso basisberoeps 0971 = 1',
  ]);
});

it('de lijst en het cijfer van vandaag tellen dezelfde jongeren', async () => {
  const geboren = `${Number(today().slice(0, 4)) - 18}-01-01`;
  const terug = (dagen: number) => addDays(today(), -dagen);
  await leerling(geboren, ['PRO', terug(900), terug(200)], ['MBO1', terug(199)]);
  await leerling(geboren, ['VSO', terug(900), terug(200)], ['MBO2', terug(199)]);
  await leerling(geboren, ['VMBO-BBL', terug(900), terug(100)]);
  await leerling(geboren, ['VMBO', terug(900), terug(100)]);
  await leerling(geboren, ['MBO1', terug(900), terug(500)], ['MBO2', terug(499)]);
  await leerling(`${Number(today().slice(0, 4)) - 25}-01-01`, ['MBO1', terug(900)]);
  const coach = await actorMet('doorstroomcoach', { bureau });
  const { rijen } = waardeOf(await readJikp(coach, {}));
  await maakBekend(bureau, schooljaarVan(today()));
  const uitslag = await vraag(manager, 'dsp-jikp', schooljaarVan(today()), { per: ['herkomst'] });
  expect(gevuld(uitslag)).toEqual(['pro = 1', 'vmbo-bb = 1', 'vso = 1']);
  expect(rijen).toHaveLength(3);
});

type Stap = readonly [mijlpaal: 'benaderd' | 'bereikt' | 'gestart', op: string];
async function inBeeld(
  begon: string,
  stappen: readonly Stap[],
  einde?: readonly [KernCode, string, string?],
) {
  const kop = { onderwerpSoort: 'werkproces', onderwerpId: randomUUID(), jongereId: randomUUID() } as const;
  const gegevens = { ...STEIN, soort: 'jongere-in-beeld' };
  const feiten: Feit[] = [{ ...kop, ...om(begon), soort: 'WerkprocesGestart', gegevens }];
  for (const [mijlpaal, op] of stappen)
    feiten.push({
      ...{ ...kop, ...om(op), soort: 'TrajectMijlpaal' },
      gegevens: { ...gegevens, mijlpaal, doelgroep: null, signaalbron: 'eigen-onderzoek' },
    });
  if (einde) {
    const [kern, op, heropend] = einde;
    feiten.push({
      ...{ ...kop, ...om(op), soort: 'WerkprocesGesloten' },
      gegevens: { ...gegevens, resultaat: kern, kern, gestartOp: datum(begon) },
    });
    if (heropend)
      feiten.push({
        ...{ ...kop, ...om(heropend), soort: 'WerkprocesHeropend' },
        gegevens: { ...gegevens, reden: 'meldde zich' },
      });
  }
  await makeFeiten(feiten, bureau);
}

it('jongeren in beeld: elke stap in het jaar waarin zij was', async () => {
  await inBeeld('2023-10-02', [
    ['benaderd', '2023-10-04'],
    ['bereikt', '2023-10-11'],
    ['gestart', '2023-11-01'],
  ]);
  await inBeeld('2023-10-02', [
    ['benaderd', '2023-10-04'],
    ['bereikt', '2024-09-02'],
  ]);
  await inBeeld('2023-10-02', []);
  expect(gevuld(await vraag(manager, 'jongeren-in-beeld', '2023-2024'))).toEqual([
    'benaderd 0971 = 2',
    'bereikt 0971 = 1',
    'in-beeld 0971 = 3',
    'wil-hulp 0971 = 1',
  ]);
  expect(gevuld(await vraag(manager, 'jongeren-in-beeld', '2024-2025'))).toEqual(['bereikt 0971 = 1']);
});

it('jongeren in beeld: het resultaat, en of iemand was bereikt', async () => {
  await inBeeld('2023-10-02', [['bereikt', '2023-10-11']], ['werk', '2024-02-01']);
  await inBeeld('2023-10-02', [], ['onbereikbaar', '2024-02-01']);
  await inBeeld('2023-10-02', [['bereikt', '2023-10-11']], ['werk', '2024-02-01', '2024-02-02']);
  expect(gevuld(await vraag(manager, 'jongeren-in-beeld-resultaat', '2023-2024'))).toEqual([
    'UIT_BEELD nee 0971 = 1',
    'WERK ja 0971 = 1',
  ]);
});
