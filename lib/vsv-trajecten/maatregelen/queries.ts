import { gelukt, nietGevonden, type Uitkomst } from '#lib/platform/errors.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import { readLijststand } from '#lib/toegang/lijsten/data.ts';
import { exportQuery } from '#lib/toegang/lijsten/exporteren.ts';
import { findMaatregel, listMaatregelrijen, readVerloop } from '#lib/vsv-trajecten/maatregelen/data.ts';
import { MAATREGELKOLOMMEN } from '#lib/vsv-trajecten/maatregelen/kolommen.ts';
import type { Maatregelenlijst, Maatregelpagina } from '#lib/vsv-trajecten/maatregelen/model.ts';
import { listOpbrengst } from '#lib/vsv-trajecten/maatregelen/opbrengst/data.ts';
import { maatregelenSchema, readMaatregelSchema } from '#lib/vsv-trajecten/maatregelen/schema.ts';

/** A bureau has tens of measures, never more than this. */
const HOOGUIT = 500;

export const listMaatregelen = query({
  naam: 'maatregelen bekijken',
  permission: 'maatregel.zien',
  verwerking: 'sturing-en-kwaliteit',
  input: maatregelenSchema,
  subject: 'geen-personen',
  run: async (toegang, vraag): Promise<Uitkomst<Maatregelenlijst>> =>
    gelukt({
      rijen: await listMaatregelrijen(toegang, vraag, HOOGUIT),
      stand: await readLijststand(toegang, 'maatregelen', MAATREGELKOLOMMEN),
      vandaag: toegang.vandaag,
      magBeheren: mag(toegang.actor, 'maatregel.beheren'),
    }),
});

export const exportMaatregelen = exportQuery({
  lijst: 'maatregelen',
  zien: 'maatregel.zien',
  verwerking: 'sturing-en-kwaliteit',
  filter: maatregelenSchema,
  kolommen: MAATREGELKOLOMMEN,
  rijen: listMaatregelrijen,
  jongereVan: () => null,
});

/** One measure with its yield: counts only, no names. */
export const readMaatregel = query({
  naam: 'maatregel openen',
  permission: 'maatregel.zien',
  verwerking: 'sturing-en-kwaliteit',
  input: readMaatregelSchema,
  subject: 'geen-personen',
  run: async (toegang, { id }): Promise<Uitkomst<Maatregelpagina>> => {
    const maatregel = await findMaatregel(toegang, id);
    if (!maatregel) return nietGevonden('Deze maatregel');
    toegang.merkAan({ soort: 'maatregel', id });
    return gelukt({
      maatregel,
      ...(await readVerloop(toegang, id)),
      opbrengst: await listOpbrengst(toegang, id),
      vandaag: toegang.vandaag,
      magBeheren: mag(toegang.actor, 'maatregel.beheren'),
    });
  },
});
