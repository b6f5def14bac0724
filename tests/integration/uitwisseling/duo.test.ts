import { beforeAll, describe, expect, it } from 'vitest';
import { decrypt } from '#lib/platform/crypto.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import type { Bureau } from '#lib/toegang/model.ts';
import { AANGELEVERD_CONTEXT } from '#lib/uitwisseling/duo/koppelen.ts';
import { bestand, csv, duoRij, leesDuo, leesIn, oordelenVan } from '#tests/factories/bestanden.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { nieuwBsn } from '#tests/factories/nummers.ts';
import { makeSchool } from '#tests/factories/school.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

let bureau: Bureau;
beforeAll(async () => {
  bureau = await makeBureau();
  await makeSchool({ bureau, brin: '99ZZ', sector: 'VO' });
});

type Meldingrij = {
  id: string;
  status: string;
  categorie: string;
  prioriteit: number;
  jongere_id: string;
  koppeling: string;
  aangeleverd: Buffer | null;
  sector: string | null;
  reden: string;
  gemeente_code: string;
};
async function melding(externId: string): Promise<Meldingrij> {
  const [rij] = await eigenaarSql<Meldingrij>(
    'select * from melding where bureau_id = $1 and extern_id = $2',
    [bureau.id, externId],
  );
  if (!rij) throw new Error(`geen melding ${externId}`);
  return rij;
}
const levendeFeiten = (id: string) =>
  eigenaarSql<{ soort: string; datum: string }>(
    `select soort, datum from gebeurtenis
      where onderwerp_id = $1 and onderwerp_soort = 'melding' and vervallen_op is null order by soort`,
    [id],
  );

