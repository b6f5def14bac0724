import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import type { Editie } from '../model.ts';
import { openEditie } from '../queries.ts';
import { editieSchema } from '../schema.ts';
import { computeOpenbaar, hashVan } from './commands.ts';
import { findUitgegeven, type Uitgegeven } from './data.ts';
import type { OpenbareInhoud } from './model.ts';

export type Uitgeefpagina = {
  readonly editie: Editie;
  readonly bureau: string;
  readonly openbaar: OpenbareInhoud;
  readonly gezien: string;
  /** It is out already, as it stands here. */
  readonly uitgegeven: Uitgegeven | null;
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
    const openbaar = uitgegeven?.openbaar ?? (await computeOpenbaar(toegang, id))?.openbaar;
    if (!openbaar) throw new Error(`Van jaarverslag ${id} is de inhoud weg`);
    return gelukt({
      ...{ editie: editie.waarde, bureau: toegang.actor.bureau.code, openbaar, uitgegeven },
      gezien: hashVan(openbaar).toString('hex'),
      mag: {
        uitgeven: mag(toegang.actor, 'jaarverslag.vaststellen'),
        isMaker: editie.waarde.makers.includes(toegang.gebruikerId ?? ''),
      },
    });
  },
});
