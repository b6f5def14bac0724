import type { Feitsoort } from '#lib/logboek/feitsoorten.ts';
import { upsert } from '#lib/uitwisseling/motor/bijwerken.ts';
import { syncFacts } from '#lib/uitwisseling/motor/feiten.ts';
import type { Batch, Motor } from '#lib/uitwisseling/motor/soort.ts';

/** Published figures: a row each, and the fact that it was published, known from that day. A better figure replaces the earlier one. */
export async function saveCijfers(
  motor: Motor,
  batch: Batch,
  soort: Extract<Feitsoort, 'DuoVsvGepubliceerd' | 'DuurzaamWerkGepubliceerd'>,
): Promise<void> {
  const { stage } = batch;
  await upsert(motor, batch, {
    tabel: 'externcijfer',
    sleutel: ['reeks', 'kenmerk'],
    kolommen: { datum: 'schooljaar', gegevens: 'schooljaar' },
  });
  await motor.sql(
    `insert into feit select id, null, 'externcijfer', '${soort}', datum, bekend, gegevens, stand = 'nieuw'
       from ${stage} where stand <> 'ongewijzigd'`,
  );
  await syncFacts(motor, [soort], `select id from ${stage} where stand = 'gewijzigd'`);
}