describe('verzuimmeldingen van DUO inlezen', () => {
  it('maakt van een melding over een onbekende een nieuwe jongere met adres, zoekwoorden en één geteld feit', async () => {
    const rij = duoRij({
      geslachtsnaam: 'Kruisbessen',
      voornamen: 'Pien',
      postcode: '6131 ab',
      plaats: 'Sittard',
    });
    const verslag = waardeOf(await leesDuo(bureau, [rij]));
    expect(verslag.tellingen.verzuimmeldingen).toMatchObject({ gelezen: 1, nieuw: 1, afgewezen: 0 });
    const ingelezen = await melding(String(rij.melding_id));
    expect(ingelezen).toMatchObject({
      status: 'R',
      categorie: 'signaal',
      sector: 'VO',
      koppeling: 'gekoppeld',
    });
    expect(await levendeFeiten(ingelezen.id)).toEqual([{ soort: 'MeldingOntvangen', datum: '2024-03-04' }]);
    const woorden = await eigenaarSql('select woord from zoekwoord where jongere_id = $1 order by 1', [
      ingelezen.jongere_id,
    ]);
    expect(woorden).toEqual([{ woord: 'kruisbessen' }, { woord: 'pien' }]);
    const [adres] = await eigenaarSql(
      'select gemeente_code, postcode, van from woonperiode where jongere_id = $1',
      [ingelezen.jongere_id],
    );
    expect(adres).toEqual({ gemeente_code: '1883', postcode: '6131AB', van: '2009-05-06' });
  });

  it('verandert niets als hetzelfde bestand nog eens komt', async () => {
    const rijen = [duoRij(), duoRij({ soort: 'LRV' }), duoRij({ soort: 'L' })];
    await leesDuo(bureau, rijen);
    const feitenVoor = await eigenaarSql('select count(*) as n from gebeurtenis where bureau_id = $1', [
      bureau.id,
    ]);
    const verslag = waardeOf(await leesDuo(bureau, rijen));
    expect(verslag.tellingen.verzuimmeldingen).toMatchObject({
      gelezen: 3,
      nieuw: 0,
      gewijzigd: 0,
      ongewijzigd: 3,
    });
    expect(
      await eigenaarSql('select count(*) as n from gebeurtenis where bureau_id = $1', [bureau.id]),
    ).toEqual(feitenVoor);
  });

  it('neemt een hogere versie over en laat een oudere liggen', async () => {
    const rij = duoRij();
    await leesDuo(bureau, [rij]);
    await leesDuo(bureau, [{ ...rij, versie: 3, status: 'I', status_op: '2024-03-08', reden: 'Bleek ziek' }]);
    const ouder = waardeOf(await leesDuo(bureau, [{ ...rij, versie: 2, reden: 'Ouder bericht' }]));
    expect(ouder.tellingen.verzuimmeldingen).toMatchObject({ gewijzigd: 0, ongewijzigd: 1 });
    const nu = await melding(String(rij.melding_id));
    expect(nu).toMatchObject({ status: 'I', reden: 'Bleek ziek' });
    expect((await levendeFeiten(nu.id)).map((feit) => feit.soort)).toEqual([
      'MeldingIngetrokken',
      'MeldingOntvangen',
    ]);
  });

  it('blijft af van wat het bureau zelf vastlegde', async () => {
    const rij = duoRij();
    await leesDuo(bureau, [rij]);
    await eigenaarSql(
      `update melding set status = 'G', resultaat_code = 'eigen', opmerking = 'van ons', categorie = 'luxe' where bureau_id = $1 and extern_id = $2`,
      [bureau.id, rij.melding_id],
    );
    await leesDuo(bureau, [{ ...rij, versie: 2, status: 'I', reden: 'Nieuwe reden' }]);
    expect(await melding(String(rij.melding_id))).toMatchObject({
      status: 'G',
      resultaat_code: 'eigen',
      opmerking: 'van ons',
      categorie: 'luxe',
      reden: 'Nieuwe reden',
    });
  });

  it('laat een collega kiezen bij dezelfde naam en geboortedatum zonder nummer, en bewaart het aangeleverde versleuteld', async () => {
    await makeJongere({
      bureau,
      geslachtsnaam: 'Twijfelaar',
      geboortedatum: '2009-05-06' as never,
      bsn: null,
    });
    const rij = duoRij({ geslachtsnaam: 'Twijfelaar' });
    const verslag = waardeOf(await leesDuo(bureau, [rij]));
    const ingelezen = await melding(String(rij.melding_id));
    expect(ingelezen).toMatchObject({ koppeling: 'te-bepalen', jongere_id: null });
    const bewaard = JSON.parse(
      decrypt(ingelezen.aangeleverd ?? Buffer.alloc(0), bureau.id, AANGELEVERD_CONTEXT),
    ) as Record<string, string>;
    expect(bewaard).toMatchObject({ pgn: rij.pgn, geslachtsnaam: 'Twijfelaar' });
    expect((await oordelenVan(verslag.importtaakId))[0]?.code).toBe('jongere-te-bepalen');
  });

  it('houdt een tweeling uit elkaar: ander BSN is een ander mens', async () => {
    const een = duoRij({ geslachtsnaam: 'Tweeling', voornamen: 'Jip' });
    const twee = duoRij({ geslachtsnaam: 'Tweeling', voornamen: 'Jet' });
    await leesDuo(bureau, [een]);
    await leesDuo(bureau, [twee]);
    const [a, b] = [await melding(String(een.melding_id)), await melding(String(twee.melding_id))];
    expect(b.koppeling).toBe('gekoppeld');
    expect(a.jongere_id).not.toBe(b.jongere_id);
  });

  it('geeft de tweede melding binnen een jaar voorrang, ook als de oudere later binnenkomt', async () => {
    const pgn = nieuwBsn();
    const vroeg = duoRij({
      pgn,
      geslachtsnaam: 'Herhaling',
      ontvangen_op: '2023-11-06',
      begindatum: '2023-10-30',
    });
    const laat = duoRij({ pgn, geslachtsnaam: 'Herhaling' });
    await leesDuo(bureau, [laat]);
    expect((await melding(String(laat.melding_id))).prioriteit).toBe(2);
    await leesDuo(bureau, [vroeg]);
    expect((await melding(String(laat.melding_id))).prioriteit).toBe(1);
    expect((await melding(String(vroeg.melding_id))).prioriteit).toBe(2);
  });

  it.each([
    ['RMC', '2009-05-06', 'Soort RMC hoort bij 18 jaar en ouder; deze jongere is 14'],
    ['V4', '2006-02-13', 'Soort V4 hoort bij 18 jaar en ouder; deze jongere is 17'],
  ])(
    'vraagt aandacht voor soort %s bij iemand die op 12 februari 2024 nog geen 18 is',
    async (soort, geboortedatum, zin) => {
      const verslag = waardeOf(await leesDuo(bureau, [duoRij({ soort, geboortedatum })]));
      expect(verslag.tellingen.verzuimmeldingen).toMatchObject({ nieuw: 1, letOp: 1 });
      const [oordeel] = await oordelenVan(verslag.importtaakId);
      expect(oordeel).toMatchObject({ oordeel: 'let-op', kolom: 'soort', regel: 2 });
      expect(oordeel?.reden).toContain(zin);
    },
  );

  it.each([
    ['RMC', '2006-02-12'],
    ['V3', '2009-05-06'],
  ])('zegt niets over soort %s bij geboortedatum %s', async (soort, geboortedatum) => {
    const verslag = waardeOf(await leesDuo(bureau, [duoRij({ soort, geboortedatum })]));
    expect(verslag.tellingen.verzuimmeldingen).toMatchObject({ nieuw: 1, letOp: 0 });
  });

  it('laat nationaliteit en geboorteland bij binnenkomst vallen en zegt dat', async () => {
    const verslag = waardeOf(
      await leesDuo(bureau, [{ ...duoRij(), nationaliteit: 'Ruritaans', geboorteland_ouder: 'Ruritanië' }]),
    );
    const [oordeel] = await oordelenVan(verslag.importtaakId);
    expect(oordeel?.reden).toBe(
      'Deze kolommen horen niet bij dit formaat; ze zijn bij binnenkomst weggelaten en niet bewaard: nationaliteit, geboorteland_ouder.',
    );
  });

  it('verandert bij een proef niets en vertelt wel precies wat er zou gebeuren', async () => {
    const rij = duoRij({ brin: '98ZZ' });
    const verslag = waardeOf(
      await leesIn(bureau, [bestand('duo.csv', csv([rij, duoRij({ pgn: '123456789' })]))], { proef: true }),
    );
    expect(verslag.tellingen.verzuimmeldingen).toMatchObject({
      gelezen: 2,
      nieuw: 1,
      afgewezen: 1,
      letOp: 1,
    });
    expect(
      await eigenaarSql('select id from melding where bureau_id = $1 and extern_id = $2', [
        bureau.id,
        rij.melding_id,
      ]),
    ).toEqual([]);
    expect((await oordelenVan(verslag.importtaakId)).map((oordeel) => oordeel.code)).toEqual([
      'school-onbekend',
      'ongeldige-waarde',
    ]);
  });

  it('begint uit een LRV-melding een periode van thuiszitten', async () => {
    const rij = duoRij({ soort: 'LRV', begindatum: '2024-01-08', ontvangen_op: '2024-02-12' });
    await leesDuo(bureau, [rij]);
    const { jongere_id } = await melding(String(rij.melding_id));
    const [periode] = await eigenaarSql('select soort, sinds from thuiszitperiode where jongere_id = $1', [
      jongere_id,
    ]);
    expect(periode).toEqual({ soort: 'LRV', sinds: '2024-01-08' });
  });

  it('schrijft per jongere één regel in het Logboek Dataverwerkingen', async () => {
    const verslag = waardeOf(await leesDuo(bureau, [duoRij(), duoRij()]));
    const [audit] = await eigenaarSql<{ operatie_id: Buffer; actor: string }>(
      `select operatie_id, actor from auditregel where handeling = 'bestand inlezen' and onderwerp_id = $1`,
      [verslag.importtaakId],
    );
    expect(audit?.actor).toBe('systeem:import');
    expect(
      await eigenaarSql('select count(*) as n from verwerkingsregel where operatie_id = $1', [
        audit?.operatie_id,
      ]),
    ).toEqual([{ n: 2 }]);
  });
});
