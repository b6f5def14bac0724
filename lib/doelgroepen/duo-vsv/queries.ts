import { gelukt, type Uitkomst } from '#lib/platform/errors.ts';
import { query } from '#lib/toegang/front-door.ts';
import { listPublicatieregels, listPublicaties } from '#lib/doelgroepen/duo-vsv/data.ts';
import type { Publicatie } from '#lib/doelgroepen/duo-vsv/model.ts';
import { publicatieSchema } from '#lib/doelgroepen/duo-vsv/schema.ts';

/** One publication of DUO, row by row, as it was read in; the latest when none is asked. */
export const readPublicatie = query({
  naam: 'vsv volgens DUO bekijken',
  permission: 'indicator.zien',
  verwerking: 'verantwoording',
  input: publicatieSchema,
  subject: 'geen-personen',
  run: async (toegang, vraag): Promise<Uitkomst<Publicatie>> => {
    const publicaties = await listPublicaties(toegang);
    const gekozen =
      publicaties.find(
        ({ schooljaar, stand }) => schooljaar === vraag.schooljaar && (!vraag.stand || stand === vraag.stand),
      ) ?? publicaties[0];
    return gelukt({
      keuzes: publicaties.map(({ schooljaar, stand }) => ({ schooljaar, stand })),
      schooljaar: gekozen?.schooljaar ?? null,
      stand: gekozen?.stand ?? null,
      regels: gekozen ? await listPublicatieregels(toegang, gekozen.datum, gekozen.stand) : [],
    });
  },
});
