import { randomUUID } from 'node:crypto';
import { beforeEach, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import type { Feit } from '#lib/logboek/feiten.ts';
import type { Bureau, GebruikerActor } from '#lib/toegang/model.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeFeiten } from '#tests/factories/feiten.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeSchool } from '#tests/factories/school.ts';
import { cel, gevuld, maakBekend, thuis, vraag } from './voorbeeld.ts';

/** Cases in which the second road said something else than the SQL, and the definition gave the second road right. */
const [JAAR, STEIN] = ['2023-2024', '0971'];
const WAAR = { gemeente: STEIN, sector: null };
let bureau: Bureau;
let actor: GebruikerActor;

beforeEach(async () => {
  bureau = await makeBureau();
  actor = await actorMet('manager', { bureau });
  await maakBekend(bureau, JAAR);
});

const op = (dag: string) => ({ datum: datum(dag), geregistreerdOp: new Date(`${dag}T12:00:00+01:00`) });
const nieuw = async (startkwalificatieOp?: string) =>
  (
    await makeJongere({
      ...{ bureau, geboortedatum: datum('2004-06-01'), gemeente: STEIN },
      ...(startkwalificatieOp ? { startkwalificatieOp: datum(startkwalificatieOp) } : {}),
    })
  ).id;
const bij = (onderwerpId: string, jongereId: string, dag: string) =>
  ({ onderwerpSoort: 'werkproces', onderwerpId, jongereId, ...op(dag) }) as const;

function werk(id: string, jongereId: string, dag: string, soort = 'vsv'): Feit {
  return { ...bij(id, jongereId, dag), soort: 'WerkprocesGestart', gegevens: { ...WAAR, soort } };
}
function dicht(id: string, jongereId: string, van: string, dag: string, soort = 'vsv'): Feit {
  const gegevens = { ...WAAR, soort, resultaat: 'werk', kern: 'werk', gestartOp: datum(van) };
  return { ...bij(id, jongereId, dag), soort: 'WerkprocesGesloten', gegevens };
}
function open(id: string, jongereId: string, dag: string, soort = 'vsv'): Feit {
  return {
    ...bij(id, jongereId, dag),
    soort: 'WerkprocesHeropend',
    gegevens: { ...WAAR, soort, reden: 'x' },
  };
}
function bevestigd(jongereId: string, dag: string, uitvalOp: string): Feit {
  return {
    ...{ onderwerpSoort: 'bestemming', onderwerpId: randomUUID(), jongereId, ...op(dag) },
    soort: 'BestemmingVastgesteld',
    gegevens: {
      ...{ gemeente: STEIN, bestemming: 'werkt', landelijk: 'werk', voorstel: null },
      ...{ uitvalOp: datum(uitvalOp), op: datum(dag) },
    },
  };
}
function gesproken(jongereId: string, dag: string, soort: string): Feit {
  return {
    ...{ onderwerpSoort: 'contactmoment', onderwerpId: randomUUID(), jongereId, ...op(dag) },
    ...{ soort: 'ContactVastgelegd', gegevens: { soort, met: 'jongere', bereikt: true } },
  };
}

it('doorlooptijd: werk dat na sluiten heropend is en nog open staat, telt niet mee', async () => {
  const [a, b] = [await nieuw(), await nieuw()];
  const [een, twee] = [randomUUID(), randomUUID()];
  await makeFeiten(
    [
      ...[werk(een, a, '2023-10-01'), dicht(een, a, '2023-10-01', '2023-10-11')],
      ...[
        werk(twee, b, '2023-10-01'),
        dicht(twee, b, '2023-10-01', '2023-10-31'),
        open(twee, b, '2023-11-02'),
      ],
    ],
    bureau,
  );
  const uitslag = await vraag(actor, 'doorlooptijd', JAAR, { per: [] });
  expect(cel(uitslag, { meting: 'mediaan' })).toMatchObject({ teller: 1, waarde: 10 });
  const perMaand = await vraag(actor, 'doorlooptijd-maand', JAAR, { per: [] });
  expect(cel(perMaand, { meting: 'mediaan', maand: '2023-10' })).toMatchObject({ teller: 1, waarde: 10 });
});

it('thuiszitters: van twee episoden in dezelfde duurklasse telt die het langst duurde, niet de laatste', async () => {
  const jongereId = await nieuw();
  await makeFeiten(
    [
      ...thuis({ jongereId, sinds: '2023-09-01', einde: '2023-11-01', uitkomst: 'alternatief-traject' }),
      ...thuis({ jongereId, sinds: '2024-02-01', einde: '2024-02-10' }),
    ],
    bureau,
  );
  expect(gevuld(await vraag(actor, 'thuiszitters', JAAR, { per: ['resultaat'] }))).toEqual([
    'alternatief-traject = 1',
  ]);
});

it('bestemming: wie met een startkwalificatie in het dossier is overgenomen, is geen vsv’er', async () => {
  await makeFeiten(
    [
      bevestigd(await nieuw(), '2024-06-01', '2023-11-01'),
      bevestigd(await nieuw('2024-03-01'), '2024-06-01', '2023-11-01'),
    ],
    bureau,
  );
  expect(gevuld(await vraag(actor, 'dsp-bestemming', JAAR))).toEqual([`werkt nieuw ${STEIN} = 1`]);
});

it('een jaar na uitval: een startkwalificatie in het dossier telt, ook als het werk anders sloot', async () => {
  await makeFeiten([bevestigd(await nieuw('2023-06-01'), '2023-10-01', '2022-11-01')], bureau);
  expect(gevuld(await vraag(actor, 'dsp-positie-na-jaar', JAAR))).toEqual([`startkwalificatie ${STEIN} = 1`]);
});

it('bestemming: wie na de laatste bevestiging opnieuw uitviel, is recidiverend', async () => {
  const jongereId = await nieuw();
  const id = randomUUID();
  await makeFeiten(
    [
      bevestigd(jongereId, '2023-07-01', '2022-11-01'),
      werk(id, jongereId, '2023-12-10'),
      {
        ...bij(id, jongereId, '2023-12-15'),
        soort: 'DoelgroepVastgesteld',
        gegevens: {
          ...{ ...WAAR, soort: 'vsv', doelgroep: 'nieuw-vsv', voorstel: null },
          uitvalOp: datum('2023-12-01'),
        },
      },
    ],
    bureau,
  );
  const uitslag = await vraag(actor, 'dsp-bestemming', JAAR, { peildatum: '2024-05-01' });
  expect(gevuld(uitslag)).toEqual([`werkt recidiverend ${STEIN} = 1`]);
});

it('kwetsbare positie: betaald werk loopt door als een andere situatie begint en eindigt; acht uur is geen werk', async () => {
  const school = await makeSchool({ bureau, sector: 'MBO' });
  const weg = (jongereId: string): Feit[] => {
    const kop = { onderwerpSoort: 'inschrijving', onderwerpId: randomUUID(), jongereId } as const;
    const gegevens = { schoolId: school.id, sector: 'MBO' as const, onderwijssoort: 'MBO1' };
    return [
      { ...kop, ...op('2022-08-01'), soort: 'Ingeschreven', gegevens },
      { ...kop, ...op('2023-07-01'), soort: 'Uitgeschreven', gegevens: { ...gegevens, reden: null } },
    ];
  };
  const situatie = (
    jongereId: string,
    dag: string,
    wat: string,
    stand: 'begonnen' | 'geeindigd',
    uren = 24,
  ): Feit => ({
    ...{ onderwerpSoort: 'situatie', onderwerpId: randomUUID(), jongereId, ...op(dag) },
    soort: 'SituatieVastgelegd',
    gegevens: { gemeente: STEIN, situatie: wat, stand, bron: 'jongere', uren, op: datum(dag) },
  });
  const [a, b] = [await nieuw(), await nieuw()];
  await makeFeiten(
    [
      ...[...weg(a), ...weg(b), situatie(a, '2023-08-01', 'werk', 'begonnen')],
      situatie(a, '2023-09-01', 'inburgering', 'begonnen'),
      situatie(a, '2023-09-20', 'inburgering', 'geeindigd'),
      situatie(b, '2023-08-01', 'werk', 'begonnen', 8),
    ],
    bureau,
  );
  const uitslag = await vraag(actor, 'dsp-jikp', JAAR, { peildatum: '2023-10-01', per: ['positie'] });
  expect(gevuld(uitslag)).toEqual(['niet-bekend = 1', 'werk = 1']);
});

it('K3 zonder contact: een brief is geen contact, ook niet als iemand "bereikt" aanvinkte', async () => {
  const [a, b] = [await nieuw(), await nieuw()];
  await makeFeiten(
    [
      ...[werk(randomUUID(), a, '2023-09-01'), gesproken(a, '2023-10-20', 'brief')],
      ...[werk(randomUUID(), b, '2023-09-01'), gesproken(b, '2023-10-20', 'telefoon')],
    ],
    bureau,
  );
  const uitslag = await vraag(actor, 'k3-zonder-contact', JAAR, { peildatum: '2023-10-31' });
  expect(cel(uitslag, { maand: '2023-10', functie: 'doorstroompunt' })).toMatchObject({
    teller: 1,
    noemer: 2,
  });
});

it('effectrapportage, oud contact: heropend werk vsv telt als werk dat iemand toen had', async () => {
  const jongereId = await nieuw();
  const id = randomUUID();
  await makeFeiten(
    [
      ...[werk(id, jongereId, '2023-09-01'), dicht(id, jongereId, '2023-09-01', '2023-10-01')],
      ...[open(id, jongereId, '2023-10-05'), gesproken(jongereId, '2023-10-20', 'gesprek')],
    ],
    bureau,
  );
  expect(gevuld(await vraag(actor, 'dsp-effect-gesprekken', JAAR))).toEqual(['gesprek onbekend = 1']);
});

it('K4: een traject van jaren geleden is geen bereik, vsv-werk zonder sector telt bij het mbo van toen, vo is geen mbo-school', async () => {
  const [mbo, vo] = [await makeSchool({ bureau, sector: 'MBO' }), await makeSchool({ bureau, sector: 'VO' })];
  const [a, b] = [await nieuw(), await nieuw()];
  const oud = randomUUID();
  await makeFeiten(
    [
      {
        ...bij(oud, a, '2021-10-01'),
        soort: 'TrajectMijlpaal',
        gegevens: { ...WAAR, soort: 'vsv', mijlpaal: 'bereikt', doelgroep: null, signaalbron: null },
      },
      {
        ...bij(randomUUID(), a, '2023-10-01'),
        soort: 'InterventieBegonnen',
        gegevens: {
          ...{ ...WAAR, interventieId: randomUUID(), interventie: 'mbo-coach', kern: 'mbo-coach' },
          ...{ maatregelId: null, doelgroep: null, onderwijssoort: 'VMBO', schoolId: vo.id },
        },
      },
      {
        ...{ onderwerpSoort: 'inschrijving', onderwerpId: randomUUID(), jongereId: b, ...op('2022-08-01') },
        soort: 'Ingeschreven',
        gegevens: { schoolId: mbo.id, sector: 'MBO', onderwijssoort: 'MBO2' },
      },
      werk(randomUUID(), b, '2023-10-01'),
    ],
    bureau,
  );
  const uitslag = await vraag(actor, 'k4-mbo-coach', JAAR, { per: ['groep', 'meting', 'school'] });
  const bereikt = uitslag.cellen.filter(({ dimensies, noemer }) => dimensies.meting === 'bereikt' && noemer);
  expect(
    bereikt.map(({ dimensies, teller, noemer }) => [dimensies.groep, dimensies.school, teller, noemer]),
  ).toEqual(
    expect.arrayContaining([
      ['coach', 'onbekend', 0, 1],
      ['vergelijking', mbo.brin, 0, 1],
    ]),
  );
  expect(bereikt).toHaveLength(2);
});

it('methode: de routekaart van een niet doorlopen fase is die van de laatste stap, ook als een eerdere later is vastgelegd', async () => {
  const jongereId = await nieuw();
  const id = randomUUID();
  const stap = (dag: string, routekaart: string): Feit => ({
    ...{ ...bij(id, jongereId, dag), soort: 'StapGezet' },
    gegevens: { soort: 'relatief-verzuim', routekaart, stap: '1', uitkomst: null },
  });
  await makeFeiten(
    [
      ...[stap('2023-10-20', 'B'), stap('2023-10-02', 'A')],
      {
        ...{ ...bij(id, jongereId, '2023-11-01'), soort: 'FasenNietDoorlopen' },
        gegevens: { soort: 'relatief-verzuim', fasen: ['3'], reden: 'anders' },
      },
    ],
    bureau,
  );
  const uitslag = await vraag(actor, 'methode-afwijkingen', JAAR, { filter: { wat: 'niet-doorlopen' } });
  expect(gevuld(uitslag)).toEqual(['niet-doorlopen anders B = 1']);
});
