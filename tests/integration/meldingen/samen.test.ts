import { describe, expect, it } from 'vitest';
import { maakAfspraak } from '#lib/contact/afspraken/commands.ts';
import { takeMelding } from '#lib/meldingen/nemen/commands.ts';
import { addMelding } from '#lib/meldingen/hand/commands.ts';
import { sealAangeleverd } from '#lib/meldingen/koppelen/data.ts';
import { linkMelding, linkNieuweJongere } from '#lib/meldingen/koppelen/commands.ts';
import { readMelding } from '#lib/meldingen/lezen/queries.ts';
import { assignSamen, handleSamen, undoSamen } from '#lib/meldingen/samen/commands.ts';
import { previewSamen } from '#lib/meldingen/samen/queries.ts';
import { retryTerugmeldingen } from '#lib/meldingen/terugmelding/commands.ts';
import { listNietBezorgd } from '#lib/meldingen/terugmelding/queries.ts';
import { datum } from '#lib/kalender/model.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf, type Uitkomst } from '#lib/platform/errors.ts';
import { setStap } from '#lib/werkprocessen/commands.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau, testBureau } from '#tests/factories/bureau.ts';
import { insertRow } from '#tests/factories/invoegen.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeInschrijving } from '#tests/factories/school.ts';
import { makeMelding } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

const code = (uitkomst: Uitkomst<unknown>) => (uitkomst.ok ? 'goed' : uitkomst.weigering.code);

async function drie() {
  const lpa = await actorMet('leerplichtambtenaar');
  const jongeren = await Promise.all([makeJongere(), makeJongere()]);
  const meldingen = [];
  for (const plek of [0, 0, 1]) {
    const jongereId = jongeren[plek]?.id ?? '';
    meldingen.push(await makeMelding({ jongereId, duoSoort: 'V3' }));
  }
  return { lpa, jongeren, ids: meldingen.map((melding) => melding.id) };
}

const gezien = (ids: readonly string[]) => ids.map((id) => `${id}.1`);

async function standen(ids: readonly string[]): Promise<string[]> {
  const rows = await eigenaarSql<{ status: string }>(
    'select status from melding where id = any($1) order by array_position($1, id)',
    [ids],
  );
  return rows.map((row) => row.status);
}

async function leeft(soort: string, ids: readonly string[]): Promise<number> {
  const [row] = await eigenaarSql<{ n: number }>(
    'select count(*)::int as n from gebeurtenis where soort = $1 and onderwerp_id = any($2) and vervallen_op is null',
    [soort, ids],
  );
  return row?.n ?? 0;
}

