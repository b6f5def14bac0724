import { zetOpOverleg } from '#lib/overleggen/agenda/commands.ts';
import { planOverleg } from '#lib/overleggen/commands.ts';
import { readOverleg } from '#lib/overleggen/queries.ts';
import { readPunt } from '#lib/overleggen/punten/queries.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { datum } from '#lib/kalender/model.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf, type Uitkomst } from '#lib/platform/errors.ts';
import type { GebruikerActor } from '#lib/toegang/model.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeWerkproces } from '#tests/factories/werk.ts';

export const code = (uitkomst: Uitkomst<unknown>) => (uitkomst.ok ? 'goed' : uitkomst.weigering.code);

export const PARTNER = 'Wijkteam, Anke';

/** A planned Actietafel with one case of the Doorstroompunt on its agenda. */
export async function makeAgenda(coach: GebruikerActor, geslachtsnaam = 'Tafelproef') {
  const { id: jongereId } = await makeJongere({ geboortedatum: datum('2007-05-05'), geslachtsnaam });
  const { id: werkprocesId } = await makeWerkproces({
    jongereId,
    soort: 'vsv',
    routekaart: 'DSP',
    eigenaarId: coach.gebruikerId,
    gestartOp: addDays(today(), -90),
  });
  const { id } = waardeOf(
    await planOverleg(coach, {
      soort: 'actietafel',
      naam: 'Actietafel Proef',
      op: today(),
      deelnemers: `${PARTNER}\nGGD`,
    }),
  );
  waardeOf(await zetOpOverleg(coach, { id, keuze: `jongere:${jongereId}` }));
  const lees = async () => waardeOf(await readOverleg(coach, { id }));
  const puntId = (await lees()).punten[0]?.id ?? '';
  const punt = async (delen: readonly string[] = []) =>
    waardeOf(await readPunt(coach, { id: puntId, delen }));
  const kop = async () => ({ id: puntId, versie: (await punt()).punt.versie });
  return { id, jongereId, werkprocesId, puntId, lees, punt, kop };
}
