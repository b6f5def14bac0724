import { findVerzoek } from '#lib/partners/informatieverzoeken/data.ts';
import type { Toegang } from '#lib/toegang/model.ts';

/** What the letter to a school takes from the request; registered in lib/cli/samenstelling.ts. */
export async function verzoekvelden(
  toegang: Toegang,
  id: string,
): Promise<Readonly<Record<string, string>> | null> {
  const verzoek = await findVerzoek(toegang, id);
  if (!verzoek) return null;
  return {
    jongere: verzoek.jongereId,
    school: verzoek.schoolId,
    gevraagd: verzoek.gevraagd,
    antwoord_voor: verzoek.uiterlijk ?? '',
    ...(verzoek.werkprocesId && { werkproces: verzoek.werkprocesId }),
  };
}
