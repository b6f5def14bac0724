import { TERMIJNEN } from '#lib/termijnen/catalogus.ts';
import { syncFacts } from '#lib/uitwisseling/motor/feiten.ts';
import type { Motor } from '#lib/uitwisseling/motor/soort.ts';

/** How the first reaction to a melding stands, as SQL over the staged row `s`; a status of null: not known, so no term. */
export type Reacties = {
  readonly status: string;
  readonly afgedaanOp: string;
  readonly bekend: string;
  /** What is joined to it, when the staged row alone does not say it. */
  readonly bij?: string;
};

/**
 * The term of the first reaction (T03) of each staged melding, set-based: it carries the id of the melding. What a colleague did
 * to it (suspended, extended) stays.
 */
export async function keepReacties(
  motor: Motor,
  stage: string,
  { status, afgedaanOp, bekend, bij = '' }: Reacties,
): Promise<void> {
  const { titel, bron } = TERMIJNEN.T03;
  const { eenheid, aantal } = motor.reactietermijn;
  const rijen = (stand: string) =>
    `select s.id, s.jongere_id, s.gemeente_code, s.ontvangen_op, s.reactie_uiterlijk, ${status} as status, ${afgedaanOp} as afgedaan_op,
            ${bekend} as bekend, s.stand = 'nieuw' as nieuw
       from ${stage} s ${bij} where ${stand}`;
  const alle = `(${rijen("s.stand <> 'ongewijzigd'")}) r`;
  await motor.sql(
    `insert into termijn as t (bureau_id, id, code, titel, onderwerp_soort, onderwerp_id, jongere_id, gemeente_code, basis, start_op,
                               duur_eenheid, duur_aantal, uiterlijk, status, afgedaan_op, reden)
     select $1, id, 'T03', $2, 'melding', id, jongere_id, gemeente_code, $3, ontvangen_op, $4, $5, reactie_uiterlijk, status, afgedaan_op,
            case when status = 'vervallen' then 'De school nam haar melding terug.' end
       from ${alle} where status is not null
     on conflict (bureau_id, id) do update set
            jongere_id = excluded.jongere_id, gemeente_code = excluded.gemeente_code, start_op = excluded.start_op,
            uiterlijk = excluded.uiterlijk, status = excluded.status, afgedaan_op = excluded.afgedaan_op, reden = excluded.reden,
            versie = t.versie + 1
      where t.opschortingen = '[]' and t.verlenging is null
        and (t.jongere_id, t.gemeente_code, t.start_op, t.uiterlijk, t.status, t.afgedaan_op) is distinct from
            (excluded.jongere_id, excluded.gemeente_code, excluded.start_op, excluded.uiterlijk, excluded.status, excluded.afgedaan_op)`,
    [motor.bureauId, titel, bron, eenheid, aantal],
  );
  await recordReacties(motor, stage, alle);
}

/** The facts that the screens record for the same steps, from the terms as they stand now. */
async function recordReacties(motor: Motor, stage: string, alle: string): Promise<void> {
  const part = (soort: string, datum: string, extra: string, voorwaarde: string) =>
    `select t.id, t.jongere_id, 'termijn', '${soort}', t.${datum}, r.bekend,
            jsonb_build_object('code', t.code, 'gemeente', t.gemeente_code${extra}), r.nieuw
       from ${alle} join termijn t on t.bureau_id = $1 and t.id = r.id where ${voorwaarde}`;
  const dag = `, 'uiterlijk', t.uiterlijk`;
  await motor.sql(
    `insert into feit ${[
      part('TermijnGesteld', 'start_op', dag, 'true'),
      part(
        'TermijnVoldaan',
        'afgedaan_op',
        `${dag}, 'opTijd', coalesce(t.afgedaan_op <= t.uiterlijk, true)`,
        "t.status = 'voldaan'",
      ),
      part('TermijnVervallen', 'afgedaan_op', '', "t.status = 'vervallen'"),
    ].join(' union all ')}`,
    [motor.bureauId],
  );
  await syncFacts(
    motor,
    ['TermijnGesteld', 'TermijnVoldaan', 'TermijnVervallen'],
    `select id from ${stage} where stand = 'gewijzigd'`,
  );
}
