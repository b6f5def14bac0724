import { mag } from '#lib/toegang/front-door.ts';
import { exportQuery } from '#lib/toegang/lijsten/exporteren.ts';
import { listDwangEnZorg } from './data.ts';
import { HANDHAVINGKOLOMMEN } from './kolommen.ts';
import { lijstSchema } from './schema.ts';

/**
 * Administrative and civil enforcement of the own werkgebied. Files of the compartment have no export (ADR 16): what leaves it,
 * leaves it per file, to a named receiver, in its protocol; a choice of such a file gives an empty list here.
 */
export const exportHandhaving = exportQuery({
  lijst: 'handhaving',
  zien: 'handhaving.lezen',
  verwerking: 'leerplicht-toezicht',
  filter: lijstSchema,
  kolommen: HANDHAVINGKOLOMMEN,
  rijen: async (toegang, { van = 'iedereen', ...vraag }, hooguit) => {
    const gebied = toegang.actor.soort === 'gebruiker' ? toegang.actor.werkgebied : [];
    const zorg = mag(toegang.actor, 'zorgmelding.lezen');
    const filter = { ...vraag, van, na: undefined, zorg };
    return (await listDwangEnZorg(toegang, gebied, filter, hooguit)).regels;
  },
  jongereVan: (regel) => regel.jongereId,
});
