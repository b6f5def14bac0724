import { beforeAll, describe, expect, it } from 'vitest';
import { addDays, leeftijdBereikt } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import type { Bureau } from '#lib/toegang/model.ts';
import { bestand, csv, leesIn, oordelenVan } from '#tests/factories/bestanden.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { nieuwBsn } from '#tests/factories/nummers.ts';
import { makeInschrijving } from '#tests/factories/school.ts';
import { makeMelding, makeWerkproces } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

const VANDAAG = today();
const TIEN = addDays(leeftijdBereikt(VANDAAG, -10), -100);
let bureau: Bureau;
beforeAll(async () => {
  bureau = await makeBureau();
});

type Rij = Record<string, string | null>;
function rij(anders: Rij = {}): Rij {
  return {
    bsn: nieuwBsn(),
    geslachtsnaam: 'Brouns',
    voorvoegsel: '',
    voornamen: 'Kim Anne',
    geslacht: 'vrouw',
    geboortedatum: TIEN,
    overleden_op: '',
    geheimhouding: 'N',
    gemeente: '1883',
    straat: 'Kerkstraat',
    huisnummer: '12a',
    postcode: '6131 AB',
    plaats: 'Sittard',
    adres_sinds: TIEN,
    vertrokken_op: '',
    ...anders,
  };
}
const lees = async (rijen: Rij[], opties = {}) =>
  waardeOf(await leesIn(bureau, [bestand('brp-mutaties.csv', csv(rijen))], opties));
const persoon = async (bsnVan: string) =>
  (
    await eigenaarSql<{ id: string; naam: string; gemeente: string | null; plekken: number }>(
      `select j.id, j.geslachtsnaam as naam, (select gemeente_code from woonperiode w where w.bureau_id = j.bureau_id and w.jongere_id = j.id order by van desc limit 1) as gemeente,
              (select count(*) from woonperiode w where w.bureau_id = j.bureau_id and w.jongere_id = j.id) as plekken
         from jongere j where j.bureau_id = $1 and j.geslachtsnaam = $2`,
      [bureau.id, bsnVan],
    )
  )[0];
const taken = async (jongereId: string) =>
  (
    await eigenaarSql<{ code: string }>(
      `select code from termijn where onderwerp_id = $1 and status = 'loopt' order by code`,
      [jongereId],
    )
  ).map(({ code }) => code);

