import { readVolgende } from '#lib/contact/brieven/data.ts';
import type { Toegang } from '#lib/toegang/model.ts';

/** The next appointment of this werkproces, as an invitation names it; registered in lib/cli/samenstelling.ts. */
export async function afspraakvelden(
  toegang: Toegang,
  werkprocesId: string,
): Promise<Record<string, string> | null> {
  const afspraak = await readVolgende(toegang, werkprocesId);
  return afspraak
    ? {
        gesprek_datum: afspraak.datum,
        gesprek_tijd: afspraak.tijd.slice(0, 5).replace(':', '.'),
        gesprek_plaats: afspraak.plaats,
      }
    : null;
}
