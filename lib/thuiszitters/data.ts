import { kpUitzonderingVan } from '#lib/jongeren/rules.ts';
import type { KpUitzonderingCode } from '#lib/jongeren/model.ts';
import type { Datum, Regio, SchrikkelConventie } from '#lib/kalender/model.ts';
import type { Sector, ThuiszitUitkomst } from '#lib/logboek/feitsoorten.ts';
import { lrvGrensOp } from '#lib/meldingen/langdurig/grenzen.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Bronrij, Feitrij, Jongererij, Thuiszitparameters, ThuiszitSoort } from './model.ts';

/** What the rule needs besides the facts: the gemeenten and the choice of boundary of this bureau. */
export async function readParameters(toegang: Toegang): Promise<Thuiszitparameters> {
  const rows = await toegang.sql<{
    keuze: string | null;
    regio: Lowercase<Regio>;
    code: string | null;
    van: Datum;
    tot: Datum | null;
  }>(
    `select keuze('lrv_grens') as keuze, b.vakantieregio as regio, g.gemeente_code as code, g.van, g.tot
       from bureau b left join bureau_gemeente g on g.bureau_id = b.id where b.id = $1`,
    [toegang.bureauId],
  );
  const regio: Record<Lowercase<Regio>, Regio> = { noord: 'NOORD', midden: 'MIDDEN', zuid: 'ZUID' };
  return {
    lrvGrens: lrvGrensOp(rows[0]?.keuze ?? null, toegang.vandaag),
    regio: regio[rows[0]?.regio ?? 'zuid'],
    gemeenten: rows.flatMap(({ code, van, tot }) => (code === null ? [] : [{ code, van, tot }])),
    peildatum: toegang.vandaag,
  };
}

export async function readLeerplichtFeiten(toegang: Toegang, ids: readonly string[]): Promise<Jongererij[]> {
  const rows = await toegang.sql<{
    id: string;
    geboren: Datum;
    overleden: Datum | null;
    startkwalificatie: Datum | null;
    uitzondering: KpUitzonderingCode | null;
    uitzonderingOp: Datum | null;
    schooljarenEinde: Datum | null;
    schrikkel: SchrikkelConventie | null;
  }>(
    `select id, geboortedatum as geboren, overleden_op as overleden, startkwalificatie_op as startkwalificatie,
            kp_uitzondering as uitzondering, kp_uitzondering_op as "uitzonderingOp",
            schooljaren_einde as "schooljarenEinde", keuze('schrikkel_conventie') as schrikkel
       from jongere where bureau_id = $1 and id = any($2::uuid[])`,
    [toegang.bureauId, ids],
  );
  return rows.map((row) => ({
    id: row.id,
    leerplicht: {
      geboortedatum: row.geboren,
      overledenOp: row.overleden,
      startkwalificatieOp: row.startkwalificatie,
      kpUitzondering: kpUitzonderingVan(row.uitzondering, row.uitzonderingOp),
      schooljarenEinde: row.schooljarenEinde,
      schrikkelConventie: row.schrikkel,
    },
  }));
}

export async function readBronnen(toegang: Toegang, ids: readonly string[]): Promise<Bronrij[]> {
  return toegang.sql<Bronrij>(
    `select jongere_id as "jongereId", 'woon' as bron, id as nummer, van, tot, gemeente_code as code,
            null as grond,
            null::uuid as "schoolId", null as sector
       from woonperiode where bureau_id = $1 and jongere_id = any($2::uuid[]) and soort = 'brp'
     union all select jongere_id, 'inschrijving', id, van, tot, null, null, school_id, sector
       from inschrijving where bureau_id = $1 and jongere_id = any($2::uuid[])
     union all select jongere_id, 'vrijstelling', id, van, tot, null, grond, null, null
       from vrijstelling where bureau_id = $1 and jongere_id = any($2::uuid[])
     union all select jongere_id, 'schoolgang', id, datum, null, soort, null, null, null
       from schoolgang where bureau_id = $1 and jongere_id = any($2::uuid[])
     union all select jongere_id, 'lrv', id, begindatum, null, gemeente_code, null, school_id, sector
       from melding where bureau_id = $1 and jongere_id = any($2::uuid[]) and duo_soort = 'LRV' and status <> 'I'
     union all select jongere_id, 'lrv-vastgesteld', id, begindatum, null, gemeente_code, null, school_id, sector
       from melding where bureau_id = $1 and jongere_id = any($2::uuid[]) and duo_soort is distinct from 'LRV'
        and langdurig_op is not null and status <> 'I'
     union all select jongere_id, 'bevestigd', id, bevestigd_op, null, gemeente_code, null, school_id, sector
       from werkproces where bureau_id = $1 and jongere_id = any($2::uuid[]) and soort = 'absoluut-verzuim'
        and bevestigd_op is not null`,
    [toegang.bureauId, ids],
  );
}

export async function readBronfeiten(toegang: Toegang, ids: readonly string[]): Promise<Feitrij[]> {
  return toegang.sql<Feitrij>(
    `select jongere_id as "jongereId", soort, onderwerp_id as nummer, datum, geregistreerd_op as "geregistreerdOp",
            vervallen_op as "vervallenOp"
       from gebeurtenis
      where bureau_id = $1 and jongere_id = any($2::uuid[])
        and soort in ('AbsoluutVerzuimBevestigd', 'MeldingOntvangen', 'MeldingIngetrokken', 'LangdurigVerzuimVastgesteld', 'Ingeschreven', 'Uitgeschreven',
                      'SchoolgangHervat', 'AlternatiefTrajectGestart', 'VrijstellingVastgelegd', 'Verhuisd', 'Overleden', 'PlichtGewijzigd',
                      'SchooljarenVastgesteld', 'SchooljarenIngetrokken')`,
    [toegang.bureauId, ids],
  );
}

