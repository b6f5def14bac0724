import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { geefKijkreden } from '#lib/jongeren/kijkrecht/commands.ts';
import { closeWerkproces, reopenWerkproces } from '#lib/meldingen/afsluiten/commands.ts';
import {
  forwardMelding,
  noteMelding,
  reclassifyMelding,
  reopenMelding,
  withdrawMelding,
} from '#lib/meldingen/commands.ts';
import { readMelding } from '#lib/meldingen/lezen/queries.ts';
import { confirmAbsoluut, takeMelding } from '#lib/meldingen/nemen/commands.ts';
import { listOpenMeldingen } from '#lib/meldingen/queries.ts';
import { waardeOf, type Uitkomst } from '#lib/platform/errors.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeMelding } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

const code = (uitkomst: Uitkomst<unknown>) => (uitkomst.ok ? 'goed' : uitkomst.weigering.code);
const MAASTRICHT = { naarGemeente: '0935', afwijkreden: 'Ouders belden' };

async function feiten(onderwerpId: string): Promise<string[]> {
  const rows = await eigenaarSql<{ soort: string }>(
    'select soort from gebeurtenis where onderwerp_id = $1 and vervallen_op is null order by id',
    [onderwerpId],
  );
  return rows.map((row) => row.soort);
}

async function terugmeldingen(meldingId: string): Promise<string[]> {
  const rows = await eigenaarSql<{ status: string }>(
    'select status from terugmelding where melding_id = $1 order by aangemaakt_op, id',
    [meldingId],
  );
  return rows.map((row) => row.status);
}

async function nieuw(opties: Partial<Parameters<typeof makeMelding>[0]> = {}) {
  const lpa = await actorMet('leerplichtambtenaar');
  const jongere = await makeJongere();
  const melding = await makeMelding({ jongereId: jongere.id, duoSoort: 'V3', ...opties });
  return { lpa, jongere, melding };
}

