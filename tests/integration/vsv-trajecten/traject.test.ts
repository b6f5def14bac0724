import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf, type Uitkomst } from '#lib/platform/errors.ts';
import { legBig5Vast, scoorLeefgebieden } from '#lib/vsv-trajecten/beeld/commands.ts';
import { legTrajectVast, zetMijlpaal } from '#lib/vsv-trajecten/commands.ts';
import { readDossiertrajecten } from '#lib/vsv-trajecten/dossier/queries.ts';
import { laatLos } from '#lib/vsv-trajecten/loslaten/commands.ts';
import {
  haalPlanstapWeg,
  rondDoelAf,
  stelDoel,
  voegPlanstapToe,
  wijzigDoel,
  zetPlanstapGedaan,
} from '#lib/vsv-trajecten/plan/commands.ts';
import { readTrajectpagina } from '#lib/vsv-trajecten/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeInschrijving, makeSchool } from '#tests/factories/school.ts';
import { makeWerkproces } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

const code = (uitkomst: Uitkomst<unknown>) => (uitkomst.ok ? 'goed' : uitkomst.weigering.code);

async function traject() {
  const coach = await actorMet('doorstroomcoach');
  const jongere = await makeJongere({ geboortedatum: datum(`${Number(today().slice(0, 4)) - 19}-01-01`) });
  const { id } = await makeWerkproces({ jongereId: jongere.id, soort: 'vsv', routekaart: 'DSP' });
  const lees = async () => waardeOf(await readTrajectpagina(coach, { id }));
  const nu = async () => ({ id, versie: (await lees()).traject.versie });
  return { coach, id, jongereId: jongere.id, lees, nu };
}
async function feiten(id: string, soort: string): Promise<string[]> {
  const rows = await eigenaarSql<{ tekst: string }>(
    `select datum || ' ' || coalesce(gegevens->>'mijlpaal', '') || ' ' || coalesce(gegevens->>'signaalbron', '-') as tekst
       from gebeurtenis where onderwerp_id = $1 and soort = $2 and vervallen_op is null order by datum, id`,
    [id, soort],
  );
  return rows.map(({ tekst }) => tekst);
}

describe('een traject', () => {
  it('begint met het eerste dat is vastgelegd; een betere dag vervangt de oude', async () => {
    const { coach, id, lees, nu } = await traject();
    expect((await lees()).traject).toMatchObject({ versie: 0, mijlpalen: { benaderd: null } });
    const dag = addDays(today(), -10);
    waardeOf(await zetMijlpaal(coach, { ...(await nu()), mijlpaal: 'benaderd', op: dag }));
    waardeOf(await zetMijlpaal(coach, { ...(await nu()), mijlpaal: 'benaderd', op: addDays(dag, -1) }));
    waardeOf(await zetMijlpaal(coach, { ...(await nu()), mijlpaal: 'gestart', op: today() }));
    expect(await feiten(id, 'TrajectMijlpaal')).toEqual([
      `${addDays(dag, -1)} benaderd -`,
      `${today()} gestart -`,
    ]);
  });

  it('een andere bron van het signaal telt ook voor wat er al lag', async () => {
    const { coach, id, nu } = await traject();
    waardeOf(await zetMijlpaal(coach, { ...(await nu()), mijlpaal: 'bereikt', op: today() }));
    const invoer = { signaalbron: 'duo', casusregie: 'coach' };
    waardeOf(await legTrajectVast(coach, { ...(await nu()), ...invoer }));
    expect(await feiten(id, 'TrajectMijlpaal')).toEqual([`${today()} bereikt duo`]);
  });

  it('wie tegelijk hetzelfde wijzigt, hoort dat een ander eerder was', async () => {
    const { coach, nu } = await traject();
    const eerst = await nu();
    waardeOf(await zetMijlpaal(coach, { ...eerst, mijlpaal: 'bereikt', op: today() }));
    expect(code(await zetMijlpaal(coach, { ...eerst, mijlpaal: 'intake', op: today() }))).toBe(
      'gewijzigd-door-ander',
    );
  });

  it('is er niet voor leerplicht en niet bij ander werk', async () => {
    const { id, jongereId, coach } = await traject();
    const lpa = await actorMet('leerplichtambtenaar');
    expect(code(await readTrajectpagina(lpa, { id }))).toBe('geen-recht');
    const ander = await makeWerkproces({ jongereId });
    expect(code(await readTrajectpagina(coach, { id: ander.id }))).toBe('niet-gevonden');
  });
});

