import { afterEach, expect, it } from 'vitest';
import { zetKeuze } from '#lib/keuzes/commands.ts';
import { datum } from '#lib/kalender/model.ts';
import { readDossier } from '#lib/jongeren/dossier/queries.ts';
import { meldArbeid } from '#lib/jongeren/feiten/commands.ts';
import { readGezin } from '#lib/jongeren/gezin/queries.ts';
import { snelzoekJongeren } from '#lib/jongeren/zoeken/queries.ts';
import { readMelding } from '#lib/meldingen/lezen/queries.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeMelding } from '#tests/factories/werk.ts';

const OP = '2026-02-28'; // eighteen years after 29 February 2008, less or more a day
afterEach(() => {
  delete process.env.BAKEN_VANDAAG;
});

it('wie op 29 februari is geboren, is overal even oud: op de dag die het bureau koos (ADR 19)', async () => {
  process.env.BAKEN_VANDAAG = OP;
  const bureau = await makeBureau();
  const actor = await actorMet('leerplichtambtenaar', { bureau });
  const beheerder = await actorMet('beheerder', { bureau });
  const jongere = await makeJongere({
    bureau,
    geslachtsnaam: 'Schrikkel',
    geboortedatum: datum('2008-02-29'),
  });
  const jongereId = jongere.id;
  const melding = await makeMelding({ bureau, jongereId, ontvangenOp: datum('2026-02-02') });
  const leeftijden = async () => [
    waardeOf(await readDossier(actor, { jongereId })).kop.leeftijd,
    waardeOf(await readGezin(actor, { jongereId })).jongere.leeftijd,
    waardeOf(await snelzoekJongeren(actor, { zoek: 'Schrikkel' })).rijen[0]?.leeftijd,
    waardeOf(await readMelding(actor, { id: melding.id })).wie.leeftijd,
  ];
  const arbeid = async () => (await meldArbeid(actor, { jongereId, op: OP })).ok;

  expect(await leeftijden()).toEqual([17, 17, 17, 17]);
  expect(await arbeid()).toBe(true);
  waardeOf(
    await zetKeuze(beheerder, {
      code: 'schrikkel_conventie',
      versie: 0,
      waarde: '28-februari',
      reden: 'besloten in het teamoverleg',
    }),
  );
  expect(await leeftijden()).toEqual([18, 18, 18, 18]);
  expect(await arbeid()).toBe(false);
});
