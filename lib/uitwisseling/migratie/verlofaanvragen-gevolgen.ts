import type { Datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { setTermijn } from '#lib/termijnen/bewaken/data.ts';
import { syncFacts } from '#lib/uitwisseling/motor/feiten.ts';
import type { Batch, Motor } from '#lib/uitwisseling/motor/soort.ts';

/** Of older decisions the term to object is long over. */
const BEZWAAR_LOOPT_NOG = 49;
/** Six weeks from the day after it was sent (Awb art. 6:7 and 6:8). */
const BEZWAARDAGEN = 42;
const SOORTEN = [
  'VerlofAangevraagd',
  'VerlofBesloten',
  'VerlofBezwaarOntvangen',
  'VerlofBezwaarBeslist',
] as const;

/** The facts that the screens would have recorded, so that both ways count the same. */
export async function writeFeiten(motor: Motor, batch: Batch): Promise<void> {
  const part = (soort: (typeof SOORTEN)[number], dag: string, gegevens: string, ook = 'true') =>
    `select s.id, s.jongere_id, 'verlof', '${soort}', ${dag}, ${dag}::timestamptz,
            jsonb_build_object('gemeente', w.gemeente_code, 'sector', w.sector, ${gegevens}), s.stand = 'nieuw'
       from ${batch.stage} s join werkproces w on w.bureau_id = $1 and w.id = s.id
      where s.stand <> 'ongewijzigd' and ${dag} is not null and ${ook}`;
  await motor.sql(
    `insert into feit ${[
      part(
        'VerlofAangevraagd',
        's.ontvangen_op',
        `'grond', s.grond, 'dagen', s.dagen, 'aanvraagId', s.aanvraag_id`,
      ),
      part(
        'VerlofBesloten',
        's.besloten_op',
        `'grond', s.grond, 'afloop', s.afloop, 'dagen', s.dagen, 'toegekend', s.toegekende_dagen, 'ontvangenOp', s.ontvangen_op,
         'afgeweken', '[]'::jsonb`,
      ),
      part(
        'VerlofBezwaarOntvangen',
        's.bezwaar_op',
        `'opTijd', s.bekend_op is null or s.bezwaar_op <= s.bekend_op + ${BEZWAARDAGEN}`,
      ),
      part(
        'VerlofBezwaarBeslist',
        's.bezwaar_uitkomst_op',
        `'uitkomst', s.bezwaar_uitkomst`,
        's.bezwaar_uitkomst is not null',
      ),
    ].join(' union all ')}`,
    [motor.bureauId],
  );
  await syncFacts(motor, SOORTEN, `select id from ${batch.stage} where stand = 'gewijzigd'`);
}

type Nieuw = {
  readonly id: string;
  readonly jongereId: string;
  readonly eigenaarId: string | null;
  readonly gemeente: string | null;
  readonly ontvangenOp: Datum;
  readonly beslotenOp: Datum | null;
  readonly bekendOp: Datum | null;
  readonly bezwaarOp: Datum | null;
};

/** Requests in hand get the terms that they would have got here. */
export async function setTermijnen(motor: Motor, batch: Batch): Promise<void> {
  const rows = await motor.sql<Nieuw>(
    `select s.id, s.jongere_id as "jongereId", w.eigenaar_id as "eigenaarId", w.gemeente_code as gemeente, s.ontvangen_op as "ontvangenOp",
            s.besloten_op as "beslotenOp", s.bekend_op as "bekendOp", s.bezwaar_op as "bezwaarOp"
       from ${batch.stage} s join werkproces w on w.bureau_id = $1 and w.id = s.id
      where s.stand = 'nieuw' and w.status <> 'gesloten'`,
    [motor.bureauId],
  );
  for (const { id, jongereId, eigenaarId, gemeente, ontvangenOp, beslotenOp, bekendOp, bezwaarOp } of rows) {
    const kop = {
      onderwerpSoort: 'verlof',
      ...{ onderwerpId: id, werkprocesId: id, jongereId, eigenaarId, gemeente },
    } as const;
    if (!beslotenOp) await setTermijn(motor.toegang, { ...kop, code: 'T10', start: ontvangenOp });
    if (bekendOp && !bezwaarOp && bekendOp >= addDays(motor.vandaag, -BEZWAAR_LOOPT_NOG))
      await setTermijn(motor.toegang, { ...kop, code: 'bezwaar', start: bekendOp });
  }
}