describe('het traject vanuit het dossier', () => {
  it('wat loopt gaat voor wat is gesloten; leerplicht vindt er geen', async () => {
    const { coach, id, jongereId } = await traject();
    await makeWerkproces({
      ...{ jongereId, soort: 'vsv', routekaart: 'DSP', gestartOp: addDays(today(), -5) },
      ...{ geslotenOp: today(), resultaatCode: 'werk', kern: 'werk' },
    });
    expect(waardeOf(await readDossiertrajecten(coach, { jongereId })).trajecten[0]).toBe(id);
    const lpa = await actorMet('leerplichtambtenaar');
    expect(code(await readDossiertrajecten(lpa, { jongereId }))).toBe('geen-recht');
  });
});

describe('begeleiden na overleg met de school (WEB art. 9.2.5 lid 5)', () => {
  it('wie pas een entree-diploma heeft: eerst overleg, of terzijde met een reden', async () => {
    const { coach, jongereId, lees, nu } = await traject();
    const school = await makeSchool({ sector: 'MBO' });
    await makeInschrijving(jongereId, {
      school,
      onderwijssoort: 'MBO1',
      van: addDays(today(), -400),
      tot: addDays(today(), -60),
    });
    await eigenaarSql(`update inschrijving set reden_einde = 'diploma' where jongere_id = $1`, [jongereId]);
    expect((await lees()).overleg).toMatchObject({ nodig: true });
    const start = async () => zetMijlpaal(coach, { ...(await nu()), mijlpaal: 'gestart', op: today() });
    expect(code(await start())).toBe('overleg-vooraf');
    const gegevens = { casusregie: 'coach', signaalbron: 'school' };
    expect(code(await legTrajectVast(coach, { ...(await nu()), ...gegevens, overlegOp: today() }))).toBe(
      'ongeldige-invoer',
    );
    waardeOf(
      await legTrajectVast(coach, {
        ...(await nu()),
        ...gegevens,
        overlegOp: today(),
        overlegMet: 'Loopbaanadviseur',
      }),
    );
    expect(code(await start())).toBe('goed');
  });
});

describe('leefgebieden en Big 5', () => {
  it('wat niet is besproken blijft open; op dezelfde dag vervangt het nieuwe antwoord het oude', async () => {
    const { coach, lees, nu } = await traject();
    const op = today();
    const invoer = { moment: 'intake', op, 'score-wonen': '2', 'toelichting-wonen': 'Slaapt bij vrienden.' };
    waardeOf(await scoorLeefgebieden(coach, { ...(await nu()), ...invoer }));
    waardeOf(await scoorLeefgebieden(coach, { ...(await nu()), moment: 'intake', op, 'score-wonen': '3' }));
    const { lijnen } = await lees();
    expect(lijnen.find(({ code: c }) => c === 'wonen')?.scores).toMatchObject([
      { score: 3, toelichting: null },
    ]);
    expect(lijnen.find(({ code: c }) => c === 'werk')?.scores).toEqual([]);
  });

  it('twee momenten op één dag zijn twee metingen: de afsluiting schrijft niet over de intake heen', async () => {
    const { coach, lees, nu } = await traject();
    const op = today();
    for (const [moment, score, support] of [
      ['afsluiting', '4', 'ja'] as const,
      ['intake', '2', 'nee'] as const,
    ]) {
      waardeOf(await scoorLeefgebieden(coach, { ...(await nu()), moment, op, 'score-wonen': score }));
      const big5 = { support, wonen: 'ja', schoolWerk: 'ja', inkomen: 'ja' };
      waardeOf(await legBig5Vast(coach, { ...(await nu()), moment, op, ...big5 }));
    }
    const { lijnen, big5 } = await lees();
    const wonen = lijnen.find(({ code: c }) => c === 'wonen');
    expect(wonen?.scores.map(({ moment, score }) => [moment, score])).toEqual([
      ['intake', 2],
      ['afsluiting', 4],
    ]);
    expect(wonen?.verschil).toBe(2);
    expect(big5.map(({ moment, standen }) => [moment, standen.support])).toEqual([
      ['intake', 'nee'],
      ['afsluiting', 'ja'],
    ]);
  });

  it('gezondheid en justitie staan niet op de open lijst en worden zonder instemming geweigerd (WEB art. 9.2.7)', async () => {
    const { coach, lees, nu } = await traject();
    expect((await lees()).leefgebieden).toHaveLength(10);
    const kop = { moment: 'intake', op: today() };
    expect(code(await scoorLeefgebieden(coach, { ...(await nu()), ...kop, 'score-geest': '2' }))).toBe(
      'instemming-nodig',
    );
    expect(code(await scoorLeefgebieden(coach, { ...(await nu()), ...kop, 'score-wonen': '6' }))).toBe(
      'ongeldige-invoer',
    );
    expect(code(await scoorLeefgebieden(coach, { ...(await nu()), ...kop }))).toBe('niets-ingevuld');
  });

  it('loslaten vraagt een reden zolang niet alle vijf bekend en op orde zijn', async () => {
    const { coach, id, nu } = await traject();
    waardeOf(await zetMijlpaal(coach, { ...(await nu()), mijlpaal: 'gestart', op: addDays(today(), -100) }));
    const big5 = { support: 'ja', wonen: 'ja', schoolWerk: 'ja', inkomen: 'ja' };
    waardeOf(await legBig5Vast(coach, { ...(await nu()), moment: 'afsluiting', op: today(), ...big5 }));
    expect(code(await laatLos(coach, { ...(await nu()), op: today() }))).toBe('big5-niet-op-orde');
    waardeOf(
      await laatLos(coach, { ...(await nu()), op: today(), reden: 'Over gezondheid wil hij niet praten.' }),
    );
    expect(await feiten(id, 'TrajectLosgelaten')).toHaveLength(1);
  });
});