/** A derived fact that stands: what was concluded before. */
export type Afgeleid = {
  readonly id: number;
  readonly soort: 'ThuiszittenBegonnen' | 'ThuiszittenBeeindigd';
  readonly nummer: string;
  readonly jongereId: string;
  readonly datum: Datum;
  readonly gegevens: {
    soort: ThuiszitSoort;
    sinds: Datum;
    gemeente: string | null;
    sector: Sector | null;
    regel?: string;
    uitkomst?: ThuiszitUitkomst;
  };
};

export async function readAfgeleid(toegang: Toegang, ids: readonly string[]): Promise<Afgeleid[]> {
  return toegang.sql<Afgeleid>(
    `select id, soort, onderwerp_id as nummer, jongere_id as "jongereId", datum, gegevens
       from gebeurtenis
      where bureau_id = $1 and jongere_id = any($2::uuid[]) and vervallen_op is null
        and soort in ('ThuiszittenBegonnen', 'ThuiszittenBeeindigd') order by id`,
    [toegang.bureauId, ids],
  );
}

/** Says that derived facts no longer hold; `op` is when the bureau knew better, never before the fact itself. */
export async function lapseAfgeleid(
  toegang: Toegang,
  vervallen: readonly { id: number; op: Date }[],
): Promise<void> {
  if (vervallen.length === 0) return;
  await toegang.sql(
    `update gebeurtenis g set vervallen_op = greatest(v.op, g.geregistreerd_op)
       from unnest($2::bigint[], $3::timestamptz[]) as v (id, op) where g.bureau_id = $1 and g.id = v.id`,
    [toegang.bureauId, vervallen.map(({ id }) => id), vervallen.map(({ op }) => op)],
  );
}

export type Periodestaat = {
  readonly id: string;
  readonly jongereId: string;
  readonly soort: ThuiszitSoort;
  readonly sinds: Datum;
  readonly teltVanaf: Datum;
  readonly einde: Datum | null;
  readonly uitkomst: ThuiszitUitkomst | null;
  readonly gemeente: string | null;
  readonly sector: Sector | null;
  readonly schoolId: string | null;
  readonly regel: string;
};

export async function readPeriodestaten(toegang: Toegang, ids: readonly string[]): Promise<Periodestaat[]> {
  return toegang.sql<Periodestaat>(
    `select id, jongere_id as "jongereId", soort, sinds, telt_vanaf as "teltVanaf", einde, uitkomst, gemeente_code as gemeente,
            sector, school_id as "schoolId", regel
       from thuiszitperiode where bureau_id = $1 and jongere_id = any($2::uuid[])`,
    [toegang.bureauId, ids],
  );
}

export async function savePeriodestaten(
  toegang: Toegang,
  staten: readonly Periodestaat[],
  weg: readonly string[],
): Promise<void> {
  if (weg.length > 0)
    await toegang.sql('delete from thuiszitperiode where bureau_id = $1 and id = any($2::uuid[])', [
      toegang.bureauId,
      weg,
    ]);
  if (staten.length === 0) return;
  await toegang.sql(
    `insert into thuiszitperiode (bureau_id, id, jongere_id, soort, sinds, telt_vanaf, einde, uitkomst, gemeente_code, sector, school_id, regel)
     select $1, s.* from unnest($2::uuid[], $3::uuid[], $4::text[], $5::date[], $6::date[], $7::date[], $8::text[], $9::text[], $10::text[],
                                $11::uuid[], $12::text[]) as s
     on conflict (bureau_id, id) do update set telt_vanaf = excluded.telt_vanaf, einde = excluded.einde, uitkomst = excluded.uitkomst,
       gemeente_code = excluded.gemeente_code, sector = excluded.sector, school_id = excluded.school_id, regel = excluded.regel`,
    [
      toegang.bureauId,
      staten.map((item) => item.id),
      staten.map((item) => item.jongereId),
      staten.map((item) => item.soort),
      staten.map((item) => item.sinds),
      staten.map((item) => item.teltVanaf),
      staten.map((item) => item.einde),
      staten.map((item) => item.uitkomst),
      staten.map((item) => item.gemeente),
      staten.map((item) => item.sector),
      staten.map((item) => item.schoolId),
      staten.map((item) => item.regel),
    ],
  );
}

/** Of whom the facts say something else about today than the list does. */
export async function listAchterstallig(toegang: Toegang): Promise<string[]> {
  const rows = await toegang.sql<{ id: string }>(
    `select distinct g.jongere_id as id
       from gebeurtenis g left join thuiszitperiode t on t.bureau_id = $1 and t.id = g.onderwerp_id
      where g.bureau_id = $1 and g.vervallen_op is null and g.datum <= $2
        and ((g.soort = 'ThuiszittenBegonnen' and t.id is null) or (g.soort = 'ThuiszittenBeeindigd' and t.einde is null))`,
    [toegang.bureauId, toegang.vandaag],
  );
  return rows.map(({ id }) => id);
}
