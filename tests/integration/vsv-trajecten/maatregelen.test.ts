import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { addMonths } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf, type Uitkomst } from '#lib/platform/errors.ts';
import type { Actor } from '#lib/toegang/model.ts';
import { zetMijlpaal } from '#lib/vsv-trajecten/commands.ts';
import { beginInterventie } from '#lib/vsv-trajecten/interventies/commands.ts';
import { laatLos } from '#lib/vsv-trajecten/loslaten/commands.ts';
import * as maatregelen from '#lib/vsv-trajecten/maatregelen/commands.ts';
import { listMaatregelen, readMaatregel } from '#lib/vsv-trajecten/maatregelen/queries.ts';
import { legNazorgVast } from '#lib/vsv-trajecten/nazorg/commands.ts';
import { readTrajectpagina } from '#lib/vsv-trajecten/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeInschrijving, makeSchool } from '#tests/factories/school.ts';
import { makeWerkproces } from '#tests/factories/werk.ts';

const code = (uitkomst: Uitkomst<unknown>) => (uitkomst.ok ? 'goed' : uitkomst.weigering.code);
const maanden = (terug: number) => addMonths(today(), -terug);

async function kantoor() {
  const bureau = await makeBureau();
  const leider = await actorMet('teamleider', { bureau });
  const coach = await actorMet('doorstroomcoach', { bureau });
  const velden = {
    naam: 'Regionaal programma',
    soort: 'regionaal-programma',
    van: maanden(24),
    budget: '90.000',
  };
  const { id } = waardeOf(await maatregelen.addMaatregel(leider, velden));
  const lees = async () => waardeOf(await readMaatregel(leider, { id }));
  return { bureau, leider, coach, id, velden, lees };
}
type Kantoor = Awaited<ReturnType<typeof kantoor>>;

/** Somebody whose intervention from this measure began so long ago. */
async function deelnemer({ bureau, coach, id: maatregelId }: Kantoor, van = maanden(7)) {
  const jongere = await makeJongere({ bureau, geboortedatum: datum('2007-01-01') });
  const { id } = await makeWerkproces({ bureau, jongereId: jongere.id, soort: 'vsv', routekaart: 'DSP' });
  const kop = async () => ({ id, versie: waardeOf(await readTrajectpagina(coach, { id })).traject.versie });
  const soort = { soort: 'mbo-coach', van, maatregelId };
  waardeOf(await beginInterventie(coach, { ...(await kop()), ...soort }));
  return { id, jongereId: jongere.id, kop };
}

describe('een maatregel', () => {
  it('deelnemers en opbrengst volgen uit de interventies: vier begonnen, met de hand geteld', async () => {
    const hier = await kantoor();
    const { bureau, coach } = hier;
    const school = await makeSchool({ bureau, sector: 'MBO' });
    // One enrolled from before until now, one enrolled only in the first months, one at work by nazorg, one of whom nothing is known.
    const a = await deelnemer(hier);
    await makeInschrijving(a.jongereId, { bureau, school, van: maanden(9) });
    const b = await deelnemer(hier);
    await makeInschrijving(b.jongereId, { bureau, school, van: maanden(9), tot: maanden(3) });
    const c = await deelnemer(hier);
    waardeOf(await zetMijlpaal(coach, { ...(await c.kop()), mijlpaal: 'gestart', op: maanden(7) }));
    waardeOf(await laatLos(coach, { ...(await c.kop()), op: maanden(6), reden: 'Hij heeft werk.' }));
    const nazorg = { maand: '3', op: maanden(5), uitkomst: 'werk' };
    waardeOf(await legNazorgVast(coach, { ...(await c.kop()), ...nazorg }));
    await deelnemer(hier);
    const pagina = await hier.lees();
    expect(pagina.maatregel).toMatchObject({ deelnemers: 4, lopend: 4, budget: 90_000 });
    expect(pagina.bereikt).toBe(1);
    expect(pagina.opbrengst).toEqual([
      { maanden: 3, gemeten: 4, school: 2, werk: 1, startkwalificatie: 0, eenVan: 3, onbekend: 1 },
      { maanden: 6, gemeten: 4, school: 1, werk: 1, startkwalificatie: 0, eenVan: 2, onbekend: 1 },
      { maanden: 12, gemeten: 0, school: 0, werk: 0, startkwalificatie: 0, eenVan: 0, onbekend: 0 },
    ]);
  });

  it('na het sluiten kiest niemand hem meer; wat liep, blijft meetellen, en heropenen kan', async () => {
    const hier = await kantoor();
    const eerste = await deelnemer(hier);
    const kop = async () => ({ id: hier.id, versie: (await hier.lees()).maatregel.versie });
    waardeOf(await maatregelen.closeMaatregel(hier.leider, { ...(await kop()), op: today() }));
    const nieuw = { soort: 'jobcoach', van: today(), maatregelId: hier.id };
    expect(code(await beginInterventie(hier.coach, { ...(await eerste.kop()), ...nieuw }))).toBe(
      'onbekende-maatregel',
    );
    const lijst = async (actor: Actor, stand?: string) =>
      waardeOf(await listMaatregelen(actor, { stand })).rijen.map(({ naam }) => naam);
    expect(await lijst(hier.leider)).toEqual([]);
    expect(await lijst(hier.leider, 'gesloten')).toEqual(['Regionaal programma']);
    waardeOf(await maatregelen.reopenMaatregel(hier.leider, await kop()));
    expect(await lijst(hier.coach)).toEqual(['Regionaal programma']);
  });

  it('een andere periode mag niet uitsluiten wat er al uit is betaald; wie tegelijk wijzigt, hoort dat', async () => {
    const hier = await kantoor();
    await deelnemer(hier);
    const versie = (await hier.lees()).maatregel.versie;
    const wijzig = (velden: object) =>
      maatregelen.changeMaatregel(hier.leider, { ...hier.velden, id: hier.id, versie, ...velden });
    expect(code(await wijzig({ van: maanden(6) }))).toBe('in-gebruik');
    waardeOf(await wijzig({ naam: 'Programma 2026', budget: '' }));
    expect((await hier.lees()).maatregel).toMatchObject({ naam: 'Programma 2026', budget: null });
    expect(code(await wijzig({}))).toBe('gewijzigd-door-ander');
  });

  it('een coach ziet de maatregelen en houdt ze niet bij', async () => {
    const { coach, velden } = await kantoor();
    expect(code(await listMaatregelen(coach, {}))).toBe('goed');
    expect(code(await maatregelen.addMaatregel(coach, { ...velden, naam: 'Eigen pot' }))).toBe('geen-recht');
  });

  it('de manager ziet wat een maatregel oplevert, in aantallen, en houdt hem niet bij', async () => {
    const hier = await kantoor();
    const { jongereId } = await deelnemer(hier);
    const manager = await actorMet('manager', { bureau: hier.bureau });
    const lijst = waardeOf(await listMaatregelen(manager, {}));
    expect(lijst).toMatchObject({ magBeheren: false, rijen: [{ id: hier.id, deelnemers: 1 }] });
    const pagina = waardeOf(await readMaatregel(manager, { id: hier.id }));
    expect(pagina.opbrengst.length).toBeGreaterThan(0);
    expect(JSON.stringify([lijst, pagina])).not.toContain(jongereId);
    expect(code(await maatregelen.addMaatregel(manager, { ...hier.velden, naam: 'Pot' }))).toBe('geen-recht');
  });
});
