import { beforeAll, describe, expect, it } from 'vitest';
import { waardeOf } from '#lib/platform/errors.ts';
import type { Bureau } from '#lib/toegang/model.ts';
import { somVan } from '#lib/uitwisseling/model.ts';
import { bestand, csv, leesIn, oordelenVan } from '#tests/factories/bestanden.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { nieuwBsn } from '#tests/factories/nummers.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

let bureau: Bureau;
beforeAll(async () => {
  bureau = await makeBureau();
});

/** A small bureau that moves in: one young person with a move, an enrolment that ended, work that was closed. */
function verhuisdoos(nr: string) {
  return {
    gemeenten: [{ code: '0935', naam: 'Maastricht', van: '2000-01-01' }],
    scholen: [{ brin: '99ZZ', naam: 'Proefschool', sector: 'VO' }],
    gebruikers: [
      { extern_id: `U${nr}`, naam: 'Oude Collega', inlognaam: `collega${nr}`, rollen: 'leerplichtambtenaar' },
    ],
    codelijsten: [
      {
        lijst: 'relatief-resultaat',
        code: 'R01',
        label: 'Gesprek gevoerd',
        kern_code: 'gesprek-waarschuwing',
      },
    ],
    formatie: [
      {
        extern_id: `F${nr}`,
        gebruiker: `U${nr}`,
        functie: 'leerplicht',
        contract_fte: '0,8',
        van: '2023-01-01',
      },
    ],
    jongeren: [
      {
        extern_id: `J${nr}`,
        pgn: nieuwBsn(),
        geslachtsnaam: 'Verhuizer',
        voornamen: 'Kim',
        geboortedatum: '2009-01-02',
        verantwoordelijke: `U${nr}`,
      },
    ],
    woonperioden: [
      { jongere: `J${nr}`, gemeente: '1883', van: '2009-01-02', tot: '2024-01-31' },
      { jongere: `J${nr}`, gemeente: '0935', van: '2024-02-01', tot: '' },
    ],
    inschrijvingen: [
      {
        extern_id: `I${nr}`,
        jongere: `J${nr}`,
        brin: '99ZZ',
        onderwijssoort: 'HAVO',
        van: '2021-08-01',
        tot: '2024-01-31',
      },
    ],
    schoolgang: [{ jongere: `J${nr}`, datum: '2023-11-06', soort: 'hervat' }],
    vrijstellingen: [
      { extern_id: `V${nr}`, jongere: `J${nr}`, grond: '5-A', van: '2024-03-01', tot: '2024-07-31' },
    ],
    werkprocessen: [
      {
        extern_id: `W${nr}`,
        jongere: `J${nr}`,
        soort: 'relatief-verzuim',
        routekaart: 'A',
        eigenaar: `U${nr}`,
        gemeente: '1883',
        brin: '99ZZ',
        gestart_op: '2023-10-02',
        gesloten_op: '2023-11-10',
        resultaat: 'R01',
      },
    ],
    meldingen: [
      {
        extern_id: `M${nr}`,
        jongere: `J${nr}`,
        brin: '99ZZ',
        gemeente: '1883',
        duo_soort: 'V3',
        categorie: 'signaal',
        ontvangen_op: '2023-10-02',
        begindatum: '2023-09-18',
        status: 'G',
        status_op: '2023-11-10',
        resultaat: 'R01',
        werkproces: `W${nr}`,
        geregistreerd_op: '2023-10-02',
      },
    ],
    stappen: [
      { werkproces: `W${nr}`, stap: '2', gezet_op: '2023-10-03', gebruiker: `U${nr}`, overgeslagen: 'N' },
    ],
  };
}
const toFiles = (doos: Record<string, readonly Record<string, string | number>[]>) =>
  Object.entries(doos).map(([naam, rijen]) => bestand(`${naam}.csv`, csv(rijen)));

