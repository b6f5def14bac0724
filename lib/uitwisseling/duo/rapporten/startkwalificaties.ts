import { z } from 'zod';
import { sealPgn } from '#lib/jongeren/pgn.ts';
import { findPersonen } from '#lib/uitwisseling/duo/uitgeschreven.ts';
import * as veld from '#lib/uitwisseling/lezen/velden.ts';
import { touch } from '#lib/uitwisseling/motor/betrokkenen.ts';
import { countStands } from '#lib/uitwisseling/motor/bijwerken.ts';
import { syncFacts } from '#lib/uitwisseling/motor/feiten.ts';
import { setTermijn } from '#lib/termijnen/bewaken/data.ts';
import { bestandsoort, type Batch, type Motor } from '#lib/uitwisseling/motor/soort.ts';

/** Report A07: a startkwalificatie that came after 1 October. Columns of ours; what else a row holds is dropped on arrival. */
export const lateStartkwalificaties = bestandsoort({
  naam: 'duo-a07',
  label: 'late startkwalificaties (A07)',
  kolommen: {
    pgn: 'burgerservicenummer of onderwijsnummer',
    startkwalificatie_op: 'dag van het diploma',
  },
  verplicht: ['pgn', 'startkwalificatie_op'],
  schema: (vandaag) => z.object({ pgn: veld.pgn, startkwalificatie_op: veld.verledenDatum(vandaag) }),
  sleutel: (rij) => rij.pgn.nummer,
  stage: [
    ['id', 'uuid'],
    ['pgn_zoek', 'bytea'],
    ['startkwalificatie_op', 'date'],
  ],
  waarden: (rij, { bureauId }) => [null, sealPgn(bureauId, rij.pgn).zoek, rij.startkwalificatie_op],
  apply,
});

/** Who has one already keeps the earliest day; work that runs is not closed by a file, the herbeoordeling proposes it. */
async function apply(motor: Motor, batch: Batch): Promise<void> {
  const { stage } = batch;
  await findPersonen(motor, batch);
  await motor.sql(
    `update ${stage} s set stand = 'gewijzigd' from jongere j
      where j.bureau_id = $1 and j.id = s.id and (j.startkwalificatie_op is null or j.startkwalificatie_op > s.startkwalificatie_op)`,
    [motor.bureauId],
  );
  await motor.sql(
    `update jongere j set startkwalificatie_op = s.startkwalificatie_op from ${stage} s
      where j.bureau_id = $1 and j.id = s.id and s.stand = 'gewijzigd'`,
    [motor.bureauId],
  );
  await motor.sql(
    `insert into feit select s.id, s.id, 'jongere', 'PlichtGewijzigd', $2::date, null,
            jsonb_build_object('startkwalificatieOp', j.startkwalificatie_op, 'kpUitzondering', j.kp_uitzondering,
                               'kpUitzonderingOp', j.kp_uitzondering_op), true
       from ${stage} s join jongere j on j.bureau_id = $1 and j.id = s.id where s.stand = 'gewijzigd'`,
    [motor.bureauId, motor.vandaag],
  );
  await syncFacts(motor, ['PlichtGewijzigd'], null);
  await nameLopendWerk(motor, batch);
  await countStands(motor, batch);
  await touch(motor, `select id, false, stand <> 'ongewijzigd' from ${stage}`);
}

type Lopend = {
  regel: number;
  id: string;
  jongereId: string;
  eigenaarId: string | null;
  gemeente: string | null;
};

/** Work of the Doorstroompunt that runs for somebody who has a startkwalificatie now: said in the report, and on Vandaag of its owner. */
async function nameLopendWerk(motor: Motor, batch: Batch): Promise<void> {
  const loopt = await motor.sql<Lopend>(
    `select s.regel, w.id, w.jongere_id as "jongereId", w.eigenaar_id as "eigenaarId", w.gemeente_code as gemeente
       from ${batch.stage} s join werkproces w on w.bureau_id = $1 and w.jongere_id = s.id and w.status <> 'gesloten'
        and w.soort in ('vsv', 'jongere-in-beeld', 'verzuim-18plus')
      where s.stand = 'gewijzigd' order by s.regel, w.id`,
    [motor.bureauId],
  );
  for (const { id, jongereId, eigenaarId, gemeente } of loopt)
    await setTermijn(motor.toegang, {
      ...{ code: 'startkwalificatie', onderwerpSoort: 'werkproces', onderwerpId: id, werkprocesId: id },
      ...{ start: motor.vandaag, jongereId, eigenaarId, gemeente },
    });
  batch.oordeel(
    'let-op',
    [...new Set(loopt.map(({ regel }) => regel))].map((regel) => ({
      regel,
      code: 'werk-loopt',
      reden:
        'Deze jongere heeft nu een startkwalificatie en er loopt nog werk van het Doorstroompunt. Het staat op Vandaag van wie dat werk doet: kijk of het kan sluiten.',
    })),
  );
}
