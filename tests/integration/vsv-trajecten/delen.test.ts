import { describe, expect, it } from 'vitest';
import { schrijfBrief, verstuurBrief } from '#lib/brieven/commands.ts';
import { readBrief, readBrieven, readBriefformulier } from '#lib/brieven/queries.ts';
import { legContactVast } from '#lib/contact/commands.ts';
import { datum } from '#lib/kalender/model.ts';
import { geefKijkreden } from '#lib/jongeren/kijkrecht/commands.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf, type Uitkomst } from '#lib/platform/errors.ts';
import { readWerkbriefing } from '#lib/vsv-trajecten/delen/queries.ts';
import { stelDoel, voegPlanstapToe } from '#lib/vsv-trajecten/plan/commands.ts';
import { readTrajectpagina } from '#lib/vsv-trajecten/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeWerkproces } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

const code = (uitkomst: Uitkomst<unknown>) => (uitkomst.ok ? 'goed' : uitkomst.weigering.code);

async function metPlan() {
  const coach = await actorMet('doorstroomcoach');
  const geboortedatum = datum(`${Number(today().slice(0, 4)) - 19}-01-01`);
  const jongere = await makeJongere({ roepnaam: 'Kim', geboortedatum, gemeente: '1883' });
  const { id } = await makeWerkproces({ jongereId: jongere.id, soort: 'vsv', routekaart: 'DSP' });
  const lees = async () => waardeOf(await readTrajectpagina(coach, { id }));
  const nu = async () => ({ id, versie: (await lees()).traject.versie });
  waardeOf(await stelDoel(coach, { ...(await nu()), tekst: 'Ik wil kok worden.', van: 'jongere' }));
  const doelId = (await lees()).doelen[0]?.id;
  waardeOf(await voegPlanstapToe(coach, { ...(await nu()), doelId, wie: 'jongere', tekst: 'Meelopen.' }));
  return { coach, id, jongereId: jongere.id, onderwerp: `traject:${id}` };
}

describe('het plan als brief', () => {
  it('staat klaar om te versturen; wat gedeeld is, blijft zo bewaard, ook als het plan daarna verandert', async () => {
    const { coach, id, jongereId, onderwerp } = await metPlan();
    const sjabloon = 'plan-van-aanpak';
    const opzet = waardeOf(await readBriefformulier(coach, { jongereId, sjabloon, onderwerp }));
    expect(opzet.velden.plan_doelen).toBe('1. Ik wil kok worden.\n– Meelopen. Wie: jij zelf.');
    expect(opzet.voorbeeld).toContain('Beste Kim,');
    const velden = Object.fromEntries(
      Object.entries(opzet.velden).map(([naam, waarde]) => [`veld_${naam}`, waarde]),
    );
    const brief = { jongereId, sjabloon, onderwerp, aan: ['jongere'], ...velden, kanaal_jongere: 'post' };
    const { briefId } = waardeOf(await schrijfBrief(coach, brief));
    const lees = async () => waardeOf(await readBrief(coach, { jongereId, briefId }));
    waardeOf(await verstuurBrief(coach, { jongereId, briefId, versie: (await lees()).brief.versie }));
    const versie = waardeOf(await readTrajectpagina(coach, { id })).traject.versie;
    waardeOf(await stelDoel(coach, { id, versie, tekst: 'Toch liever bakker.', van: 'jongere' }));
    expect((await lees()).brief.inhoud.velden.plan_doelen).not.toContain('bakker');
  });

  it('leerplicht ziet het plan niet: niet als formulier, niet in de lijst en niet los', async () => {
    const { coach, jongereId, onderwerp } = await metPlan();
    const sjabloon = 'plan-van-aanpak';
    const brief = {
      jongereId,
      sjabloon,
      onderwerp,
      aan: ['jongere'],
      veld_plan_doelen: 'Ik wil kok worden.',
    };
    const { briefId } = waardeOf(await schrijfBrief(coach, { ...brief, veld_plan_datum: today() }));
    const lpa = await actorMet('leerplichtambtenaar');
    waardeOf(await geefKijkreden(lpa, { jongereId, reden: 'broer van een leerling' }));
    expect(code(await readBriefformulier(lpa, { jongereId, sjabloon, onderwerp }))).toBe('geen-recht');
    expect(code(await schrijfBrief(lpa, { ...brief, onderwerp: undefined }))).toBe('geen-recht');
    expect(waardeOf(await readBrieven(lpa, { jongereId })).rijen).toEqual([]);
    expect(waardeOf(await readBrieven(coach, { jongereId })).rijen).toHaveLength(1);
    expect(code(await readBrief(lpa, { jongereId, briefId }))).toBe('niet-gevonden');
  });
});

describe('de werkbriefing als brief', () => {
  it('noemt als laatste gesprek niet wat bij vergissing was vastgelegd', async () => {
    const { coach, id, jongereId } = await metPlan();
    const gesprek = { jongereId, werkprocesId: id, soort: 'telefoon', met: 'jongere', bereikt: 'ja' };
    waardeOf(await legContactVast(coach, { ...gesprek, datum: today(), verslag: 'Gesproken.' }));
    expect(waardeOf(await readWerkbriefing(coach, { id })).laatsteContact).toBe(today());
    await eigenaarSql('update contactmoment set vervallen_op = now() where jongere_id = $1', [jongereId]);
    expect(waardeOf(await readWerkbriefing(coach, { id })).laatsteContact).toBeNull();
  });

  it('vraagt naar de grond waarop wordt gedeeld, en neemt de waarschuwing voor collega’s niet mee', async () => {
    const { coach, id, jongereId, onderwerp } = await metPlan();
    const opzet = waardeOf(
      await readBriefformulier(coach, { jongereId, sjabloon: 'werkbriefing', onderwerp }),
    );
    expect(opzet.velden.briefing_grondslag ?? '').toBe('');
    expect(opzet.velden.briefing_wil).toBe('– Ik wil kok worden.');
    expect(code(await readWerkbriefing(await actorMet('leerplichtambtenaar'), { id }))).toBe('geen-recht');
  });
});
