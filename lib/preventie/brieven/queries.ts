import { findGesprek, findSpreekuur } from '#lib/preventie/data.ts';
import type { Toegang } from '#lib/toegang/model.ts';

/** What an invitation to a spreekuur says; the subject is the conversation. Registered in lib/cli/samenstelling.ts. */
export async function spreekuurvelden(
  toegang: Toegang,
  id: string,
): Promise<Readonly<Record<string, string>> | null> {
  const gesprek = await findGesprek(toegang, id);
  const spreekuur = gesprek && (await findSpreekuur(toegang, gesprek.spreekuurId));
  if (!gesprek || !spreekuur) return null;
  return {
    jongere: gesprek.jongereId,
    school: spreekuur.schoolId,
    spreekuur_datum: spreekuur.datum,
    spreekuur_tijd: (gesprek.tijd ?? spreekuur.begin).replace(':', '.'),
    spreekuur_plaats: [spreekuur.school, spreekuur.plaats].filter(Boolean).join(', '),
  };
}
