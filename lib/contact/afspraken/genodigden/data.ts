import { readBriefbasis } from '#lib/brieven/gegevens/data.ts';
import type { Mailkring } from '#lib/contact/afspraken/genodigden/model.ts';
import { mailkring } from '#lib/contact/afspraken/genodigden/rules.ts';
import type { Toegang } from '#lib/toegang/model.ts';

/** The family as it stands today, for whoever is to be mailed now. */
export async function readMailkring(toegang: Toegang, jongereId: string): Promise<Mailkring> {
  const basis = await readBriefbasis(toegang, jongereId, null);
  return basis ? mailkring(basis.kring) : { genodigden: [], geheim: [] };
}
