import { gelukt, nietGevonden, weiger } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import { insertTrendbreuk, lapseTrendbreuk, readTrendbreuken } from './data.ts';
import { raaktUit } from './rules.ts';
import { trekTrendbreukInSchema, zetTrendbreukSchema } from './schema.ts';

const KERN = {
  permission: 'trendbreuk.schrijven',
  verwerking: 'verantwoording',
  subject: 'geen-personen',
} as const;

/** From this day figures are made otherwise. It changes no figure; no line runs through it. */
export const zetTrendbreuk = command({
  ...KERN,
  naam: 'trendbreuk vastleggen',
  input: zetTrendbreukSchema,
  run: async (toegang, { raakt, ...nieuw }) => {
    const staan = await readTrendbreuken(toegang);
    if (staan.some((ander) => ander.vanaf === nieuw.vanaf && ander.zin === nieuw.zin))
      return weiger('dubbel', 'Deze trendbreuk staat er al.', {
        velden: { zin: 'Deze zin staat al bij deze dag.' },
      });
    const id = await insertTrendbreuk(toegang, { ...nieuw, raakt: raaktUit(raakt) });
    toegang.merkAan({ soort: 'trendbreuk', id });
    return gelukt({ id });
  },
});

/** Takes it out of pictures and from under tables; that it stood, stays known. */
export const trekTrendbreukIn = command({
  ...KERN,
  naam: 'trendbreuk intrekken',
  input: trekTrendbreukInSchema,
  run: async (toegang, { id }) => {
    toegang.merkAan({ soort: 'trendbreuk', id });
    return (await lapseTrendbreuk(toegang, id)) ? gelukt({ id }) : nietGevonden('Deze trendbreuk');
  },
});
