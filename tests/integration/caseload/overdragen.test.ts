import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { draagCaseloadOver, geefCaseloadTerug, maakCaseloadOngedaan } from '#lib/caseload/commands.ts';
import { terugzin } from '#lib/caseload/labels.ts';
import { readCaseloadpagina } from '#lib/caseload/queries.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { setVolgendeActie } from '#lib/werkprocessen/commands.ts';
import { readVandaag } from '#lib/termijnen/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { insertRow } from '#tests/factories/invoegen.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeSchool } from '#tests/factories/school.ts';
import { makeMelding, makeWerkproces } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

const vandaag = today();

async function team() {
  const bureau = await makeBureau();
  const leider = await actorMet('teamleider', { bureau });
  const anouk = await actorMet('leerplichtambtenaar', { bureau, naam: 'Anouk' });
  const bram = await actorMet('leerplichtambtenaar', { bureau, naam: 'Bram' });
  const sam = await makeJongere({ bureau, voornamen: 'Sam', verantwoordelijkeId: anouk.gebruikerId });
  const noor = await makeJongere({ bureau, voornamen: 'Noor' });
  const van = anouk.gebruikerId;
  const werk = await makeWerkproces({ bureau, jongereId: sam.id, eigenaarId: van });
  const ander = await makeWerkproces({ bureau, jongereId: noor.id, eigenaarId: van });
  const melding = await makeMelding({ bureau, jongereId: noor.id, eigenaarId: van, status: 'B' });
  const los = { bureau_id: bureau.id, titel: 'Proef', basis: 'proef', start_op: vandaag, uiterlijk: vandaag };
  const duur = { duur_eenheid: 'WEKEN', duur_aantal: 1, code: 'T10', eigenaar_id: van };
  const opWerk = { onderwerp_soort: 'werkproces', onderwerp_id: werk.id, werkproces_id: werk.id };
  await insertRow('termijn', { ...los, ...duur, ...opWerk, jongere_id: sam.id });
  await insertRow('termijn', { ...los, ...duur, onderwerp_soort: 'school', onderwerp_id: sam.id });
  const afspraak = {
    jongere_id: noor.id,
    gebruiker_id: van,
    vorm: 'gesprek',
    met: ['jongere'],
    tijd: '10:00',
  };
  await insertRow('afspraak', { bureau_id: bureau.id, ...afspraak, datum: vandaag, duur: 30 });
  const school = await makeSchool({ bureau });
  const spreekuur = { school_id: school.id, gebruiker_id: van, begin: '09:00', einde: '12:00' };
  await insertRow('spreekuur', { bureau_id: bureau.id, ...spreekuur, datum: vandaag });
  return { bureau, leider, anouk, bram, sam, noor, werk, ander, melding };
}

async function bezit(gebruikerId: string) {
  const [row] = await eigenaarSql<Record<string, number>>(
    `select (select count(*) from werkproces where eigenaar_id = $1) as werk, (select count(*) from melding where eigenaar_id = $1) as melding,
            (select count(*) from jongere where verantwoordelijke_id = $1) as jongere, (select count(*) from termijn where eigenaar_id = $1) as termijn,
            (select count(*) from afspraak where gebruiker_id = $1) as afspraak`,
    [gebruikerId],
  );
  return row;
}

