import type { Batch, Motor } from '#lib/uitwisseling/motor/soort.ts';
import { SOORTEN_MET_TRAJECT } from '#lib/uitwisseling/migratie/lijsten.ts';

/** Rows that hang on a traject: it has the id of its work, and begins here when trajecten.csv did not name it. */
export async function openTrajecten(motor: Motor, batch: Batch): Promise<void> {
  const { stage } = batch;
  await refuseAnderWerk(motor, batch);
  await motor.sql(`update ${stage} set traject_id = werkproces_id`);
  await motor.sql(
    `insert into traject (bureau_id, id, jongere_id) select distinct $1::int, traject_id, jongere_id from ${stage}
     on conflict (bureau_id, id) do nothing`,
    [motor.bureauId],
  );
}

/** Only work of the Doorstroompunt has a traject. */
export async function refuseAnderWerk(motor: Motor, { stage, ...batch }: Batch): Promise<void> {
  const ander = await motor.sql<{ regel: number; waarde: string }>(
    `delete from ${stage} s using werkproces w where w.bureau_id = $1 and w.id = s.werkproces_id and w.soort <> all($2)
     returning s.regel, s.werkproces as waarde`,
    [motor.bureauId, SOORTEN_MET_TRAJECT],
  );
  batch.oordeel(
    'afgewezen',
    ander.map(({ regel, waarde }) => ({
      ...{ regel, kolom: 'werkproces', code: 'geen-traject' },
      reden: `Werkproces ${waarde} is geen werk van het Doorstroompunt; daar hoort geen traject bij.`,
    })),
  );
}
