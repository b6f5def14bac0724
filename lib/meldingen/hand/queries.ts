import { gelukt, nietGevonden, type Uitkomst } from '#lib/platform/errors.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { readLigging } from '#lib/meldingen/hand/data.ts';
import { voorbereidSchema } from '#lib/meldingen/hand/schema.ts';
import { listScholen } from '#lib/scholen/data.ts';
import type { School } from '#lib/scholen/model.ts';
import { query } from '#lib/toegang/front-door.ts';

export type Voorbereiding = {
  readonly jongereId: string;
  readonly naam: string;
  readonly geboortedatum: Datum;
  readonly schoolId: string | null;
  readonly scholen: readonly School[];
  readonly vandaag: Datum;
};

/** What the form for a melding by hand starts with: about whom, and the school he goes to now. */
export const prepareMelding = query({
  naam: 'melding met de hand voorbereiden',
  permission: 'melding.koppelen',
  verwerking: 'leerplicht-toezicht',
  input: voorbereidSchema,
  subject: (out: Voorbereiding) => [out.jongereId],
  run: async (toegang, { jongereId }): Promise<Uitkomst<Voorbereiding>> => {
    const ligging = await readLigging(toegang, jongereId, toegang.vandaag);
    if (!ligging) return nietGevonden('Deze jongere');
    const { naam, geboortedatum, schoolId } = ligging;
    const scholen = await listScholen(toegang);
    return gelukt({ jongereId, naam, geboortedatum, schoolId, scholen, vandaag: toegang.vandaag });
  },
});
