import { beforeAll, describe, expect, it } from 'vitest';
import { closeSignalen, confirmSignalen, noteControle } from '#lib/absoluut-verzuim/samen/commands.ts';
import { previewBeoordelen } from '#lib/absoluut-verzuim/samen/queries.ts';
import { undoSignalen } from '#lib/absoluut-verzuim/samen/terug/commands.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { closeWerkproces } from '#lib/meldingen/afsluiten/commands.ts';
import { confirmAbsoluut, takeMelding } from '#lib/meldingen/nemen/commands.ts';
import { waardeOf, type Uitkomst } from '#lib/platform/errors.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeMelding, makeWerkproces } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';
import { code, feitenVan, maakOpzet, signalenVan, VANDAAG } from './opzet.ts';

const velden = (uitkomst: Uitkomst<unknown>) =>
  uitkomst.ok ? [] : Object.keys(uitkomst.weigering.velden ?? {});

let opzet: Awaited<ReturnType<typeof maakOpzet>>;
beforeAll(async () => {
  opzet = await maakOpzet();
});

describe('beoordelen in twee stappen', () => {
  it('administratief afsluiten telt niet als absoluut verzuim, en komt pas terug als er na de rust nog geen school is', async () => {
    const { lpa, vergelijk, zonderSchool } = opzet;
    const { jongere, signaal } = await zonderSchool();
    const invoer = {
      uitkomst: 'ingeschreven',
      signaal: `${signaal.id}.${signaal.versie}`,
      notitie: 'School belde terug',
    };
    waardeOf(await closeSignalen(lpa, invoer));
    expect((await eigenaarSql('select 1 from werkproces where jongere_id = $1', [jongere.id])).length).toBe(
      0,
    );
    expect(
      (await eigenaarSql('select 1 from thuiszitperiode where jongere_id = $1', [jongere.id])).length,
    ).toBe(0);
    expect((await vergelijk()).nieuw).toBe(0);
    await eigenaarSql('update absoluut_signaal set beoordeeld_op = $2 where id = $1', [
      signaal.id,
      addDays(VANDAAG, -29),
    ]);
    await eigenaarSql('update inschrijving set tot = $2 where jongere_id = $1', [
      jongere.id,
      addDays(VANDAAG, -60),
    ]);
    await vergelijk();
    const opnieuw = (await signalenVan(jongere.id)).find(({ status }) => status === 'open');
    expect(opnieuw?.uitleg).toMatchObject([
      { soort: 'uitgeschreven' },
      { soort: 'eerder', uitkomst: 'ingeschreven' },
    ]);
  });

  it('bevestigen begint het werkproces met zijn routekaart, en maakt een thuiszitter', async () => {
    const { lpa, zonderSchool } = opzet;
    const { jongere, signaal } = await zonderSchool();
    const klaar = waardeOf(await confirmSignalen(lpa, { signaal: `${signaal.id}.${signaal.versie}` }));
    const [werkprocesId = ''] = klaar.werkprocesIds;
    expect(await feitenVan(werkprocesId)).toEqual(['WerkprocesGestart', 'AbsoluutVerzuimBevestigd']);
    const [werk] = await eigenaarSql(
      'select soort, routekaart, volgende_actie as actie, versie from werkproces where id = $1',
      [werkprocesId],
    );
    expect(werk).toEqual({
      soort: 'absoluut-verzuim',
      routekaart: 'AV',
      actie: 'Kennisgeving aan de ouders',
      versie: 2,
    });
    expect(
      await eigenaarSql('select soort from thuiszitperiode where jongere_id = $1', [jongere.id]),
    ).toEqual([{ soort: 'AV' }]);
    const sluit = { id: werkprocesId, versie: 2, resultaat: 'inschrijving-school', sluitreden: 'spoed' };
    waardeOf(await closeWerkproces(lpa, { ...sluit, inschrijving: 'zonder' }));
    expect(await signalenVan(jongere.id)).toMatchObject([
      { status: 'beoordeeld', uitkomst: 'bevestigd', werkproces_id: werkprocesId },
    ]);
  });

  it('de controle is pas stap 1 als BRP en register echt zijn nagekeken, op de dag dat dat gebeurde', async () => {
    const { lpa, zonderSchool } = opzet;
    const { jongere, signaal } = await zonderSchool();
    const controle = { id: signaal.id, versie: signaal.versie, brpOp: addDays(VANDAAG, -3), notitie: '' };
    waardeOf(await noteControle(lpa, { ...controle, rodOp: addDays(VANDAAG, -2) }));
    waardeOf(await confirmSignalen(lpa, { signaal: `${signaal.id}.${signaal.versie + 1}` }));
    expect(
      await eigenaarSql(
        `select g.datum, g.gegevens->>'stap' as stap, g.gegevens->>'bron' as bron from gebeurtenis g
          where g.jongere_id = $1 and g.soort = 'StapGezet' and g.vervallen_op is null`,
        [jongere.id],
      ),
    ).toEqual([{ datum: addDays(VANDAAG, -2), stap: '1', bron: 'controle' }]);
  });

  it('sluiten als “ingeschreven” zonder bekende inschrijving: niet ongemerkt, en in één keer vast te leggen', async () => {
    const { school, lpa, zonderSchool } = opzet;
    const { jongere, signaal } = await zonderSchool();
    const { werkprocesIds } = waardeOf(
      await confirmSignalen(lpa, { signaal: `${signaal.id}.${signaal.versie}` }),
    );
    const sluit = {
      id: werkprocesIds[0] ?? '',
      versie: 2,
      resultaat: 'inschrijving-school',
      sluitreden: 'spoed',
    };
    expect(velden(await closeWerkproces(lpa, sluit))).toEqual(['inschrijving']);
    expect(velden(await closeWerkproces(lpa, { ...sluit, inschrijving: 'nu', van: VANDAAG }))).toEqual([
      'schoolId',
      'onderwijssoort',
    ]);
    const nieuw = { inschrijving: 'nu', schoolId: school.id, onderwijssoort: 'BO', van: VANDAAG };
    expect(velden(await closeWerkproces(lpa, { ...sluit, ...nieuw, sluitreden: '' }))).toEqual([
      'sluitreden',
    ]);
    const rijen = () =>
      eigenaarSql(
        'select school_id, van, tot, met_hand from inschrijving where jongere_id = $1 and van = $2',
        [jongere.id, VANDAAG],
      );
    expect(await rijen(), 'een geweigerde afsluiting laat geen inschrijving achter').toEqual([]);
    waardeOf(await closeWerkproces(lpa, { ...sluit, ...nieuw }));
    expect(await rijen()).toEqual([{ school_id: school.id, van: VANDAAG, tot: null, met_hand: true }]);
    expect(
      await eigenaarSql('select 1 from thuiszitperiode where jongere_id = $1 and einde is null', [
        jongere.id,
      ]),
    ).toEqual([]);
  });

  it('administratie sluit administratief af, maar bevestigt niet', async () => {
    const { bureau, zonderSchool } = opzet;
    const { signaal } = await zonderSchool();
    const administratie = await actorMet('administratie', { bureau });
    const keuze = `${signaal.id}.${signaal.versie}`;
    expect(code(await confirmSignalen(administratie, { signaal: keuze }))).toBe('geen-recht');
    expect(code(await closeSignalen(administratie, { uitkomst: 'onterecht', signaal: keuze }))).toBe('goed');
  });

  it('draait een bevestiging in één keer terug, ook het werkproces dat begon', async () => {
    const { lpa, zonderSchool } = opzet;
    const [een, twee] = [await zonderSchool(), await zonderSchool()];
    const signaal = [een, twee].map((item) => `${item.signaal.id}.1`);
    const voor = waardeOf(
      await previewBeoordelen(lpa, { uitkomst: 'bevestigd', id: [een.signaal.id, twee.signaal.id] }),
    );
    expect(voor.regels.every(({ kan }) => kan)).toBe(true);
    const { bundelId, werkprocesIds } = waardeOf(await confirmSignalen(lpa, { signaal }));
    expect(waardeOf(await undoSignalen(lpa, { id: bundelId })).aantal).toBe(2);
    expect(await signalenVan(een.jongere.id)).toMatchObject([
      { status: 'open', uitkomst: null, werkproces_id: null },
    ]);
    expect(await eigenaarSql('select 1 from werkproces where id = any($1::uuid[])', [werkprocesIds])).toEqual(
      [],
    );
    expect(
      await eigenaarSql('select 1 from thuiszitperiode where jongere_id = $1', [een.jongere.id]),
    ).toEqual([]);
    expect(code(await undoSignalen(lpa, { id: bundelId }))).toBe('al-ongedaan');
  });

  it('vraagt bij veel tegelijk één keer of de controle is gedaan, en zet dan stap 1 met haar bron (art. 19)', async () => {
    const { lpa, zonderSchool } = opzet;
    const [een, twee, drie] = [await zonderSchool(), await zonderSchool(), await zonderSchool()];
    const stappen = (werkprocesIds: readonly string[]) =>
      eigenaarSql(
        'select stap, gezet_op as op, bron from stapregistratie where werkproces_id = any($1::uuid[]) and vervallen_op is null',
        [werkprocesIds],
      );
    const samen = [een, twee].map((item) => `${item.signaal.id}.1`);
    const zonder = await confirmSignalen(lpa, { signaal: samen, samen: 'ja' });
    expect(!zonder.ok && Object.keys(zonder.weigering.velden ?? {})).toEqual(['controle']);
    const { werkprocesIds } = waardeOf(
      await confirmSignalen(lpa, { signaal: samen, samen: 'ja', controle: 'gedaan' }),
    );
    const stap = { stap: '1', op: VANDAAG, bron: 'controle' };
    expect(await stappen(werkprocesIds)).toEqual([stap, stap]);
    const later = { signaal: `${drie.signaal.id}.1`, samen: 'ja', controle: 'later' };
    expect(await stappen(waardeOf(await confirmSignalen(lpa, later)).werkprocesIds)).toEqual([]);
  });

  it('terugdraaien laat werk dat al liep zoals het was: zonder stap en met zijn eigen routekaart', async () => {
    const { bureau, lpa, zonderSchool } = opzet;
    const { jongere, signaal } = await zonderSchool();
    const { id } = await makeWerkproces({
      bureau,
      jongereId: jongere.id,
      soort: 'absoluut-verzuim',
      gestartOp: addDays(VANDAAG, -3),
      eigenaarId: lpa.gebruikerId,
    });
    const stand = () =>
      eigenaarSql(
        `select w.routekaart, w.bevestigd_op as bevestigd, (select count(*)::int from stapregistratie s
            where s.werkproces_id = w.id and s.vervallen_op is null) as stappen from werkproces w where w.id = $1`,
        [id],
      );
    const voor = { stand: await stand(), feiten: await feitenVan(id) };
    const controle = { id: signaal.id, versie: signaal.versie, brpOp: VANDAAG, rodOp: VANDAAG };
    waardeOf(await noteControle(lpa, controle));
    const { bundelId } = waardeOf(
      await confirmSignalen(lpa, { signaal: `${signaal.id}.${signaal.versie + 1}` }),
    );
    expect(await stand()).toEqual([{ routekaart: 'AV', bevestigd: VANDAAG, stappen: 1 }]);
    waardeOf(await undoSignalen(lpa, { id: bundelId }));
    expect({ stand: await stand(), feiten: await feitenVan(id) }).toEqual(voor);
  });

  it('legt vast wat is gecontroleerd; een dag die moet komen krijgt een zin bij het veld', async () => {
    const { lpa, zonderSchool } = opzet;
    const { signaal } = await zonderSchool();
    const kop = { id: signaal.id, versie: signaal.versie };
    const morgen = await noteControle(lpa, { ...kop, brpOp: addDays(VANDAAG, 1) });
    expect(!morgen.ok && morgen.weigering.velden).toEqual({ brpOp: 'Deze dag moet nog komen.' });
    waardeOf(await noteControle(lpa, { ...kop, brpOp: VANDAAG, notitie: 'Adres klopt' }));
    expect(code(await noteControle(lpa, { ...kop, rodOp: VANDAAG }))).toBe('gewijzigd-door-ander');
  });
});

