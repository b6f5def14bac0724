import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf, type Uitkomst } from '#lib/platform/errors.ts';
import {
  bevestigBestemming,
  legSituatieVast,
  trekBestemmingIn,
} from '#lib/vsv-trajecten/bestemming/commands.ts';
import { readBestemmingsdeel } from '#lib/vsv-trajecten/bestemming/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeJongere, makeWoonperiode } from '#tests/factories/jongere.ts';
import { makeInschrijving, makeSchool } from '#tests/factories/school.ts';
import { makeWerkproces } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

const code = (uitkomst: Uitkomst<unknown>) => (uitkomst.ok ? 'goed' : uitkomst.weigering.code);

async function vsver() {
  const coach = await actorMet('doorstroomcoach');
  const jongere = await makeJongere({ geboortedatum: datum(`${Number(today().slice(0, 4)) - 19}-01-01`) });
  await makeWoonperiode(jongere.id, { gemeente: '0971', van: datum('2010-01-01') });
  const { id } = await makeWerkproces({ jongereId: jongere.id, soort: 'vsv', routekaart: 'DSP' });
  const lees = async (vraag: Record<string, string> = {}) =>
    waardeOf(await readBestemmingsdeel(coach, { id, ...vraag }));
  const kop = async () => ({ id, gezien: (await lees()).gezien });
  return { coach, id, jongereId: jongere.id, lees, kop };
}
/** Moves what was recorded for this young person some days back, as if it had been recorded then. */
async function eerderVastgelegd(jongereId: string, dagen: number): Promise<void> {
  await eigenaarSql(
    `update gebeurtenis set geregistreerd_op = geregistreerd_op - make_interval(days => $2) where jongere_id = $1 and soort = 'BestemmingVastgesteld'`,
    [jongereId, dagen],
  );
}

describe('bestemming van een vsv’er', () => {
  it('is eerst een voorstel; de coach bevestigt, en het feit draagt gemeente, voorstel en landelijke klasse', async () => {
    const { coach, jongereId, lees, kop } = await vsver();
    expect((await lees()).nu).toMatchObject({ bestemming: 'onbereikbaar', herkomst: 'afgeleid' });
    waardeOf(await bevestigBestemming(coach, { ...(await kop()), bestemming: 'werkt', op: today() }));
    expect((await lees()).nu).toMatchObject({ bestemming: 'werkt', herkomst: 'bevestigd' });
    const [feit] = await eigenaarSql<{ gegevens: object }>(
      `select gegevens from gebeurtenis where jongere_id = $1 and soort = 'BestemmingVastgesteld'`,
      [jongereId],
    );
    expect(feit?.gegevens).toEqual({
      gemeente: '0971',
      bestemming: 'werkt',
      landelijk: 'werk',
      voorstel: 'onbereikbaar',
      uitvalOp: null,
      op: today(),
    });
  });

  it('een correctie laat de oude vervallen; zoals het eerder bekend was, geeft dezelfde dag het oude antwoord', async () => {
    const { coach, jongereId, lees, kop } = await vsver();
    const op = addDays(today(), -30);
    waardeOf(await bevestigBestemming(coach, { ...(await kop()), bestemming: 'werkt', op }));
    await eerderVastgelegd(jongereId, 20);
    waardeOf(await bevestigBestemming(coach, { ...(await kop()), bestemming: 'inburgering', op }));
    const vraag = async (bekendOp?: string) =>
      (await lees({ peildatum: op, ...(bekendOp ? { bekendOp } : {}) })).gevraagd?.stand.bestemming;
    expect(await vraag()).toBe('inburgering');
    expect(await vraag(addDays(today(), -1))).toBe('werkt');
    expect(await vraag(addDays(today(), -25))).toBe(null); // nothing was recorded yet
    const { bevestigingen } = await lees();
    expect(bevestigingen.map(({ bestemming, vervallenOp }) => [bestemming, vervallenOp !== null])).toEqual([
      ['inburgering', false],
      ['werkt', true],
    ]);
  });

  it('wie tegelijk bevestigt, hoort dat een ander eerder was', async () => {
    const { coach, kop } = await vsver();
    const eerst = await kop();
    waardeOf(await bevestigBestemming(coach, { ...eerst, bestemming: 'werkt', op: today() }));
    expect(code(await bevestigBestemming(coach, { ...eerst, bestemming: 'niet-willer', op: today() }))).toBe(
      'gewijzigd-door-ander',
    );
  });

  it('een situatie met bron en dag verandert het voorstel; intrekken brengt het voorstel terug', async () => {
    const { coach, lees, kop } = await vsver();
    const situatie = { situatie: 'uitkering-ziek', stand: 'begonnen', bron: 'uwv', op: today(), uren: '' };
    waardeOf(await legSituatieVast(coach, { ...(await kop()), ...situatie }));
    expect((await lees()).nu).toMatchObject({ bestemming: 'uitkering-ziek', herkomst: 'afgeleid' });
    waardeOf(await bevestigBestemming(coach, { ...(await kop()), bestemming: 'dagbesteding', op: today() }));
    waardeOf(await trekBestemmingIn(coach, { ...(await kop()), op: today() }));
    expect((await lees()).nu).toMatchObject({ bestemming: 'uitkering-ziek', herkomst: 'afgeleid' });
    expect(code(await trekBestemmingIn(coach, { ...(await kop()), op: today() }))).toBe('niet-gevonden');
  });

  it('kan ook nadat het werk is gesloten: wie aan het werk ging, wordt op 1 augustus opnieuw bevestigd', async () => {
    const coach = await actorMet('doorstroomcoach');
    const jongere = await makeJongere({});
    const werk = {
      jongereId: jongere.id,
      soort: 'vsv',
      routekaart: 'DSP',
      kern: 'werk',
      resultaatCode: 'werk',
    };
    const { id } = await makeWerkproces({ ...werk, geslotenOp: datum('2024-02-01') });
    const deel = waardeOf(await readBestemmingsdeel(coach, { id }));
    expect(deel.nu).toMatchObject({ bestemming: 'werkt', herkomst: 'afgeleid' });
    const invoer = { id, gezien: deel.gezien, bestemming: 'werkt', op: '2024-08-01' };
    expect(code(await bevestigBestemming(coach, invoer))).toBe('goed');
  });

  it('wie van school ging, telt naar de dag van uitval; een dag die nog moet komen wordt geweigerd', async () => {
    const { coach, jongereId, lees, kop } = await vsver();
    const school = await makeSchool({ sector: 'MBO' });
    const tot = addDays(today(), -10);
    await makeInschrijving(jongereId, { school, onderwijssoort: 'MBO2', van: addDays(today(), -400), tot });
    expect(await lees()).toMatchObject({ uitvalOp: addDays(tot, 1), categorie: 'nieuw' });
    const morgen = { ...(await kop()), bestemming: 'werkt', op: addDays(today(), 1) };
    expect(code(await bevestigBestemming(coach, morgen))).toBe('datum-in-toekomst');
  });

  it('leerplicht ziet de bestemming niet, en stelt haar niet vast', async () => {
    const { id, kop } = await vsver();
    const lpa = await actorMet('leerplichtambtenaar');
    expect(code(await readBestemmingsdeel(lpa, { id }))).toBe('geen-recht');
    expect(code(await bevestigBestemming(lpa, { ...(await kop()), bestemming: 'werkt', op: today() }))).toBe(
      'geen-recht',
    );
  });
});
