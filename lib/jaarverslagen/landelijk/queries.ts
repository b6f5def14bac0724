import { gelukt, type Uitkomst } from '#lib/platform/errors.ts';
import { findConcept } from '#lib/toegang/concepten/data.ts';
import type { Concept } from '#lib/toegang/concepten/model.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import { lijstSchema } from '../schema.ts';
import { listLandelijk } from './data.ts';
import { BESTANDSCONCEPT, type LandelijkCijfer } from './model.ts';

export type Landelijkpagina = {
  readonly cijfers: readonly LandelijkCijfer[];
  readonly magMaken: boolean;
  /** The file that was refused last, with what is wrong with it. */
  readonly geweigerd: Concept | null;
};

export const listLandelijkeCijfers = query({
  naam: 'landelijke cijfers bekijken',
  permission: 'jaarverslag.zien',
  verwerking: 'verantwoording',
  input: lijstSchema,
  subject: 'geen-personen',
  run: async (toegang): Promise<Uitkomst<Landelijkpagina>> =>
    gelukt({
      cijfers: await listLandelijk(toegang),
      magMaken: mag(toegang.actor, 'jaarverslag.maken'),
      geweigerd: await findConcept(toegang, BESTANDSCONCEPT),
    }),
});
