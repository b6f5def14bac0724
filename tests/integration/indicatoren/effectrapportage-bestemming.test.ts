import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import type { Feit } from '#lib/logboek/feiten.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeFeiten } from '#tests/factories/feiten.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { gevuld, vraag } from './voorbeeld.ts';

it('3F: waar iemand stond toen de begeleiding eindigde, naar wat die dag bekend was; in begeleiding is geen bestemming', async () => {
  const bureau = await makeBureau();
  const plaats = { gemeente: '0971', sector: null };
  for (const wie of ['werkt', 'begeleiding', 'sluit', 'situatie', 'te-laat'] as const) {
    const { id: jongereId } = await makeJongere({ bureau });
    const [werk, ander] = [randomUUID(), randomUUID()];
    const bij = (op: string, onderwerpId = werk) => ({
      ...{ jongereId, onderwerpId, datum: datum(op), geregistreerdOp: new Date(`${op}T12:00:00+01:00`) },
    });
    const feiten: Feit[] = [
      {
        ...bij('2023-10-02'),
        ...{ onderwerpSoort: 'werkproces', soort: 'TrajectMijlpaal' },
        gegevens: { ...plaats, soort: 'vsv', mijlpaal: 'gestart', doelgroep: null, signaalbron: 'duo' },
      },
      {
        ...bij('2024-03-01'),
        ...{ onderwerpSoort: 'werkproces', soort: 'TrajectLosgelaten' },
        gegevens: { ...plaats, soort: 'vsv', doelgroep: null, opOrde: true },
      },
    ];
    const op = wie === 'te-laat' ? '2024-03-02' : '2024-02-20';
    if (wie === 'sluit')
      feiten.push({
        ...bij('2024-03-01'),
        ...{ onderwerpSoort: 'werkproces', soort: 'WerkprocesGesloten' },
        gegevens: {
          ...{ ...plaats, soort: 'vsv', resultaat: 'school', kern: 'andere-opleiding' },
          gestartOp: datum('2023-10-02'),
        },
      });
    else if (wie === 'situatie')
      feiten.push({
        ...bij(op, ander),
        ...{ onderwerpSoort: 'situatie', soort: 'SituatieVastgelegd' },
        gegevens: {
          ...{ gemeente: '0971', situatie: 'werk', stand: 'begonnen', bron: 'jongere', uren: 32 },
          op: datum(op),
        },
      });
    else
      feiten.push({
        ...bij(op, ander),
        ...{ onderwerpSoort: 'bestemming', soort: 'BestemmingVastgesteld' },
        gegevens: {
          ...(wie === 'begeleiding'
            ? { bestemming: 'begeleiding', landelijk: 'begeleiding' }
            : { bestemming: 'werkt', landelijk: 'werk' }),
          ...{ gemeente: '0971', uitvalOp: null, voorstel: null, op: datum(op) },
        },
      });
    await makeFeiten(feiten, bureau);
  }
  const manager = await actorMet('manager', { bureau });
  expect(gevuld(await vraag(manager, 'dsp-effect-bestemming', '2023-2024')).sort()).toEqual([
    'niet-bevestigd duo = 2',
    'onderwijs duo = 1',
    'werk duo = 2',
  ]);
});
