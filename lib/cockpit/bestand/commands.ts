import { gelukt } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import { insertExport } from '#lib/toegang/lijsten/data.ts';
import { vraagExportSchema } from '#lib/toegang/lijsten/schema.ts';

const LIJST = 'stand-van-zaken';

/** Says what the file is for, as with every list. Whoever sees the page may: there is no young person in it. */
export const vraagStandbestand = command({
  naam: 'bestand van de stand van zaken aanvragen',
  permission: 'cockpit.zien',
  verwerking: 'sturing-en-kwaliteit',
  input: vraagExportSchema.omit({ lijst: true }),
  subject: 'geen-personen',
  run: async (toegang, { vraag, doel }) => {
    toegang.merkAan({ soort: 'lijst', id: LIJST, reden: doel });
    return gelukt({ exportId: await insertExport(toegang, { lijst: LIJST, vraag, doel }), vraag });
  },
});
