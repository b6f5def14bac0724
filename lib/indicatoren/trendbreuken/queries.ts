import { gelukt, type Uitkomst } from '#lib/platform/errors.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import { readTrendbreuken } from './data.ts';
import type { Trendbreukstand } from './model.ts';
import { decideKeuring } from './rules.ts';
import { geenVraag } from './schema.ts';

export type Trendbreukregel = Trendbreukstand & { readonly magKeuren: boolean };
export type Trendbreukpagina = { readonly breuken: readonly Trendbreukregel[]; readonly magZetten: boolean };

/** Every break of this bureau, for the page where they are kept. */
export const listTrendbreuken = query({
  naam: 'trendbreuken bekijken',
  permission: 'indicator.zien',
  verwerking: 'verantwoording',
  input: geenVraag,
  subject: 'geen-personen',
  run: async (toegang): Promise<Uitkomst<Trendbreukpagina>> => {
    const keurt = mag(toegang.actor, 'trendbreuk.goedkeuren');
    const breuken = await readTrendbreuken(toegang);
    return gelukt({
      breuken: breuken.map((breuk) => ({
        ...breuk,
        magKeuren: keurt && decideKeuring(breuk, toegang.gebruikerId).ok,
      })),
      magZetten: mag(toegang.actor, 'trendbreuk.schrijven'),
    });
  },
});
