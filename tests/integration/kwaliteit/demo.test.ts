import { expect, it } from 'vitest';
import { loadSet } from '#lib/cli/demo-laad.ts';
import { makeDemoBureaus } from '#lib/cli/demo-regio.ts';
import { signIn } from '#lib/cli/demo-publicaties.ts';
import { workDemo } from '#lib/cli/demo-werk.ts';
import { listDossiertoetsen } from '#lib/kwaliteit/toets/queries.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { readVandaag } from '#lib/termijnen/queries.ts';
import { listThuiszitters } from '#lib/thuiszitters/queries.ts';
import { eigenaarUrl } from '#tests/setup/eigenaar.ts';
import { generateRegio } from '../../../prisma/seed/westelijke-mijnstreek/regio.ts';

it('in de demoregio staat er werk klaar: een agenda, een steekproef en een overdracht aan de coach', async () => {
  await makeDemoBureaus(eigenaarUrl());
  await loadSet('westelijke-mijnstreek', generateRegio(today()));
  await workDemo();
  const consulent = await signIn('leerplichtambtenaar');
  const lang = waardeOf(await listThuiszitters(consulent, { duur: 'lang' })).rijen.length;
  const agenda = waardeOf(await listThuiszitters(consulent, { agenda: 'ja' })).rijen.length;
  expect(agenda).toBe(Math.min(2, lang));
  const [toets] = waardeOf(await listDossiertoetsen(await signIn('kwaliteitsmedewerker'), {})).toetsen;
  expect([toets?.zaken, toets?.getoetst]).toEqual([8, 4]);
  const nieuw = waardeOf(await readVandaag(await signIn('doorstroomcoach'), {})).nieuw.rijen;
  expect(nieuw.some(({ soort, eigenaarId }) => soort === 'vsv' && eigenaarId === null)).toBe(true);
}, 300_000);
