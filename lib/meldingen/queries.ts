import { gelukt } from '#lib/platform/errors.ts';
import { listPostvak } from '#lib/meldingen/postvak/data.ts';
import { POSTVAKKOLOMMEN } from '#lib/meldingen/postvak/kolommen.ts';
import type { Postvak } from '#lib/meldingen/postvak/model.ts';
import { postvakSchema } from '#lib/meldingen/postvak/schema.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import { readLijststand } from '#lib/toegang/lijsten/data.ts';
import { listCollegas } from '#lib/werkprocessen/collegas/data.ts';
import { listGemeenten } from '#lib/werkprocessen/gemeenten/data.ts';

const PER_PAGINA = 50;

/** The inbox: one page, the most urgent first, each row with why it is urgent. */
export const listOpenMeldingen = query({
  naam: 'postvak met meldingen openen',
  permission: 'melding.lezen',
  verwerking: 'verzuimmelding-ontvangen',
  input: postvakSchema,
  subject: (out: Postvak) => out.rijen.flatMap((rij) => rij.jongereId ?? []),
  run: async (toegang, filter) => {
    const rijen = await listPostvak(toegang, filter, PER_PAGINA + 1);
    const pagina = rijen.slice(0, PER_PAGINA);
    const last = rijen.length > PER_PAGINA ? pagina.at(-1) : undefined;
    const { actor } = toegang;
    return gelukt({
      rijen: pagina,
      volgende: last ? `${last.prioriteit}.${last.ontvangenOp}.${last.id}` : null,
      gemeenten: await listGemeenten(toegang),
      collegas: await listCollegas(toegang),
      vandaag: toegang.vandaag,
      ik: toegang.gebruikerId,
      stand: await readLijststand(toegang, 'meldingen', POSTVAKKOLOMMEN),
      mag: {
        behandelen: mag(actor, 'melding.behandelen'),
        nieuw: mag(actor, 'melding.koppelen'),
        toewijzen: mag(actor, 'werkproces.toewijzen'),
        terugmeldingen: mag(actor, 'terugmelding.zien'),
      },
    });
  },
});
