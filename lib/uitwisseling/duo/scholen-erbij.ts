import type { Batch, Motor } from '#lib/uitwisseling/motor/soort.ts';

/** The sector that goes with a kind of education, for a school of which only the BRIN is known. */
const SECTOR = `case when s.onderwijssoort ~* '^(mbo|entree)' then 'MBO' when s.onderwijssoort ~* '^v?so\\M' then 'SO'
  when s.onderwijssoort ~* '^(s?bo|bao|po)\\M' then 'PO' else 'VO' end`;

/**
 * The school of each row, by its BRIN; of a location that is not known the school itself. A BRIN that is not in the register comes in with
 * it, without a name, so that the day and the kind of education are not lost; the report says that the name is still missing.
 */
export async function findScholen(motor: Motor, batch: Batch): Promise<void> {
  const { stage } = batch;
  const zet = () =>
    motor.sql(
      `update ${stage} s set school_id = t.id, sector = t.sector
         from (select distinct on (x.regel) x.regel, t.id, t.sector from ${stage} x join school t on t.bureau_id = $1 and t.brin = x.brin
                order by x.regel, (t.vestiging = x.vestiging) desc, t.vestiging) t
        where t.regel = s.regel`,
      [motor.bureauId],
    );
  await zet();
  const onbekend = await motor.sql<{ regel: number; brin: string }>(
    `select regel, brin from ${stage} where school_id is null order by regel`,
  );
  if (onbekend.length === 0) return;
  await motor.sql(
    `insert into school (bureau_id, brin, vestiging, naam, sector)
     select distinct on (s.brin) $1, s.brin, s.vestiging, 'School met BRIN ' || s.brin, ${SECTOR}
       from ${stage} s where s.school_id is null order by s.brin, s.regel
     on conflict (bureau_id, brin, vestiging) do nothing`,
    [motor.bureauId],
  );
  await zet();
  batch.oordeel(
    'let-op',
    onbekend.map(({ regel, brin }) => ({
      regel,
      kolom: 'brin',
      code: 'school-zonder-naam',
      reden: `De school ${brin} stond hier niet en is zonder naam toegevoegd, zodat dag en onderwijssoort bewaard zijn. Lees het bestand met scholen in om naam en plaats aan te vullen.`,
    })),
  );
}
