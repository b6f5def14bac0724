import { bladVan } from '#lib/platform/bladeren/rules.ts';
import { gelukt } from '#lib/platform/errors.ts';
import { listUndelivered } from '#lib/meldingen/terugmelding/data.ts';
import type { NietBezorgdLijst } from '#lib/meldingen/terugmelding/model.ts';
import { nietBezorgdSchema } from '#lib/meldingen/terugmelding/schema.ts';
import { mag, query } from '#lib/toegang/front-door.ts';

const PER_PAGINA = 100;

/** The worklist of feedback that schools have not got yet. */
export const listNietBezorgd = query({
  naam: 'niet bezorgde terugmeldingen bekijken',
  permission: 'terugmelding.zien',
  verwerking: 'leerplicht-toezicht',
  input: nietBezorgdSchema,
  subject: (out: NietBezorgdLijst) => out.regels.flatMap((regel) => regel.jongereId ?? []),
  run: async (toegang, { van, stand, na }) => {
    const gevonden = await listUndelivered(toegang, {
      aantal: PER_PAGINA + 1,
      van: van === 'mij' ? toegang.gebruikerId : null,
      vast: stand === 'vast',
      na,
    });
    const { rijen: regels, verder } = bladVan(gevonden, PER_PAGINA);
    return gelukt({
      regels,
      verder,
      magOpnieuw: mag(toegang.actor, 'melding.koppelen'),
      ik: toegang.gebruikerId,
    });
  },
});
