import { beforeAll, describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { readZaak } from '#lib/handhaving/zaak/queries.ts';
import type { Bureau, GebruikerActor } from '#lib/toegang/model.ts';
import { offerFiles } from '#lib/uitwisseling/commands.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { bestand, csv, leesIn } from '#tests/factories/bestanden.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { geefBevoegdheden, makeOuder } from '#tests/factories/handhaving.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeWerkproces } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

/** Files of enforcement from an old system: into the compartment, over its own role, and nothing of them anywhere else. */
let bureau: Bureau;
let boa: GebruikerActor;
const KANARIE = 'KANARIE-UIT-HET-OUDE-SYSTEEM';

beforeAll(async () => {
  bureau = await makeBureau();
  boa = await actorMet('leerplichtambtenaar-boa', { bureau, externId: 'boa' });
  await geefBevoegdheden(boa.gebruikerId, { bureau });
  const { id: broer } = await makeJongere({ bureau, externId: 'J1', geboortedatum: datum('2012-03-01') });
  const { id: zus } = await makeJongere({ bureau, externId: 'J2', geboortedatum: datum('2010-03-01') });
  const ouder = await makeOuder(broer, { bureau });
  await makeOuder(zus, { bureau, ouderId: ouder.id });
  await makeWerkproces({ bureau, jongereId: broer, externId: 'W1' });
  await makeWerkproces({ bureau, jongereId: zus, externId: 'W2' });
});

const halt = (rest: Record<string, string> = {}) => ({
  extern_id: 'H1',
  werkproces: 'W1',
  behandelaar: 'boa',
  verwezen_op: addDays(today(), -40),
  staat: 'VERWEZEN',
  staat_op: addDays(today(), -40),
  toelichting: KANARIE,
  ...rest,
});
const pv = (rest: Record<string, string> = {}) => ({
  extern_id: 'P1',
  werkproces: 'W2',
  behandelaar: 'boa',
  soort: 'SIGNAAL',
  verdachte: 'jongere',
  opgemaakt_op: addDays(today(), -30),
  staat: 'AFWACHTEN_BEOORDELING',
  staat_op: addDays(today(), -10),
  omschrijving: KANARIE,
  afzienreden: '',
  ...rest,
});
const lees = (haltRijen: object[], pvRijen: object[] = []) =>
  leesIn(bureau, [
    bestand('halt.csv', csv(haltRijen as Record<string, string>[])),
    ...(pvRijen.length > 0
      ? [bestand('processen-verbaal.csv', csv(pvRijen as Record<string, string>[]))]
      : []),
  ]);

describe('halt.csv en processen-verbaal.csv', () => {
  it('komen in het compartiment, met een gezin voor broer en zus, en zonder jongere in de feiten', async () => {
    const { tellingen } = waardeOf(await lees([halt()], [pv()]));
    expect(tellingen.halt).toMatchObject({ nieuw: 1, afgewezen: 0 });
    expect(tellingen['processen-verbaal']).toMatchObject({ nieuw: 1, afgewezen: 0 });
    const zaken = await eigenaarSql<{ id: string; gezin: string }>(
      'select id, gezin_id as gezin from wpg.zaak where bureau_id = $1',
      [bureau.id],
    );
    expect(zaken).toHaveLength(2);
    expect(new Set(zaken.map(({ gezin }) => gezin)).size).toBe(1);
    const feiten = await eigenaarSql<{ jongere: string | null }>(
      `select jongere_id as jongere from gebeurtenis where bureau_id = $1 and soort = 'HandhavingStand'`,
      [bureau.id],
    );
    expect(feiten.map(({ jongere }) => jongere)).toEqual([null, null, null]);
    const [eerste] = zaken;
    const pagina = waardeOf(await readZaak(boa, { id: eerste?.id }));
    expect(JSON.stringify(pagina)).toContain(KANARIE);
  });

  it('twee keer hetzelfde verandert niets; een nieuwe stand wel, en sluit de zaak', async () => {
    const zelfde = waardeOf(await lees([halt()], [pv()]));
    expect(zelfde.tellingen.halt).toMatchObject({ nieuw: 0, gewijzigd: 0, ongewijzigd: 1 });
    const anders = waardeOf(await lees([halt({ staat: 'POSITIEF', staat_op: addDays(today(), -3) })]));
    expect(anders.tellingen.halt).toMatchObject({ gewijzigd: 1 });
    const aanwezig = await eigenaarSql<{ tot: string | null }>(
      'select tot from handhaving_aanwezig where bureau_id = $1 order by tot nulls last',
      [bureau.id],
    );
    expect(aanwezig.map(({ tot }) => tot)).toEqual([addDays(today(), -3), null]);
  });

  it('van een afgewezen regel blijft niets staan dan waarom', async () => {
    const { importtaakId, tellingen } = waardeOf(await lees([halt({ extern_id: 'H9', werkproces: 'W404' })]));
    expect(tellingen.halt).toMatchObject({ afgewezen: 1 });
    const [regel] = await eigenaarSql<{ reden: string; inhoud: Buffer | null }>(
      'select reden, inhoud from importregel where importtaak_id = $1',
      [importtaakId],
    );
    expect(regel?.reden).toContain('Werkproces W404');
    expect(regel?.inhoud).toBeNull();
  });

  it('een proef laat niets achter', async () => {
    const tel = async () =>
      (await eigenaarSql('select 1 from wpg.halt where bureau_id = $1', [bureau.id])).length;
    const voor = await tel();
    waardeOf(await leesIn(bureau, [bestand('halt.csv', csv([halt({ extern_id: 'H7' })]))], { proef: true }));
    expect(await tel()).toBe(voor);
  });

  it('door een beheerder aangeboden in het scherm: geweigerd, en het bestand wordt nergens bewaard', async () => {
    const beheerder = await actorMet('beheerder', { bureau });
    const uitkomst = await offerFiles(beheerder, { bronnen: [bestand('halt.csv', csv([halt()]))] });
    expect(!uitkomst.ok && uitkomst.weigering.code).toBe('alleen-opdrachtregel');
    expect(await eigenaarSql('select 1 from importbestand where bureau_id = $1', [bureau.id])).toEqual([]);
  });

  it('samen met andere bestanden: geweigerd, want de een leest niet bij de ander', async () => {
    const uitkomst = await leesIn(bureau, [
      bestand('halt.csv', csv([halt()])),
      bestand('scholen.csv', 'brin;naam;sector\n11AA;School;VO\n'),
    ]);
    expect(!uitkomst.ok && uitkomst.weigering.code).toBe('gemengd');
  });

  it('nergens buiten het compartiment staat een woord ervan', async () => {
    const tabellen = await eigenaarSql<{ tabel: string }>(
      `select c.oid::regclass::text as tabel from pg_class c where c.relkind in ('r', 'p') and c.relnamespace in ('public'::regnamespace, 'wpg'::regnamespace)`,
    );
    for (const { tabel } of tabellen) {
      const rijen = await eigenaarSql<{ t: string }>(`select x::text as t from ${tabel} x`);
      expect(
        rijen.some(({ t }) => t.includes(KANARIE) || t.includes(Buffer.from(KANARIE).toString('hex'))),
        tabel,
      ).toBe(false);
    }
  });
});

describe('verhoren.csv en casusoverleggen.csv', () => {
  const verhoor = (rest: Record<string, string> = {}) => ({
    ...{ extern_id: 'V1', werkproces: 'W1', behandelaar: 'boa', persoon: 'jongere', ouder: '' },
    ...{ opgeroepen_op: addDays(today(), -60), gepland_op: addDays(today(), -50) },
    ...{ uitkomst: 'verschenen', cautie: 'ja', verklaring: KANARIE, ...rest },
  });
  const overleg = (rest: Record<string, string> = {}) => ({
    ...{ extern_id: 'C1', werkproces: 'W1', behandelaar: 'boa', op: addDays(today(), -20) },
    ...{ deelnemers: 'OM en RvdK', overwegingen: KANARIE, besluit: 'Eerst hulp', ...rest },
  });
  const beide = (v: Record<string, string>, c: Record<string, string>) =>
    leesIn(bureau, [bestand('verhoren.csv', csv([v])), bestand('casusoverleggen.csv', csv([c]))]);

  it('komen in de zaak van hun werkproces, die begint op de oudste dag (Wpg art. 8)', async () => {
    const { tellingen } = waardeOf(await beide(verhoor(), overleg()));
    expect(tellingen.verhoren).toMatchObject({ nieuw: 1, afgewezen: 0 });
    expect(tellingen.casusoverleggen).toMatchObject({ nieuw: 1, afgewezen: 0 });
    const [zaak] = await eigenaarSql<{ id: string; begin: string }>(
      `select z.id, z.begin_op as begin from wpg.zaak z join werkproces w on w.id = z.werkproces_id
        where z.bureau_id = $1 and w.extern_id = 'W1'`,
      [bureau.id],
    );
    expect(zaak?.begin).toBe(addDays(today(), -60));
    const pagina = waardeOf(await readZaak(boa, { id: zaak?.id }));
    expect(pagina.verhoren).toMatchObject([{ uitkomst: 'verschenen', cautie: true, verklaring: KANARIE }]);
    expect(pagina.casusoverleggen).toMatchObject([
      { stand: 'besproken', overwegingen: KANARIE, besluit: 'Eerst hulp', vervolg: null },
    ]);
  });

  it('nog eens inlezen verandert niets, een andere dag wel', async () => {
    const weer = waardeOf(await beide(verhoor(), overleg({ op: addDays(today(), -19) })));
    expect(weer.tellingen.verhoren).toMatchObject({ nieuw: 0, gewijzigd: 0, ongewijzigd: 1 });
    expect(weer.tellingen.casusoverleggen).toMatchObject({ nieuw: 0, gewijzigd: 1 });
    const tekst = waardeOf(await beide(verhoor({ verklaring: 'Een andere verklaring' }), overleg()));
    expect(tekst.tellingen.verhoren).toMatchObject({ gewijzigd: 0, ongewijzigd: 1, letOp: 1 });
  });

  it('zonder besluit: op de agenda, één keer, met een termijn; met besluit daarna besproken', async () => {
    const lees = async (...rijen: Record<string, string>[]) =>
      waardeOf(await leesIn(bureau, [bestand('casusoverleggen.csv', csv(rijen.map(overleg)))])).tellingen
        .casusoverleggen;
    const agenda = { extern_id: 'C2', op: addDays(today(), 9), besluit: '', deelnemers: '' };
    expect(await lees(agenda, { ...agenda, extern_id: 'C3' })).toMatchObject({ nieuw: 1, afgewezen: 1 });
    const sql = `select c.stand, t.status from wpg.casusoverleg c join termijn t on t.onderwerp_id = c.zaak_id and t.code = 'H4' where c.bureau_id = $1 and c.extern_id = 'C2'`;
    expect(await eigenaarSql(sql, [bureau.id])).toEqual([{ stand: 'agenda', status: 'loopt' }]);
    expect(await lees(agenda)).toMatchObject({ ongewijzigd: 1 });
    expect(await lees({ extern_id: 'C2', op: today() })).toMatchObject({ gewijzigd: 1 });
    expect(await eigenaarSql(sql, [bureau.id])).toEqual([{ stand: 'besproken', status: 'voldaan' }]);
    expect(await lees(agenda)).toMatchObject({ gewijzigd: 0, afgewezen: 1 });
  });

  it.each([
    ['een ouder zonder nummer', { persoon: 'ouder' }],
    ['een verhoor voor de oproep', { gepland_op: addDays(today(), -61) }],
    ['verschenen zonder dat de cautie erbij staat', { cautie: '' }],
  ])('weigert %s', async (_, fout) => {
    const { tellingen } = waardeOf(await beide(verhoor({ extern_id: 'V9', ...fout }), overleg()));
    expect(tellingen.verhoren).toMatchObject({ nieuw: 0, afgewezen: 1 });
  });

  it('onder een andere naam worden zij niet gelezen', async () => {
    const uitkomst = await leesIn(bureau, [bestand('verhoor.csv', csv([verhoor()]))]);
    expect(!uitkomst.ok && uitkomst.weigering.code).toBe('handhaving');
  });

  it('nergens buiten het compartiment staat een woord ervan', async () => {
    for (const tabel of ['termijn', 'gebeurtenis', 'importregel', 'werkproces']) {
      const rijen = await eigenaarSql<{ t: string }>(`select x::text as t from ${tabel} x`);
      expect(
        rijen.some(({ t }) => t.includes(KANARIE)),
        tabel,
      ).toBe(false);
    }
  });
});

describe('zorgmeldingen.csv (Lpw art. 16 lid 4 onder e: dag, aan wie en uitkomst)', () => {
  const melding = {
    extern_id: 'Z1',
    werkproces: 'W1',
    medewerker: 'boa',
    aan: 'veilig-thuis',
    gedaan_op: addDays(today(), -30),
    uitkomst: '',
    uitkomst_op: '',
  };
  const lezen = async (rest: Record<string, string> = {}) =>
    waardeOf(await leesIn(bureau, [bestand('zorgmeldingen.csv', csv([{ ...melding, ...rest }]))]));

  it('komt met haar feit in het dossier, en nog eens inlezen verandert niets', async () => {
    expect((await lezen()).tellingen.zorgmeldingen).toMatchObject({ nieuw: 1 });
    expect((await lezen()).tellingen.zorgmeldingen).toMatchObject({ nieuw: 0, gewijzigd: 0 });
    const later = { uitkomst: 'hulp-gestart', uitkomst_op: addDays(today(), -3) };
    expect((await lezen(later)).tellingen.zorgmeldingen).toMatchObject({ gewijzigd: 1 });
    const rijen = await eigenaarSql(
      `select aan, uitkomst, jongere_id is not null as jongere, gebruiker_id = $2 as wie from zorgmelding where bureau_id = $1`,
      [bureau.id, boa.gebruikerId],
    );
    expect(rijen).toEqual([{ aan: 'veilig-thuis', uitkomst: 'hulp-gestart', jongere: true, wie: true }]);
    const feiten = await eigenaarSql(
      `select gegevens->>'aan' as aan from gebeurtenis where bureau_id = $1 and soort = 'ZorgmeldingGedaan' and vervallen_op is null`,
      [bureau.id],
    );
    expect(feiten).toEqual([{ aan: 'veilig-thuis' }]);
  });

  it('een uitkomst zonder dag, of voor de melding, wordt afgewezen', async () => {
    const zonder = await lezen({ extern_id: 'Z2', uitkomst: 'onderzoek' });
    const vroeg = await lezen({ extern_id: 'Z3', uitkomst: 'onderzoek', uitkomst_op: addDays(today(), -31) });
    for (const { tellingen } of [zonder, vroeg])
      expect(tellingen.zorgmeldingen).toMatchObject({ nieuw: 0, afgewezen: 1 });
  });
});

describe('last-onder-dwangsom.csv en bevoegdheden.csv', () => {
  it('komen bij de andere gegevens, met hun feit', async () => {
    const lod = {
      extern_id: 'L1',
      werkproces: 'W1',
      grond: 'Komt niet op school',
      voornemen_op: addDays(today(), -20),
      staat: 'AFGEZIEN',
      staat_op: addDays(today(), -5),
    };
    const akte = {
      extern_id: 'A1',
      gebruiker: 'boa',
      soort: 'boa-akte',
      nummer: '77',
      van: '2024-01-01',
      tot: '2028-12-31',
      gemeenten: '1883|0888',
    };
    const { tellingen } = waardeOf(
      await leesIn(bureau, [
        bestand('last-onder-dwangsom.csv', csv([lod])),
        bestand('bevoegdheden.csv', csv([akte])),
      ]),
    );
    expect(tellingen['last-onder-dwangsom']).toMatchObject({ nieuw: 1 });
    expect(tellingen.bevoegdheden).toMatchObject({ nieuw: 1 });
    const [rij] = await eigenaarSql<{ gemeenten: string[] }>(
      `select gemeenten from bevoegdheid where bureau_id = $1 and extern_id = 'A1'`,
      [bureau.id],
    );
    expect(rij?.gemeenten).toEqual(['1883', '0888']);
    const feiten = await eigenaarSql<{ stand: string }>(
      `select gegevens->>'stand' as stand from gebeurtenis where bureau_id = $1 and gegevens->>'instrument' = 'dwangsom' order by datum`,
      [bureau.id],
    );
    expect(feiten.map(({ stand }) => stand)).toEqual(['VOORNEMEN', 'AFGEZIEN']);
  });
});
