import { describe, expect, it } from 'vitest';
import { listAfsprakenVanJongere, listMijnAfspraken } from '#lib/contact/afspraken/queries.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { listNietBezorgd } from '#lib/meldingen/terugmelding/queries.ts';
import { listThuiszitters } from '#lib/thuiszitters/queries.ts';
import { encrypt } from '#lib/platform/crypto.ts';
import { readBrieven } from '#lib/brieven/queries.ts';
import { listDossiertoetsen } from '#lib/kwaliteit/toets/queries.ts';
import { listOverdrachten } from '#lib/overdracht/queries.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { readLeveringen } from '#lib/vrijstellingen/levering/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeMelding } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';
import { alles, idsVan, kantoor, uniek } from './bladen.ts';

describe('niet bezorgde terugmeldingen', () => {
  async function wachten() {
    const basis = await kantoor();
    const melding = await makeMelding({ bureau: basis.bureau, jongereId: basis.jongere.id });
    const voegToe = (aantal: number, wanneer: string) =>
      eigenaarSql(
        `insert into terugmelding (bureau_id, melding_id, status, aangemaakt_op, fout)
         select $1, $2, 'B', ${wanneer}, case when nr % 2 = 0 then 'Lukte niet.' end from generate_series(1, $3::int) as nr`,
        [basis.bureau.id, melding.id, aantal],
      );
    const lees = async (na: string | undefined, vraag: object = {}) => {
      const { regels, verder } = waardeOf(await listNietBezorgd(basis.administratie, { ...vraag, na }));
      return { ids: idsVan(regels), verder };
    };
    return { ...basis, voegToe, lees };
  }

  it('staan er alle, ook als honderden op hetzelfde ogenblik ontstonden', async () => {
    const { voegToe, lees } = await wachten();
    await voegToe(230, "timestamptz '2026-03-01 10:00:00.123456+01'");
    const { ids, bladen } = await alles(lees);
    expect([ids.length, uniek(ids), bladen]).toEqual([230, 230, 3]);
  });

  it('wat intussen bezorgd is of erbij komt, laat niets overslaan en niets dubbel staan', async () => {
    const { bureau, voegToe, lees } = await wachten();
    await voegToe(150, "timestamptz '2026-03-01 10:00:00+01' + nr * interval '1 microsecond'");
    const eerste = (await lees(undefined)).ids;
    const { ids } = await alles(lees, async () => {
      await eigenaarSql('update terugmelding set bezorgd_op = now() where bureau_id = $1 and id = any($2)', [
        bureau.id,
        eerste.slice(-3),
      ]);
      await voegToe(1, "timestamptz '2026-02-01 10:00:00+01'");
      await voegToe(1, "timestamptz '2026-04-01 10:00:00+01'");
    });
    expect([ids.length, uniek(ids)]).toEqual([151, 151]);
  });

  it('bladeren binnen de keuze, en beginnen vooraan als de plek geen plek is', async () => {
    const { voegToe, lees } = await wachten();
    await voegToe(230, 'now()');
    const vast = await alles((na) => lees(na, { stand: 'vast' }));
    expect([vast.ids.length, vast.bladen]).toEqual([115, 2]);
    const vooraan = await lees(undefined);
    for (const onzin of ['x', '2026-02-31T10:00:00.000000Z_a', "2026-03-01'; --"])
      expect(await lees(onzin)).toEqual(vooraan);
  });
});

