import { readWaar } from '#lib/jongeren/feiten/data.ts';
import { setTermijn } from '#lib/termijnen/bewaken/data.ts';
import type { Toegang } from '#lib/toegang/model.ts';

type Aanleiding = { readonly onderwerpSoort: 'jongere' | 'inschrijving'; readonly onderwerpId: string };

/**
 * Leerplichtwet 1969, art. 18 and 23: the day on which it is known is the day on which something is done. Each occasion has its own
 * term: a removal that is taken back says nothing about labour that was seen.
 */
export async function handelTerstond(
  toegang: Toegang,
  jongereId: string,
  titel: string,
  om: Aanleiding = { onderwerpSoort: 'jongere', onderwerpId: jongereId },
): Promise<void> {
  await setTermijn(toegang, {
    ...{ code: 'T16', titel, start: toegang.vandaag, ...om, jongereId },
    ...(await readWaar(toegang, jongereId)),
  });
}
