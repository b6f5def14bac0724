import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { waardeOf } from '#lib/platform/errors.ts';
import { readDossier } from '#lib/jongeren/dossier/queries.ts';
import type { Bureau, GebruikerActor } from '#lib/toegang/model.ts';
import {
  beslisVrijstelling,
  legBezwaarVast,
  maakBesluitBekend,
  meldArbeidsinspectie,
} from '#lib/vrijstellingen/besluiten/commands.ts';
import { beeindigVrijstelling, herzieUitkomst } from '#lib/vrijstellingen/herzien/commands.ts';
import { ontvangVrijstelling } from '#lib/vrijstellingen/ontvangen/commands.ts';
import {
  legGehoorVast,
  trekZaakIn,
  vraagAanvulling,
  werkZaakBij,
} from '#lib/vrijstellingen/zaken/commands.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';
import { inwoner, kop, leveringen, maakBuitenlandseSchool, neemIn, open } from './voorbeeld.ts';

let bureau: Bureau;
let lpa: GebruikerActor;
const eerder = process.env.BAKEN_VANDAAG;

beforeAll(() => {
  process.env.BAKEN_VANDAAG = '2026-11-25';
});
beforeEach(async () => {
  bureau = await makeBureau();
  lpa = await actorMet('leerplichtambtenaar', { bureau });
});
afterAll(() => {
  if (eerder) process.env.BAKEN_VANDAAG = eerder;
  else delete process.env.BAKEN_VANDAAG;
});

async function werk(id: string) {
  const [row] = await eigenaarSql<{ status: string; resultaat: string | null; actie: string | null }>(
    `select status, resultaat_code as resultaat, volgende_actie as actie from werkproces where id = $1`,
    [id],
  );
  return row;
}

async function feiten(id: string) {
  return eigenaarSql<{ soort: string; gegevens: Record<string, unknown> }>(
    `select soort, gegevens from gebeurtenis where onderwerp_id = $1 and vervallen_op is null and soort like '%rijstelling%' order by id`,
    [id],
  );
}

