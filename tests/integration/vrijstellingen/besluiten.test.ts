import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readBriefformulier } from '#lib/brieven/queries.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import type { Bureau, GebruikerActor } from '#lib/toegang/model.ts';
import {
  beslisVrijstelling,
  legBezwaaruitkomstVast,
  legBezwaarVast,
  maakBesluitBekend,
  meldArbeidsinspectie,
} from '#lib/vrijstellingen/besluiten/commands.ts';
import { ontvangVrijstelling } from '#lib/vrijstellingen/ontvangen/commands.ts';
import { herzieUitkomst } from '#lib/vrijstellingen/herzien/commands.ts';
import { legGehoorVast, vraagAanvulling, werkZaakBij } from '#lib/vrijstellingen/zaken/commands.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';
import { inwoner, kop, leveringen, neemIn, open } from './voorbeeld.ts';

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
    waardeOf(await maakBesluitBekend(lpa, { ...kop(nu), bekendOp: '2026-11-25' }));
    nu = await open(lpa, zaak.zaak.id);
    expect(nu.termijnen).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'bezwaar', uiterlijk: '2027-01-06', status: 'loopt' }),
      ]),
    );
    expect(await werk(zaak.zaak.id)).toMatchObject({ status: 'gesloten' });
    waardeOf(await legBezwaarVast(lpa, { ...kop(nu), bezwaarOp: '2026-11-25' }));
    expect((await open(lpa, zaak.zaak.id)).zaak.bezwaarOp).toBe('2026-11-25');

    const uitkomst = { beslistOp: '2026-11-25', bezwaarUitkomst: 'ongegrond' };
    waardeOf(await legBezwaaruitkomstVast(lpa, { ...kop(await open(lpa, zaak.zaak.id)), ...uitkomst }));
    const nogEens = { ...kop(await open(lpa, zaak.zaak.id)), ...uitkomst, bezwaarUitkomst: 'gegrond' };
    expect(await legBezwaaruitkomstVast(lpa, nogEens)).toMatchObject({ weigering: { code: 'al-beslist' } });
  });

  it('na herzien en opnieuw beslissen is het één besluit binnen één termijn', async () => {
    const zaak = await drieA();
    waardeOf(await werkZaakBij(lpa, { ...kop(zaak), ...STUKKEN }));
    waardeOf(await legGehoorVast(lpa, { ...kop(await open(lpa, zaak.zaak.id)), ...GEHOORD }));
    const beslis = async () =>
      beslisVrijstelling(lpa, {
        ...kop(await open(lpa, zaak.zaak.id)),
        uitkomst: 'verleend',
        motivering: '',
      });
    waardeOf(await beslis());
    waardeOf(
      await herzieUitkomst(lpa, { ...kop(await open(lpa, zaak.zaak.id)), herzienReden: 'vergissing' }),
    );
    const termijnen = async () =>
      (await open(lpa, zaak.zaak.id)).termijnen
        .filter(({ code }) => code === 'T04')
        .map(({ status }) => status);
    expect(await termijnen()).toEqual(['loopt']);
    waardeOf(await beslis());
    expect(await termijnen()).toEqual(['voldaan']);
    const feiten = await eigenaarSql<{ soort: string }>(
      `select soort from gebeurtenis where bureau_id = $1 and vervallen_op is null and gegevens->>'code' = 'T04' order by id`,
      [bureau.id],
    );
    expect(feiten.map(({ soort }) => soort)).toEqual(['TermijnGesteld', 'TermijnVoldaan']);
  });

  it('Awb 4:5: aanvulling vragen met een termijn', async () => {
    const zaak = await drieA();
    waardeOf(await vraagAanvulling(lpa, { ...kop(zaak), aanvullenTot: '2026-12-09' }));
    const nu = await open(lpa, zaak.zaak.id);
    expect(nu.zaak).toMatchObject({ aanvullingGevraagdOp: '2026-11-25', aanvullingTot: '2026-12-09' });
    expect(await werk(zaak.zaak.id)).toMatchObject({ actie: 'Is de aanvraag aangevuld?' });
    const brief = { jongereId: nu.zaak.jongereId, onderwerp: `vrijstelling:${nu.zaak.id}` };
    const sjabloon = 'verzoek-aanvulling';
    const { velden } = waardeOf(await readBriefformulier(lpa, { ...brief, sjabloon }));
    expect(velden).toMatchObject({ aanvraag_om: 'vervangende leerplicht', aanvullen_tot: '2026-12-09' });
    expect(velden.ontbreekt).toContain('Plan van aanpak van de school');
  });
});

describe('Verlenging in de brief', () => {
  it.each([
    ['3a', '2012-02-01', 'Vraag dat dan uiterlijk op'],
    ['3b', '2010-10-01', null],
  ])('van %s: alleen 3a kan worden verlengd', async (grond, geboren, zin) => {
    const jongereId = await inwoner(bureau, geboren);
    const invoer = { jongereId, grond, ontvangenOp: '2026-11-02', van: '2026-12-01', aanvrager: '' };
    const { zaak } = await neemIn(lpa, invoer);
    const brief = { jongereId, onderwerp: `vrijstelling:${zaak.id}`, sjabloon: 'besluit-vervangende-leerplicht' }; // prettier-ignore
    const { velden, voorbeeld } = waardeOf(await readBriefformulier(lpa, brief));
    expect(velden.verlengen_voor).toBe(zin ? '2027-06-05' : '');
    if (zin) expect(voorbeeld).toContain(zin);
    else expect(voorbeeld).not.toContain('langer duren');
  });
});

describe('Artikel 15: acht weken, en stilstand bij aanvulling (Awb 4:13 en 4:15)', () => {
  it('de termijn staat stil tot de aanvulling binnen is', async () => {
    const jongereId = await inwoner(bureau, '2009-10-01');
    const invoer = { jongereId, grond: '15', ontvangenOp: '2026-11-23', van: '2026-12-01', aanvrager: '' };
    const zaak = await neemIn(lpa, invoer);
    expect(zaak.termijnen).toMatchObject([{ code: 'T04b', uiterlijk: '2027-01-18', status: 'loopt' }]);
    waardeOf(await vraagAanvulling(lpa, { ...kop(zaak), aanvullenTot: '2026-12-09' }));
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
    waardeOf(await meldArbeidsinspectie(lpa, { ...kop(nu), inspectieOp: '2026-11-25' }));
    expect((await open(lpa, zaak.zaak.id)).termijnen).toMatchObject([{ code: 'T15', status: 'voldaan' }]);
  });
});

it('twee collega’s nemen hetzelfde beroep tegelijk in: er komt één zaak', async () => {
  const collega = await actorMet('leerplichtambtenaar', { bureau });
  for (let keer = 0; keer < 3; keer += 1) {
    const jongereId = await inwoner(bureau, '2013-02-01');
    const invoer = { jongereId, grond: '5-B', ontvangenOp: '2026-11-25', van: '2026-11-25', aanvrager: '' };
    const beide = await Promise.all([ontvangVrijstelling(lpa, invoer), ontvangVrijstelling(collega, invoer)]);
    expect(beide.map((uitkomst) => (uitkomst.ok ? 'goed' : uitkomst.weigering.code)).sort()).toEqual([
      'dubbel',
      'goed',
    ]);
    expect(
      await eigenaarSql('select 1 from vrijstellingzaak where jongere_id = $1', [jongereId]),
    ).toHaveLength(1);
  }
});
