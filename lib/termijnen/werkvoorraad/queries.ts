import { gelukt } from '#lib/platform/errors.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import { bereikVan, vensterVan } from '#lib/termijnen/rules.ts';
import { WERKKOLOMMEN } from '#lib/termijnen/werkvoorraad/kolommen.ts';
import { readLijststand } from '#lib/toegang/lijsten/data.ts';
import { exportQuery } from '#lib/toegang/lijsten/exporteren.ts';
import type { Toegang } from '#lib/toegang/model.ts';
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
    const filter = filterVan(toegang, invoer);
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
      stand: await readLijststand(toegang, 'werkvoorraad', WERKKOLOMMEN),
    };
    return gelukt(voorraad);
  },
  subject: (out) => out.rijen.map((rij) => rij.jongereId),
});

export const exportWerkvoorraad = exportQuery({
  lijst: 'werkvoorraad',
  zien: 'werkvoorraad.zien',
  verwerking: 'leerplicht-toezicht',
  filter: werkvoorraadSchema,
  kolommen: WERKKOLOMMEN,
  rijen: (toegang, invoer, hooguit) => {
    const { contactVoor } = vensterVan(toegang.vandaag);
    return listWerk(toegang, filterVan(toegang, invoer), { contactVoor, na: null, aantal: hooguit });
  },
  jongereVan: (rij) => rij.jongereId,
});

type Invoer = Partial<Omit<Werkvoorraadfilter, 'zonderContact' | 'zonderStap'>> &
  Pick<Werkvoorraadfilter, 'zonderContact' | 'zonderStap'>;

function filterVan(toegang: Toegang, invoer: Invoer): Werkvoorraadfilter {
  return {
    eigenaar: invoer.eigenaar ?? bereikVan(mag(toegang.actor, 'werkproces.behandelen')),
    soort: invoer.soort ?? null,
    gemeente: invoer.gemeente ?? null,
    zonderContact: invoer.zonderContact,
    zonderStap: invoer.zonderStap,
  };
}
