import { expect, it } from 'vitest';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { schrijfBrief, verstuurBrief } from '#lib/brieven/commands.ts';
import { readBrief, readBriefformulier } from '#lib/brieven/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeOuder } from '#tests/factories/ouder.ts';

it('na een overlijden gaat een brief pas naar de ouders als de collega dat bevestigt', async () => {
  const bureau = await makeBureau();
  const actor = await actorMet('leerplichtambtenaar', { bureau });
  const { id: jongereId } = await makeJongere({ bureau, overledenOp: today() });
  const { ouderschapId } = await makeOuder(jongereId, { bureau });
  const sjabloon = 'kennisgeving';
  const formulier = waardeOf(await readBriefformulier(actor, { jongereId, sjabloon, onderwerp: '' }));
  expect(formulier.jongere.overleden).toBe(true);
  expect(formulier.kandidaten.some(({ voorgesteld }) => voorgesteld)).toBe(false);

  const vorm = {
    ...{ jongereId, sjabloon, aan: [`ouders:${ouderschapId}`], doe: 'verstuur' },
    veld_verzuim_omschrijving: 'Zeven dagen in november.',
  };
  const zonder = await schrijfBrief(actor, vorm);
  expect(!zonder.ok && zonder.weigering.velden).toHaveProperty('bevestigOverleden');
  waardeOf(await schrijfBrief(actor, { ...vorm, bevestigOverleden: 'ja' }));

  const { briefId } = waardeOf(await schrijfBrief(actor, { ...vorm, doe: 'concept' }));
  const { brief } = waardeOf(await readBrief(actor, { jongereId, briefId }));
  const kop = { jongereId, briefId, versie: brief.versie };
  const concept = await verstuurBrief(actor, kop);
  expect(!concept.ok && concept.weigering.code).toBe('overleden');
  waardeOf(await verstuurBrief(actor, { ...kop, bevestigOverleden: 'ja' }));
});
