import type { Datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { setTermijn } from '#lib/termijnen/bewaken/data.ts';
import { syncFacts } from '#lib/uitwisseling/motor/feiten.ts';
import type { Batch, Motor } from '#lib/uitwisseling/motor/soort.ts';
import { GRONDDEFINITIES } from '#lib/vrijstellingen/gronden.ts';
import { putLevering } from '#lib/vrijstellingen/levering/data.ts';
import { GRONDEN } from '#lib/vrijstellingen/model.ts';
import type { Zaak } from '#lib/vrijstellingen/zaken/model.ts';
import { isLopend } from '#lib/vrijstellingen/zaken/rules.ts';

/** Of older decisions the term to object is long over. */
const BEZWAAR_LOOPT_NOG = 49;
const BEROEP = GRONDEN.filter((grond) => GRONDDEFINITIES[grond].aard === 'beroep');
const SOORTEN = [
  'BeroepOpVrijstellingGedaan',
  'VrijstellingAangevraagd',
  'BeroepOpVrijstellingGetoetst',
  'VrijstellingBesloten',
  'VrijstellingBezwaar',
] as const;

/** The facts that the screens would have recorded, so that both ways count the same. */
export async function writeFeiten(motor: Motor, batch: Batch): Promise<void> {
  const soort = (beroep: string, besluit: string) =>
    `case when s.grond = any($2) then '${beroep}' else '${besluit}' end`;
  const part = (kind: string, dag: string, gegevens: string) =>
    `select s.id, s.jongere_id, 'vrijstelling', ${kind}, ${dag}, ${dag}::timestamptz, jsonb_build_object('gemeente', s.gemeente_code, 'grond', s.grond, ${gegevens}),
            s.stand = 'nieuw'
       from ${batch.stage} s join werkproces w on w.bureau_id = $1 and w.id = s.id where s.stand <> 'ongewijzigd' and ${dag} is not null`;
  await motor.sql(
    `insert into feit ${[
      part(
        soort('BeroepOpVrijstellingGedaan', 'VrijstellingAangevraagd'),
        's.ontvangen_op',
        `'sector', w.sector, 'onderwijssoort', s.onderwijssoort, 'verlenging', s.verlenging, 'opTijd', s.op_tijd`,
      ),
      part(
        soort('BeroepOpVrijstellingGetoetst', 'VrijstellingBesloten'),
        's.besloten_op',
        `'uitkomst', s.status`,
      ),
      part(`'VrijstellingBezwaar'`, 's.bezwaar_op', `'uitkomst', null`),
    ].join(' union all ')}`,
    [motor.bureauId, BEROEP],
  );
  await syncFacts(motor, SOORTEN, `select id from ${batch.stage} where stand = 'gewijzigd'`);
}

export async function addStukken(motor: Motor, batch: Batch): Promise<void> {
  for (const [kolom, soort] of [
    ['stukken', 'bewijs'],
    ['gehoord', 'gehoor'],
  ] as const)
    await motor.sql(
      `insert into vrijstellingstuk (bureau_id, zaak_id, soort, code, op, wijze)
       select $1, s.id, $2, split_part(deel, '=', 1), split_part(deel, '=', 2)::date, case when $2 = 'gehoor' then 'gesprek' end
         from ${batch.stage} s cross join unnest(s.${kolom}) as deel
        where s.stand <> 'ongewijzigd' and split_part(deel, '=', 2) ~ '^\\d{4}-\\d{2}-\\d{2}$'
       on conflict (bureau_id, zaak_id, soort, code) do update set op = excluded.op`,
      [motor.bureauId, soort],
    );
}

type Nieuw = Pick<
  Zaak,
  'id' | 'jongereId' | 'grond' | 'status' | 'gemeente' | 'ontvangenOp' | 'van' | 'tot'
> & {
  compleetOp: Datum | null;
  bekendgemaaktOp: Datum | null;
  bezwaarOp: Datum | null;
  eigenaarId: string | null;
  duo: boolean;
};

/** Cases in hand get the terms and the delivery that they would have got here. */
export async function setTermijnen(motor: Motor, batch: Batch): Promise<void> {
  const rows = await motor.sql<Nieuw>(
    `select s.id, s.jongere_id as "jongereId", s.grond, s.status, s.gemeente_code as gemeente, s.ontvangen_op as "ontvangenOp", s.van, s.tot,
            s.compleet_op as "compleetOp", s.bekendgemaakt_op as "bekendgemaaktOp", s.bezwaar_op as "bezwaarOp", w.eigenaar_id as "eigenaarId", s.duo
       from ${batch.stage} s join werkproces w on w.bureau_id = $1 and w.id = s.id
      where s.stand = 'nieuw' and (s.duo or w.status <> 'gesloten' or s.bekendgemaakt_op is not null)`,
    [motor.bureauId],
  );
  for (const zaak of rows) {
    await setTermijnVan(motor, zaak);
    const { duo } = GRONDDEFINITIES[zaak.grond];
    const { jongereId, id: onderwerpId, van: begin, tot: eind } = zaak;
    if (zaak.duo)
      await putLevering(motor.toegang, {
        jongereId,
        onderwerpId,
        soort: duo.soort,
        begin,
        eind,
        eerder: false,
      });
  }
}

async function setTermijnVan(motor: Motor, zaak: Nieuw): Promise<void> {
  const kop = {
    onderwerpSoort: 'vrijstelling',
    onderwerpId: zaak.id,
    werkprocesId: zaak.id,
    jongereId: zaak.jongereId,
    eigenaarId: zaak.eigenaarId,
    gemeente: zaak.gemeente,
  } as const;
  const { termijn: code } = GRONDDEFINITIES[zaak.grond];
  const start = code === 'T04' ? zaak.compleetOp : zaak.ontvangenOp;
  if (code && start && isLopend(zaak)) await setTermijn(motor.toegang, { ...kop, code, start });
  if (
    zaak.bekendgemaaktOp &&
    !zaak.bezwaarOp &&
    zaak.bekendgemaaktOp >= addDays(motor.vandaag, -BEZWAAR_LOOPT_NOG)
  )
    await setTermijn(motor.toegang, { ...kop, code: 'bezwaar', start: zaak.bekendgemaaktOp });
}
