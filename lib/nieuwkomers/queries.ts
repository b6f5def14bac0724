import { listNieuwkomersOp, readLangNaMaanden } from '#lib/nieuwkomers/data.ts';
import type { Nieuwkomerslijst } from '#lib/nieuwkomers/model.ts';
import { lijstSchema } from '#lib/nieuwkomers/schema.ts';
import { gelukt, type Uitkomst } from '#lib/platform/errors.ts';
import { query } from '#lib/toegang/front-door.ts';
import { listGemeenten } from '#lib/werkprocessen/gemeenten/data.ts';

const PER_PAGINA = 50;

/** Who is in nieuwkomersonderwijs, since when and what comes next. */
export const listNieuwkomers = query({
  naam: 'nieuwkomers bekijken',
  permission: 'nieuwkomers.zien',
  verwerking: 'leerplicht-toezicht',
  input: lijstSchema,
  subject: ({ rijen }: Nieuwkomerslijst) => rijen.map(({ jongereId }) => jongereId),
  run: async (toegang, vraag): Promise<Uitkomst<Nieuwkomerslijst>> => {
    const langNaMaanden = await readLangNaMaanden(toegang);
    const gevonden = await listNieuwkomersOp(toegang, { ...vraag, langNaMaanden }, PER_PAGINA + 1);
    const rijen = gevonden.slice(0, PER_PAGINA);
    const verder = gevonden.length > PER_PAGINA ? (rijen.at(-1)?.jongereId ?? null) : null;
    return gelukt({
      rijen,
      verder,
      gemeenten: await listGemeenten(toegang),
      vandaag: toegang.vandaag,
      langNaMaanden,
    });
  },
});