describe('overdrachten', () => {
  it('bladeren elk apart: wat is aangeboden en wat is overgedragen', async () => {
    const { bureau, actor, jongere } = await kantoor();
    await eigenaarSql(
      `insert into dossieroverdracht (bureau_id, jongere_id, naar_gemeente, verhuisd_op, reden, inhoud, status, overgedragen_op)
       select $1, $2, '0344', $3, 'Verhuisd', '', 'verstuurd', $3::date - nr / 60 from generate_series(1, 120) as nr`,
      [bureau.id, jongere.id, today()],
    );
    await eigenaarSql(
      `insert into dossieraanbod (bureau_id, id, van_bureau, gemeente, aangeboden_op, status)
       select $1, gen_random_uuid(), 'Bureau Elders', '0344', timestamptz '2026-03-01' + nr / 40 * interval '1 day',
              case when nr % 2 = 0 then 'geweigerd' else 'ingetrokken' end from generate_series(1, 70) as nr`,
      [bureau.id],
    );
    const uit = await alles(async (overgedragen) => {
      const lijst = waardeOf(await listOverdrachten(actor, { overgedragen }));
      expect(lijst.aanbod).toHaveLength(50);
      return { ids: idsVan(lijst.uit), verder: lijst.verder.overgedragen };
    });
    expect([uit.ids.length, uniek(uit.ids), uit.bladen]).toEqual([120, 120, 3]);
    const aanbod = await alles(async (aangeboden) => {
      const lijst = waardeOf(await listOverdrachten(actor, { aangeboden }));
      return { ids: idsVan(lijst.aanbod), verder: lijst.verder.aangeboden };
    });
    expect([aanbod.ids.length, uniek(aanbod.ids), aanbod.bladen]).toEqual([70, 70, 2]);
  });
});

describe('afspraken', () => {
  it('van een jongere en van een collega staan er alle, ook op dezelfde dag en tijd', async () => {
    const { bureau, actor, jongere } = await kantoor();
    const voegToe = (status: string, dag: string) =>
      eigenaarSql(
        `insert into afspraak (bureau_id, jongere_id, gebruiker_id, vorm, met, datum, tijd, duur, status)
         select $1, $2, $3, 'gesprek', '{jongere}', $5::date + nr / 50, case when nr % 2 = 0 then '09:00' else '14:30' end, 30, $4
           from generate_series(1, 120) as nr`,
        [bureau.id, jongere.id, actor.gebruikerId, status, dag],
      );
    await voegToe('gepland', addDays(today(), 5));
    await voegToe('gehouden', addDays(today(), -90));
    await voegToe('gepland', addDays(today(), -90));
    const dossier = (welk: 'gepland' | 'geweest') =>
      alles(async (na) => {
        const uit = waardeOf(await listAfsprakenVanJongere(actor, { jongereId: jongere.id, [welk]: na }));
        return { ids: idsVan(uit[welk].rijen), verder: uit[welk].verder };
      });
    const [gepland, geweest] = [await dossier('gepland'), await dossier('geweest')];
    expect([gepland.ids.length, uniek(gepland.ids)]).toEqual([240, 240]);
    expect([geweest.ids.length, uniek(geweest.ids)]).toEqual([120, 120]);
    const eigen = (naam: 'komt' | 'openstaand', deel: 'afspraken' | 'openstaand') =>
      alles(async (na) => {
        const { rijen, verder } = waardeOf(await listMijnAfspraken(actor, { [naam]: na }))[deel];
        return { ids: idsVan(rijen), verder };
      });
    const [komt, open] = [await eigen('komt', 'afspraken'), await eigen('openstaand', 'openstaand')];
    expect([komt.ids.length, uniek(komt.ids)]).toEqual([120, 120]);
    expect([open.ids.length, uniek(open.ids)]).toEqual([120, 120]);
  });
});

describe('brieven van een jongere', () => {
  it('staan er alle, ook als een reeks ze op hetzelfde ogenblik maakte', async () => {
    const { bureau, actor, jongere } = await kantoor();
    const inhoud = encrypt(JSON.stringify({ velden: {}, ontvangers: [] }), bureau.id, 'brief.inhoud');
    await eigenaarSql(
      `insert into brief (bureau_id, jongere_id, sjabloon, sjabloon_versie, kenmerk, inhoud, gemaakt_op)
       select $1, $2, 'kennisgeving', 1, 'K-' || nr, $3, timestamptz '2026-03-01 10:00' from generate_series(1, 130) as nr`,
      [bureau.id, jongere.id, inhoud],
    );
    const { ids, bladen } = await alles(async (na) => {
      const uit = waardeOf(await readBrieven(actor, { jongereId: jongere.id, na }));
      return { ids: idsVan(uit.rijen), verder: uit.verder };
    });
    expect([ids.length, uniek(ids), bladen]).toEqual([130, 130, 3]);
  });
});

