import { touch } from '#lib/uitwisseling/motor/betrokkenen.ts';
import type { Batch, Motor } from '#lib/uitwisseling/motor/soort.ts';

/** How the stage of every file of enforcement begins: the row, its werkproces, and what is looked up by it. */
export const ZAAKSTAGE = [
  ['id', 'uuid'],
  ['extern_id', 'text'],
  ['werkproces', 'text'],
  ['werkproces_id', 'uuid'],
  ['jongere_id', 'uuid'],
  ['zaak_id', 'uuid'],
  ['gezin_id', 'uuid'],
  ['gemeente_code', 'text'],
  ['behandelaar', 'text'],
  ['behandelaar_id', 'uuid'],
] as const;

/**
 * The file of the compartment that a row belongs to: one per werkproces, made when it is not there yet, over the role of the compartment.
 * Its rows know their jongere and gemeente by then (`resolveWithWerk`). `begin` is the first day of processing, from which T20 counts.
 */
export async function ensureZaken(motor: Motor, batch: Batch, begin: string): Promise<void> {
  const { stage } = batch;
  const nieuw = await motor.sql<{ id: string }>(
    `insert into wpg.zaak (bureau_id, werkproces_id, jongere_id, gezin_id, behandelaar_id, gemeente_code, begin_op, wpg_start)
     select distinct on (werkproces_id) $1, werkproces_id, jongere_id, gen_random_uuid(), behandelaar_id, gemeente_code, ${begin}, 'HOORGESPREK'
       from ${stage} order by werkproces_id, ${begin}
     on conflict (bureau_id, werkproces_id) do nothing returning id`,
    [motor.bureauId],
  );
  // What came in first is not always what was first: the oldest day of processing counts (Wpg art. 8).
  await motor.sql(
    `update wpg.zaak z set begin_op = s.begin from (select werkproces_id, min(${begin}) as begin from ${stage} group by werkproces_id) s
      where z.bureau_id = $1 and z.werkproces_id = s.werkproces_id and s.begin < z.begin_op`,
    [motor.bureauId],
  );
  await joinFamilies(
    motor,
    nieuw.map(({ id }) => id),
  );
  await motor.sql(
    `insert into handhaving_aanwezig (bureau_id, jongere_id, werkproces_id, sinds)
     select bureau_id, jongere_id, werkproces_id, begin_op from wpg.zaak where bureau_id = $1 and id = any($2)
     on conflict (bureau_id, werkproces_id) do nothing`,
    [motor.bureauId, nieuw.map(({ id }) => id)],
  );
  await motor.sql(
    `update ${stage} s set zaak_id = z.id, gezin_id = z.gezin_id from wpg.zaak z where z.bureau_id = $1 and z.werkproces_id = s.werkproces_id`,
    [motor.bureauId],
  );
}

/** Brothers and sisters with a file in one school year get the number of the first of them. */
async function joinFamilies(motor: Motor, nieuw: readonly string[]): Promise<void> {
  await motor.sql(
    `update wpg.zaak z set gezin_id = eerste.gezin_id from (
       select distinct on (z.id) z.id, a.gezin_id from wpg.zaak z
         join ouderschap eigen on eigen.bureau_id = $1 and eigen.jongere_id = z.jongere_id
         join ouderschap ander on ander.bureau_id = $1 and ander.ouder_id = eigen.ouder_id
         join wpg.zaak a on a.bureau_id = $1 and a.jongere_id = ander.jongere_id
              and date_trunc('year', a.begin_op - interval '7 months') = date_trunc('year', z.begin_op - interval '7 months')
        where z.bureau_id = $1 and z.id = any($2) order by z.id, a.begin_op, a.id) eerste
      where z.bureau_id = $1 and z.id = eerste.id`,
    [motor.bureauId, nieuw],
  );
}

/**
 * After its rows: a file with nothing running in it is closed, by these final states of Halt and proces-verbaal; rows that end nothing
 * (`null`) leave it as it is. The protocol says that it came in.
 */
export async function finishZaken(
  motor: Motor,
  batch: Batch,
  eindstaten: readonly string[] | null,
): Promise<void> {
  const ids = `select distinct zaak_id from ${batch.stage} where stand <> 'ongewijzigd'`;
  if (eindstaten) await closeUitgewerkt(motor, ids, eindstaten);
  await motor.sql(
    `insert into wpg.protocol (bureau_id, gebruiker_id, actor, zaak_id, handeling, soort)
     select $1, $2, $3, zaak_id, $4, 'gewijzigd' from (${ids}) z`,
    [motor.bureauId, motor.toegang.gebruikerId, motor.toegang.actorNaam, motor.toegang.handeling],
  );
  await touch(motor, `select jongere_id, false, false from ${batch.stage}`);
}

async function closeUitgewerkt(motor: Motor, ids: string, eindstaten: readonly string[]): Promise<void> {
  await motor.sql(
    `update wpg.zaak z set versie = versie + 1, gesloten_op = (
         select case when bool_and(staat = any($2)) then max(staat_op) end from (
           select staat, staat_op from wpg.halt where bureau_id = $1 and zaak_id = z.id
           union all select staat, staat_op from wpg.proces_verbaal where bureau_id = $1 and zaak_id = z.id) s)
      where z.bureau_id = $1 and z.id in (${ids})`,
    [motor.bureauId, eindstaten],
  );
  await motor.sql(
    `update handhaving_aanwezig a set tot = z.gesloten_op from wpg.zaak z
      where a.bureau_id = $1 and z.bureau_id = $1 and z.werkproces_id = a.werkproces_id and a.tot is distinct from z.gesloten_op`,
    [motor.bureauId],
  );
}
