import { z } from 'zod';
import * as veld from '#lib/uitwisseling/lezen/velden.ts';
import { countStands, protect, resolve } from '#lib/uitwisseling/motor/bijwerken.ts';
import { touch } from '#lib/uitwisseling/motor/betrokkenen.ts';
import { syncFacts } from '#lib/uitwisseling/motor/feiten.ts';
import { bestandsoort, type Batch, type Motor } from '#lib/uitwisseling/motor/soort.ts';
import { GEREGISTREERD, JONGERE } from '#lib/uitwisseling/migratie/verwijzingen.ts';
import { BESTEMMINGEN } from '#lib/vsv-trajecten/bestemming/model.ts';
import { LANDELIJKE_KLASSE } from '#lib/vsv-trajecten/bestemming/rules.ts';

/** Where a vsv'er stood on a day, as a coach confirmed it in the old system. Facts only: there is no table of it. */
export const bestemmingen = bestandsoort({
  naam: 'bestemmingen',
  gesloten: true,
  label: 'bestemmingen van vsv’ers',
  kolommen: {
    jongere: 'jongere (extern_id)',
    op: 'dag waarop hij daar stond',
    bestemming: BESTEMMINGEN.join(', '),
    gemeente: 'CBS-code van de gemeente waar hij woonde (leeg: volgens de woonperioden)',
    uitval_op: 'eerste dag zonder school (leeg: volgens de inschrijvingen)',
    geregistreerd_op: GEREGISTREERD,
  },
  verplicht: ['jongere', 'op', 'bestemming'],
  schema: (vandaag) =>
    z.object({
      jongere: veld.verplichteTekst(60),
      op: veld.verledenDatum(vandaag),
      bestemming: veld.verplichteKeuze(BESTEMMINGEN),
      gemeente: veld.gemeentecode.nullish(),
      uitval_op: veld.verledenDatum(vandaag).nullish(),
      geregistreerd_op: veld.geregistreerdOp(vandaag),
    }),
  sleutel: (rij) => `${rij.jongere}|${rij.op}`,
  stage: [
    ['id', 'uuid'],
    ['jongere', 'text'],
    ['jongere_id', 'uuid'],
    ['op', 'date'],
    ['bestemming', 'text'],
    ['landelijk', 'text'],
    ['gemeente_code', 'text'],
    ['uitval_op', 'date'],
    ['bekend', 'timestamptz'],
  ],
  waarden: (rij) => [
    crypto.randomUUID(),
    rij.jongere,
    null,
    rij.op,
    rij.bestemming,
    LANDELIJKE_KLASSE[rij.bestemming],
    rij.gemeente,
    rij.uitval_op,
    rij.geregistreerd_op,
  ],
  apply: applyBestemmingen,
});

/** First day without school on a day: of who is enrolled then, or was never, none is known. */
export function uitvalOp(jongere: string, dag: string): string {
  return `(select case when i.tot < ${dag} then i.tot + 1 end from inschrijving i
            where i.bureau_id = $1 and i.jongere_id = ${jongere} and i.van <= ${dag}
            order by (i.tot is null or i.tot >= ${dag}) desc, i.tot desc nulls first, i.van desc, i.id limit 1)`;
}

async function applyBestemmingen(motor: Motor, batch: Batch): Promise<void> {
  await resolve(motor, batch, [JONGERE]);
  const { stage } = batch;
  await motor.sql(
    `update ${stage} s set uitval_op = coalesce(s.uitval_op, ${uitvalOp('s.jongere_id', 's.op')}),
            gemeente_code = coalesce(s.gemeente_code, (select w.gemeente_code from woonperiode w where w.bureau_id = $1 and w.jongere_id = s.jongere_id
              and w.soort = 'brp' and w.van <= s.op and (w.tot is null or w.tot >= s.op) order by w.van desc limit 1))`,
    [motor.bureauId],
  );
  await motor.sql(
    `update ${stage} s set id = g.onderwerp_id, stand = case
              when g.gegevens->>'bestemming' = s.bestemming and (g.gegevens->>'uitvalOp')::date is not distinct from s.uitval_op
               and g.gegevens->>'gemeente' is not distinct from s.gemeente_code then 'ongewijzigd' else 'gewijzigd' end
       from gebeurtenis g
      where g.bureau_id = $1 and g.jongere_id = s.jongere_id and g.soort = 'BestemmingVastgesteld' and g.datum = s.op
        and g.vervallen_op is null`,
    [motor.bureauId],
  );
  await protect(motor, batch);
  await countStands(motor, batch);
  await motor.sql(
    `insert into feit select id, jongere_id, 'bestemming', 'BestemmingVastgesteld', op, bekend,
            jsonb_build_object('gemeente', gemeente_code, 'bestemming', bestemming, 'landelijk', landelijk, 'uitvalOp', uitval_op,
                               'voorstel', null, 'op', op), stand = 'nieuw'
       from ${stage} where stand <> 'ongewijzigd'`,
  );
  await syncFacts(motor, ['BestemmingVastgesteld'], `select id from ${stage} where stand = 'gewijzigd'`);
  await touch(motor, `select jongere_id, false, stand <> 'ongewijzigd' from ${stage}`);
}
