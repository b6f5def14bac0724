import { exportQuery } from '#lib/toegang/lijsten/exporteren.ts';
import { listVerlof } from '#lib/verlof/lezen/data.ts';
import { VERLOFKOLOMMEN } from '#lib/verlof/lezen/kolommen.ts';
import { verloflijstSchema } from '#lib/verlof/schema.ts';

export const exportVerlof = exportQuery({
  lijst: 'verlof',
  zien: 'verlof.lezen',
  verwerking: 'leerplicht-toezicht',
  filter: verloflijstSchema,
  kolommen: VERLOFKOLOMMEN,
  rijen: (toegang, { toon, gemeente }, hooguit) =>
    listVerlof(toegang, { toon, gemeente, na: undefined, aantal: hooguit }),
  jongereVan: (rij) => rij.jongereId,
});
