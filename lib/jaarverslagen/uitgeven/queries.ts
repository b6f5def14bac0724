import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { findPdf } from '#lib/publicaties/pdf/data.ts';
import type { Pdfstand } from '#lib/publicaties/pdf/model.ts';
import { pdfstandVan } from '#lib/publicaties/pdf/rules.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import type { Editie } from '../model.ts';
import { openEditie } from '../queries.ts';
import { editieSchema } from '../schema.ts';
import { hashVan } from './commands.ts';
import { findUitgegeven, type Uitgegeven } from './data.ts';
import type { OpenbareInhoud } from './model.ts';
import { readGeldig } from './voorstel/lezen.ts';
import type { Voorbereiding } from './voorstel/model.ts';

export type Uitgeefpagina = {
  readonly editie: Editie;
  readonly bureau: string;
  /** Null: the worker is not ready with it. */
  readonly openbaar: OpenbareInhoud | null;
  readonly gezien: string;
  /** How far it is while there is nothing to show. */
  readonly voorbereiding: Voorbereiding | null;
  /** It is out already, as it stands here. */
  readonly uitgegeven: Uitgegeven | null;
  /** How far the PDF for everybody is. */
  readonly pdf: Pdfstand | null;
  readonly mag: { readonly uitgeven: boolean; readonly isMaker: boolean };
};

/** The edition as the public would read it today, or as it went out. */
export const readOpenbareUitgave = query({
  naam: 'openbare uitgave van het jaarverslag bekijken',
  permission: 'jaarverslag.zien',
  verwerking: 'verantwoording',
  input: editieSchema,
  subject: 'geen-personen',
  run: async (toegang, { id }): Promise<Uitkomst<Uitgeefpagina>> => {
    const editie = await openEditie(toegang, id);
    if (!editie.ok) return editie;
    if (editie.waarde.status !== 'klaar')
      return weiger(
        'niet-vastgesteld',
        'Wat openbaar wordt, is te zien nadat het jaarverslag is vastgesteld.',
      );
    const uitgegeven = (await findUitgegeven(toegang, id)) ?? null;
    const geldig = uitgegeven ? { voorstel: uitgegeven } : await readGeldig(toegang, id);
    const openbaar = geldig.voorstel?.openbaar ?? null;
    return gelukt({
      ...{ editie: editie.waarde, bureau: toegang.actor.bureau.code, openbaar, uitgegeven },
      gezien: openbaar ? hashVan(openbaar).toString('hex') : '',
      pdf:
        uitgegeven &&
        pdfstandVan(await findPdf(toegang, { bron: 'jaarverslag', id: uitgegeven.id }), toegang.nu),
      voorbereiding: 'stand' in geldig ? geldig.stand : null,
      mag: {
        uitgeven: mag(toegang.actor, 'jaarverslag.vaststellen'),
        isMaker: editie.waarde.makers.includes(toegang.gebruikerId ?? ''),
      },
    });
  },
});
