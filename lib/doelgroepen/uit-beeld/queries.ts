import { gelukt, type Uitkomst } from '#lib/platform/errors.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import { listUitBeeld } from '#lib/doelgroepen/uit-beeld/data.ts';
import type { UitBeeldlijst } from '#lib/doelgroepen/uit-beeld/model.ts';
import { uitBeeldReden } from '#lib/doelgroepen/uit-beeld/rules.ts';
import { lijstSchema } from '#lib/doelgroepen/uit-beeld/schema.ts';
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
    const gevonden = await listUitBeeld(toegang, vraag, PER_PAGINA + 1);
    const rijen = gevonden.slice(0, PER_PAGINA);
    return gelukt({
      rijen: rijen.map((rij) => ({ ...rij, uitleg: uitBeeldReden(rij, toegang.vandaag) ?? '' })),
      verder: gevonden.length > PER_PAGINA ? (rijen.at(-1)?.werkprocesId ?? null) : null,
      gemeenten: await listGemeenten(toegang),
      vandaag: toegang.vandaag,
      mag: { vastleggen: mag(toegang.actor, 'contact.vastleggen') },
    });
  },
});
