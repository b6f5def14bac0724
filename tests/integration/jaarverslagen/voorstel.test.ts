import { expect, it } from 'vitest';
import { finalizeEditie } from '#lib/jaarverslagen/commands.ts';
import { readEditie } from '#lib/jaarverslagen/queries.ts';
import { publishEditie } from '#lib/jaarverslagen/uitgeven/commands.ts';
import { readOpenbareUitgave } from '#lib/jaarverslagen/uitgeven/queries.ts';
import {
  bewaarBescherming,
  meldBescherming,
  prepareUitgave,
} from '#lib/jaarverslagen/uitgeven/voorstel/commands.ts';
import { readBeschermopdracht } from '#lib/jaarverslagen/uitgeven/voorstel/queries.ts';
import { handleBeschermingJob } from '#lib/jaarverslagen/uitgeven/voorstel/uitvoeren.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { bureauMetCijfer } from '../opendata/vraag.ts';
import { begonnen, rondAf } from './proef.ts';

/** An edition made final of a bureau that has published one figure already. */
async function vastgesteld() {
  const kantoor = await bureauMetCijfer();
  const { maker, manager, bureau } = kantoor;
  const id = await begonnen(maker);
  await rondAf(maker, id);
  const { gezien } = waardeOf(await readEditie(manager, { id }));
  waardeOf(await finalizeEditie(manager, { id, gezien }));
  const werk = () => handleBeschermingJob({ bureauId: bureau.id, id });
  const kijk = async () => waardeOf(await readOpenbareUitgave(manager, { id }));
  return { ...kantoor, id, werk, kijk };
}

it('vaststellen vraagt om bescherming; de werker maakt haar, en de pagina zegt hoe ver dat is', async () => {
  const { id, werk, kijk, manager } = await vastgesteld();
  expect((await kijk()).voorbereiding).toEqual({ status: 'wacht', gedaan: 0, totaal: 0 });
  const opdracht = waardeOf(await readBeschermopdracht(manager, { id }));
  const ronde = opdracht?.ronde;
  waardeOf(await meldBescherming(manager, { id, ronde, status: 'bezig', gedaan: 1, totaal: 3 }));
  expect((await kijk()).voorbereiding).toEqual({ status: 'bezig', gedaan: 1, totaal: 3 });
  waardeOf(await prepareUitgave(manager, { id })); // it is under way already
  expect((await kijk()).voorbereiding).toMatchObject({ status: 'bezig' });
  await werk();
  const { openbaar, voorbereiding } = await kijk();
  expect(voorbereiding).toBeNull();
  expect(JSON.stringify(openbaar)).toContain('<5');
  expect(waardeOf(await readBeschermopdracht(manager, { id }))).toBeNull();
});

it('wordt er intussen iets verwants openbaar, dan gaat zij niet uit tot zij daartegen is beschermd', async () => {
  const { id, werk, kijk, manager, maker, publiceer } = await vastgesteld();
  await werk();
  const { gezien } = await kijk();
  await publiceer();
  expect(await kijk()).toMatchObject({ openbaar: null, voorbereiding: { status: 'verouderd' } });
  const lezer = manager;
  expect(await publishEditie(lezer, { id, gezien })).toMatchObject({
    weigering: { code: 'inmiddels-ander-openbaar' },
  });
  waardeOf(await prepareUitgave(maker, { id }));
  expect((await kijk()).voorbereiding).toMatchObject({ status: 'wacht' });
  await werk();
  const nu = await kijk();
  expect(waardeOf(await publishEditie(lezer, { id, gezien: nu.gezien }))).toEqual({ id });
});

it('mislukt het, dan zegt de pagina dat; werk dat is ingehaald, bewaart niets', async () => {
  const { id, kijk, manager } = await vastgesteld();
  const oud = waardeOf(await readBeschermopdracht(manager, { id }));
  if (!oud) throw new Error('geen opdracht');
  const { ronde, tegen } = oud;
  expect(waardeOf(await meldBescherming(manager, { id, ronde, status: 'mislukt' }))).toBe(true);
  expect((await kijk()).voorbereiding).toMatchObject({ status: 'mislukt' });
  waardeOf(await prepareUitgave(manager, { id }));
  const uitgave = { openbaar: { verslag: oud.inhoud, weggelaten: [] }, tabellen: [] };
  expect(waardeOf(await bewaarBescherming(manager, { id, ronde, tegen, uitgave }))).toBe(false);
  expect((await kijk()).voorbereiding).toMatchObject({ status: 'wacht' });
});