describe('een melding in behandeling nemen', () => {
  it('begint een werkproces op routekaart A met stap 1 en 3, zet een eerste actie en meldt terug aan de school', async () => {
    const { lpa, melding } = await nieuw();
    const genomen = waardeOf(await takeMelding(lpa, { id: melding.id, versie: 1 }));
    expect(genomen.nieuwWerkproces).toBe(true);
    const [werk] = await eigenaarSql(
      'select soort, routekaart, eigenaar_id, status, volgende_actie from werkproces where id = $1',
      [genomen.werkprocesId],
    );
    expect(werk).toEqual({
      soort: 'relatief-verzuim',
      routekaart: 'A',
      eigenaar_id: lpa.gebruikerId,
      status: 'open',
      volgende_actie: 'Contact met de school over de melding',
    });
    expect(await feiten(genomen.werkprocesId)).toEqual(['WerkprocesGestart', 'StapGezet', 'StapGezet']);
    expect(await feiten(melding.id)).toEqual(['MeldingOntvangen', 'MeldingInBehandelingGenomen']);
    expect(await terugmeldingen(melding.id)).toEqual(['B']);
  });

  it('kiest bij luxeverzuim routekaart B, tenzij een collega anders kiest', async () => {
    const { lpa, melding } = await nieuw({ categorie: 'luxe', duoSoort: 'L' });
    const genomen = waardeOf(await takeMelding(lpa, { id: melding.id, versie: 1 }));
    const [werk] = await eigenaarSql('select routekaart from werkproces where id = $1', [
      genomen.werkprocesId,
    ]);
    expect(werk).toEqual({ routekaart: 'B' });
  });

  it('voegt een volgende melding bij het werkproces dat al loopt', async () => {
    const { lpa, jongere, melding } = await nieuw();
    const eerste = waardeOf(await takeMelding(lpa, { id: melding.id, versie: 1 }));
    const tweede = await makeMelding({ jongereId: jongere.id, ontvangenOp: datum('2023-11-06') });
    const genomen = waardeOf(await takeMelding(lpa, { id: tweede.id, versie: 1 }));
    expect(genomen).toMatchObject({ werkprocesId: eerste.werkprocesId, nieuwWerkproces: false });
    expect(genomen.uitleg).toContain('Er loopt al een werkproces');
  });

  it('begint op verzoek toch een nieuw werkproces', async () => {
    const { lpa, jongere, melding } = await nieuw();
    await takeMelding(lpa, { id: melding.id, versie: 1 });
    const tweede = await makeMelding({ jongereId: jongere.id });
    const genomen = await takeMelding(lpa, { id: tweede.id, versie: 1, werkproces: 'nieuw' });
    expect(waardeOf(genomen).nieuwWerkproces).toBe(true);
  });

  it('laat twee collega’s niet dezelfde melding nemen: de tweede hoort wie hem voor was', async () => {
    const { lpa, melding } = await nieuw();
    const ander = await actorMet('leerplichtambtenaar', { naam: 'Robin Voorbeeld' });
    waardeOf(await takeMelding(ander, { id: melding.id, versie: 1 }));
    const tweede = await takeMelding(lpa, { id: melding.id, versie: 1 });
    expect(code(tweede)).toBe('gewijzigd-door-ander');
    expect(!tweede.ok && tweede.weigering.zin).toContain('Robin Voorbeeld');
    const wijzig = await reclassifyMelding(lpa, { id: melding.id, versie: 1, categorie: 'luxe' });
    expect(code(wijzig)).toBe('gewijzigd-door-ander');
    const [werk] = await eigenaarSql(
      'select count(*)::int as n from werkproces where jongere_id = (select jongere_id from melding where id = $1)',
      [melding.id],
    );
    expect(werk).toEqual({ n: 1 });
  });

  it('bestaat niet voor een ander bureau', async () => {
    const { melding } = await nieuw();
    const elders = await actorMet('leerplichtambtenaar', { bureau: await makeBureau() });
    expect(code(await takeMelding(elders, { id: melding.id, versie: 1 }))).toBe('niet-gevonden');
    expect(code(await readMelding(elders, { id: melding.id }))).toBe('niet-gevonden');
  });

  it('kan niet door de administratie', async () => {
    const { melding } = await nieuw();
    const administratie = await actorMet('administratie');
    expect(code(await takeMelding(administratie, { id: melding.id, versie: 1 }))).toBe('geen-recht');
  });
});

describe('zonder werkproces afhandelen', () => {
  it('ter kennisgeving aannemen gaat terug naar de school', async () => {
    const { lpa, melding } = await nieuw();
    waardeOf(
      await noteMelding(lpa, { id: melding.id, versie: 1, opmerking: 'Dank, wij kennen de situatie.' }),
    );
    expect(await feiten(melding.id)).toEqual(['MeldingOntvangen', 'MeldingTerKennisgevingAangenomen']);
    expect(await terugmeldingen(melding.id)).toEqual(['K']);
    expect(code(await takeMelding(lpa, { id: melding.id, versie: 2 }))).toBe('overgang-kan-niet');
  });

  it('intrekken door de school kan de administratie verwerken', async () => {
    const { melding } = await nieuw();
    const administratie = await actorMet('administratie');
    waardeOf(await withdrawMelding(administratie, { id: melding.id, versie: 1 }));
    expect(await feiten(melding.id)).toEqual(['MeldingOntvangen', 'MeldingIngetrokken']);
  });

  it('doorsturen sluit hier met de reden overdracht aan een andere gemeente', async () => {
    const { lpa, melding } = await nieuw();
    waardeOf(await forwardMelding(lpa, { id: melding.id, versie: 1, ...MAASTRICHT }));
    const [rij] = await eigenaarSql(
      'select status, resultaat_code, doorgestuurd_naar from melding where id = $1',
      [melding.id],
    );
    expect(rij).toEqual({ status: 'G', resultaat_code: 'overdracht-gemeente', doorgestuurd_naar: '0935' });
    expect(await feiten(melding.id)).toEqual([
      'MeldingOntvangen',
      'MeldingDoorgestuurd',
      'MeldingAfgehandeld',
    ]);
    expect(await terugmeldingen(melding.id)).toEqual(['G']);
  });

  it('een andere categorie laat het oude feit vervallen, zodat de melding één keer telt', async () => {
    const { lpa, melding } = await nieuw();
    waardeOf(await reclassifyMelding(lpa, { id: melding.id, versie: 1, categorie: 'luxe' }));
    const rows = await eigenaarSql<{ categorie: string; vervallen: boolean }>(
      `select gegevens->>'categorie' as categorie, vervallen_op is not null as vervallen from gebeurtenis
        where onderwerp_id = $1 and soort = 'MeldingOntvangen' order by id`,
      [melding.id],
    );
    expect(rows).toEqual([
      { categorie: 'signaal', vervallen: true },
      { categorie: 'luxe', vervallen: false },
    ]);
  });
});

