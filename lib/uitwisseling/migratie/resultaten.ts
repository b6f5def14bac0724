import { resultaatlijstVan, startlijst } from '#lib/werkprocessen/startlijsten.ts';
import type { Batch, Motor } from '#lib/uitwisseling/motor/soort.ts';
import { SOORTEN_WERK } from '#lib/uitwisseling/migratie/lijsten.ts';

/**
 * Gives each staged result its core code, from the list that goes with the work. A bureau without a list of its own works
 * with the starting list. An unknown code is a verdict, never a guess.
 */
export async function resolveResultaten(motor: Motor, batch: Batch): Promise<void> {
  const { stage } = batch;
  await motor.sql(
    `update ${stage} s set kern = t.kern_code from codewaarde t
      where t.bureau_id = $1 and t.lijst = s.resultaatlijst and t.code = s.resultaat_code`,
    [motor.bureauId],
  );
  const start = SOORTEN_WERK.flatMap((soort) => {
    const lijst = resultaatlijstVan(soort);
    return startlijst(lijst).map(({ code, kern }) => ({ lijst, code, kern }));
  });
  await motor.sql(
    `update ${stage} s set kern = t.kern from unnest($2::text[], $3::text[], $4::text[]) as t (lijst, code, kern)
      where s.kern is null and t.lijst = s.resultaatlijst and t.code = s.resultaat_code
        and not exists (select from codewaarde w where w.bureau_id = $1 and w.lijst = s.resultaatlijst)`,
    [
      motor.bureauId,
      start.map((item) => item.lijst),
      start.map((item) => item.code),
      start.map((item) => item.kern),
    ],
  );
  const onbekend = await motor.sql<{ regel: number; code: string; lijst: string }>(
    `delete from ${stage} where resultaat_code is not null and kern is null
     returning regel, resultaat_code as code, resultaatlijst as lijst`,
  );
  batch.oordeel(
    'afgewezen',
    onbekend.map(({ regel, code, lijst }) => ({
      regel,
      kolom: 'resultaat',
      code: 'onbekende-code',
      reden: `Resultaat "${code}" staat niet in de lijst ${lijst} van dit bureau; neem het op in codelijsten.csv met de landelijke code erbij.`,
    })),
  );
}
