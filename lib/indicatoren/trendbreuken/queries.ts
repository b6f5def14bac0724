import { gelukt, type Uitkomst } from '#lib/platform/errors.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import { readTrendbreuken } from './data.ts';
import type { Trendbreuk } from './model.ts';
import { geenVraag } from './schema.ts';

export type Trendbreukpagina = { readonly breuken: readonly Trendbreuk[]; readonly magZetten: boolean };

/** Every break of this bureau, for the page where they are kept. */
export const listTrendbreuken = query({
  naam: 'trendbreuken bekijken',
  permission: 'indicator.zien',
  verwerking: 'verantwoording',
  input: geenVraag,
  subject: 'geen-personen',
  run: async (toegang): Promise<Uitkomst<Trendbreukpagina>> =>
    gelukt({
      breuken: await readTrendbreuken(toegang),
      magZetten: mag(toegang.actor, 'trendbreuk.schrijven'),
    }),
});
