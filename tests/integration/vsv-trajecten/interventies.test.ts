import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf, type Uitkomst } from '#lib/platform/errors.ts';
import * as interventies from '#lib/vsv-trajecten/interventies/commands.ts';
import { readTrajectpagina } from '#lib/vsv-trajecten/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { testBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeInschrijving, makeSchool } from '#tests/factories/school.ts';
import { makeCodewaarde, makeWerkproces } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

const code = (uitkomst: Uitkomst<unknown>) => (uitkomst.ok ? 'goed' : uitkomst.weigering.code);
const dag = (terug: number) => addDays(today(), -terug);

async function traject() {
  const coach = await actorMet('doorstroomcoach');
  const jongere = await makeJongere({ geboortedatum: datum(`${Number(today().slice(0, 4)) - 19}-01-01`) });
  const { id } = await makeWerkproces({ jongereId: jongere.id, soort: 'vsv', routekaart: 'DSP' });
  const lees = async () => waardeOf(await readTrajectpagina(coach, { id }));
  const nu = async () => ({ id, versie: (await lees()).traject.versie });
  const begin = async (velden: object) =>
    interventies.beginInterventie(coach, { ...(await nu()), soort: 'mbo-coach', van: dag(30), ...velden });
  return { coach, id, jongereId: jongere.id, lees, nu, begin };
}
async function feiten(id: string): Promise<string[]> {
  const rows = await eigenaarSql<{ tekst: string }>(
    `select replace(soort, 'Interventie', '') || ' ' || datum || ' ' || coalesce(gegevens->>'kern', '-') || ' ' || coalesce(gegevens->>'afloop', '-')
            || ' ' || coalesce(gegevens->>'onderwijssoort', '-') as tekst
       from gebeurtenis where onderwerp_id = $1 and soort like 'Interventie%' and vervallen_op is null order by datum, id`,
    [id],
  );
  return rows.map(({ tekst }) => tekst);
}

describe('een interventie in een traject', () => {
  it('begint en eindigt, en is telbaar met waar de jongere toen op school zat', async () => {
    const { coach, id, jongereId, lees, nu, begin } = await traject();
    const school = await makeSchool({ sector: 'MBO' });
    await makeInschrijving(jongereId, { school, onderwijssoort: 'MBO3', van: dag(300), tot: dag(60) });
    waardeOf(await begin({ aanbieder: 'MBO Zuid' }));
    const [eerste] = (await lees()).interventies;
    expect(eerste).toMatchObject({ label: 'MBO-coach', aanbieder: 'MBO Zuid', tot: null });
    const kop = { interventieId: eerste?.id, afloop: 'voltooid' };
    waardeOf(await interventies.beeindigInterventie(coach, { ...(await nu()), ...kop, tot: dag(2) }));
    expect(await feiten(id)).toEqual([
      `Begonnen ${dag(30)} mbo-coach - MBO3`,
      `Beeindigd ${dag(2)} mbo-coach voltooid -`,
    ]);
  });

  it('een betere dag vervangt de oude, en het einde kan worden teruggenomen', async () => {
    const { coach, id, lees, nu, begin } = await traject();
    waardeOf(await begin({ tot: dag(5), afloop: 'deels' }));
    const interventieId = (await lees()).interventies[0]?.id;
    const velden = { interventieId, soort: 'jobcoach', van: dag(40), tot: dag(5), afloop: 'voltooid' };
    waardeOf(await interventies.wijzigInterventie(coach, { ...(await nu()), ...velden }));
    expect(await feiten(id)).toEqual([
      `Begonnen ${dag(40)} jobcoach - -`,
      `Beeindigd ${dag(5)} jobcoach voltooid -`,
    ]);
    waardeOf(await interventies.heropenInterventie(coach, { ...(await nu()), interventieId }));
    expect(await feiten(id)).toEqual([`Begonnen ${dag(40)} jobcoach - -`]);
  });

  it('een partner uit de lijst van het bureau wordt genoemd; een onbekende wordt geweigerd bij het veld', async () => {
    const { lees, begin } = await traject();
    const organisatieId = crypto.randomUUID();
    const vreemd = await begin({ organisatieId });
    expect(!vreemd.ok && Object.keys(vreemd.weigering.velden ?? {})).toEqual(['organisatieId']);
    const { id } = await testBureau();
    await eigenaarSql(
      `insert into organisatie (bureau_id, id, naam, naam_zoek, soort) values ($1, $2, 'Werkcentrum', 'werkcentrum', 'werk-inkomen')`,
      [id, organisatieId],
    );
    waardeOf(await begin({ organisatieId, aanbieder: 'Team jongeren' }));
    expect((await lees()).interventies[0]).toMatchObject({ organisatie: 'Werkcentrum', organisatieId });
  });

  it('wat per ongeluk is vastgelegd, telt na terugnemen nergens', async () => {
    const { coach, id, lees, nu, begin } = await traject();
    waardeOf(await begin({}));
    const interventieId = (await lees()).interventies[0]?.id;
    waardeOf(await interventies.haalInterventieWeg(coach, { ...(await nu()), interventieId }));
    expect((await lees()).interventies).toEqual([]);
    expect(await feiten(id)).toEqual([]);
    expect(code(await begin({}))).toBe('goed');
  });

  it('overlap wordt geweigerd met een zin bij het veld, een onbekende soort ook', async () => {
    const { begin } = await traject();
    waardeOf(await begin({}));
    const dubbel = await begin({ van: dag(10) });
    expect(!dubbel.ok && Object.keys(dubbel.weigering.velden ?? {})).toEqual(['van']);
    expect(code(await begin({ soort: 'bestaat-niet' }))).toBe('onbekende-interventie');
  });

  it('een eigen woord van het bureau telt als de soort waar het bij hoort', async () => {
    const { id, lees, begin } = await traject();
    await makeCodewaarde({
      lijst: 'interventie',
      code: 'studiecoach',
      kern: 'mbo-coach',
      label: 'Studiecoach',
    });
    waardeOf(await begin({ soort: 'studiecoach' }));
    expect((await lees()).interventies[0]).toMatchObject({ label: 'Studiecoach', kern: 'mbo-coach' });
    expect(await feiten(id)).toEqual([`Begonnen ${dag(30)} mbo-coach - -`]);
    await eigenaarSql(`delete from codewaarde where lijst = 'interventie'`);
  });
});

