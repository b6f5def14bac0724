import { gelukt, weiger } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import { saveInstelling } from './data.ts';
import { instellingSchema } from './schema.ts';

export const setInstelling = command({
  naam: 'handhaving inrichten',
  permission: 'wpg.instellen',
  verwerking: 'beheer-en-beveiliging',
  input: instellingSchema,
  subject: 'geen-personen',
  run: async (toegang, nieuw) =>
    (await saveInstelling(toegang, nieuw))
      ? gelukt({ wpgStart: nieuw.wpgStart })
      : weiger('gewijzigd-door-ander', 'Een collega heeft dit intussen gewijzigd. Kijk hoe het nu staat.'),
});
