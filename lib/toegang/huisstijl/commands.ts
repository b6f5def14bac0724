import { gelukt, weiger } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import { saveHuisstijl } from '#lib/toegang/huisstijl/data.ts';
import { huisstijlSchema } from '#lib/toegang/huisstijl/schema.ts';
import { THEMAS } from '#lib/toegang/themas.ts';

/** The house style of every page of the bureau: of colleagues at work and of its public figures. */
export const kiesHuisstijl = command({
  naam: 'huisstijl van het bureau kiezen',
  permission: 'bureau.inrichten',
  verwerking: 'beheer-en-beveiliging',
  input: huisstijlSchema,
  subject: 'geen-personen',
  run: async (toegang, { thema, oud }) => {
    toegang.merkAan({ soort: 'huisstijl', reden: THEMAS[thema] });
    if (!(await saveHuisstijl(toegang, oud || null, thema)))
      return weiger(
        'gewijzigd-door-ander',
        'Een collega koos intussen een andere huisstijl. Hieronder staat hoe het nu is; uw keuze staat er nog.',
      );
    return gelukt({ thema });
  },
});