describe('Artikel 5 onder c: van kennisgeving tot vrijgesteld', () => {
  async function vijfC() {
    const jongereId = await inwoner(bureau, '2014-03-15');
    const school = await maakBuitenlandseSchool(bureau);
    const zaak = await neemIn(lpa, {
      jongereId,
      grond: '5-C',
      ontvangenOp: '2026-11-20',
      van: '2026-11-20',
      aanvrager: '',
    });
    return { jongereId, school, zaak };
  }
  const VERKLARING = {
    'g.verklaringOp': '2026-11-10',
    'g.ingeschreven': 'ja',
    'g.bezoekt': 'ja',
    'b.kennisgeving': '2026-11-20',
    'b.verklaring': '2026-11-20',
  };

  it('het beroep is ontvangen, het werk ligt klaar en DUO hoort het meteen, zonder grond', async () => {
    const { zaak } = await vijfC();
    expect(zaak.zaak).toMatchObject({
      status: 'ontvangen',
      tot: '2027-07-31',
      gemeente: '1883',
      onderwijssoort: 'geen',
    });
    expect(await werk(zaak.zaak.id)).toMatchObject({
      status: 'open',
      actie: 'Toets het beroep aan de voorwaarden',
    });
    expect(await leveringen(bureau)).toEqual([
      {
        soort: 'vrijstelling',
        handeling: 'nieuw',
        status: 'klaar',
        begin: '2026-11-20',
        eind: '2027-07-31',
        eerder: false,
      },
    ]);
    expect(await feiten(zaak.zaak.id)).toMatchObject([
      { soort: 'BeroepOpVrijstellingGedaan', gegevens: { grond: '5-C', verlenging: false, opTijd: null } },
    ]);
  });

  it('getoetst zodra niets meer onbekend is; vrijgesteld geldt de wet, en sluit het werk', async () => {
    const { zaak, school, jongereId } = await vijfC();
    waardeOf(
      await werkZaakBij(lpa, {
        ...kop(zaak),
        ...VERKLARING,
        'g.buitenlandseSchool': school,
        van: '2026-11-20',
        tot: '',
      }),
    );
    const getoetst = await open(lpa, zaak.zaak.id);
    expect(getoetst.zaak.status).toBe('getoetst');
    const zonder = await beslisVrijstelling(lpa, {
      ...kop(getoetst),
      uitkomst: 'vrijgesteld',
      motivering: '',
    });
    expect(!zonder.ok && zonder.weigering.code).toBe('motivering-ontbreekt'); // first notice during the leerplicht: weighed
    waardeOf(
      await beslisVrijstelling(lpa, {
        ...kop(getoetst),
        uitkomst: 'vrijgesteld',
        motivering: 'Net verhuisd uit België.',
      }),
    );
    expect(await werk(zaak.zaak.id)).toMatchObject({ status: 'gesloten', resultaat: 'vrijstelling' });
    const dossier = waardeOf(await readDossier(lpa, { jongereId }));
    expect(dossier.statusVandaag).toMatchObject({ soort: 'VRIJGESTELD', grond: '5-C' });
    const [vrij] = await eigenaarSql<{ buitenlandse_school_id: string }>(
      'select buitenlandse_school_id from vrijstelling where bureau_id = $1',
      [bureau.id],
    );
    expect(vrij?.buitenlandse_school_id).toBe(school);
  });

  it('niet voldaan vraagt een reden, en DUO hoort dat er toch geen vrijstelling is', async () => {
    const { zaak } = await vijfC();
    await eigenaarSql(`update vrijstellinglevering set status = 'geleverd' where bureau_id = $1`, [
      bureau.id,
    ]);
    waardeOf(
      await beslisVrijstelling(lpa, {
        ...kop(zaak),
        uitkomst: 'niet-voldaan',
        motivering: 'Geen verklaring van het hoofd.',
      }),
    );
    expect(await werk(zaak.zaak.id)).toMatchObject({ status: 'gesloten', resultaat: 'geen-vrijstelling' });
    expect((await leveringen(bureau)).map(({ handeling }) => handeling)).toEqual(['nieuw', 'intrekking']);
  });

  it('dezelfde zaak twee keer innemen kan niet', async () => {
    const { jongereId } = await vijfC();
    const nog = await ontvangVrijstelling(lpa, {
      jongereId,
      grond: '5-C',
      ontvangenOp: '2026-11-25',
      van: '2026-11-20',
      aanvrager: '',
    });
    expect(!nog.ok && nog.weigering.code).toBe('dubbel');
  });

  it('eerder beëindigd: de vrijstelling stopt die dag, DUO krijgt een verbetering', async () => {
    const { zaak } = await vijfC();
    await eigenaarSql(`update vrijstellinglevering set status = 'geleverd' where bureau_id = $1`, [
      bureau.id,
    ]);
    waardeOf(
      await beslisVrijstelling(lpa, { ...kop(zaak), uitkomst: 'vrijgesteld', motivering: 'Akkoord.' }),
    );
    const klaar = await open(lpa, zaak.zaak.id);
    waardeOf(
      await beeindigVrijstelling(lpa, { ...kop(klaar), tot: '2026-12-31', reden: 'Gaat weer naar school.' }),
    );
    expect((await leveringen(bureau)).at(-1)).toMatchObject({ handeling: 'correctie', eind: '2026-12-31' });
    const [feit] = await eigenaarSql<{ gegevens: { tot: string } }>(
      `select gegevens from gebeurtenis where bureau_id = $1 and soort = 'VrijstellingVastgelegd' and vervallen_op is null`,
      [bureau.id],
    );
    expect(feit?.gegevens.tot).toBe('2026-12-31');
  });

  it('een vergissing herzien: alsof het niet was gezegd, en het staat er nog', async () => {
    const { zaak, jongereId } = await vijfC();
    waardeOf(
      await beslisVrijstelling(lpa, { ...kop(zaak), uitkomst: 'vrijgesteld', motivering: 'Akkoord.' }),
    );
    waardeOf(
      await herzieUitkomst(lpa, { ...kop(await open(lpa, zaak.zaak.id)), reden: 'Verkeerde jongere.' }),
    );
    const terug = await open(lpa, zaak.zaak.id);
    expect(terug.zaak).toMatchObject({ status: 'ontvangen', vrijstellingId: null, motivering: null });
    expect(await werk(zaak.zaak.id)).toMatchObject({ status: 'open' });
    expect(await eigenaarSql('select 1 from vrijstelling where bureau_id = $1', [bureau.id])).toEqual([]);
    const dossier = waardeOf(await readDossier(lpa, { jongereId }));
    expect(dossier.statusVandaag.soort).toBe('LEERPLICHTIG');
    expect(
      terug.geschiedenis.some((regel) => regel.vervallen && regel.soort === 'BeroepOpVrijstellingGetoetst'),
    ).toBe(true);
  });

  it('ingetrokken voordat er iets besloten is: DUO hoort niets meer', async () => {
    const { zaak } = await vijfC();
    waardeOf(await trekZaakIn(lpa, { ...kop(zaak), reden: 'Kind gaat toch hier naar school.' }));
    expect(await leveringen(bureau)).toMatchObject([{ status: 'vervallen' }]);
    expect(await werk(zaak.zaak.id)).toMatchObject({ status: 'gesloten', resultaat: 'aanvraag-ingetrokken' });
  });

  it('wie het beeld van gisteren voor zich had, krijgt dat te horen', async () => {
    const { zaak } = await vijfC();
    waardeOf(await beslisVrijstelling(lpa, { ...kop(zaak), uitkomst: 'niet-voldaan', motivering: 'Nee.' }));
    const laat = await beslisVrijstelling(lpa, { ...kop(zaak), uitkomst: 'vrijgesteld', motivering: 'Ja.' });
    expect(!laat.ok && laat.weigering.code).toBe('gewijzigd-door-ander');
  });

  it('administratie neemt in en houdt bij, maar toetst niet', async () => {
    const administratie = await actorMet('administratie', { bureau });
    const { zaak } = await vijfC();
    expect((await open(administratie, zaak.zaak.id)).mag).toEqual({ behandelen: true, beslissen: false });
    const besluit = await beslisVrijstelling(administratie, {
      ...kop(zaak),
      uitkomst: 'vrijgesteld',
      motivering: 'x',
    });
    expect(!besluit.ok && besluit.weigering.code).toBe('geen-recht');
  });
});

