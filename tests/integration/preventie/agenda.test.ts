import { expect, it } from 'vitest';
import { maakAgendalink } from '#lib/contact/agenda/commands.ts';
import { readAgendaVanLink } from '#lib/contact/agenda/queries.ts';
import { listMijnAfspraken } from '#lib/contact/afspraken/queries.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { laatSpreekuurVervallen, planSpreekuur } from '#lib/preventie/commands.ts';
import { readVandaag } from '#lib/termijnen/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeSchool } from '#tests/factories/school.ts';

it('een gepland spreekuur staat bij Vandaag, Afspraken en in de agenda van wie het houdt, en verdwijnt als het vervalt', async () => {
  const bureau = await makeBureau();
  const lpa = await actorMet('leerplichtambtenaar', { bureau });
  const ander = await actorMet('leerplichtambtenaar', { bureau });
  const school = await makeSchool({ bureau, naam: 'Maascollege' });
  const plan = { schoolId: school.id, begin: '09:00', einde: '10:30', plaats: 'Lokaal 1.12' };
  const { id } = waardeOf(await planSpreekuur(lpa, { ...plan, datum: today() }));
  const { id: later } = waardeOf(await planSpreekuur(lpa, { ...plan, datum: addDays(today(), 14) }));
  const { token } = waardeOf(await maakAgendalink(lpa, {}));
  const gezien = async (wie: typeof lpa) => ({
    vandaag: waardeOf(await readVandaag(wie, {})).spreekuren.rijen.map((rij) => rij.spreekuurId),
    afspraken: waardeOf(await listMijnAfspraken(wie, {})).spreekuren.map((rij) => rij.spreekuurId),
  });
  expect(await gezien(lpa)).toEqual({ vandaag: [id], afspraken: [id, later] });
  expect(await gezien(ander)).toEqual({ vandaag: [], afspraken: [] });
  const agenda = waardeOf(await readAgendaVanLink(token));
  expect(agenda.match(/SUMMARY:Spreekuur Maascollege/g)).toHaveLength(2);
  expect(agenda).toContain('LOCATION:Lokaal 1.12');
  waardeOf(await laatSpreekuurVervallen(lpa, { id, versie: 1 }));
  expect(await gezien(lpa)).toEqual({ vandaag: [], afspraken: [later] });
  expect(waardeOf(await readAgendaVanLink(token)).match(/SUMMARY:Spreekuur/g)).toHaveLength(1);
});
