import type { Feitsoort } from '#lib/logboek/feitsoorten.ts';
import type { Motor } from '#lib/uitwisseling/motor/soort.ts';

/**
 * Facts of an import, set-based. Each kind of file fills `feit` for its new and changed rows; what stands there becomes
 * what holds: lines that no longer agree lapse, new ones are added, equal ones stay as they were.
 */
export async function createFactStage(motor: Motor): Promise<void> {
  await motor.sql(`create temp table feit (
    onderwerp_id uuid not null, jongere_id uuid, onderwerp_soort text not null, soort text not null, datum date not null,
    bekend timestamptz, gegevens jsonb not null, nieuw boolean not null) on commit drop`);
}

/** `subjects` is a query of the ids whose facts of these kinds may have changed; rows for new subjects need no looking back. */
export async function syncFacts(
  motor: Motor,
  soorten: readonly Feitsoort[],
  subjects: string | null,
): Promise<void> {
  const same = `g.bureau_id = $1 and g.onderwerp_id = f.onderwerp_id and g.soort = f.soort and g.datum = f.datum
                and g.gegevens = f.gegevens and g.vervallen_op is null`;
  // Most portions change nothing: then there is nothing to look back at.
  if (subjects && (await motor.sql(`${subjects} limit 1`)).length > 0) {
    await motor.sql('analyze feit');
    await motor.sql(
      `update gebeurtenis g set vervallen_op = greatest($2::timestamptz, g.geregistreerd_op)
        where g.bureau_id = $1 and g.onderwerp_id in (${subjects}) and g.soort = any($3) and g.vervallen_op is null
          and not exists (select from feit f where ${same})`,
      [motor.bureauId, motor.nu, soorten],
    );
    await motor.sql(
      `delete from feit f where not f.nieuw and exists (select from gebeurtenis g where ${same})`,
      [motor.bureauId],
    );
  }
  await motor.sql(
    `insert into gebeurtenis (bureau_id, soort, onderwerp_soort, onderwerp_id, jongere_id, datum, geregistreerd_op, gebruiker_id, actor, gegevens)
     select $1, soort, onderwerp_soort, onderwerp_id, jongere_id, datum, least(greatest(coalesce(bekend, $2), datum), $2), $3, $4, gegevens
       from feit`,
    [motor.bureauId, motor.nu, motor.toegang.gebruikerId, motor.toegang.actorNaam],
  );
  await motor.sql('truncate feit');
}
