import { touch } from '#lib/uitwisseling/motor/betrokkenen.ts';
import { countStands } from '#lib/uitwisseling/motor/bijwerken.ts';
import type { Batch, Motor } from '#lib/uitwisseling/motor/soort.ts';
import { findPersonen } from '#lib/uitwisseling/duo/uitgeschreven.ts';
import { openVsvWerk, readInstroom } from '#lib/vsv-trajecten/instroom/data.ts';

/**
 * A portion of a report with persons: keeps what DUO counts, and opens work for whom DUO calls a new vsv'er, by the same rule as A01.
 * The same report again changes nothing; definitief replaces voorlopig and is not replaced by it.
 */
export async function applyPersoonregels(motor: Motor, batch: Batch): Promise<void> {
  const { stage } = batch;
  await findPersonen(motor, batch);
  await motor.sql(
    `update ${stage} s set stand = case when r.id is null then 'nieuw'
             when r.stand = 'definitief' and s.publicatie = 'voorlopig' then 'ongewijzigd'
             when (r.brin, r.onderwijssoort, r.vsv, r.stand) is distinct from (s.brin, s.onderwijssoort, s.vsv, s.publicatie)
             then 'gewijzigd' else 'ongewijzigd' end
       from ${stage} t left join duo_persoonregel r
         on r.bureau_id = $1 and r.rapport = t.rapport and r.cohort = t.cohort and r.jongere_id = t.id
      where s.regel = t.regel`,
    [motor.bureauId],
  );
  await motor.sql(
    `insert into duo_persoonregel (bureau_id, rapport, cohort, jongere_id, brin, onderwijssoort, vsv, stand)
     select $1, rapport, cohort, id, brin, onderwijssoort, vsv, publicatie from ${stage} where stand <> 'ongewijzigd'
     on conflict (bureau_id, rapport, cohort, jongere_id) do update
        set brin = excluded.brin, onderwijssoort = excluded.onderwijssoort, vsv = excluded.vsv, stand = excluded.stand`,
    [motor.bureauId],
  );
  await openWerk(motor, batch);
  await countStands(motor, batch);
  await touch(motor, `select id, false, false from ${stage}`);
}

async function openWerk(motor: Motor, batch: Batch): Promise<void> {
  const { stage } = batch;
  const rijen = await motor.sql<{
    regel: number;
    id: string;
    schoolId: string | null;
    sector: string | null;
  }>(
    `select distinct on (s.id) s.regel, s.id, t.id as "schoolId", t.sector
       from ${stage} s left join school t on t.bureau_id = $1 and t.brin = s.brin and t.vestiging = '00'
      where s.vsv and s.stand <> 'ongewijzigd' order by s.id, s.cohort desc`,
    [motor.bureauId],
  );
  const instroom = await readInstroom(
    motor.toegang,
    rijen.map(({ id }) => id),
  );
  await openVsvWerk(
    motor.toegang,
    rijen.flatMap((rij) => {
      const stand = instroom.get(rij.id);
      return stand?.opent ? [{ ...rij, gemeente: stand.gemeente, uitvalOp: null }] : [];
    }),
  );
  batch.oordeel(
    'let-op',
    rijen.flatMap(({ regel, id }) => {
      const stand = instroom.get(id);
      return stand && !stand.opent
        ? [{ regel, code: 'geen-nieuw-werk', reden: `Geen werk geopend: ${stand.uitleg}` }]
        : [];
    }),
  );
}