describe('dossiertoetsen', () => {
  it('staan er alle, de laatste eerst', async () => {
    const { bureau } = await kantoor();
    const kwaliteit = await actorMet('kwaliteitsmedewerker', { bureau });
    await eigenaarSql(
      `insert into dossiertoets (bureau_id, naam, van, tot, stand, gevraagd, omvang, zaad, vragen, gemaakt_op)
       select $1, 'Toets ' || nr, date '2026-01-01', date '2026-02-01', 'gesloten', 5, 5, nr, '[]', timestamptz '2026-03-01' + nr / 10 * interval '1 day'
         from generate_series(1, 60) as nr`,
      [bureau.id],
    );
    const { ids, bladen } = await alles(async (na) => {
      const uit = waardeOf(await listDossiertoetsen(kwaliteit, { na }));
      return { ids: idsVan(uit.toetsen), verder: uit.verder };
    });
    expect([ids.length, uniek(ids), bladen]).toEqual([60, 60, 3]);
  });
});

describe('mogelijk langdurig verzuim', () => {
  it('staat er van iedereen, niet alleen van de eerste twintig', async () => {
    const { bureau, actor } = await kantoor();
    for (let nr = 0; nr < 45; nr += 1) {
      const { id } = await makeJongere({ bureau });
      await makeMelding({
        ...{ bureau, jongereId: id, status: 'B', begindatum: addDays(today(), -60) },
        ontvangenOp: addDays(today(), -50),
      });
    }
    const { ids, bladen } = await alles(async (weg) => {
      const lijst = waardeOf(await listThuiszitters(actor, { weg }));
      return { ids: lijst.signalen.map(({ meldingId }) => meldingId), verder: lijst.verderWeg };
    });
    expect([ids.length, uniek(ids), bladen]).toEqual([45, 45, 3]);
  });
});

describe('leveringen aan DUO', () => {
  it('staan er alle, wat is afgekeurd eerst, met alle bestanden', async () => {
    const { bureau, administratie, jongere } = await kantoor();
    await eigenaarSql(
      `insert into vrijstellinglevering (bureau_id, jongere_id, onderwerp_id, soort, handeling, begin_op, eerder, status, gemaakt_op, bestand_id, bestand_op, reden)
       select $1, $2, gen_random_uuid(), 'vrijstelling', 'nieuw', date '2026-08-01', false, s, timestamptz '2026-03-01 10:00',
              case s when 'klaar' then null else ('00000000-0000-4000-8000-' || lpad((nr % 20)::text, 12, '0'))::uuid end,
              case s when 'klaar' then null else timestamptz '2026-03-02 10:00' + (nr % 20) / 3 * interval '1 hour' end,
              case s when 'afgekeurd' then 'Onbekend nummer' end
         from generate_series(1, 60) as nr, unnest(array['klaar', 'in-bestand', 'afgekeurd', 'geleverd']) as s`,
      [bureau.id, jongere.id],
    );
    const standen: string[] = [];
    const rijen = await alles(async (na) => {
      const pagina = waardeOf(await readLeveringen(administratie, { na }));
      standen.push(...pagina.rijen.map(({ status }) => status));
      return { ids: idsVan(pagina.rijen), verder: pagina.verder.na };
    });
    expect([rijen.ids.length, uniek(rijen.ids), rijen.bladen]).toEqual([180, 180, 4]);
    expect([...new Set(standen)]).toEqual(['afgekeurd', 'klaar', 'in-bestand']);
    const bestanden = await alles(async (na) => {
      const pagina = waardeOf(await readLeveringen(administratie, { bestanden: na }));
      return { ids: idsVan(pagina.bestanden), verder: pagina.verder.bestanden };
    });
    expect([bestanden.ids.length, uniek(bestanden.ids), bestanden.bladen]).toEqual([20, 20, 2]);
  });
});
