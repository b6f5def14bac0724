import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { z } from 'zod';
import { approve, insertTrendbreuk, lapseTrendbreuk, readTrendbreuken, sendBack } from './data.ts';
import { decideKeuring, raaktUit } from './rules.ts';
import {
  stuurTrendbreukTerugSchema,
  trendbreukIdSchema,
  wijzigTrendbreukSchema,
  zetTrendbreukSchema,
} from './schema.ts';

const KERN = {
  permission: 'trendbreuk.schrijven',
  verwerking: 'verantwoording',
  subject: 'geen-personen',
} as const;

type Klaar = { readonly id: string };
const NIET = 'Deze trendbreuk';

/** From this day figures are made otherwise. It changes no figure; no line runs through it. Meant for everybody, it waits for a second person. */
export const zetTrendbreuk = command({
  ...KERN,
  naam: 'trendbreuk vastleggen',
  input: zetTrendbreukSchema,
  run: (toegang, nieuw): Promise<Uitkomst<Klaar>> => zet(toegang, nieuw),
});

async function zet(
  toegang: Toegang,
  { raakt, ...nieuw }: z.output<typeof zetTrendbreukSchema>,
): Promise<Uitkomst<Klaar>> {
  const staan = await readTrendbreuken(toegang);
  if (staan.some((ander) => ander.vanaf === nieuw.vanaf && ander.zin === nieuw.zin))
    return weiger('dubbel', 'Deze trendbreuk staat er al.', {
      velden: { zin: 'Deze zin staat al bij deze dag.' },
    });
  const id = await insertTrendbreuk(toegang, { ...nieuw, raakt: raaktUit(raakt) });
  toegang.merkAan({ soort: 'trendbreuk', id });
  return gelukt({ id });
}

/** The old one makes place for a new one, which waits for a second person again. */
export const wijzigTrendbreuk = command({
  ...KERN,
  naam: 'trendbreuk wijzigen',
  input: wijzigTrendbreukSchema,
  run: async (toegang, { id, ...nieuw }): Promise<Uitkomst<Klaar>> =>
    (await lapseTrendbreuk(toegang, id)) ? zet(toegang, nieuw) : nietGevonden(NIET),
});

/** The second person: from now on everybody reads it. */
export const keurTrendbreuk = command({
  ...KERN,
  permission: 'trendbreuk.goedkeuren',
  naam: 'trendbreuk controleren en openbaar maken',
  input: trendbreukIdSchema,
  run: (toegang, { id }): Promise<Uitkomst<Klaar>> => controleer(toegang, id, () => approve(toegang, id)),
});

/** The second person says no: it stays inside, and who wrote it reads why. */
export const stuurTrendbreukTerug = command({
  ...KERN,
  permission: 'trendbreuk.goedkeuren',
  naam: 'trendbreuk terugsturen naar de maker',
  input: stuurTrendbreukTerugSchema,
  run: (toegang, { id, reden }): Promise<Uitkomst<Klaar>> =>
    controleer(toegang, id, () => sendBack(toegang, id, reden), reden),
});

async function controleer(
  toegang: Toegang,
  id: string,
  zet: () => Promise<boolean>,
  reden?: string,
): Promise<Uitkomst<Klaar>> {
  const breuk = (await readTrendbreuken(toegang)).find((een) => een.id === id);
  if (!breuk) return nietGevonden(NIET);
  toegang.merkAan({ soort: 'trendbreuk', id, ...(reden ? { reden } : {}) });
  const mag = decideKeuring(breuk, toegang.gebruikerId);
  if (!mag.ok) return mag;
  return (await zet()) ? gelukt({ id }) : nietGevonden(NIET);
}

/** Takes it out of pictures and from under tables; that it stood, stays known. */
export const trekTrendbreukIn = command({
  ...KERN,
  naam: 'trendbreuk intrekken',
  input: trendbreukIdSchema,
  run: async (toegang, { id }) => {
    toegang.merkAan({ soort: 'trendbreuk', id });
    return (await lapseTrendbreuk(toegang, id)) ? gelukt({ id }) : nietGevonden(NIET);
  },
});
