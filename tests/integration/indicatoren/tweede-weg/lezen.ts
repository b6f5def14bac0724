import type { Datum, Schooljaar } from '#lib/kalender/model.ts';
import { minDatum, schooljaarBegin, schooljaarEinde } from '#lib/kalender/rules.ts';
import type { Feiten, Feitsoort } from '#lib/logboek/feitsoorten.ts';
import type { Sql } from '#lib/platform/db.ts';
import type { Bron, Jaar, Jongere, Rij } from './model.ts';

/** All plain rows of one bureau that the second road counts from; it selects nothing and works nothing out. */
export async function leesBron(sql: Sql, bureauId: number): Promise<Bron> {
  const rijen = await sql<{
    nr: string;
    soort: Feitsoort;
    onderwerpId: string;
    jongereId: string | null;
    datum: Datum;
    gegevens: Feiten[Feitsoort];
    geregistreerd: Date;
    vervallen: Date | null;
  }>(
    `select id as nr, soort, onderwerp_id as "onderwerpId", jongere_id as "jongereId", datum, gegevens,
       geregistreerd_op as geregistreerd, vervallen_op as vervallen from gebeurtenis where bureau_id = $1`,
    [bureauId],
  );
  const jongeren = await sql<Jongere>(
    `select id, geboortedatum as geboren, overleden_op as overleden, startkwalificatie_op as startkwalificatie,
       kp_uitzondering_op as uitzondering, schooljaren_einde as "schooljarenEinde" from jongere where bureau_id = $1`,
    [bureauId],
  );
  const woningen = await sql<{ jongereId: string; van: Datum; tot: Datum | null; gemeente: string | null }>(
    `select jongere_id as "jongereId", van, tot, gemeente_code as gemeente from woonperiode
      where bureau_id = $1 and soort = 'brp' order by van`,
    [bureauId],
  );
  const scholen = await sql<{ id: string; brin: string; sector: string }>(
    `select id, brin, sector from school where bureau_id = $1`,
    [bureauId],
  );
  const gemeenten = await sql<{ code: string; van: Datum; tot: Datum | null }>(
    `select gemeente_code as code, van, tot from bureau_gemeente where bureau_id = $1`,
    [bureauId],
  );
  const formatie = await sql<Bron['formatie'][number]>(
    `select functie, contract_fte::float8 as fte, inzet::float8 as inzet, aanwezigheid::float8 as aanwezigheid, van, tot
       from formatie where bureau_id = $1`,
    [bureauId],
  );
  const termijnen = await sql<{ id: string; werkprocesId: string }>(
    `select id, werkproces_id as "werkprocesId" from termijn where bureau_id = $1 and werkproces_id is not null`,
    [bureauId],
  );
  return {
    werkVanTermijn: new Map(termijnen.map(({ id, werkprocesId }) => [id, werkprocesId])),
    rijen: rijen.map((rij): Rij => ({ ...rij, nr: Number(rij.nr) })),
    jongeren: new Map(jongeren.map((jongere) => [jongere.id, jongere])),
    woningen: Map.groupBy(woningen, ({ jongereId }) => jongereId),
    scholen: new Map(scholen.map((school) => [school.id, school])),
    gemeenten,
    formatie,
  };
}

/** The question in days; without a peildatum the last day of the year, or today in the running one. */
export function jaarVan(schooljaar: Schooljaar, vandaag: Datum, peildatum?: Datum, versie?: number): Jaar {
  const [van, tot] = [schooljaarBegin(schooljaar), schooljaarEinde(schooljaar)];
  const peil = peildatum ?? minDatum(tot, vandaag);
  return { schooljaar, van, tot, peildatum: peil, eind: minDatum(tot, peil), versie };
}
