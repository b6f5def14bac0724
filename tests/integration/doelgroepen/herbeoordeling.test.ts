import { describe, expect, it } from 'vitest';
import { bevestigHerbeoordeling, startHerbeoordeling } from '#lib/doelgroepen/herbeoordeling/commands.ts';
import {
  listHerbeoordeling,
  previewHerbeoordeling,
  showBundel,
} from '#lib/doelgroepen/herbeoordeling/queries.ts';
import {
  draaiBundelTerug,
  handleHerbeoordelingJob,
} from '#lib/doelgroepen/herbeoordeling/uitvoeren/commands.ts';
import { datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import type { Bureau } from '#lib/toegang/model.ts';
import { laatsteEenOktober } from '#lib/vsv-trajecten/doelgroep/rules.ts';
import { setVolgendeActie } from '#lib/werkprocessen/commands.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { bestand, csv, leesIn } from '#tests/factories/bestanden.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeWerkproces } from '#tests/factories/werk.ts';
import { makeInschrijving, makeSchool } from '#tests/factories/school.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

const geboren = (jaren: number) => datum(`${Number(today().slice(0, 4)) - jaren}-01-01`);
const voor = () => laatsteEenOktober(today());

async function opzet() {
  const bureau = await makeBureau();
  const school = await makeSchool({ bureau, sector: 'MBO' });
  const coach = await actorMet('doorstroomcoach', { bureau });
  const uitval = async (jaren: number, werk: boolean) => {
    const jongere = await makeJongere({ bureau, geboortedatum: geboren(jaren) });
    const tot = addDays(voor(), -100);
    await makeInschrijving(jongere.id, {
      bureau,
      school,
      onderwijssoort: 'MBO2',
      van: addDays(tot, -300),
      tot,
    });
    const proces = werk
      ? await makeWerkproces({
          ...{ bureau, jongereId: jongere.id, soort: 'vsv', routekaart: 'DSP' },
          gestartOp: addDays(voor(), -90),
        })
      : null;
    return { jongereId: jongere.id, werkprocesId: proces?.id ?? null };
  };
  return { bureau, coach, uitval };
}
const werk = (bureau: Bureau) =>
  eigenaarSql<{
    jongere_id: string;
    status: string;
    resultaat_code: string | null;
    volgende_actie: string | null;
  }>('select jongere_id, status, resultaat_code, volgende_actie from werkproces where bureau_id = $1', [
    bureau.id,
  ]);

describe('herbeoordeling van velen tegelijk', () => {
  it('bevestigen twee collega’s tegelijk dezelfde lijst, dan heeft één de bundel en hoort de ander dat het anders is', async () => {
    const { bureau, coach, uitval } = await opzet();
    for (let nr = 0; nr < 4; nr += 1) await uitval(20, false);
    waardeOf(await startHerbeoordeling(coach, {}));
    const ander = await actorMet('doorstroomcoach', { bureau });
    const samen = await Promise.all(
      [coach, ander, coach, ander].map((wie) => bevestigHerbeoordeling(wie, { alle: 'ja', aantal: 4 })),
    );
    expect(samen.map((uitkomst) => (uitkomst.ok ? 'goed' : uitkomst.weigering.code)).toSorted()).toEqual([
      ...['goed', 'intussen-anders', 'intussen-anders', 'intussen-anders'],
    ]);
    const bundels = await eigenaarSql('select id from herbeoordelingbundel where bureau_id = $1', [
      bureau.id,
    ]);
    expect(bundels).toHaveLength(1);
  });

  it('voorstel, voorbeeld, doorvoeren en alles terug', async () => {
    const { bureau, coach, uitval } = await opzet();
    const oud = await uitval(28, true);
    const opnieuw = await uitval(20, false);
    const loopt = await uitval(21, true);
    expect(waardeOf(await startHerbeoordeling(coach, {}))).toMatchObject({ aantal: 3, nieuw: 3 });
    expect(waardeOf(await startHerbeoordeling(coach, {}))).toMatchObject({ aantal: 3, nieuw: 0 });
    const lijst = waardeOf(await listHerbeoordeling(coach, {}));
    expect(lijst.aantallen).toEqual({ 'te-oud': 1, benaderen: 2 });
    const voorbeeld = waardeOf(await previewHerbeoordeling(coach, { alle: 'ja' }));
    expect(voorbeeld.regels).toEqual([
      { uitkomst: 'benaderen', aantal: 2, metWerk: 1 },
      { uitkomst: 'te-oud', aantal: 1, metWerk: 1 },
    ]);

    const { id } = waardeOf(await bevestigHerbeoordeling(coach, { alle: 'ja', aantal: 3 }));
    await handleHerbeoordelingJob({ bureauId: bureau.id, id });
    const na = await werk(bureau);
    expect(na.find((rij) => rij.jongere_id === oud.jongereId)).toMatchObject({
      status: 'gesloten',
      resultaat_code: 'geen-doelgroep',
    });
    for (const wie of [opnieuw, loopt])
      expect(na.find((rij) => rij.jongere_id === wie.jongereId)).toMatchObject({
        status: 'open',
        volgende_actie: 'Opnieuw contact zoeken',
      });
    expect(waardeOf(await showBundel(coach, { id })).kop).toMatchObject({
      status: 'klaar',
      gedaan: 3,
      gebleven: 0,
    });

    waardeOf(await draaiBundelTerug(coach, { id }));
    await handleHerbeoordelingJob({ bureauId: bureau.id, id });
    const terug = await werk(bureau);
    expect(terug).toHaveLength(2);
    expect(terug.every((rij) => rij.status === 'open' && rij.volgende_actie === null)).toBe(true);
    expect(waardeOf(await listHerbeoordeling(coach, {})).aantallen).toEqual({ 'te-oud': 1, benaderen: 2 });
    const feiten = await eigenaarSql(
      `select 1 from gebeurtenis where bureau_id = $1 and soort in ('Herbeoordeeld', 'WerkprocesGesloten') and vervallen_op is null`,
      [bureau.id],
    );
    expect(feiten).toEqual([]);
  });

  it('wie intussen veranderde, blijft op de lijst met het nieuwe voorstel', async () => {
    const { bureau, coach, uitval } = await opzet();
    const { jongereId } = await uitval(20, true);
    waardeOf(await startHerbeoordeling(coach, {}));
    const { id } = waardeOf(await bevestigHerbeoordeling(coach, { alle: 'ja', aantal: 1 }));
    await eigenaarSql('update jongere set startkwalificatie_op = $3 where bureau_id = $1 and id = $2', [
      bureau.id,
      jongereId,
      today(),
    ]);
    await handleHerbeoordelingJob({ bureauId: bureau.id, id });
    const { rijen } = waardeOf(await listHerbeoordeling(coach, {}));
    expect(rijen).toMatchObject([
      { voorstel: 'startkwalificatie', opmerking: expect.stringContaining('veranderd') },
    ]);
  });

  it('wat een collega intussen wijzigde, gaat niet mee terug', async () => {
    const { bureau, coach, uitval } = await opzet();
    const { werkprocesId } = await uitval(20, true);
    waardeOf(await startHerbeoordeling(coach, {}));
    const { id } = waardeOf(await bevestigHerbeoordeling(coach, { alle: 'ja', aantal: 1 }));
    await handleHerbeoordelingJob({ bureauId: bureau.id, id });
    waardeOf(
      await setVolgendeActie(coach, {
        ...{ id: werkprocesId, versie: 2, volgendeActie: 'Huisbezoek', volgendeDatum: addDays(today(), 3) },
      }),
    );
    waardeOf(await draaiBundelTerug(coach, { id }));
    await handleHerbeoordelingJob({ bureauId: bureau.id, id });
    const { kop, gebleven } = waardeOf(await showBundel(coach, { id }));
    expect(kop).toMatchObject({ status: 'teruggedraaid', gebleven: 1 });
    expect(gebleven[0]?.opmerking).toContain('Een collega heeft het werk intussen gewijzigd');
    expect(await werk(bureau)).toMatchObject([{ volgende_actie: 'Huisbezoek' }]);
  });

  it('werk dat als "aan het werk" sluit vraagt waarom fasen niet nodig waren; zonder reden blijft de jongere staan', async () => {
    const { bureau, coach, uitval } = await opzet();
    await uitval(20, true);
    waardeOf(await startHerbeoordeling(coach, {}));
    const keuze = { alle: 'ja', uitkomst: 'werkt', aantal: 1 };
    expect(waardeOf(await previewHerbeoordeling(coach, keuze)).redenen.length).toBeGreaterThan(0);
    const { id } = waardeOf(await bevestigHerbeoordeling(coach, keuze));
    await handleHerbeoordelingJob({ bureauId: bureau.id, id });
    expect(waardeOf(await listHerbeoordeling(coach, {})).rijen[0]?.opmerking).toContain('Nog niet doorlopen');
    const tweede = waardeOf(await bevestigHerbeoordeling(coach, { ...keuze, sluitreden: 'hulp-loopt-al' }));
    await handleHerbeoordelingJob({ bureauId: bureau.id, id: tweede.id });
    expect(await werk(bureau)).toMatchObject([{ status: 'gesloten', resultaat_code: 'werk' }]);
  });

  it('duizend jongeren uit het migratieformaat in één keer', { timeout: 120_000 }, async () => {
    const { bureau, coach } = await opzet();
    const nummers = Array.from({ length: 1_000 }, (_, nr) => `OUD-${nr}`);
    const jongeren = nummers.map((extern_id, nr) => ({
      extern_id,
      geslachtsnaam: `Proef${String(nr).padStart(4, '0')}`,
      voornamen: 'Robin',
      geboortedatum: geboren(nr % 10 === 0 ? 28 : 20),
    }));
    const woonperioden = nummers.map((jongere, nr) => ({
      extern_id: `A-${nr}`,
      ...{ jongere, soort: 'brp', gemeente: '1883', van: addDays(voor(), -2_000) },
    }));
    const werkprocessen = nummers.map((jongere, nr) => ({
      extern_id: `W-${nr}`,
      ...{ jongere, soort: 'vsv', routekaart: 'DSP', gemeente: '1883', gestart_op: addDays(voor(), -60) },
    }));
    const levering = { jongeren, woonperioden, werkprocessen };
    waardeOf(
      await leesIn(
        bureau,
        Object.entries(levering).map(([naam, rijen]) => bestand(`${naam}.csv`, csv(rijen), 64 * 1024)),
      ),
    );
    expect(waardeOf(await startHerbeoordeling(coach, {})).aantal).toBe(1_000);
    const { id } = waardeOf(await bevestigHerbeoordeling(coach, { alle: 'ja', aantal: 1_000 }));
    await handleHerbeoordelingJob({ bureauId: bureau.id, id });
    expect(waardeOf(await showBundel(coach, { id })).kop).toMatchObject({
      ...{ status: 'klaar', aantal: 1_000, gedaan: 1_000, gebleven: 0 },
    });
    const gesloten = (await werk(bureau)).filter(({ status }) => status === 'gesloten');
    expect(gesloten).toHaveLength(100);
    const eerste = waardeOf(await listHerbeoordeling(coach, { stand: 'gedaan' }));
    const tweede = waardeOf(await listHerbeoordeling(coach, { stand: 'gedaan', na: eerste.verder ?? '' }));
    const samen = new Set([...eerste.rijen, ...tweede.rijen].map((rij) => rij.id));
    expect(samen.size).toBe(100);
  });
});