describe('een Doorbraak', () => {
  it('stappen met dag en notitie; een betere dag vervangt, terugnemen kan', async () => {
    const { coach, lees, nu, begin } = await traject();
    waardeOf(await begin({ soort: 'doorbraak' }));
    const interventieId = (await lees()).interventies[0]?.id;
    const zet = async (velden: object) =>
      interventies.zetDoorbraakstap(coach, { ...(await nu()), interventieId, ...velden });
    waardeOf(await zet({ stap: 'kennismaken', op: dag(20), notitie: 'Wil een eigen kamer.' }));
    waardeOf(await zet({ stap: 'kennismaken', op: dag(21), notitie: '' }));
    waardeOf(await zet({ stap: 'knelpunt', op: dag(3) }));
    expect((await lees()).interventies[0]?.stappen).toEqual([
      { stap: 'kennismaken', op: dag(21), notitie: null },
      { stap: 'knelpunt', op: dag(3), notitie: null },
    ]);
    expect(code(await zet({ stap: 'overzicht', op: dag(31) }))).toBe('voor-begin');
    waardeOf(
      await interventies.haalDoorbraakstapWeg(coach, { ...(await nu()), interventieId, stap: 'knelpunt' }),
    );
    expect((await lees()).interventies[0]?.stappen).toHaveLength(1);
  });

  it('de periode wordt niet korter dan de stappen die er liggen', async () => {
    const { coach, lees, nu, begin } = await traject();
    waardeOf(await begin({ soort: 'doorbraak' }));
    const interventieId = (await lees()).interventies[0]?.id;
    waardeOf(
      await interventies.zetDoorbraakstap(coach, {
        ...(await nu()),
        ...{ interventieId, stap: 'overzicht', op: dag(20) },
      }),
    );
    const later = { interventieId, soort: 'doorbraak', van: dag(10) };
    expect(code(await interventies.wijzigInterventie(coach, { ...(await nu()), ...later }))).toBe(
      'stap-buiten-periode',
    );
  });
});
