import { bladVan } from '#lib/platform/bladeren/rules.ts';
import { gelukt, type Uitkomst } from '#lib/platform/errors.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import { readLijststand } from '#lib/toegang/lijsten/data.ts';
import { exportQuery } from '#lib/toegang/lijsten/exporteren.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { readGrenzen } from '#lib/doelgroepen/grenzen/data.ts';
import { listUitBeeld } from '#lib/doelgroepen/uit-beeld/data.ts';
import { UITBEELDKOLOMMEN } from '#lib/doelgroepen/uit-beeld/kolommen.ts';
import type { UitBeeldlijst, UitBeeldrij } from '#lib/doelgroepen/uit-beeld/model.ts';
import { uitBeeldReden } from '#lib/doelgroepen/uit-beeld/rules.ts';
import { lijstSchema, type Lijstvraag } from '#lib/doelgroepen/uit-beeld/schema.ts';
import { listGemeenten } from '#lib/werkprocessen/gemeenten/data.ts';

const PER_PAGINA = 50;

/** Who is out of sight, with the attempts to reach him and the day of the next one. */
export const readUitBeeld = query({
  naam: 'jongeren uit beeld bekijken',
  permission: 'uitbeeld.zien',
  verwerking: 'doorstroompunt-begeleiding',
  input: lijstSchema,
  subject: ({ rijen }: UitBeeldlijst) => rijen.map(({ jongereId }) => jongereId),
  run: async (toegang, vraag): Promise<Uitkomst<UitBeeldlijst>> => {
    return gelukt({
      ...bladVan(await listMetReden(toegang, vraag, PER_PAGINA + 1), PER_PAGINA),
      gemeenten: await listGemeenten(toegang),
      stand: await readLijststand(toegang, 'uit-beeld', UITBEELDKOLOMMEN),
      vandaag: toegang.vandaag,
      mag: { vastleggen: mag(toegang.actor, 'contact.vastleggen') },
    });
  },
});

export const exportUitBeeld = exportQuery({
  lijst: 'uit-beeld',
  zien: 'uitbeeld.zien',
  verwerking: 'doorstroompunt-begeleiding',
  filter: lijstSchema,
  kolommen: UITBEELDKOLOMMEN,
  rijen: (toegang, vraag, hooguit) => listMetReden(toegang, { ...vraag, na: null }, hooguit),
  jongereVan: (rij) => rij.jongereId,
});

async function listMetReden(toegang: Toegang, vraag: Lijstvraag, aantal: number): Promise<UitBeeldrij[]> {
  const grenzen = await readGrenzen(toegang);
  const rijen = await listUitBeeld(toegang, vraag, grenzen, aantal);
  return rijen.map((rij) => ({ ...rij, uitleg: uitBeeldReden(rij, toegang.vandaag, grenzen) ?? '' }));
}