describe('personen uit de BRP', () => {
  it('voegt toe met adres; hetzelfde bestand nog eens verandert niets', async () => {
    const een = rij({ geslachtsnaam: 'Eerste' });
    const verslag = await lees([een]);
    expect(verslag.soort).toBe('brp');
    expect(verslag.tellingen.brp).toMatchObject({ gelezen: 1, nieuw: 1 });
    expect(await persoon('Eerste')).toMatchObject({ gemeente: '1883', plekken: 1 });
    expect((await lees([een])).tellingen.brp).toMatchObject({ nieuw: 0, gewijzigd: 0, ongewijzigd: 1 });
  });

  it('een proef verandert niets', async () => {
    const verslag = await lees([rij({ geslachtsnaam: 'Proefje' })], { proef: true });
    expect(verslag.tellingen.brp).toMatchObject({ nieuw: 1 });
    expect(await persoon('Proefje')).toBeUndefined();
  });

  it('laat nationaliteit, geboorteland en verblijfsrecht vallen bij binnenkomst, en zegt dat', async () => {
    const verslag = await lees([
      {
        ...rij({ geslachtsnaam: 'Kaal' }),
        nationaliteit: 'Geheim',
        geboorteland: 'Geheim',
        verblijfsrecht: 'Geheim',
      },
    ]);
    const [oordeel] = await oordelenVan(verslag.importtaakId);
    expect(oordeel?.reden).toBe(
      'Deze kolommen horen niet bij dit formaat; ze zijn bij binnenkomst weggelaten en niet bewaard: nationaliteit, geboorteland, verblijfsrecht.',
    );
    const overal = await eigenaarSql(`select 1 from jongere where jongere::text like '%Geheim%'`);
    expect(overal).toEqual([]);
  });

  it('geeft elke rij die niet kan een zin: datums, nummer, andere gemeente, leeftijd, dubbel', async () => {
    const dubbel = rij({ geslachtsnaam: 'Dubbel' });
    const verslag = await lees([
      rij({ geboortedatum: '2016-02-31' }),
      rij({ bsn: '123456789' }),
      rij({ adres_sinds: addDays(VANDAAG, 3) }),
      rij({ gemeente: '' }),
      rij({ gemeente: '0935', geslachtsnaam: 'Elders' }),
      rij({ geboortedatum: '1990-01-01', adres_sinds: '1990-01-01' }),
      dubbel,
      dubbel,
    ]);
    const oordelen = await oordelenVan(verslag.importtaakId);
    expect(oordelen.map(({ regel, kolom, code }) => [regel, kolom, code])).toEqual([
      [2, 'geboortedatum', 'ongeldige-waarde'],
      [3, 'bsn', 'ongeldige-waarde'],
      [4, 'adres_sinds', 'ongeldige-waarde'],
      [5, 'gemeente', 'ongeldige-waarde'],
      [6, 'gemeente', 'andere-gemeente'],
      [7, 'geboortedatum', 'buiten-leeftijd'],
      [9, null, 'dubbele-regel'],
    ]);
    expect(oordelen[4]?.reden).toBe(
      'Deze gemeente hoort niet bij dit bureau en de persoon is hier niet bekend; niets bewaard.',
    );
    const [inhoud] = await eigenaarSql(
      'select inhoud from importregel where importtaak_id = $1 and code = $2',
      [verslag.importtaakId, 'andere-gemeente'],
    );
    expect(inhoud).toEqual({ inhoud: null });
  });

  it('houdt de roepnaam die collega’s gebruiken, en geeft een nummer aan wie er geen had', async () => {
    const jongere = await makeJongere({
      bureau,
      geslachtsnaam: 'Zondernummer',
      voornamen: 'Robin',
      roepnaam: 'Robbie',
      geboortedatum: TIEN,
      bsn: null,
    });
    const verslag = await lees([rij({ geslachtsnaam: 'Zondernummer', voornamen: 'Robbie' })]);
    expect((await oordelenVan(verslag.importtaakId)).map(({ code }) => code)).toEqual(['nummer-toegevoegd']);
    const [na] = await eigenaarSql('select roepnaam, pgn_soort from jongere where id = $1', [jongere.id]);
    expect(na).toEqual({ roepnaam: 'Robbie', pgn_soort: 'bsn' });
  });
});

describe('een bestand dat niet kan, krijgt één zin', () => {
  const zin = async (naam: string, inhoud: string | Buffer) => {
    const uitkomst = await leesIn(bureau, [bestand(naam, inhoud)]);
    return uitkomst.ok ? 'ingelezen' : uitkomst.weigering.zin;
  };
  it('een kolom te weinig, een Excel-bestand, een leeg bestand, en twee leveringen door elkaar', async () => {
    const zonder = Object.fromEntries(Object.entries(rij()).filter(([naam]) => naam !== 'adres_sinds'));
    expect(await zin('brp.csv', csv([zonder]))).toBe(
      'In brp.csv (personen uit de BRP) ontbreekt de kolom: adres_sinds.',
    );
    expect(await zin('brp.xlsx', Buffer.from('504b03041400', 'hex'))).toContain(
      'is een Excel- of zip-bestand',
    );
    expect(await zin('brp.csv', '')).toBe('Het bestand brp.csv is leeg.');
    const gemengd = await leesIn(bureau, [
      bestand('brp.csv', csv([rij()])),
      bestand('gemeenten.csv', 'code;naam;van\n1883;Sittard-Geleen;1990-01-01\n'),
    ]);
    expect(!gemengd.ok && gemengd.weigering.zin).toContain('Lees ze apart in.');
  });
});

