import { describe, expect, it } from 'vitest';
import { legContactVast } from '#lib/contact/commands.ts';
import { datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf, type Uitkomst } from '#lib/platform/errors.ts';
import { scoorLeefgebieden } from '#lib/vsv-trajecten/beeld/commands.ts';
import { zetMijlpaal } from '#lib/vsv-trajecten/commands.ts';
import { chooseDoelgroep } from '#lib/vsv-trajecten/doelgroep/commands.ts';
import { stelDoel, voegPlanstapToe } from '#lib/vsv-trajecten/plan/commands.ts';
import { readTrajectpagina } from '#lib/vsv-trajecten/queries.ts';
import { draaiStappenTerug, neemStappenOver } from '#lib/vsv-trajecten/stappen/commands.ts';
import { readBewezenStappen } from '#lib/vsv-trajecten/stappen/queries.ts';
import { setStap } from '#lib/werkprocessen/commands.ts';
import { readWerkproces } from '#lib/werkprocessen/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeWerkproces } from '#tests/factories/werk.ts';

const code = (uitkomst: Uitkomst<unknown>) => (uitkomst.ok ? 'goed' : uitkomst.weigering.code);
const dag = (over: number) => addDays(today(), -over);

async function zaak() {
  const coach = await actorMet('doorstroomcoach');
  const jongere = await makeJongere({ geboortedatum: datum(`${Number(today().slice(0, 4)) - 19}-01-01`) });
  const { id } = await makeWerkproces({
    ...{ jongereId: jongere.id, soort: 'vsv', routekaart: 'DSP', gestartOp: dag(30) },
  });
  const nu = async () => ({ id, versie: waardeOf(await readTrajectpagina(coach, { id })).traject.versie });
  const werk = async () => waardeOf(await readWerkproces(coach, { id }));
  const kop = async () => ({ id, versie: (await werk()).werk.versie });
  const voorstel = async () => waardeOf(await readBewezenStappen(coach, { id }));
  const kaart = async () =>
    (await werk()).pad
      .filter(({ toestand }) => toestand === 'gedaan' || toestand === 'nu')
      .map(({ stap, toestand, registratie }) => `${stap.code} ${registratie?.gezetOp ?? toestand}`);
  return { coach, id, jongereId: jongere.id, nu, kop, voorstel, kaart };
}

describe('de routekaart volgt wat in het traject staat', () => {
  it('gesproken, intake, leefgebieden en een plan: één klik zet die stappen op hun eigen dag, en de kaart wijst verder', async () => {
    const { coach, jongereId, id, nu, kop, voorstel, kaart } = await zaak();
    const contact = { jongereId, werkprocesId: id, versies: `${id}:1`, soort: 'gesprek', met: 'jongere' };
    waardeOf(await legContactVast(coach, { ...contact, bereikt: 'ja', datum: dag(20), verslag: 'Ja.' }));
    waardeOf(await zetMijlpaal(coach, { ...(await nu()), mijlpaal: 'intake', op: dag(15) }));
    waardeOf(
      await scoorLeefgebieden(coach, { ...(await nu()), moment: 'intake', op: dag(15), 'score-wonen': '2' }),
    );
    const doel = { tekst: 'Ik wil kok worden.', van: 'jongere', leefgebied: '' };
    waardeOf(await stelDoel(coach, { ...(await nu()), ...doel }));
    expect((await voorstel()).stappen.map(({ stap }) => stap)).toEqual(['1', '2', '4', '5']); // a goal alone is no plan
    const { doelen } = waardeOf(await readTrajectpagina(coach, { id }));
    const stap = { doelId: doelen[0]?.id, wie: 'jongere', tekst: 'Meelopen.', uiterlijk: '' };
    waardeOf(await voegPlanstapToe(coach, { ...(await nu()), ...stap }));
    waardeOf(await chooseDoelgroep(coach, { ...(await kop()), doelgroep: 'nieuw-vsv' })); // asks nobody for a reason
    waardeOf(await neemStappenOver(coach, await kop()));
    expect(await kaart()).toEqual([
      ...[`1 ${dag(30)}`, `2 ${dag(20)}`, `3 ${today()}`, `4 ${dag(15)}`, `5 ${dag(15)}`, '6 nu'],
      `8 ${today()}`,
    ]);
    expect((await voorstel()).stappen).toEqual([]);
    expect(code(await neemStappenOver(coach, await kop()))).toBe('niets-bewezen');
  });

  it('ongedaan maken neemt alles van die keer terug, tot er een andere stap is gezet', async () => {
    const { coach, nu, kop, voorstel, kaart } = await zaak();
    waardeOf(await zetMijlpaal(coach, { ...(await nu()), mijlpaal: 'intake', op: dag(15) }));
    waardeOf(await neemStappenOver(coach, await kop()));
    expect((await voorstel()).terug).toEqual(['1', '4']);
    waardeOf(await draaiStappenTerug(coach, await kop()));
    expect(await kaart()).toEqual(['1 nu']);
    waardeOf(await neemStappenOver(coach, await kop()));
    waardeOf(await setStap(coach, { ...(await kop()), stap: '2' }));
    expect(code(await draaiStappenTerug(coach, await kop()))).toBe('niets-terug');
  });

  it('leerplicht ziet niet wat in het traject staat', async () => {
    const { id } = await zaak();
    const lpa = await actorMet('leerplichtambtenaar');
    expect(code(await readBewezenStappen(lpa, { id }))).toBe('geen-recht');
  });
});