describe('meerdere meldingen tegelijk', () => {
  it('laat vooraf zien wat er met elke melding gebeurt', async () => {
    const { lpa, ids } = await drie();
    const { regels } = waardeOf(await previewSamen(lpa, { handeling: 'neem', id: ids }));
    expect(regels.map((regel) => regel.kan)).toEqual([true, true, true]);
    expect(regels[0]?.gevolg).toBe('Nieuw werkproces relatief verzuim, routekaart A.');
  });

  it('neemt alle drie: twee van dezelfde jongere komen in één werkproces', async () => {
    const { lpa, jongeren, ids } = await drie();
    waardeOf(await handleSamen(lpa, { handeling: 'neem', melding: gezien(ids) }));
    expect(await standen(ids)).toEqual(['B', 'B', 'B']);
    const werk = await eigenaarSql('select count(*)::int as n from werkproces where jongere_id = any($1)', [
      jongeren.map((jongere) => jongere.id),
    ]);
    expect(werk).toEqual([{ n: 2 }]);
  });

  it('doet alles of niets: is één melding intussen gewijzigd, dan blijft alles zoals het was', async () => {
    const { lpa, ids } = await drie();
    const ander = await actorMet('leerplichtambtenaar');
    waardeOf(await takeMelding(ander, { id: ids[2], versie: 1 }));
    const uitkomst = await handleSamen(lpa, { handeling: 'kennisgeving', melding: gezien(ids) });
    expect(code(uitkomst)).toBe('gewijzigd-door-ander');
    expect(await standen(ids)).toEqual(['R', 'R', 'B']);
  });

  it('draait alles in één keer terug, ook de werkprocessen en wat nog niet bezorgd was', async () => {
    const { lpa, jongeren, ids } = await drie();
    const { bundelId } = waardeOf(await handleSamen(lpa, { handeling: 'neem', melding: gezien(ids) }));
    waardeOf(await undoSamen(lpa, { id: bundelId }));
    expect(await standen(ids)).toEqual(['R', 'R', 'R']);
    expect(await leeft('MeldingInBehandelingGenomen', ids)).toBe(0);
    expect(await leeft('MeldingOntvangen', ids)).toBe(3);
    const personen = jongeren.map((jongere) => jongere.id);
    expect(await eigenaarSql('select id from werkproces where jongere_id = any($1)', [personen])).toEqual([]);
    expect(await eigenaarSql('select id from terugmelding where melding_id = any($1)', [ids])).toEqual([]);
    const feiten = await eigenaarSql(
      `select soort from gebeurtenis where jongere_id = any($1) and onderwerp_soort = 'werkproces' and vervallen_op is null`,
      [personen],
    );
    expect(feiten).toEqual([]);
    expect(code(await undoSamen(lpa, { id: bundelId }))).toBe('al-ongedaan');
  });

  it('laat een school die het al las weten dat het een vergissing was', async () => {
    const { lpa, ids } = await drie();
    const { bundelId } = waardeOf(
      await handleSamen(lpa, { handeling: 'kennisgeving', melding: gezien(ids) }),
    );
    await eigenaarSql('update terugmelding set bezorgd_op = now() where melding_id = $1', [ids[0]]);
    waardeOf(await undoSamen(lpa, { id: bundelId }));
    const rows = await eigenaarSql(
      'select melding_id as id, status from terugmelding where melding_id = any($1) and bezorgd_op is null',
      [ids],
    );
    expect(rows).toEqual([{ id: ids[0], status: 'R' }]);
  });

  it('draait niet terug als aan een van de werkprocessen al is gewerkt', async () => {
    const { lpa, ids } = await drie();
    const { bundelId } = waardeOf(await handleSamen(lpa, { handeling: 'neem', melding: gezien(ids) }));
    const [melding] = await eigenaarSql<{ werk: string }>(
      'select werkproces_id as werk from melding where id = $1',
      [ids[2]],
    );
    waardeOf(await setStap(lpa, { id: melding?.werk, versie: 1, stap: '2' }));
    expect(code(await undoSamen(lpa, { id: bundelId }))).toBe('intussen-gewijzigd');
    expect(await standen(ids)).toEqual(['B', 'B', 'B']);
  });

  it('draait niet terug als er een afspraak bij een van de werkprocessen is gemaakt', async () => {
    const { lpa, jongeren, ids } = await drie();
    const { bundelId } = waardeOf(await handleSamen(lpa, { handeling: 'neem', melding: gezien(ids) }));
    const [melding] = await eigenaarSql<{ werk: string; jongere: string }>(
      'select werkproces_id as werk, jongere_id as jongere from melding where id = $1',
      [ids[2]],
    );
    expect(jongeren.map(({ id }) => id)).toContain(melding?.jongere);
    const wanneer = { datum: today(), tijd: '23:30', duur: '30', plaats: 'Balie' };
    const wie = { jongereId: melding?.jongere, werkprocesId: melding?.werk, vorm: 'gesprek', met: 'ouder' };
    waardeOf(await maakAfspraak(lpa, { ...wie, ...wanneer }));
    expect(code(await undoSamen(lpa, { id: bundelId }))).toBe('intussen-gewijzigd');
    expect(await standen(ids)).toEqual(['B', 'B', 'B']);
  });

  it('wijst toe door de administratie; terugdraaien kan alleen wie het deed', async () => {
    const { lpa, ids } = await drie();
    const administratie = await actorMet('administratie');
    const invoer = { melding: gezien(ids), naar: lpa.gebruikerId };
    const { bundelId } = waardeOf(await assignSamen(administratie, invoer));
    expect(code(await undoSamen(lpa, { id: bundelId }))).toBe('niet-gevonden');
    waardeOf(await undoSamen(administratie, { id: bundelId }));
    const eigenaren = await eigenaarSql('select distinct eigenaar_id from melding where id = any($1)', [ids]);
    expect(eigenaren).toEqual([{ eigenaar_id: null }]);
  });

  it('kent de meldingen van een ander bureau niet', async () => {
    const { ids } = await drie();
    const elders = await actorMet('leerplichtambtenaar', { bureau: await makeBureau() });
    expect(code(await handleSamen(elders, { handeling: 'neem', melding: gezien(ids) }))).toBe(
      'niet-gevonden',
    );
  });
});