describe('een wijziging in de BRP opent taken, en verandert niets stil', () => {
  async function metWerk(geslachtsnaam: string) {
    const bsn = nieuwBsn();
    const jongere = await makeJongere({
      bureau,
      geslachtsnaam,
      voornamen: 'Kim Anne',
      geboortedatum: TIEN,
      bsn,
    });
    await makeInschrijving(jongere.id, { bureau });
    const werk = await makeWerkproces({ bureau, jongereId: jongere.id, routekaart: 'A' });
    return { jongere, bsn, werk };
  }
  const werkStatus = async (id: string) =>
    (await eigenaarSql<{ status: string }>('select status from werkproces where id = $1', [id]))[0]?.status;

  it('verhuizing naar een andere gemeente: het feit, en dossier overdragen (T14)', async () => {
    const { jongere, bsn, werk } = await metWerk('Verhuizer');
    const mutatie = rij({
      bsn,
      geslachtsnaam: 'Verhuizer',
      gemeente: '0935',
      adres_sinds: addDays(VANDAAG, -6),
    });
    await lees([mutatie]);
    const feiten = await eigenaarSql(
      `select datum, gegevens from gebeurtenis where onderwerp_id = $1 and soort = 'Verhuisd' and vervallen_op is null`,
      [jongere.id],
    );
    expect(feiten).toEqual([{ datum: addDays(VANDAAG, -6), gegevens: { naarGemeente: '0935' } }]);
    expect(await taken(jongere.id)).toEqual(['T14']);
    expect(await werkStatus(werk.id)).toBe('open');
    await lees([mutatie]);
    expect(await taken(jongere.id)).toEqual(['T14']);
  });

  it('binnen het bureau, vertrek uit Nederland en overlijden geven elk hun eigen taak', async () => {
    const binnen = await metWerk('Binnen');
    const weg = await metWerk('Weg');
    const dood = await metWerk('Dood');
    const dag = addDays(VANDAAG, -3);
    await lees([
      rij({ bsn: binnen.bsn, geslachtsnaam: 'Binnen', gemeente: '0971', adres_sinds: dag }),
      rij({ bsn: weg.bsn, geslachtsnaam: 'Weg', gemeente: '', adres_sinds: '', vertrokken_op: dag }),
      rij({ bsn: dood.bsn, geslachtsnaam: 'Dood', overleden_op: dag }),
    ]);
    expect(await taken(binnen.jongere.id)).toEqual(['verhuisd-binnen']);
    expect(await taken(weg.jongere.id)).toEqual(['vertrek']);
    expect(await taken(dood.jongere.id)).toEqual(['overlijden']);
  });

  it('wie terugkomt, hoeft niet meer te worden overgedragen', async () => {
    const { jongere, bsn } = await metWerk('Terug');
    const naar = (gemeente: string, dagen: number) =>
      rij({ bsn, geslachtsnaam: 'Terug', gemeente, adres_sinds: addDays(VANDAAG, -dagen) });
    await lees([naar('0935', 20)]);
    await lees([naar('1883', 2)]);
    expect(await taken(jongere.id)).toEqual([]);
  });

  it('een oude verhuizing, of iemand zonder dossier, geeft geen taak; een ouder adres wordt niet overgenomen', async () => {
    const { jongere, bsn } = await metWerk('Lanceleden');
    await lees([
      rij({ bsn, geslachtsnaam: 'Lanceleden', gemeente: '0935', adres_sinds: addDays(VANDAAG, -200) }),
    ]);
    expect(await taken(jongere.id)).toEqual([]);
    const los = await makeJongere({
      bureau,
      geslachtsnaam: 'Los',
      voornamen: 'Kim Anne',
      geboortedatum: TIEN,
    });
    await lees([
      rij({ bsn: los.bsn, geslachtsnaam: 'Los', gemeente: '0935', adres_sinds: addDays(VANDAAG, -5) }),
    ]);
    expect(await taken(los.id)).toEqual([]);
    const verslag = await lees([
      rij({ bsn: los.bsn, geslachtsnaam: 'Los', adres_sinds: addDays(VANDAAG, -50) }),
    ]);
    expect((await oordelenVan(verslag.importtaakId)).map(({ code }) => code)).toEqual(['ouder-adres']);
  });

  it('lost een signaal van absoluut verzuim vanzelf op: verhuisd', async () => {
    const bsn = nieuwBsn();
    const jongere = await makeJongere({
      bureau,
      geslachtsnaam: 'Signaal',
      voornamen: 'Kim Anne',
      geboortedatum: TIEN,
      bsn,
    });
    await makeMelding({ bureau, jongereId: jongere.id, categorie: 'absoluut', duoSoort: null });
    await lees([rij({ bsn, geslachtsnaam: 'Signaal', huisnummer: '99' })]);
    const stand = () =>
      eigenaarSql('select status, uitkomst, vanzelf from absoluut_signaal where jongere_id = $1', [
        jongere.id,
      ]);
    expect(await stand()).toEqual([{ status: 'open', uitkomst: null, vanzelf: false }]);
    await lees([rij({ bsn, geslachtsnaam: 'Signaal', gemeente: '0935', adres_sinds: addDays(VANDAAG, -1) })]);
    expect(await stand()).toEqual([{ status: 'beoordeeld', uitkomst: 'verhuisd', vanzelf: true }]);
  });
});