describe('het migratieformaat inlezen', () => {
  it('zet een bureau over, in welke volgorde de bestanden ook worden gekozen', async () => {
    const verslag = waardeOf(await leesIn(bureau, toFiles(verhuisdoos('1')).reverse()));
    expect(somVan(verslag.tellingen)).toMatchObject({ nieuw: 14, afgewezen: 0 });
    const feiten = await eigenaarSql<{ soort: string; datum: string }>(
      `select g.soort, g.datum from gebeurtenis g join jongere j on j.id = g.jongere_id where j.extern_id = 'J1' and g.bureau_id = $1 order by 2, 1`,
      [bureau.id],
    );
    expect(feiten).toEqual([
      { soort: 'Ingeschreven', datum: '2021-08-01' },
      { soort: 'MeldingOntvangen', datum: '2023-10-02' },
      { soort: 'WerkprocesGestart', datum: '2023-10-02' },
      { soort: 'StapGezet', datum: '2023-10-03' },
      { soort: 'SchoolgangHervat', datum: '2023-11-06' },
      { soort: 'MeldingAfgehandeld', datum: '2023-11-10' },
      { soort: 'WerkprocesGesloten', datum: '2023-11-10' },
      { soort: 'Uitgeschreven', datum: '2024-02-01' },
      { soort: 'Verhuisd', datum: '2024-02-01' },
      { soort: 'VrijstellingVastgelegd', datum: '2024-03-01' },
    ]);
  });

  it('verandert niets als dezelfde map nog eens komt', async () => {
    const doos = verhuisdoos('2');
    await leesIn(bureau, toFiles(doos));
    const telling = `select (select count(*) from gebeurtenis where bureau_id = $1) as feiten, (select sum(versie) from melding where bureau_id = $1) as versies`;
    const voor = await eigenaarSql(telling, [bureau.id]);
    const verslag = waardeOf(await leesIn(bureau, toFiles(doos)));
    expect(somVan(verslag.tellingen)).toMatchObject({ nieuw: 0, gewijzigd: 0, afgewezen: 0 });
    expect(await eigenaarSql(telling, [bureau.id])).toEqual(voor);
  });

  it('laat bij een correctie het oude feit vervallen en zet het nieuwe ernaast', async () => {
    const doos = verhuisdoos('3');
    await leesIn(bureau, toFiles(doos));
    const inschrijvingen = [{ ...doos.inschrijvingen[0], tot: '2024-02-15' }] as Record<string, string>[];
    const verslag = waardeOf(await leesIn(bureau, toFiles({ inschrijvingen })));
    expect(verslag.tellingen.inschrijvingen).toMatchObject({ gewijzigd: 1 });
    const feiten = await eigenaarSql(
      `select g.datum, g.vervallen_op is not null as vervallen from gebeurtenis g join inschrijving i on i.id = g.onderwerp_id
        where i.extern_id = 'I3' and g.soort = 'Uitgeschreven' order by g.id`,
    );
    expect(feiten).toEqual([
      { datum: '2024-02-01', vervallen: true },
      { datum: '2024-02-16', vervallen: false },
    ]);
  });

  it('kent een afgehandelde melding haar landelijke betekenis toe, met de dag waarop het oude systeem het wist', async () => {
    const [feit] = await eigenaarSql(
      `select g.gegevens->>'resultaat' as resultaat, g.gegevens->>'kern' as kern, g.gegevens->>'sector' as sector, g.geregistreerd_op::date as bekend
         from gebeurtenis g join melding m on m.id = g.onderwerp_id where m.extern_id = 'M1' and g.soort = 'MeldingAfgehandeld'`,
    );
    expect(feit).toEqual({
      resultaat: 'R01',
      kern: 'gesprek-waarschuwing',
      sector: 'VO',
      bekend: '2023-11-10',
    });
  });

  it('raadt geen landelijke code en geen verwijzing: dat zijn oordelen per regel', async () => {
    const verslag = waardeOf(
      await leesIn(
        bureau,
        toFiles({
          codelijsten: [
            { lijst: 'relatief-resultaat', code: 'R99', label: 'Iets', kern_code: 'iets-eigens' },
          ],
          inschrijvingen: [
            { extern_id: 'IX', jongere: 'niemand', brin: '99ZZ', onderwijssoort: 'HAVO', van: '2021-08-01' },
          ],
          werkprocessen: [
            {
              extern_id: 'WX',
              jongere: 'J1',
              soort: 'relatief-verzuim',
              gestart_op: '2023-10-02',
              gesloten_op: '2023-10-03',
              resultaat: 'R99',
            },
          ],
        }),
      ),
    );
    expect((await oordelenVan(verslag.importtaakId)).map((item) => item.reden)).toEqual([
      '"iets-eigens" staat niet in de landelijke kernlijst. Kies daar de code die dit resultaat betekent; Baken raadt niet.',
      'Jongere niemand staat niet in jongeren.csv en is hier ook niet bekend.',
      'Resultaat "R99" staat niet in de lijst relatief-resultaat van dit bureau; neem het op in codelijsten.csv met de landelijke code erbij.',
    ]);
  });

  it('overschrijft niet wat een collega in Baken deed', async () => {
    const doos = verhuisdoos('4');
    await leesIn(bureau, toFiles(doos));
    await eigenaarSql(
      `insert into gebeurtenis (bureau_id, soort, onderwerp_soort, onderwerp_id, datum, actor)
       select bureau_id, 'WerkprocesHeropend', 'werkproces', id, '2024-01-10', 'gebruiker' from werkproces where extern_id = 'W4'`,
    );
    const werkprocessen = [{ ...doos.werkprocessen[0], gesloten_op: '2023-12-01' }] as Record<
      string,
      string
    >[];
    const verslag = waardeOf(await leesIn(bureau, toFiles({ werkprocessen })));
    expect(verslag.tellingen.werkprocessen).toMatchObject({ gewijzigd: 0, ongewijzigd: 1, letOp: 1 });
    expect(await eigenaarSql(`select gesloten_op from werkproces where extern_id = 'W4'`)).toEqual([
      { gesloten_op: '2023-11-10' },
    ]);
  });

  it('laat een kolom die ontbreekt zoals hij was', async () => {
    const doos = verhuisdoos('5');
    await leesIn(bureau, toFiles(doos));
    const { extern_id, geslachtsnaam, voornamen, geboortedatum } = doos.jongeren[0] ?? {};
    const verslag = waardeOf(
      await leesIn(
        bureau,
        toFiles({
          jongeren: [{ extern_id, geslachtsnaam, voornamen: `${voornamen} Luca`, geboortedatum }] as Record<
            string,
            string
          >[],
        }),
      ),
    );
    expect(verslag.tellingen.jongeren).toMatchObject({ gewijzigd: 1 });
    const [jongere] = await eigenaarSql(
      `select voornamen, pgn_zoek is not null as nummer, verantwoordelijke_id is not null as eigenaar from jongere where extern_id = 'J5'`,
    );
    expect(jongere).toEqual({ voornamen: 'Kim Luca', nummer: true, eigenaar: true });
    expect(
      await eigenaarSql(
        `select woord from zoekwoord z join jongere j on j.id = z.jongere_id where j.extern_id = 'J5' order by 1`,
      ),
    ).toEqual([{ woord: 'kim' }, { woord: 'luca' }, { woord: 'verhuizer' }]);
  });

  it('weigert een inlognaam die bij een ander bureau hoort, en leest de rest gewoon in', async () => {
    const ander = await makeBureau();
    const gebruikers = [
      { extern_id: 'U1', naam: 'Dubbel', inlognaam: 'collega1', rollen: 'administratie' },
      { extern_id: 'U8', naam: 'Nieuw', inlognaam: 'collega8', rollen: 'administratie|beheerder' },
    ];
    const verslag = waardeOf(await leesIn(ander, toFiles({ gebruikers })));
    expect(verslag.tellingen.gebruikers).toMatchObject({ nieuw: 1, afgewezen: 1 });
  });
});