describe('het plan van aanpak', () => {
  it('een doel van de jongere zelf, met stappen die af en weer open kunnen', async () => {
    const { coach, id, lees, nu } = await traject();
    waardeOf(
      await stelDoel(coach, {
        ...(await nu()),
        tekst: 'Ik wil kok worden.',
        van: 'jongere',
        leefgebied: 'school',
      }),
    );
    const [doel] = (await lees()).doelen;
    const stap = { doelId: doel?.id, wie: 'coach', uiterlijk: addDays(today(), 7) };
    waardeOf(await voegPlanstapToe(coach, { ...(await nu()), ...stap, tekst: 'Bel de horecaschool.' }));
    waardeOf(await voegPlanstapToe(coach, { ...(await nu()), ...stap, tekst: 'Meeloopdag.', uiterlijk: '' }));
    const eerste = (await lees()).volgende;
    expect(eerste?.tekst).toBe('Bel de horecaschool.');
    waardeOf(await zetPlanstapGedaan(coach, { ...(await nu()), stapId: eerste?.id }));
    expect((await lees()).volgende?.tekst).toBe('Meeloopdag.');
    waardeOf(await zetPlanstapGedaan(coach, { ...(await nu()), stapId: eerste?.id }));
    expect(await feiten(id, 'PlanstapGedaan')).toEqual([]);
    waardeOf(await haalPlanstapWeg(coach, { ...(await nu()), stapId: eerste?.id }));
    expect((await lees()).doelen[0]?.stappen.map(({ tekst }) => tekst)).toEqual(['Meeloopdag.']);
    waardeOf(await rondDoelAf(coach, { ...(await nu()), doelId: doel?.id, status: 'bereikt' }));
    expect(code(await voegPlanstapToe(coach, { ...(await nu()), ...stap, tekst: 'Nog iets.' }))).toBe(
      'doel-af',
    );
    expect(await feiten(id, 'PlandoelAfgerond')).toHaveLength(1);
  });

  it('WEB art. 9.2.7: een doel hangt niet aan een leefgebied dat achter de muur hoort, want het plan wordt gedeeld', async () => {
    const { coach, nu, lees } = await traject();
    const doel = { tekst: 'Ik wil rust.', van: 'jongere' };
    for (const leefgebied of ['geest', 'middelen', 'justitie'])
      expect(code(await stelDoel(coach, { ...(await nu()), ...doel, leefgebied }))).toBe('instemming-nodig');
    waardeOf(await stelDoel(coach, { ...(await nu()), ...doel, leefgebied: 'wonen' }));
    const [gesteld] = (await lees()).doelen;
    const anders = { ...doel, doelId: gesteld?.id, leefgebied: 'justitie' };
    expect(code(await wijzigDoel(coach, { ...(await nu()), ...anders }))).toBe('instemming-nodig');
  });

  it('een doel zonder woorden krijgt een zin bij het veld', async () => {
    const { coach, nu } = await traject();
    const uitkomst = await stelDoel(coach, { ...(await nu()), tekst: ' ', van: 'jongere' });
    expect(!uitkomst.ok && uitkomst.weigering.velden?.tekst).toBe(
      'Schrijf het doel, in de woorden van de jongere.',
    );
  });
});
