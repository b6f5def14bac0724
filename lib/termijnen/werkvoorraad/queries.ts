import { gelukt } from '#lib/platform/errors.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import { bereikVan, vensterVan } from '#lib/termijnen/rules.ts';
import { listCollegas, listGemeenten, listWerk } from '#lib/termijnen/werkvoorraad/data.ts';
import type { Werkvoorraad, Werkvoorraadfilter } from '#lib/termijnen/werkvoorraad/model.ts';
import { werkvoorraadSchema } from '#lib/termijnen/werkvoorraad/schema.ts';

const PER_PAGINA = 50;

/** Open work, by default one's own; those who divide work begin with that of the team. */
export const readWerkvoorraad = query({
  naam: 'werkvoorraad bekijken',
  permission: 'werkvoorraad.zien',
  verwerking: 'leerplicht-toezicht',
  input: werkvoorraadSchema,
  run: async (toegang, { na, ...invoer }) => {
    const zelf = bereikVan(mag(toegang.actor, 'werkproces.behandelen'));
    const filter: Werkvoorraadfilter = {
      eigenaar: invoer.eigenaar ?? zelf,
      soort: invoer.soort ?? null,
      gemeente: invoer.gemeente ?? null,
      zonderContact: invoer.zonderContact,
      zonderStap: invoer.zonderStap,
    };
    const { contactVoor } = vensterVan(toegang.vandaag);
    const rows = await listWerk(toegang, filter, { contactVoor, na, aantal: PER_PAGINA + 1 });
    const rijen = rows.slice(0, PER_PAGINA);
    const laatste = rows.length > PER_PAGINA ? rijen.at(-1) : undefined;
    const voorraad: Werkvoorraad = {
      filter,
      rijen,
      verder: laatste ? `${laatste.volgendeDatum ?? 'geen'}.${laatste.werkprocesId}` : null,
      collegas: await listCollegas(toegang),
      gemeenten: await listGemeenten(toegang),
      vandaag: toegang.vandaag,
      magToewijzen: mag(toegang.actor, 'werkproces.toewijzen'),
    };
    return gelukt(voorraad);
  },
  subject: (out) => out.rijen.map((rij) => rij.jongereId),
});
