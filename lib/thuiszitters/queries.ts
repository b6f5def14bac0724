import { gelukt, type Uitkomst } from '#lib/platform/errors.ts';
import { query } from '#lib/toegang/front-door.ts';
import { listGemeentekeuzes, listThuiszittersOp } from './lijst/data.ts';
import type { Thuiszitterslijst } from './lijst/model.ts';
import { lijstSchema } from './lijst/schema.ts';

const PER_PAGINA = 50;

/** Who is at home today, longest first; the next page begins after `verder`. */
export const listThuiszitters = query({
  naam: 'thuiszitters bekijken',
  permission: 'thuiszitters.zien',
  verwerking: 'leerplicht-toezicht',
  input: lijstSchema,
  subject: ({ rijen }: Thuiszitterslijst) => rijen.map(({ jongereId }) => jongereId),
  run: async (toegang, vraag): Promise<Uitkomst<Thuiszitterslijst>> => {
    const gevonden = await listThuiszittersOp(toegang, vraag, PER_PAGINA + 1);
    const rijen = gevonden.slice(0, PER_PAGINA);
    const verder = gevonden.length > PER_PAGINA ? (rijen.at(-1)?.id ?? null) : null;
    return gelukt({ rijen, verder, gemeenten: await listGemeentekeuzes(toegang), vandaag: toegang.vandaag });
  },
});
