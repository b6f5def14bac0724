import { z } from 'zod';
import { gelukt, nietGevonden, type Uitkomst } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import { askPdf, findDocument, findPdf, savePdf } from './data.ts';
import { pdfstandVan } from './rules.ts';
import { plekSchema, rondeSchema } from './schema.ts';

const KERN = {
  permission: 'publicatie.goedkeuren',
  verwerking: 'verantwoording',
  subject: 'geen-personen',
} as const;

/** After it failed, or for what went out before there were such files. One that is under way goes on. */
export const askPdfAgain = command({
  ...KERN,
  naam: 'PDF van een openbaar document opnieuw vragen',
  input: plekSchema,
  run: async (toegang, plek): Promise<Uitkomst<{ id: string }>> => {
    if (!(await findDocument(toegang, plek))) return nietGevonden('Dit openbare document');
    if (pdfstandVan(await findPdf(toegang, plek), toegang.nu).kanOpnieuw) await askPdf(toegang, plek);
    toegang.merkAan({ soort: plek.bron, id: plek.id });
    return gelukt({ id: plek.id });
  },
});

export const bewaarPdf = command({
  ...KERN,
  naam: 'PDF van een openbaar document bewaren',
  input: rondeSchema.extend({ pdf: z.instanceof(Buffer) }),
  run: async (toegang, { ronde, pdf, ...plek }): Promise<Uitkomst<boolean>> => {
    toegang.merkAan({ soort: plek.bron, id: plek.id });
    return gelukt(await savePdf(toegang, plek, ronde, { pdf }));
  },
});

export const meldPdfMislukt = command({
  ...KERN,
  naam: 'vastleggen dat een PDF niet is gemaakt',
  input: rondeSchema.extend({ fout: z.string() }),
  run: async (toegang, { ronde, fout, ...plek }): Promise<Uitkomst<boolean>> =>
    gelukt(await savePdf(toegang, plek, ronde, { fout })),
});