describe('koppelen', () => {
  async function losse(pgn: string | null) {
    const bureau = await testBureau();
    const aangeleverd = {
      pgn,
      geslachtsnaam: 'Koppel',
      voorvoegsel: null,
      voornamen: 'Noor Anna',
      geslacht: 'vrouw' as const,
      geboortedatum: datum('2010-05-06'),
      straat: 'Markt',
      huisnummer: '1',
      postcode: '6131 EK',
      plaats: 'Sittard',
      gemeente: '1883',
    };
    const row = await insertRow<{ id: string }>('melding', {
      bureau_id: bureau.id,
      bron: 'duo',
      koppeling: 'te-bepalen',
      aangeleverd: sealAangeleverd(bureau.id, aangeleverd),
      gemeente_code: '1883',
      sector: 'VO',
      duo_soort: 'V3',
      categorie: 'signaal',
      ontvangen_op: '2023-10-02',
      begindatum: '2023-09-25',
      status_op: '2023-10-02',
    });
    return row.id;
  }

  it('noemt wie het kan zijn, met wat klopt en wat niet, en koppelt daarna', async () => {
    const lpa = await actorMet('leerplichtambtenaar');
    const jongere = await makeJongere({
      geslachtsnaam: 'Koppel',
      voornamen: 'Noor',
      geboortedatum: datum('2010-05-06'),
    });
    const id = await losse(null);
    const pagina = waardeOf(await readMelding(lpa, { id }));
    expect(pagina.wie.naam).toBe('Noor Koppel');
    expect(pagina.kandidaten[0]).toMatchObject({
      jongereId: jongere.id,
      gelijk: ['achternaam', 'voornaam', 'geboortedatum', 'gemeente'],
      anders: [],
    });
    expect(code(await takeMelding(lpa, { id, versie: 1 }))).toBe('eerst-koppelen');
    waardeOf(await linkMelding(lpa, { id, versie: 1, jongereId: jongere.id }));
    const [rij] = await eigenaarSql('select koppeling, aangeleverd from melding where id = $1', [id]);
    expect(rij).toEqual({ koppeling: 'gekoppeld', aangeleverd: null });
    expect(await leeft('MeldingOntvangen', [id])).toBe(1);
    expect(code(await takeMelding(lpa, { id, versie: 2 }))).toBe('goed');
  });

  it('maakt een nieuwe jongere van wat de melding zegt', async () => {
    const administratie = await actorMet('administratie');
    const id = await losse(null);
    const { jongereId } = waardeOf(await linkNieuweJongere(administratie, { id, versie: 1 }));
    const [rij] = await eigenaarSql('select voornamen, geslachtsnaam from jongere where id = $1', [
      jongereId,
    ]);
    expect(rij).toEqual({ voornamen: 'Noor Anna', geslachtsnaam: 'Koppel' });
  });
});

describe('met de hand', () => {
  it('neemt gemeente en onderwijssector over van de dag van ontvangst', async () => {
    const administratie = await actorMet('administratie');
    const jongere = await makeJongere({ gemeente: '0971' });
    const { school } = await makeInschrijving(jongere.id);
    const { id } = waardeOf(
      await addMelding(administratie, {
        jongereId: jongere.id,
        schoolId: school.id,
        categorie: 'signaal',
        ontvangenOp: '2-10-2023',
        begindatum: '25-9-2023',
        verzuimuren: '17,5',
      }),
    );
    const [feit] = await eigenaarSql(
      `select datum::text, gegevens->>'gemeente' as gemeente, gegevens->>'sector' as sector from gebeurtenis
        where onderwerp_id = $1 and soort = 'MeldingOntvangen'`,
      [id],
    );
    expect(feit).toEqual({ datum: '2023-10-02', gemeente: '0971', sector: 'VO' });
    const [rij] = await eigenaarSql(
      'select verzuimuren::float, reactie_uiterlijk::text as reactie, bron from melding where id = $1',
      [id],
    );
    expect(rij).toEqual({ verzuimuren: 17.5, reactie: '2023-10-09', bron: 'hand' });
  });

  it('weigert een dag die nog moet komen en een einde voor het begin', async () => {
    const administratie = await actorMet('administratie');
    const { id: jongereId } = await makeJongere();
    const basis = { jongereId, categorie: 'signaal', begindatum: '2023-09-25' };
    expect(code(await addMelding(administratie, { ...basis, ontvangenOp: '2090-01-01' }))).toBe(
      'datum-in-toekomst',
    );
    expect(
      code(await addMelding(administratie, { ...basis, ontvangenOp: '2023-10-02', einddatum: '2023-09-01' })),
    ).toBe('einde-voor-begin');
    const dag = { ...basis, ontvangenOp: '2023-10-02' };
    expect(code(await addMelding(administratie, { ...dag, begindatum: '2090-01-01' }))).toBe(
      'datum-in-toekomst',
    );
    expect(code(await addMelding(administratie, { ...dag, begindatum: '1923-09-25' }))).toBe('voor-geboorte');
  });
});

describe('niet bezorgd', () => {
  it('noemt wat de school nog niet heeft, en geeft het een nieuwe kans', async () => {
    const bureau = await makeBureau();
    const lpa = await actorMet('leerplichtambtenaar', { bureau });
    const jongere = await makeJongere({ bureau });
    const melding = await makeMelding({ bureau, jongereId: jongere.id });
    waardeOf(await takeMelding(lpa, { id: melding.id, versie: 1 }));
    await eigenaarSql(
      `update terugmelding set pogingen = 8, fout = 'Geen verbinding' where melding_id = $1`,
      [melding.id],
    );
    const { regels } = waardeOf(await listNietBezorgd(lpa, {}));
    expect(regels).toMatchObject([{ meldingId: melding.id, pogingen: 8, fout: 'Geen verbinding' }]);
    waardeOf(await retryTerugmeldingen(lpa, { id: regels[0]?.id }));
    expect(waardeOf(await listNietBezorgd(lpa, {})).regels[0]?.pogingen).toBe(0);
  });
});
