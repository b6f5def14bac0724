import { gelukt, weiger } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import { saveInstelling } from '#lib/termijnen/instellingen/data.ts';
import { wijzigInstellingSchema } from '#lib/termijnen/instellingen/schema.ts';

/** How long a term lasts from now on. Terms that run already keep their last day: they were set, and counted, on the old one. */
export const changeInstelling = command({
  naam: 'duur van een termijn wijzigen',
  permission: 'bureau.inrichten',
  verwerking: 'beheer-en-beveiliging',
  input: wijzigInstellingSchema,
  subject: 'geen-personen',
  run: async (toegang, input) => {
    toegang.merkAan({ soort: 'termijn', reden: `${input.code}: ${input.bron}` });
    return (await saveInstelling(toegang, input))
      ? gelukt({ code: input.code })
      : weiger(
          'gewijzigd-door-ander',
          'Een collega heeft deze termijn intussen gewijzigd. Hieronder staat hoe het nu is; wat u invulde staat er nog.',
        );
  },
});
