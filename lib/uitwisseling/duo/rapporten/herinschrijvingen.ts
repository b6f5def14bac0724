import { z } from 'zod';
import { sealPgn } from '#lib/jongeren/pgn.ts';
import { findPersonen } from '#lib/uitwisseling/duo/uitgeschreven.ts';
import * as veld from '#lib/uitwisseling/lezen/velden.ts';
import { touch } from '#lib/uitwisseling/motor/betrokkenen.ts';
import { countStands, resolve } from '#lib/uitwisseling/motor/bijwerken.ts';
import { syncFacts } from '#lib/uitwisseling/motor/feiten.ts';
import { bestandsoort, type Batch, type Motor } from '#lib/uitwisseling/motor/soort.ts';

/** Report A02: who enrolled again after a row in A01. Columns of ours, as with A01; what else a row holds is dropped on arrival. */
export const herinschrijvingen = bestandsoort({
  naam: 'duo-a02',
  label: 'herinschrijvingen (A02)',
  kolommen: {
    pgn: 'burgerservicenummer of onderwijsnummer',
    brin: 'BRIN van de school',
    vestiging: 'vestiging, twee cijfers',
    onderwijssoort: 'VMBO, HAVO, VWO, PRO, VSO, MBO1 …',
    ingeschreven_op: 'eerste dag van de inschrijving',
  },
  verplicht: ['pgn', 'brin', 'onderwijssoort', 'ingeschreven_op'],
  schema: (vandaag) =>
    z.object({
      pgn: veld.pgn,
      brin: veld.brin,
      vestiging: veld.vestiging.nullish(),
      onderwijssoort: veld.verplichteTekst(40),
      ingeschreven_op: veld.verledenDatum(vandaag),
    }),
  sleutel: (rij) => `${rij.pgn.nummer} ${rij.ingeschreven_op}`,
  stage: [
    ['id', 'uuid'],
    ['pgn_zoek', 'bytea'],
    ['brin', 'text'],
    ['vestiging', 'text'],
    ['school_id', 'uuid'],
    ['sector', 'text'],
    ['onderwijssoort', 'text'],
    ['ingeschreven_op', 'date'],
    ['inschrijving_id', 'uuid'],
  ],
  waarden: (rij, { bureauId }) => [
    null,
    sealPgn(bureauId, rij.pgn).zoek,
    rij.brin,
    rij.vestiging ?? '00',
    null,
    null,
    rij.onderwijssoort,
    rij.ingeschreven_op,
    null,
  ],
  apply,
});

/** Adds the enrolment where none at that school runs on that day, and names who still has work that runs. */
async function apply(motor: Motor, batch: Batch): Promise<void> {
  const { stage } = batch;
  await findPersonen(motor, batch);
  await resolve(motor, batch, [
    {
      kolom: 'brin',
      doel: 'school_id',
      bron: 'school t where t.brin = s.brin and t.vestiging = s.vestiging',
      zin: (waarde) =>
        `De school ${waarde} is hier niet bekend. Voeg haar toe bij Scholen en lees het bestand opnieuw in.`,
    },
  ]);
  await motor.sql(
    `update ${stage} s set sector = t.sector from school t where t.bureau_id = $1 and t.id = s.school_id`,
    [motor.bureauId],
  );
  await motor.sql(
    `update ${stage} s set stand = 'nieuw', inschrijving_id = gen_random_uuid()
      where not exists (select 1 from inschrijving i where i.bureau_id = $1 and i.jongere_id = s.id and i.school_id = s.school_id
                           and i.van <= s.ingeschreven_op and (i.tot is null or i.tot >= s.ingeschreven_op))`,
    [motor.bureauId],
  );
  await motor.sql(
    `insert into inschrijving (bureau_id, id, jongere_id, school_id, sector, onderwijssoort, van)
     select $1, inschrijving_id, id, school_id, sector, onderwijssoort, ingeschreven_op from ${stage} where stand = 'nieuw'`,
    [motor.bureauId],
  );
  await motor.sql(
    `insert into feit select inschrijving_id, id, 'inschrijving', 'Ingeschreven', ingeschreven_op, null,
            jsonb_build_object('schoolId', school_id, 'sector', sector, 'onderwijssoort', onderwijssoort), true
       from ${stage} where stand = 'nieuw'`,
  );
  await syncFacts(motor, ['Ingeschreven'], null);
  const loopt = await motor.sql<{ regel: number }>(
    `select s.regel from ${stage} s where s.stand = 'nieuw' and exists (
        select 1 from werkproces w where w.bureau_id = $1 and w.jongere_id = s.id and w.soort in ('vsv', 'jongere-in-beeld')
           and w.status <> 'gesloten') order by s.regel`,
    [motor.bureauId],
  );
  batch.oordeel(
    'let-op',
    loopt.map(({ regel }) => ({
      regel,
      code: 'werk-loopt',
      reden:
        'Deze jongere staat weer ingeschreven en er loopt nog werk van het Doorstroompunt. Kijk of het kan sluiten; de herbeoordeling stelt het voor.',
    })),
  );
  await countStands(motor, batch);
  await touch(motor, `select id, false, stand <> 'ongewijzigd' from ${stage}`);
}
