import { gelukt, nietGevonden } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import { retryFailed } from '#lib/uitwisseling/taken/data.ts';
import { retryTaakSchema } from '#lib/uitwisseling/taken/schema.ts';

export const retryTaak = command({
  naam: 'mislukte taak opnieuw proberen',
  permission: 'taken.zien',
  verwerking: 'beheer-en-beveiliging',
  input: retryTaakSchema,
  subject: 'geen-personen',
  run: async (toegang, { id }) => {
    toegang.merkAan({ soort: 'taak', id });
    return (await retryFailed(toegang, id)) ? gelukt({ id }) : nietGevonden('Deze mislukte taak');
  },
});
