import { gelukt, nietGevonden, type Uitkomst } from '#lib/platform/errors.ts';
import { deleteConcept } from '#lib/toegang/concepten/data.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { touchConcepten } from '../data.ts';
import { lapseLandelijk, saveLandelijk } from './data.ts';
import { readLandelijkCsv } from './inlezen.ts';
import { BESTANDSCONCEPT } from './model.ts';
import { landelijkBestandSchema, landelijkIdSchema, landelijkSchema } from './schema.ts';

const KERN = {
  permission: 'jaarverslag.maken',
  verwerking: 'verantwoording',
  subject: 'geen-personen',
} as const;

/** Adds a national figure, or puts right the one that stands there under the same words. */
export const zetLandelijk = command({
  ...KERN,
  naam: 'landelijk cijfer vastleggen',
  input: landelijkSchema,
  run: async (toegang, cijfer): Promise<Uitkomst<{ nieuw: boolean }>> =>
    writeLandelijk(toegang, async () => gelukt({ nieuw: await saveLandelijk(toegang, cijfer) })),
});

/** All rows of a file, or none. */
export const importLandelijk = command({
  ...KERN,
  naam: 'landelijke cijfers inlezen',
  input: landelijkBestandSchema,
  run: async (toegang, { csv }): Promise<Uitkomst<{ nieuw: number; vervangen: number }>> => {
    const gelezen = readLandelijkCsv(csv);
    if (!gelezen.ok) return gelezen;
    return writeLandelijk(toegang, async () => {
      let nieuw = 0;
      for (const cijfer of gelezen.waarde) if (await saveLandelijk(toegang, cijfer)) nieuw += 1;
      await deleteConcept(toegang, BESTANDSCONCEPT); // what a refused file left behind, is put right
      return gelukt({ nieuw, vervangen: gelezen.waarde.length - nieuw });
    });
  },
});

export const haalLandelijkWeg = command({
  ...KERN,
  naam: 'landelijk cijfer weghalen',
  input: landelijkIdSchema,
  run: async (toegang, { id }): Promise<Uitkomst<{ id: string }>> =>
    writeLandelijk(toegang, async () =>
      (await lapseLandelijk(toegang, id)) ? gelukt({ id }) : nietGevonden('Dit landelijke cijfer'),
    ),
});

/** A national figure stands in every edition in the making, so who writes it is a maker of those and cannot make them final himself. */
async function writeLandelijk<Uit>(
  toegang: Toegang,
  schrijf: () => Promise<Uitkomst<Uit>>,
): Promise<Uitkomst<Uit>> {
  const geschreven = await schrijf();
  if (geschreven.ok) await touchConcepten(toegang);
  return geschreven;
}