describe('Artikel 3a: van aanvraag tot bezwaar', () => {
  async function drieA() {
    const jongereId = await inwoner(bureau, '2012-02-01');
    const invoer = { jongereId, grond: '3a', ontvangenOp: '2026-11-02', van: '2026-12-01', aanvrager: '' };
    return neemIn(lpa, invoer);
  }
  const STUKKEN = { 'b.aanvraag': '2026-11-02', 'b.plan': '2026-11-23', van: '2026-12-01', tot: '' };
  const GEHOORD = Object.fromEntries(
    ['aanvrager', 'jongere', 'hoofd'].flatMap((rol) => [
      [`h.${rol}`, '2026-11-24'],
      [`w.${rol}`, rol === 'hoofd' ? 'telefonisch' : 'gesprek'],
    ]),
  );

  it('de zes weken beginnen als de aanvraag compleet is: maandag 23 november, uiterlijk maandag 4 januari', async () => {
    const zaak = await drieA();
    expect(zaak.termijnen).toEqual([]);
    waardeOf(await werkZaakBij(lpa, { ...kop(zaak), ...STUKKEN }));
    const compleet = await open(lpa, zaak.zaak.id);
    expect(compleet.zaak).toMatchObject({ status: 'compleet', compleetOp: '2026-11-23' });
    expect(compleet.termijnen).toMatchObject([{ code: 'T04', uiterlijk: '2027-01-04', status: 'loopt' }]);
  });

  it('zonder horen geen besluit; daarna verleend, bekendgemaakt en bezwaar binnen zes weken', async () => {
    const zaak = await drieA();
    waardeOf(await werkZaakBij(lpa, { ...kop(zaak), ...STUKKEN }));
    let nu = await open(lpa, zaak.zaak.id);
    const vroeg = await beslisVrijstelling(lpa, { ...kop(nu), uitkomst: 'verleend', motivering: 'x' });
    expect(!vroeg.ok && vroeg.weigering.code).toBe('nog-niet-gehoord');
    waardeOf(await legGehoorVast(lpa, { ...kop(nu), ...GEHOORD }));
    nu = await open(lpa, zaak.zaak.id);
    expect(nu.zaak.status).toBe('gehoord');
    expect(await leveringen(bureau)).toEqual([]); // art. 3a: DUO hears of a positive decision only
    waardeOf(await beslisVrijstelling(lpa, { ...kop(nu), uitkomst: 'verleend', motivering: '' }));
    expect(await leveringen(bureau)).toMatchObject([
      { soort: 'vervangende leerplicht', begin: '2026-12-01', eind: '2027-07-31' },
    ]);
    nu = await open(lpa, zaak.zaak.id);
    const codes = nu.termijnen.map(({ code, status, uiterlijk }) => [code, status, uiterlijk]);
    expect(codes).toEqual(
      expect.arrayContaining([
        ['T04', 'voldaan', '2027-01-04'],
        ['T05', 'loopt', '2027-06-05'],
        ['T05h', 'loopt', '2027-05-08'],
      ]),
    );
    expect(await werk(zaak.zaak.id)).toMatchObject({ status: 'open', actie: 'Maak het besluit bekend' });
    waardeOf(await maakBesluitBekend(lpa, { ...kop(nu), op: '2026-11-25' }));
    nu = await open(lpa, zaak.zaak.id);
    expect(nu.termijnen).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'bezwaar', uiterlijk: '2027-01-06', status: 'loopt' }),
      ]),
    );
    expect(await werk(zaak.zaak.id)).toMatchObject({ status: 'gesloten' });
    waardeOf(await legBezwaarVast(lpa, { ...kop(nu), op: '2026-11-25' }));
    expect((await open(lpa, zaak.zaak.id)).zaak.bezwaarOp).toBe('2026-11-25');
  });

  it('Awb 4:5: aanvulling vragen met een termijn', async () => {
    const zaak = await drieA();
    waardeOf(await vraagAanvulling(lpa, { ...kop(zaak), tot: '2026-12-09' }));
    const nu = await open(lpa, zaak.zaak.id);
    expect(nu.zaak).toMatchObject({ aanvullingGevraagdOp: '2026-11-25', aanvullingTot: '2026-12-09' });
    expect(await werk(zaak.zaak.id)).toMatchObject({ actie: 'Is de aanvraag aangevuld?' });
  });
});

