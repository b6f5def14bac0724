import { gelukt, type Uitkomst } from '#lib/platform/errors.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import { lijstSchema } from '../schema.ts';
import { listLandelijk } from './data.ts';
import type { LandelijkCijfer } from './model.ts';

export type Landelijkpagina = { readonly cijfers: readonly LandelijkCijfer[]; readonly magMaken: boolean };

export const listLandelijkeCijfers = query({
  naam: 'landelijke cijfers bekijken',
  permission: 'jaarverslag.zien',
  verwerking: 'verantwoording',
  input: lijstSchema,
  subject: 'geen-personen',
  run: async (toegang): Promise<Uitkomst<Landelijkpagina>> =>
    gelukt({ cijfers: await listLandelijk(toegang), magMaken: mag(toegang.actor, 'jaarverslag.maken') }),
});
