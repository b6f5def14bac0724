import { randomUUID } from 'node:crypto';
import { beforeEach, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import type { Feit } from '#lib/logboek/feiten.ts';
import type { Bureau, GebruikerActor } from '#lib/toegang/model.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeFeiten } from '#tests/factories/feiten.ts';
import { insertRow } from '#tests/factories/invoegen.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeSchool } from '#tests/factories/school.ts';
import { cel, gevuld, vraag } from './voorbeeld.ts';

/** The example of the catalogue, counted by hand there: four with a coach, two to compare with. */
const [JAAR, STEIN] = ['2023-2024', '0971'];
let bureau: Bureau;
let actor: GebruikerActor;
let school: { id: string; brin: string };
beforeEach(async () => {
  bureau = await makeBureau();
  await insertRow('bureau_gemeente', { bureau_id: bureau.id, gemeente_code: STEIN, van: '2000-01-01' });
  actor = await actorMet('manager', { bureau });
  school = await makeSchool({ bureau, sector: 'MBO' });
});

const op = (dag: string) => ({ datum: datum(dag), geregistreerdOp: new Date(`${dag}T12:00:00+01:00`) });
const WAAR = { gemeente: STEIN, sector: 'MBO' as const };
const nieuw = async () => (await makeJongere({ bureau, geboortedatum: datum('2004-06-01') })).id;

function op_school(jongereId: string, tot?: string): Feit[] {
  const kop = { onderwerpSoort: 'inschrijving', onderwerpId: randomUUID(), jongereId } as const;
  const gegevens = { schoolId: school.id, sector: 'MBO' as const, onderwijssoort: 'MBO2' };
  return [
    { ...kop, ...op('2022-08-01'), soort: 'Ingeschreven', gegevens },
    ...(tot
      ? [{ ...kop, ...op(tot), soort: 'Uitgeschreven' as const, gegevens: { ...gegevens, reden: null } }]
      : []),
  ];
}
function coach(jongereId: string, dag = '2023-10-01', bekend = true): Feit {
  return {
    ...{ onderwerpSoort: 'werkproces', onderwerpId: randomUUID(), jongereId, ...op(dag) },
    soort: 'InterventieBegonnen',
    gegevens: {
      ...{
        ...WAAR,
        doelgroep: null,
        interventieId: randomUUID(),
        interventie: 'mbo-coach',
        kern: 'mbo-coach',
      },
      ...{ maatregelId: null, onderwijssoort: bekend ? 'MBO2' : null, schoolId: bekend ? school.id : null },
    },
  };
}
const bereikt = (jongereId: string): Feit => ({
  ...{ onderwerpSoort: 'contactmoment', onderwerpId: randomUUID(), jongereId, ...op('2023-10-09') },
  soort: 'ContactVastgelegd',
  gegevens: { soort: 'telefoon', met: 'jongere', bereikt: true },
});
const startkwalificatie = (jongereId: string, dag: string): Feit => ({
  ...{ onderwerpSoort: 'jongere', onderwerpId: jongereId, jongereId, ...op(dag) },
  soort: 'PlichtGewijzigd',
  gegevens: { startkwalificatieOp: datum(dag), kpUitzondering: null, kpUitzonderingOp: null },
});
const werk = (jongereId: string): Feit => ({
  ...{ onderwerpSoort: 'werkproces', onderwerpId: randomUUID(), jongereId, ...op('2023-10-01') },
  soort: 'WerkprocesGestart',
  gegevens: { ...WAAR, soort: 'vsv' },
});

async function voorbeeld(): Promise<void> {
  const [a, b, c, d, e, f] = await Promise.all(Array.from({ length: 6 }, nieuw));
  if (!a || !b || !c || !d || !e || !f) throw new Error('zes jongeren');
  await makeFeiten(
    [
      ...[coach(a), coach(a, '2024-02-01'), coach(b), coach(c), coach(d, '2023-10-01', false)],
      ...[a, b, c].map(bereikt),
      ...op_school(a),
      ...op_school(b, '2024-03-01'),
      ...op_school(c, '2023-11-01'),
      startkwalificatie(c, '2024-02-01'),
      ...[werk(e), werk(f), werk(a)],
      ...op_school(e),
      ...op_school(f, '2023-09-15'),
    ],
    bureau,
  );
}

it('k4: bereikt en behouden met een MBO-coach, naast wie er geen had', async () => {
  await voorbeeld();
  const uitslag = await vraag(actor, 'k4-mbo-coach', JAAR, { per: ['groep', 'meting'] });
  const deel = (groep: string, meting: string) => {
    const { teller, noemer } = cel(uitslag, { groep, meting });
    return `${teller}/${noemer}`;
  };
  expect(
    ['bereikt', 'behouden-3', 'behouden-6', 'behouden-12'].map((meting) => deel('coach', meting)),
  ).toEqual(['3/4', '2/3', '2/3', '0/0']);
  expect(deel('vergelijking', 'behouden-3')).toBe('1/2');
  expect(deel('vergelijking', 'behouden-6')).toBe('1/2');
});

it('k4: een percentage over niemand is onbekend, geen nul', async () => {
  await voorbeeld();
  const uitslag = await vraag(actor, 'k4-mbo-coach', JAAR, { per: ['groep', 'meting'] });
  expect(cel(uitslag, { groep: 'coach', meting: 'behouden-12' }).waarde).toBeNull();
});

it('k4 begonnen: ieder één keer, naar school, niveau, leeftijd en gemeente', async () => {
  await voorbeeld();
  const uitslag = await vraag(actor, 'k4-mbo-coach-begonnen', JAAR);
  expect(gevuld(uitslag)).toEqual(
    [`${school.brin} 2 18-22 ${STEIN} = 3`, `onbekend onbekend 18-22 ${STEIN} = 1`].sort(),
  );
});

it('k4: als bekend op een dag voor het begin is er niets bekend', async () => {
  await voorbeeld();
  const uitslag = await vraag(actor, 'k4-mbo-coach-begonnen', JAAR, { bekendOp: '2023-09-30' });
  expect(uitslag.bekend).toBe(false);
});