describe('afsluiten en heropenen', () => {
  async function tweeInBehandeling() {
    const { lpa, jongere, melding } = await nieuw();
    const een = waardeOf(await takeMelding(lpa, { id: melding.id, versie: 1 }));
    const tweede = await makeMelding({ jongereId: jongere.id });
    waardeOf(await takeMelding(lpa, { id: tweede.id, versie: 1 }));
    const meldingen = [melding.id, tweede.id];
    return { lpa, jongereId: jongere.id, meldingen, werkprocesId: een.werkprocesId };
  }

  it('handelt alle meldingen van het werkproces af en meldt elk terug', async () => {
    const { lpa, meldingen, werkprocesId } = await tweeInBehandeling();
    const dicht = await closeWerkproces(lpa, {
      id: werkprocesId,
      versie: 1,
      resultaat: 'gesprek-waarschuwing',
      sluitreden: 'afgestemd',
    });
    expect(waardeOf(dicht).meldingen).toBe(2);
    for (const id of meldingen) {
      expect((await feiten(id)).at(-1)).toBe('MeldingAfgehandeld');
      expect(await terugmeldingen(id)).toEqual(['B', 'G']);
    }
    expect(await feiten(werkprocesId)).toContain('FasenNietDoorlopen');
  });

  it('vraagt eerst de reden voor fasen die niet zijn doorlopen en laat dan niets half achter', async () => {
    const { lpa, werkprocesId, meldingen } = await tweeInBehandeling();
    const invoer = { id: werkprocesId, versie: 1, resultaat: 'gesprek-waarschuwing' };
    expect(code(await closeWerkproces(lpa, invoer))).toBe('reden-ontbreekt');
    expect(await terugmeldingen(meldingen[0] ?? '')).toEqual(['B']);
    expect(code(await closeWerkproces(lpa, { ...invoer, resultaat: 'onterechte-melding' }))).toBe('goed');
  });

  it('heropent alleen door een teamleider: werkproces en meldingen gaan samen terug', async () => {
    const { lpa, jongereId, meldingen, werkprocesId } = await tweeInBehandeling();
    waardeOf(await closeWerkproces(lpa, { id: werkprocesId, versie: 1, resultaat: 'onterechte-melding' }));
    const invoer = { id: werkprocesId, versie: 2, reden: 'toch terecht' };
    expect(code(await reopenWerkproces(lpa, invoer))).toBe('geen-recht');
    const teamleider = await actorMet('teamleider');
    expect(code(await reopenMelding(teamleider, { id: meldingen[0], versie: 3, reden: 'x' }))).toBe(
      'werkproces-gesloten',
    );
    expect(code(await reopenWerkproces(teamleider, invoer))).toBe('reden-nodig');
    waardeOf(await geefKijkreden(teamleider, { jongereId, reden: 'Verzoek om heropenen van Kim' }));
    expect(waardeOf(await reopenWerkproces(teamleider, invoer)).meldingen).toBe(2);
    expect(await feiten(werkprocesId)).not.toContain('WerkprocesGesloten');
    for (const id of meldingen) {
      const live = await feiten(id);
      expect(live).toContain('MeldingHeropend');
      expect(live).not.toContain('MeldingAfgehandeld');
    }
  });

  it('een heropende doorgestuurde melding krijgt een werkproces', async () => {
    const { lpa, melding } = await nieuw();
    waardeOf(await forwardMelding(lpa, { id: melding.id, versie: 1, ...MAASTRICHT }));
    const teamleider = await actorMet('teamleider');
    waardeOf(await reopenMelding(teamleider, { id: melding.id, versie: 2, reden: 'woont toch hier' }));
    const [rij] = await eigenaarSql(
      'select status, werkproces_id is not null as werk, doorgestuurd_naar from melding where id = $1',
      [melding.id],
    );
    expect(rij).toEqual({ status: 'B', werk: true, doorgestuurd_naar: null });
  });
});