describe('Artikel 15: acht weken, en stilstand bij aanvulling (Awb 4:13 en 4:15)', () => {
  it('de termijn staat stil tot de aanvulling binnen is', async () => {
    const jongereId = await inwoner(bureau, '2009-10-01');
    const invoer = { jongereId, grond: '15', ontvangenOp: '2026-11-23', van: '2026-12-01', aanvrager: '' };
    const zaak = await neemIn(lpa, invoer);
    expect(zaak.termijnen).toMatchObject([{ code: 'T04b', uiterlijk: '2027-01-18', status: 'loopt' }]);
    waardeOf(await vraagAanvulling(lpa, { ...kop(zaak), tot: '2026-12-09' }));
    expect((await open(lpa, zaak.zaak.id)).termijnen).toMatchObject([
      { status: 'opgeschort', uiterlijk: null },
    ]);
  });
});

describe('Arbeidsinspectie (Leerplichtregeling 1995 art. 5)', () => {
  it('5 onder c met zestien jaar: binnen twee weken inlichten', async () => {
    const jongereId = await inwoner(bureau, '2010-08-02');
    const invoer = { jongereId, grond: '5-C', ontvangenOp: '2026-11-20', van: '2026-11-20', aanvrager: '' };
    const zaak = await neemIn(lpa, invoer);
    waardeOf(
      await beslisVrijstelling(lpa, { ...kop(zaak), uitkomst: 'vrijgesteld', motivering: 'Akkoord.' }),
    );
    const nu = await open(lpa, zaak.zaak.id);
    expect(nu.termijnen).toMatchObject([{ code: 'T15', uiterlijk: '2026-12-09', status: 'loopt' }]);
    waardeOf(await meldArbeidsinspectie(lpa, { ...kop(nu), op: '2026-11-25' }));
    expect((await open(lpa, zaak.zaak.id)).termijnen).toMatchObject([{ code: 'T15', status: 'voldaan' }]);
  });
});
