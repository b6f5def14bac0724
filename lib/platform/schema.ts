import { z } from 'zod';

/** The version of a row as a form sends it back; what does not fit the column is no version we ever gave out. */
export const rijversie = z.coerce
  .number({ error: 'Deze pagina is verouderd; ververs haar en probeer het opnieuw.' })
  .int()
  .min(0)
  .max(2_147_483_647, { error: 'Deze pagina is verouderd; ververs haar en probeer het opnieuw.' });
