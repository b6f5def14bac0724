import { gelukt } from '#lib/platform/errors.ts';
import { listUndelivered, type NietBezorgd } from '#lib/meldingen/terugmelding/data.ts';
import { nietBezorgdSchema } from '#lib/meldingen/terugmelding/schema.ts';
import { mag, query } from '#lib/toegang/front-door.ts';

export type NietBezorgdLijst = { readonly regels: readonly NietBezorgd[]; readonly magOpnieuw: boolean };

/** The worklist of feedback that schools have not got yet. */
export const listNietBezorgd = query({
  naam: 'niet bezorgde terugmeldingen bekijken',
  permission: 'terugmelding.zien',
  verwerking: 'leerplicht-toezicht',
  input: nietBezorgdSchema,
  subject: (out: NietBezorgdLijst) => out.regels.flatMap((regel) => regel.jongereId ?? []),
  run: async (toegang) =>
    gelukt({
      regels: await listUndelivered(toegang, 200),
      magOpnieuw: mag(toegang.actor, 'melding.koppelen'),
    }),
});
