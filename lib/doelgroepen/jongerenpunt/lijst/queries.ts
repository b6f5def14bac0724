import { gelukt, type Uitkomst } from '#lib/platform/errors.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import { readLijststand } from '#lib/toegang/lijsten/data.ts';
import { exportQuery } from '#lib/toegang/lijsten/exporteren.ts';
import { readNaam } from '#lib/doelgroepen/jongerenpunt/data.ts';
import { listVragen } from '#lib/doelgroepen/jongerenpunt/lijst/data.ts';
import { VRAAGKOLOMMEN } from '#lib/doelgroepen/jongerenpunt/lijst/kolommen.ts';
import { vragenlijstSchema } from '#lib/doelgroepen/jongerenpunt/lijst/schema.ts';
import type { Vragenlijst } from '#lib/doelgroepen/jongerenpunt/lezen/model.ts';
import { listCodewaarden } from '#lib/werkprocessen/codelijsten/data.ts';
import { listCollegas } from '#lib/werkprocessen/collegas/data.ts';
import { listGemeenten } from '#lib/werkprocessen/gemeenten/data.ts';

const PER_PAGINA = 50;

export const listJongerenpuntvragen = query({
  naam: 'vragen aan het Jongerenpunt bekijken',
  permission: 'jongerenpunt.zien',
  verwerking: 'jongerenpunt',
  input: vragenlijstSchema,
  subject: (out: Vragenlijst) => out.rijen.map((rij) => rij.jongereId),
  run: async (toegang, { na, ...filter }): Promise<Uitkomst<Vragenlijst>> => {
    const rijen = await listVragen(toegang, { ...filter, na, aantal: PER_PAGINA + 1 });
    const pagina = rijen.slice(0, PER_PAGINA);
    return gelukt({
      punt: await readNaam(toegang),
      rijen: pagina,
      verder: rijen.length > PER_PAGINA ? (pagina.at(-1)?.id ?? null) : null,
      filter,
      themas: await listCodewaarden(toegang, 'specialisatie'),
      gemeenten: await listGemeenten(toegang),
      collegas: await listCollegas(toegang),
      stand: await readLijststand(toegang, 'jongerenpunt', VRAAGKOLOMMEN),
      vandaag: toegang.vandaag,
      mag: { behandelen: mag(toegang.actor, 'jongerenpunt.behandelen') },
    });
  },
});

export const exportVragen = exportQuery({
  lijst: 'jongerenpunt',
  zien: 'jongerenpunt.zien',
  verwerking: 'jongerenpunt',
  filter: vragenlijstSchema,
  kolommen: VRAAGKOLOMMEN,
  rijen: (toegang, filter, hooguit) => listVragen(toegang, { ...filter, na: undefined, aantal: hooguit }),
  jongereVan: (rij) => rij.jongereId,
});