describe('een melding van absoluut verzuim hoort bij hetzelfde signaal', () => {
  it('wordt met het signaal bevestigd en krijgt geen tweede werkproces', async () => {
    const { bureau, lpa, school, zonderSchool } = opzet;
    const { jongere, signaal } = await zonderSchool();
    const melding = await makeMelding({
      bureau,
      jongereId: jongere.id,
      categorie: 'absoluut',
      duoSoort: null,
      schoolId: school.id,
    });
    waardeOf(await confirmSignalen(lpa, { signaal: `${signaal.id}.1` }));
    const werk = await eigenaarSql<{ id: string }>('select id from werkproces where jongere_id = $1', [
      jongere.id,
    ]);
    expect(werk.length).toBe(1);
    const [rij] = await eigenaarSql('select status, werkproces_id from melding where id = $1', [melding.id]);
    expect(rij).toEqual({ status: 'B', werkproces_id: werk[0]?.id });
  });

  it('andersom: wie de melding bevestigt, bevestigt het signaal', async () => {
    const { bureau, lpa, zonderSchool } = opzet;
    const { jongere, signaal } = await zonderSchool();
    const melding = await makeMelding({
      bureau,
      jongereId: jongere.id,
      categorie: 'absoluut',
      duoSoort: null,
    });
    const { werkprocesId } = waardeOf(await confirmAbsoluut(lpa, { id: melding.id, versie: 1 }));
    expect(await signalenVan(jongere.id)).toMatchObject([
      { id: signaal.id, status: 'beoordeeld', uitkomst: 'bevestigd', werkproces_id: werkprocesId },
    ]);
  });

  it('zonder signaal maakt de melding er een, en wordt administratief beantwoord', async () => {
    const { bureau, lpa, nieuw } = opzet;
    const jongere = await nieuw();
    const melding = await makeMelding({
      bureau,
      jongereId: jongere.id,
      categorie: 'absoluut',
      duoSoort: null,
    });
    waardeOf(await takeMelding(lpa, { id: melding.id, versie: 1 }));
    const [signaal] = await signalenVan(jongere.id);
    expect(signaal).toMatchObject({ status: 'open', uitleg: [{ soort: 'gemeld' }] });
    expect(signaal?.werkproces_id).not.toBeNull();
    const werk = { id: signaal?.werkproces_id, versie: 1, resultaat: 'onterechte-melding' };
    waardeOf(await closeWerkproces(lpa, werk));
    expect(await signalenVan(jongere.id)).toMatchObject([
      { status: 'beoordeeld', uitkomst: 'onterecht', vanzelf: false },
    ]);
  });
});
