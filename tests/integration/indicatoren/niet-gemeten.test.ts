import { beforeAll, describe, expect, it } from 'vitest';
import type { Uitslag } from '#lib/indicatoren/model.ts';
import { datum } from '#lib/kalender/model.ts';
import type { Feit } from '#lib/logboek/feiten.ts';
import type { Actor, Bureau } from '#lib/toegang/model.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeFeiten } from '#tests/factories/feiten.ts';
import { melding, thuis, vraag } from './voorbeeld.ts';

/** What a bureau that only ever recorded meldingen cannot know. */
const NOOIT_VASTGELEGD = [
  'thuiszitters',
  'thuiszitters-stand',
  'k1-thuiszitters-stroom',
  'k1-thuiszitters-voorraad',
  'k2-teruggeleid',
  'absoluut-signalen',
  'absoluut-onderzocht',
  'handhaving',
  'processen-verbaal',
  'vrijstellingen',
  'verzuim-18plus',
  'dsp-meldingen',
  'dsp-uitval',
  'werkprocessen-resultaat',
  'werk-op-een-dag',
];
const waarden = ({ cellen }: Uitslag) => [...new Set(cellen.map(({ teller }) => teller))];

let bureau: Bureau;
let wie: Actor;
beforeAll(async () => {
  bureau = await makeBureau();
  wie = await actorMet('manager', { bureau });
  await makeFeiten(
    [melding('2022-10-03', 'signaal'), melding('2023-10-02', 'signaal'), melding('2024-10-01', 'signaal')],
    bureau,
  );
});

describe('wie alleen meldingen vastlegde', () => {
  it.each(NOOIT_VASTGELEGD)('%s: niet gemeten, en geen nul', async (code) => {
    const uitslag = await vraag(wie, code, '2022-2023');
    expect(uitslag).toMatchObject({ bekend: false, nietGemeten: true });
    expect(waarden(uitslag)).toEqual([null]);
  });

  it('en de meldingen zelf: geteld, en nul waar er geen waren', async () => {
    const uitslag = await vraag(wie, 'meldingen-leerplicht', '2022-2023', { per: ['soort'] });
    expect(uitslag.cellen.map(({ dimensies, teller }) => [dimensies.soort, teller])).toEqual([
      ['absoluut', 0],
      ['luxe', 0],
      ['signaal', 1],
      ['preventief', 0],
    ]);
  });
});

it('vanaf het schooljaar van de eerste thuiszitter is een jaar zonder thuiszitters nul; daarvoor blijft het niet gemeten', async () => {
  await makeFeiten(thuis({ sinds: '2023-11-06', einde: '2023-12-04' }), bureau);
  const jaar = async (schooljaar: string) => vraag(wie, 'thuiszitters', schooljaar, { per: [] });
  expect(await jaar('2022-2023')).toMatchObject({ nietGemeten: true, cellen: [{ teller: null }] });
  expect(await jaar('2023-2024')).toMatchObject({ bekend: true, cellen: [{ teller: 1 }] });
  expect(await jaar('2024-2025')).toMatchObject({ bekend: true, cellen: [{ teller: 0 }] });
  // As it was known before that: nobody had recorded one yet.
  const toen = await vraag(wie, 'thuiszitters', '2023-2024', { bekendOp: '2023-10-31' });
  expect(toen).toMatchObject({ bekend: false, nietGemeten: true });
});

it('telt werk van de eigen soort: wie leerplicht doet, meet daarmee geen uitval bij het Doorstroompunt', async () => {
  const ander = await makeBureau();
  const manager = await actorMet('manager', { bureau: ander });
  await makeFeiten([melding('2023-10-02', 'signaal'), gestart('relatief')], ander);
  expect(await vraag(manager, 'werk-op-een-dag', '2023-2024')).toMatchObject({ bekend: true });
  expect(await vraag(manager, 'dsp-uitval', '2023-2024')).toMatchObject({ nietGemeten: true });
  await makeFeiten([gestart('vsv')], ander);
  expect(await vraag(manager, 'dsp-uitval', '2023-2024')).toMatchObject({ bekend: true });
});

it('zegt het bureau dat vanaf een dag alles is vastgelegd, dan is nul vanaf die dag nul', async () => {
  const volledig = await makeBureau({ instellingen: { cijfers_vanaf: '2023-08-01' } });
  const manager = await actorMet('manager', { bureau: volledig });
  await makeFeiten([melding('2022-10-03', 'signaal'), melding('2023-10-02', 'signaal')], volledig);
  expect(await vraag(manager, 'thuiszitters', '2022-2023')).toMatchObject({ nietGemeten: true });
  const nu = await vraag(manager, 'thuiszitters', '2023-2024');
  expect(nu.bekend).toBe(true);
  expect(waarden(nu)).toEqual([0]);
});

function gestart(soort: 'relatief' | 'vsv'): Feit {
  const { onderwerpId, jongereId, geregistreerdOp } = melding('2023-10-02', 'signaal');
  return {
    ...{ onderwerpSoort: 'werkproces', onderwerpId, jongereId, geregistreerdOp },
    ...{ soort: 'WerkprocesGestart', datum: datum('2023-10-02') },
    gegevens: { soort, gemeente: '0971', sector: 'VO', vanSoort: null } as never,
  } as Feit;
}