describe('een caseload overdragen', () => {
  it('laat eerst zien wat er gaat, draagt het dan in één keer over, en de ander ziet het als nieuw', async () => {
    const { leider, anouk, bram } = await team();
    const keuze = { van: anouk.gebruikerId, naar: bram.gebruikerId };
    const pagina = waardeOf(await readCaseloadpagina(leider, keuze));
    expect(pagina.stukken.map((stuk) => stuk.soort).sort()).toEqual(
      ['afspraak', 'jongere', 'melding', 'spreekuur', 'termijn', 'werkproces', 'werkproces'], // the term on work follows that work
    );
    expect(await bezit(bram.gebruikerId)).toEqual({
      werk: 0,
      melding: 0,
      jongere: 0,
      termijn: 0,
      afspraak: 0,
    });
    waardeOf(await draagCaseloadOver(leider, { ...keuze, tot: '', gezien: pagina.gezien }));
    expect(await bezit(bram.gebruikerId)).toEqual({
      werk: 2,
      melding: 1,
      jongere: 1,
      termijn: 2,
      afspraak: 1,
    });
    expect(await bezit(anouk.gebruikerId)).toEqual({
      werk: 0,
      melding: 0,
      jongere: 0,
      termijn: 0,
      afspraak: 0,
    });
    expect(waardeOf(await readVandaag(bram, {})).nieuw.rijen).toHaveLength(2);
  });

  it('zegt per soort wat er gaat en terugkomt; een termijn die een derde bewaakt, blijft bij hem', async () => {
    const { bureau, leider, anouk, bram, sam, werk } = await team();
    const derde = await actorMet('administratie', { bureau });
    const opWerk = { onderwerp_soort: 'werkproces', onderwerp_id: werk.id, werkproces_id: werk.id };
    const los = {
      bureau_id: bureau.id,
      titel: 'Proef',
      basis: 'proef',
      start_op: vandaag,
      uiterlijk: vandaag,
    };
    await insertRow('termijn', {
      ...{ ...los, ...opWerk, code: 'T13', duur_eenheid: 'WEKEN', duur_aantal: 4 },
      ...{ jongere_id: sam.id, eigenaar_id: derde.gebruikerId },
    });
    const keuze = { van: anouk.gebruikerId, naar: bram.gebruikerId };
    expect(waardeOf(await readCaseloadpagina(leider, keuze)).mee).toEqual({
      termijnen: 1,
      conceptbrieven: 0,
    });
    const { id } = waardeOf(await draagCaseloadOver(leider, { ...keuze, tot: '' }));
    expect((await bezit(derde.gebruikerId))?.termijn).toBe(1);
    const terug = waardeOf(await maakCaseloadOngedaan(leider, { id }));
    expect((await bezit(derde.gebruikerId))?.termijn).toBe(1);
    expect((await bezit(anouk.gebruikerId))?.termijn).toBe(2);
    expect(terugzin(terug)).toBe(
      'Weer bij de collega: 2 werkprocessen, 1 melding, 1 afspraak, 1 spreekuur, 1 jongere als verantwoordelijke en 1 losse termijn.',
    );
  });

  it('gaat met één klik terug; wat is gewijzigd blijft staan en wordt genoemd', async () => {
    const { leider, anouk, bram, werk } = await team();
    const keuze = { van: anouk.gebruikerId, naar: bram.gebruikerId, tot: '' };
    const { id } = waardeOf(await draagCaseloadOver(leider, keuze));
    const actie = { volgendeActie: 'Bellen', volgendeDatum: vandaag };
    waardeOf(await setVolgendeActie(bram, { id: werk.id, versie: 2, ...actie }));
    const terug = waardeOf(await maakCaseloadOngedaan(leider, { id }));
    expect(terug.teruggezet).toBe(6);
    expect(terug.gebleven).toMatchObject([{ soort: 'werkproces', reden: 'is intussen gewijzigd' }]);
    expect(await bezit(anouk.gebruikerId)).toEqual({
      werk: 1,
      melding: 1,
      jongere: 1,
      termijn: 1,
      afspraak: 1,
    });
    expect(await maakCaseloadOngedaan(leider, { id })).toMatchObject({ weigering: { code: 'al-ongedaan' } });
    expect(waardeOf(await readVandaag(bram, {})).nieuw.rijen).toHaveLength(1);
  });

  it('komt bij terugkeer weer bij de collega, ook waar intussen aan is gewerkt', async () => {
    const { leider, anouk, bram, werk } = await team();
    const keuze = { van: anouk.gebruikerId, naar: bram.gebruikerId, tot: addDays(vandaag, 30) };
    const { id } = waardeOf(await draagCaseloadOver(leider, keuze));
    const actie = { volgendeActie: 'Bellen', volgendeDatum: vandaag };
    waardeOf(await setVolgendeActie(bram, { id: werk.id, versie: 2, ...actie }));
    expect(waardeOf(await readCaseloadpagina(leider, {})).lopend).toMatchObject([{ id, vanNaam: 'Anouk' }]);
    expect(waardeOf(await geefCaseloadTerug(anouk, { id })).gebleven).toEqual([]);
    expect(await bezit(anouk.gebruikerId)).toEqual({
      werk: 2,
      melding: 1,
      jongere: 1,
      termijn: 2,
      afspraak: 1,
    });
    expect(waardeOf(await readCaseloadpagina(leider, {})).lopend).toEqual([]);
  });

  it('gaat maar één keer terug als ongedaan maken en teruggeven samenvallen', async () => {
    const { leider, anouk, bram, werk } = await team();
    const keuze = { van: anouk.gebruikerId, naar: bram.gebruikerId, tot: addDays(vandaag, 30) };
    const { id } = waardeOf(await draagCaseloadOver(leider, keuze));
    // Someone holds one of the pieces for a moment, so that both are on their way before either is done.
    const bezet = eigenaarSql(
      'with bezet as materialized (select id from werkproces where id = $1 for update) select pg_sleep(1) from bezet',
      [werk.id],
    );
    await new Promise((klaar) => setTimeout(klaar, 100));
    const beide = await Promise.all([maakCaseloadOngedaan(leider, { id }), geefCaseloadTerug(anouk, { id })]);
    await bezet;
    expect(beide.filter((uitkomst) => uitkomst.ok)).toHaveLength(1);
    const [stand] = await eigenaarSql<{ een: boolean }>(
      'select (ongedaan_op is null) <> (teruggegeven_op is null) as een from caseloadoverdracht where id = $1',
      [id],
    );
    expect(stand?.een).toBe(true);
  });

  it('weigert als er sinds het voorbeeld iets veranderde, en doet dan niets', async () => {
    const { bureau, leider, anouk, bram, sam } = await team();
    const keuze = { van: anouk.gebruikerId, naar: bram.gebruikerId };
    const { gezien } = waardeOf(await readCaseloadpagina(leider, keuze));
    await makeWerkproces({ bureau, jongereId: sam.id, eigenaarId: anouk.gebruikerId });
    expect(await draagCaseloadOver(leider, { ...keuze, tot: '', gezien })).toMatchObject({
      weigering: { code: 'gewijzigd-door-ander' },
    });
    expect(await bezit(bram.gebruikerId)).toMatchObject({ werk: 0 });
  });

  it('mag een consulent alleen met het eigen werk', async () => {
    const { leider, anouk, bram } = await team();
    const naarBram = { naar: bram.gebruikerId, tot: '' };
    const vanAnouk = { van: anouk.gebruikerId, ...naarBram };
    expect(await draagCaseloadOver(bram, { ...vanAnouk, naar: bram.gebruikerId })).toMatchObject({
      weigering: { code: 'niet-eigen' },
    });
    expect(await readCaseloadpagina(bram, { van: anouk.gebruikerId })).toMatchObject({
      weigering: { code: 'niet-gevonden' },
    });
    const { id } = waardeOf(await draagCaseloadOver(anouk, vanAnouk));
    expect(waardeOf(await maakCaseloadOngedaan(leider, { id })).gebleven).toEqual([]);
  });

  it('laat termijnen van een handhavingszaak bij wie die zaak heeft, ook als het werk al is gesloten', async () => {
    const { bureau, leider, anouk, bram, sam, werk } = await team();
    const van = anouk.gebruikerId;
    const los = {
      bureau_id: bureau.id,
      titel: 'Termijn',
      basis: 'proef',
      start_op: vandaag,
      uiterlijk: vandaag,
    };
    const duur = { duur_eenheid: 'MAANDEN', duur_aantal: 1, eigenaar_id: van, jongere_id: sam.id };
    const zaak = { onderwerp_soort: 'handhaving', onderwerp_id: randomUUID() };
    await insertRow('termijn', { ...los, ...duur, ...zaak, code: 'H1', werkproces_id: werk.id });
    await insertRow('termijn', { ...los, ...duur, ...zaak, code: 'H4' });
    const keuze = { van, naar: bram.gebruikerId };
    const pagina = waardeOf(await readCaseloadpagina(leider, keuze));
    expect(pagina.zaaktermijnen).toBe(2);
    expect(pagina.stukken.filter(({ soort }) => soort === 'termijn')).toHaveLength(1);
    waardeOf(await draagCaseloadOver(leider, { ...keuze, tot: '', gezien: pagina.gezien }));
    const [stand] = await eigenaarSql<{ eigenaars: string[] }>(
      `select array_agg(distinct eigenaar_id) as eigenaars from termijn where bureau_id = $1 and code in ('H1', 'H4')`,
      [bureau.id],
    );
    expect(stand?.eigenaars).toEqual([van]);
  });

  it('noemt vooraf wat een doorstroomcoach niet mag overnemen, laat dat staan, en zegt wie het wel mag', async () => {
    const { bureau, leider, anouk, bram, sam, werk, ander } = await team();
    const dirk = await actorMet('doorstroomcoach', { bureau, naam: 'Dirk' });
    const traject = await makeJongere({ bureau, voornamen: 'Kim', verantwoordelijkeId: anouk.gebruikerId });
    const later = { bureau, jongereId: traject.id, eigenaarId: anouk.gebruikerId };
    const achttien = await makeWerkproces({ ...later, soort: 'verzuim-18plus' });
    const keuze = { van: anouk.gebruikerId, naar: dirk.gebruikerId };
    const pagina = waardeOf(await readCaseloadpagina(leider, keuze));
    const blijft = pagina.blijft.map(({ id }) => id);
    expect(blijft).toEqual(expect.arrayContaining([werk.id, ander.id, sam.id]));
    expect(pagina.welVoor.map(({ naam }) => naam)).toEqual([bram.naam]);
    expect(pagina.toedeling.map(({ stuk }) => stuk.id)).toEqual(
      expect.arrayContaining([achttien.id, traject.id]),
    );
    waardeOf(await draagCaseloadOver(leider, { ...keuze, tot: '', gezien: pagina.gezien }));
    expect(await bezit(anouk.gebruikerId)).toMatchObject({ werk: 2, jongere: 1 });
    expect(await bezit(dirk.gebruikerId)).toMatchObject({ werk: 1, jongere: 1 });
  });

  it('weigert als de gekozen collega er niets van mag', async () => {
    const { bureau, leider } = await team();
    const dirk = await actorMet('doorstroomcoach', { bureau });
    const els = await actorMet('leerplichtambtenaar', { bureau });
    const { id: jongereId } = await makeJongere({ bureau });
    await makeWerkproces({ bureau, jongereId, eigenaarId: els.gebruikerId });
    const keuze = { van: els.gebruikerId, naar: dirk.gebruikerId, tot: '' };
    expect(await draagCaseloadOver(leider, keuze)).toMatchObject({ weigering: { code: 'mag-niet' } });
  });

  it('geeft geen werk aan wie geen dossiers behandelt', async () => {
    const { leider, anouk } = await team();
    const keuze = { van: anouk.gebruikerId, naar: leider.gebruikerId, tot: '' };
    expect(await draagCaseloadOver(leider, keuze)).toMatchObject({ weigering: { code: 'geen-collega' } });
  });
});
