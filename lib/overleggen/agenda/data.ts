import type { Datum } from '#lib/kalender/model.ts';
import type { Sector } from '#lib/logboek/feitsoorten.ts';
import type { Agendapunt, Overleg } from '#lib/overleggen/agenda/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

const PUNT = `a.id, a.versie, a.overleg, a.jongere_id as "jongereId", a.reden, a.aangemeld_op as "aangemeldOp", l.naam as "aangemeldDoor"
  from agendapunt a left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = a.aangemeld_door`;

/** Puts a case on the agenda; undefined when it stands there already. */
export async function insertAgendapunt(
  toegang: Toegang,
  punt: { jongereId: string; overleg: Overleg; reden: string; werkprocesId: string | null },
): Promise<string | undefined> {
  const [row] = await toegang.sql<{ id: string }>(
    `insert into agendapunt (bureau_id, overleg, jongere_id, werkproces_id, reden, aangemeld_op, aangemeld_door)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (bureau_id, overleg, jongere_id) where ingetrokken_op is null and besproken_op is null do nothing returning id`,
    [
      toegang.bureauId,
      punt.overleg,
      punt.jongereId,
      punt.werkprocesId,
      punt.reden,
      toegang.vandaag,
      toegang.gebruikerId,
    ],
  );
  return row?.id;
}

export async function findAgendapunt(toegang: Toegang, id: string): Promise<Agendapunt | undefined> {
  const [row] = await toegang.sql<Agendapunt>(
    `select ${PUNT} where a.bureau_id = $1 and a.id = $2 and a.ingetrokken_op is null and a.besproken_op is null for update of a`,
    [toegang.bureauId, id],
  );
  return row;
}

/** False: somebody was ahead of us. */
export async function withdrawAgendapunt(
  toegang: Toegang,
  id: string,
  versie: number,
  reden: string | null,
): Promise<boolean> {
  const rows = await toegang.sql(
    `update agendapunt set versie = versie + 1, ingetrokken_op = $4, intrekreden = $5
      where bureau_id = $1 and id = $2 and versie = $3 and ingetrokken_op is null and besproken_op is null returning id`,
    [toegang.bureauId, id, versie, toegang.vandaag, reden],
  );
  return rows.length === 1;
}

export type Plek = {
  readonly gemeente: string | null;
  readonly sector: Sector | null;
  readonly werkprocesId: string | null;
  readonly sinds: Datum | null;
};

/** Where the young person lives and learns today, and the work that runs, for the fact and the link. */
export async function readPlek(toegang: Toegang, jongereId: string): Promise<Plek> {
  const [row] = await toegang.sql<Plek>(
    `select (select gemeente_code from woonperiode where bureau_id = $1 and jongere_id = $2 and soort = 'brp' and van <= $3
                and (tot is null or tot >= $3) order by van desc limit 1) as gemeente,
            (select sector from inschrijving where bureau_id = $1 and jongere_id = $2 and van <= $3 order by van desc limit 1) as sector,
            (select id from werkproces where bureau_id = $1 and jongere_id = $2 and status <> 'gesloten'
              order by gestart_op desc, id limit 1) as "werkprocesId",
            (select sinds from thuiszitperiode where bureau_id = $1 and jongere_id = $2 and einde is null
              order by sinds limit 1) as sinds`,
    [toegang.bureauId, jongereId, toegang.vandaag],
  );
  return row ?? { gemeente: null, sector: null, werkprocesId: null, sinds: null };
}
