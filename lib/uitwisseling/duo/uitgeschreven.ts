import type { Datum } from '#lib/kalender/model.ts';
import { touch } from '#lib/uitwisseling/motor/betrokkenen.ts';
import { countStands } from '#lib/uitwisseling/motor/bijwerken.ts';
import { syncFacts } from '#lib/uitwisseling/motor/feiten.ts';
import { signaleerUitval } from '#lib/absoluut-verzuim/uitval/data.ts';
import { findScholen } from '#lib/uitwisseling/duo/scholen-erbij.ts';
import type { Batch, Motor } from '#lib/uitwisseling/motor/soort.ts';
import { openVsvWerk, readInstroom } from '#lib/vsv-trajecten/instroom/data.ts';

/**
 * A portion of A01: ends the enrolment at that school, and opens work of the Doorstroompunt for whom the same rule as on screen
 * puts in a target group. Whoever is left out is in the report with the sentence of that rule.
 */
export async function applyUitschrijvingen(motor: Motor, batch: Batch): Promise<void> {
  const { stage } = batch;
  await findPersonen(motor, batch);
  await findScholen(motor, batch);
  await endInschrijvingen(motor, batch);
  await addBeeindigde(motor, batch);
  await recordUitschrijvingen(motor, batch);
  await openWerk(motor, batch);
  await countStands(motor, batch);
  await touch(motor, `select id, false, stand <> 'ongewijzigd' from ${stage}`);
}

/** Who these rows are about; who is not known here is refused, and nothing of the row is kept. */
export async function findPersonen(motor: Motor, batch: Batch): Promise<void> {
  const { stage } = batch;
  await motor.sql(
    `update ${stage} s set id = j.id, stand = 'ongewijzigd' from jongere j where j.bureau_id = $1 and j.pgn_zoek = s.pgn_zoek`,
    [motor.bureauId],
  );
  const onbekend = await motor.sql<{ regel: number }>(
    `delete from ${stage} where id is null returning regel`,
  );
  batch.oordeel(
    'afgewezen',
    onbekend.map(({ regel }) => ({
      regel,
      kolom: 'pgn',
      code: 'onbekende-jongere',
      reden:
        'Deze jongere is hier niet bekend. Lees eerst de personen uit de BRP in; van deze regel is niets bewaard.',
    })),
  );
}

/** The enrolment that ran at that school ends the day before; what already ended, stays as it was recorded. */
async function endInschrijvingen(motor: Motor, batch: Batch): Promise<void> {
  const { stage } = batch;
  await motor.sql(
    `update ${stage} s set inschrijving_id = i.id, stand = 'gewijzigd'
       from inschrijving i
      where i.bureau_id = $1 and i.jongere_id = s.id and i.van < s.uitgeschreven_op
        and i.school_id in (select id from school where bureau_id = $1 and brin = s.brin)
        and (i.tot is null or i.tot >= s.uitgeschreven_op)`,
    [motor.bureauId],
  );
  await motor.sql(
    `update inschrijving i set tot = s.uitgeschreven_op - 1, reden_einde = coalesce(s.reden, i.reden_einde)
       from ${stage} s where i.bureau_id = $1 and i.id = s.inschrijving_id`,
    [motor.bureauId],
  );
}

/**
 * Of whom no enrolment at that school is known that ended in this school year: the one that DUO tells about. Its beginning is not
 * in the report, so that only its last day is said.
 */
async function addBeeindigde(motor: Motor, batch: Batch): Promise<void> {
  const { stage } = batch;
  await motor.sql(
    `update ${stage} s set inschrijving_id = gen_random_uuid(), stand = 'nieuw', erbij = true
      where s.inschrijving_id is null and not exists (
        select 1 from inschrijving i join school t on t.bureau_id = $1 and t.id = i.school_id and t.brin = s.brin
         where i.bureau_id = $1 and i.jongere_id = s.id and i.van < s.uitgeschreven_op + 1
           and i.tot >= make_date(extract(year from s.uitgeschreven_op)::int - case when extract(month from s.uitgeschreven_op) < 8 then 1 else 0 end, 8, 1) - 1)`,
    [motor.bureauId],
  );
  await motor.sql(
    `insert into inschrijving (bureau_id, id, jongere_id, school_id, sector, onderwijssoort, van, tot, reden_einde, begin_onbekend)
     select $1, inschrijving_id, id, school_id, sector, onderwijssoort, uitgeschreven_op - 1, uitgeschreven_op - 1, reden, true
       from ${stage} where erbij`,
    [motor.bureauId],
  );
}

async function recordUitschrijvingen(motor: Motor, { stage }: Batch): Promise<void> {
  await motor.sql(
    `insert into feit select inschrijving_id, id, 'inschrijving', 'Uitgeschreven', uitgeschreven_op, null,
            jsonb_build_object('schoolId', school_id, 'sector', sector, 'onderwijssoort', onderwijssoort, 'reden', reden), false
       from ${stage} where inschrijving_id is not null`,
  );
  await syncFacts(
    motor,
    ['Uitgeschreven'],
    `select inschrijving_id from ${stage} where inschrijving_id is not null`,
  );
}

type Uitschrijving = { regel: number; id: string; schoolId: string; sector: string; uitvalOp: Datum };

async function openWerk(motor: Motor, batch: Batch): Promise<void> {
  const { stage } = batch;
  const rijen = await motor.sql<Uitschrijving>(
    `select distinct on (id) regel, id, school_id as "schoolId", sector, uitgeschreven_op as "uitvalOp" from ${stage} order by id, uitgeschreven_op desc`,
  );
  const instroom = await readInstroom(
    motor.toegang,
    rijen.map(({ id }) => id),
  );
  const mee = rijen.flatMap((rij) => {
    const stand = instroom.get(rij.id);
    return stand?.opent ? [{ ...rij, gemeente: stand.gemeente }] : [];
  });
  await openVsvWerk(motor.toegang, mee);
  await motor.sql(`update ${stage} set stand = 'nieuw' where id = any($1::uuid[])`, [
    mee.map(({ id }) => id),
  ]);
  const geen = rijen.filter(({ id }) => instroom.get(id)?.opent === false);
  const bijLeerplicht = await signaleerUitval(
    motor.toegang,
    geen.map(({ id }) => id),
  );
  batch.oordeel(
    'let-op',
    geen.map(({ regel, id }) => ({
      regel,
      code: 'geen-nieuw-werk',
      reden: `Geen werk geopend: ${instroom.get(id)?.uitleg ?? ''}${bijLeerplicht.has(id) ? ' Het staat nu bij leerplicht als signaal absoluut verzuim.' : ''}`,
    })),
  );
}
