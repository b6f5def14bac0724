import { gelukt } from '#lib/platform/errors.ts';
import { retryUndelivered } from '#lib/meldingen/terugmelding/data.ts';
import { opnieuwSchema } from '#lib/meldingen/terugmelding/schema.ts';
import { command } from '#lib/toegang/front-door.ts';

/** Lets the worker try again what it had given up on. */
export const retryTerugmeldingen = command({
  naam: 'terugmeldingen opnieuw bezorgen',
  permission: 'melding.koppelen',
  verwerking: 'leerplicht-toezicht',
  input: opnieuwSchema,
  subject: 'geen-personen',
  run: async (toegang, { id }) => gelukt({ aantal: await retryUndelivered(toegang, id) }),
});
