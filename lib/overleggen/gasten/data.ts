import type { Datum } from '#lib/kalender/model.ts';
import { lookupHash } from '#lib/platform/crypto.ts';
import type { Codewijze, Gast, Gastrij } from '#lib/overleggen/gasten/model.ts';
import { standVan } from '#lib/overleggen/gasten/rules.ts';
import { gastsleutelHash } from '#lib/toegang/gastlink.ts';
import type { Toegang } from '#lib/toegang/model.ts';

const RIJ = `g.id, g.versie, g.deling_id as "delingId", g.jongere_id as "jongereId", g.organisatie, g.naam, g.email, g.wijze,
  g.code_hash as "codeHash", g.code_tot as "codeTot", g.codes_gestuurd as "codesGestuurd", g.pogingen, g.sessie_hash as "sessieHash",
  g.sessie_tot as "sessieTot", g.geldig_tot as "geldigTot", g.ingetrokken_op as "ingetrokkenOp", d.gestopt_op as "gestoptOp",
  a.ingetrokken_op is null and (d.grondslag <> 'instemming' or exists (select 1 from instemming i where i.bureau_id = $1
     and i.jongere_id = g.jongere_id and i.kern = 'delen' and i.ingetrokken_op is null)) as gedragen`;
const VAN = `from gast g join deling d on d.bureau_id = $1 and d.id = g.deling_id
  join agendapunt a on a.bureau_id = $1 and a.id = d.agendapunt_id`;

/** Only keyed digests are kept: who reads the database cannot make a link or a code of them. */
export const codeHash = (bureauId: number, gastId: string, code: string): Buffer =>
  lookupHash(`${gastId}|${code}`, bureauId, 'gastcode');
export const sessieHash = (sessie: string): Buffer => lookupHash(sessie, 0, 'gastsessie');

export async function findGast(
  toegang: Toegang,
  id: string,
  slot: '' | 'for update of g' = '',
): Promise<Gastrij | undefined> {
  const [row] = await toegang.sql<Gastrij>(
    `select ${RIJ} ${VAN} where g.bureau_id = $1 and g.id = $2 ${slot}`,
    [toegang.bureauId, id],
  );
  return row;
}

/** The guests of these sharings, each with the moments at which he looked. */
export async function listGasten(toegang: Toegang, delingIds: readonly string[]): Promise<Gast[]> {
  const rows = await toegang.sql<Gastrij & { gezien: Date[] }>(
    `select ${RIJ}, array(select op from gastinzage i where i.bureau_id = $1 and i.gast_id = g.id order by op) as gezien
       ${VAN} where g.bureau_id = $1 and g.deling_id = any($2::uuid[]) order by g.gemaakt_op`,
    [toegang.bureauId, delingIds],
  );
  return rows.map((row) => ({
    ...{
      id: row.id,
      versie: row.versie,
      delingId: row.delingId,
      organisatie: row.organisatie,
      naam: row.naam,
    },
    ...{ wijze: row.wijze, stand: standVan(row, toegang.nu), geldigTot: row.geldigTot, gezien: row.gezien },
  }));
}

/** Open to the end of the day `laatsteDag` in the Netherlands; gives that moment. */
export async function insertGast(
  toegang: Toegang,
  nieuw: {
    id: string;
    delingId: string;
    jongereId: string;
    organisatie: string;
    naam: string;
    email: string | null;
    wijze: Codewijze;
    sleutel: string;
    code: string | null;
    laatsteDag: Datum;
  },
): Promise<Date> {
  const { id, code, laatsteDag } = nieuw;
  const [row] = await toegang.sql<{ tot: Date }>(
    `insert into gast (bureau_id, id, deling_id, jongere_id, organisatie, naam, email, wijze, sleutel_hash, code_hash, code_tot, geldig_tot,
                       gemaakt_op, gemaakt_door)
     select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, case when $10::bytea is not null then tot end, tot, $12, $13
       from (select ($11::date + 1)::timestamp at time zone 'Europe/Amsterdam' - interval '1 second' as tot) t
     returning geldig_tot as tot`,
    [
      ...[toegang.bureauId, id, nieuw.delingId, nieuw.jongereId, nieuw.organisatie, nieuw.naam, nieuw.email],
      ...[nieuw.wijze, gastsleutelHash(nieuw.sleutel), code && codeHash(toegang.bureauId, id, code)],
      ...[laatsteDag, toegang.nu, toegang.gebruikerId],
    ],
  );
  if (!row) throw new Error('de gast is niet bewaard');
  return row.tot;
}

/** A new code takes the place of the old one; `vrij`: an officer unlocks the link with it. */
export async function saveCode(
  toegang: Toegang,
  id: string,
  { code, tot, vrij }: { code: string; tot: Date; vrij: boolean },
): Promise<void> {
  await toegang.sql(
    `update gast set versie = versie + $5, code_hash = $3, code_tot = $4, codes_gestuurd = case when $6 then 0 else codes_gestuurd + 1 end,
            pogingen = case when $6 then 0 else pogingen end
      where bureau_id = $1 and id = $2`,
    [toegang.bureauId, id, codeHash(toegang.bureauId, id, code), tot, vrij ? 1 : 0, vrij],
  );
}

export async function countPoging(toegang: Toegang, id: string): Promise<void> {
  await toegang.sql('update gast set pogingen = pogingen + 1 where bureau_id = $1 and id = $2', [
    toegang.bureauId,
    id,
  ]);
}

/** One session at a time: the last code that was given opens, what was open before shuts. A mailed code works once. */
export async function saveSessie(
  toegang: Toegang,
  id: string,
  { hash, tot, eenmalig }: { hash: Buffer; tot: Date; eenmalig: boolean },
): Promise<void> {
  await toegang.sql(
    `update gast set pogingen = 0, sessie_hash = $3, sessie_tot = $4, code_hash = case when $5 then null else code_hash end
      where bureau_id = $1 and id = $2`,
    [toegang.bureauId, id, hash, tot, eenmalig],
  );
}

export async function insertInzage(toegang: Toegang, gastId: string): Promise<void> {
  await toegang.sql('insert into gastinzage (bureau_id, gast_id, op) values ($1, $2, $3)', [
    toegang.bureauId,
    gastId,
    toegang.nu,
  ]);
}

const DICHT = 'set versie = versie + 1, ingetrokken_op = $3, sessie_hash = null, sessie_tot = null';

export async function closeGast(toegang: Toegang, id: string): Promise<void> {
  await toegang.sql(`update gast ${DICHT} where bureau_id = $1 and id = $2 and ingetrokken_op is null`, [
    toegang.bureauId,
    id,
    toegang.nu,
  ]);
}

export async function closeGastenVan(toegang: Toegang, delingId: string): Promise<void> {
  await toegang.sql(
    `update gast ${DICHT} where bureau_id = $1 and deling_id = $2 and ingetrokken_op is null`,
    [toegang.bureauId, delingId, toegang.nu],
  );
}

/** Links that rest on instemming of whom there is none any more. */
export async function closeZonderInstemming(toegang: Toegang, jongereIds: readonly string[]): Promise<void> {
  await toegang.sql(
    `update gast ${DICHT}
      where bureau_id = $1 and jongere_id = any($2::uuid[]) and ingetrokken_op is null
        and exists (select 1 from deling d where d.bureau_id = $1 and d.id = gast.deling_id and d.grondslag = 'instemming')
        and not exists (select 1 from instemming i where i.bureau_id = $1 and i.jongere_id = gast.jongere_id and i.kern = 'delen'
                           and i.ingetrokken_op is null)`,
    [toegang.bureauId, jongereIds, toegang.nu],
  );
}