describe('absoluut verzuim', () => {
  it('telt pas na bevestiging, en maakt dan een thuiszitter', async () => {
    const { lpa, jongere, melding } = await nieuw({ categorie: 'absoluut', duoSoort: null });
    const genomen = waardeOf(await confirmAbsoluut(lpa, { id: melding.id, versie: 1 }));
    expect(await feiten(genomen.werkprocesId)).toContain('AbsoluutVerzuimBevestigd');
    const perioden = await eigenaarSql('select soort from thuiszitperiode where jongere_id = $1', [
      jongere.id,
    ]);
    expect(perioden).toEqual([{ soort: 'AV' }]);
    expect(code(await confirmAbsoluut(lpa, { id: melding.id, versie: 2 }))).toBe('al-bevestigd');
  });
});

describe('postvak', () => {
  it('zet de dringendste bovenaan, met de reden, en noemt eerdere meldingen', async () => {
    const bureau = await makeBureau();
    const lpa = await actorMet('leerplichtambtenaar', { bureau });
    const jongere = await makeJongere({
      bureau,
      roepnaam: 'Fatima',
      geslachtsnaam: 'Berg',
      voorvoegsel: 'van der',
    });
    await makeMelding({ bureau, jongereId: jongere.id, status: 'G', ontvangenOp: datum('2023-09-04') });
    const dringend = await makeMelding({ bureau, jongereId: jongere.id, duoSoort: 'LRV', prioriteit: 1 });
    const ander = await makeJongere({ bureau });
    const gewoon = await makeMelding({
      bureau,
      jongereId: ander.id,
      duoSoort: 'V3',
      ontvangenOp: datum('2023-11-06'),
    });
    const postvak = waardeOf(await listOpenMeldingen(lpa, {}));
    expect(postvak.rijen.map((rij) => rij.id)).toEqual([dringend.id, gewoon.id]);
    expect(postvak.rijen[0]).toMatchObject({ naam: 'Berg, Fatima van der', eerdere: 1, prioriteit: 1 });
    expect(postvak.rijen[0]?.redenen).toContain('Tweede melding binnen twaalf maanden.');
  });

  it('bladert zonder dubbelen of gaten door 120 meldingen', async () => {
    const bureau = await makeBureau();
    const lpa = await actorMet('leerplichtambtenaar', { bureau });
    const jongere = await makeJongere({ bureau });
    for (let n = 0; n < 120; n += 1)
      await makeMelding({ bureau, jongereId: jongere.id, prioriteit: ((n % 3) + 1) as 1 | 2 | 3 });
    const gezien: string[] = [];
    let na: string | null = '';
    while (na !== null) {
      const postvak: Awaited<ReturnType<typeof lees>> = await lees(na);
      gezien.push(...postvak.rijen.map((rij) => rij.id));
      na = postvak.volgende;
    }
    expect(gezien.length).toBe(120);
    expect(new Set(gezien).size).toBe(120);

    async function lees(plek: string) {
      return waardeOf(await listOpenMeldingen(lpa, { na: plek }));
    }
  });
});
