import { recordFacts, type Feit } from '#lib/logboek/feiten.ts';
import type { Bureau } from '#lib/toegang/model.ts';
import { testBureau } from '#tests/factories/bureau.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

/** Appends facts as the ordinary code does, in the name of the tests. */
export async function makeFeiten(facts: readonly Feit[], bureau?: Bureau): Promise<void> {
  const { id } = bureau ?? (await testBureau());
  await recordFacts(
    { bureauId: id, gebruikerId: null, actorNaam: 'systeem:test', nu: new Date(), sql: eigenaarSql },
    facts,
  );
}
