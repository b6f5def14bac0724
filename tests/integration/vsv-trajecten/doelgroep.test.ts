import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf, type Uitkomst } from '#lib/platform/errors.ts';
import { chooseDoelgroep } from '#lib/vsv-trajecten/doelgroep/commands.ts';
import { readDoelgroepvoorstel } from '#lib/vsv-trajecten/doelgroep/queries.ts';
import { closeWerkproces } from '#lib/meldingen/afsluiten/commands.ts';
import { setStap, undoStap } from '#lib/werkprocessen/commands.ts';
import { readWerkproces } from '#lib/werkprocessen/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeInschrijving, makeSchool } from '#tests/factories/school.ts';
import { makeWerkproces } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

const code = (uitkomst: Uitkomst<unknown>) => (uitkomst.ok ? 'goed' : uitkomst.weigering.code);

/** Twenty years old, left school yesterday; work of the Doorstroompunt without any step. */
const reden = { afwijkreden: 'spoed' };

async function uitgevallen() {
  const coach = await actorMet('doorstroomcoach');
  const jongere = await makeJongere({ geboortedatum: datum(`${Number(today().slice(0, 4)) - 20}-01-01`) });
  const school = await makeSchool({ sector: 'MBO' });
  await makeInschrijving(jongere.id, { school, van: addDays(today(), -400), tot: addDays(today(), -2) });
  const { id } = await makeWerkproces({ jongereId: jongere.id, soort: 'vsv', routekaart: 'DSP' });
  return { coach, id };
}
const feiten = async (id: string) =>
  (
    await eigenaarSql<{ doelgroep: string; voorstel: string | null }>(
      `select gegevens->>'doelgroep' as doelgroep, gegevens->>'voorstel' as voorstel from gebeurtenis
        where onderwerp_id = $1 and soort = 'DoelgroepVastgesteld' and vervallen_op is null`,
      [id],
    )
  ).map(({ doelgroep, voorstel }) => [doelgroep, voorstel]);

describe('de doelgroep vaststellen (WEB art. 9.2.1)', () => {
  it('is stap 3; de weg daarna volgt, en wat Baken voorstelde blijft te zien', async () => {
    const { coach, id } = await uitgevallen();
    const { voorstel } = waardeOf(await readDoelgroepvoorstel(coach, { id }));
    expect(voorstel).toMatchObject({ doelgroep: 'nieuw-vsv', regel: { code: 'WEB-9.2.1' } });
    waardeOf(await setStap(coach, { id, versie: 1, stap: '1' }));
    waardeOf(await setStap(coach, { id, versie: 2, stap: '2' }));
    waardeOf(await chooseDoelgroep(coach, { id, versie: 3, doelgroep: 'geen-doelgroep' }));
    const pagina = waardeOf(await readWerkproces(coach, { id }));
    expect(pagina.pad.map(({ stap, toestand }) => `${stap.code} ${toestand}`)).toEqual([
      '1 gedaan',
      '2 gedaan',
      '3 gedaan',
      '12 nu',
      '13 later',
    ]);
    expect(await feiten(id)).toEqual([['geen-doelgroep', 'nieuw-vsv']]);
  });

  it('een andere doelgroep kan later; er telt er één, en ongedaan maken haalt haar weg', async () => {
    const { coach, id } = await uitgevallen();
    waardeOf(await chooseDoelgroep(coach, { id, versie: 1, doelgroep: 'geen-doelgroep', ...reden }));
    expect(code(await chooseDoelgroep(coach, { id, versie: 2, doelgroep: 'geen-doelgroep' }))).toBe(
      'al-gekozen',
    );
    waardeOf(await chooseDoelgroep(coach, { id, versie: 2, doelgroep: 'nieuw-vsv' }));
    expect(await feiten(id)).toEqual([['nieuw-vsv', 'nieuw-vsv']]);
    waardeOf(await undoStap(coach, { id, versie: 3 }));
    expect(await feiten(id)).toEqual([]);
    expect(waardeOf(await readWerkproces(coach, { id })).werk.doelgroep).toBe(null);
  });

  it('vraagt geen reden als stap 1 en 2 nog niet zijn gezet, en weigert ander werk', async () => {
    const { coach, id } = await uitgevallen();
    expect(code(await chooseDoelgroep(coach, { id, versie: 1, doelgroep: 'nieuw-vsv' }))).toBe('goed');
    expect(code(await chooseDoelgroep(coach, { id, versie: 2, doelgroep: 'buurman' }))).toBe(
      'ongeldige-invoer',
    );
    const jongere = await makeJongere();
    const ander = await makeWerkproces({ jongereId: jongere.id, routekaart: 'A' });
    expect(code(await chooseDoelgroep(coach, { id: ander.id, versie: 1, doelgroep: 'nieuw-vsv' }))).toBe(
      'geen-doelgroep-hier',
    );
  });

  it('sluiten vraagt geen reden voor fasen die niet op de weg liggen', async () => {
    const { coach, id } = await uitgevallen();
    waardeOf(
      await chooseDoelgroep(coach, { id, versie: 1, doelgroep: 'geen-doelgroep', afwijkreden: 'spoed' }),
    );
    waardeOf(await setStap(coach, { id, versie: 2, stap: '12', ...reden }));
    expect(code(await closeWerkproces(coach, { id, versie: 3, resultaat: 'geen-interesse' }))).toBe('goed');
  });
});
