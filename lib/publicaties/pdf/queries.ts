import { gelukt, type Uitkomst } from '#lib/platform/errors.ts';
import { query } from '#lib/toegang/front-door.ts';
import { findDocument, findPdf } from './data.ts';
import type { OpenbaarDocument } from './model.ts';
import { plekSchema } from './schema.ts';

export type Pdfopdracht = { readonly ronde: string; readonly document: OpenbaarDocument };

/** What the worker needs; null: there is nothing to do any more. */
export const readPdfopdracht = query({
  permission: 'publicatie.goedkeuren',
  verwerking: 'verantwoording',
  subject: 'geen-personen',
  naam: 'openbaar document lezen om af te drukken',
  input: plekSchema,
  run: async (toegang, plek): Promise<Uitkomst<Pdfopdracht | null>> => {
    const [regel, document] = [await findPdf(toegang, plek), await findDocument(toegang, plek)];
    return gelukt(regel && document && regel.status !== 'klaar' ? { ronde: regel.ronde, document } : null);
  },
});
