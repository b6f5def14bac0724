import { gelukt } from '#lib/platform/errors.ts';
import { query } from '#lib/toegang/front-door.ts';
import { listPlaatsen } from '../lezen/data.ts';
import { listAmbtenaren } from './data.ts';
import { ambtenarenSchema } from './schema.ts';

/** The officers of the bureau with their powers. */
export const showBevoegdheden = query({
  naam: 'bevoegdheden bekijken',
  permission: 'bevoegdheid.beheren',
  verwerking: 'beheer-en-beveiliging',
  input: ambtenarenSchema,
  subject: 'geen-personen',
  run: async (toegang) =>
    gelukt({
      ambtenaren: await listAmbtenaren(toegang),
      gemeenten: await listPlaatsen(toegang),
      vandaag: toegang.vandaag,
    }),
});
