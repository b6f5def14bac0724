import { listPostvak } from '#lib/meldingen/postvak/data.ts';
import { POSTVAKKOLOMMEN } from '#lib/meldingen/postvak/kolommen.ts';
import { postvakSchema } from '#lib/meldingen/postvak/schema.ts';
import { exportQuery } from '#lib/toegang/lijsten/exporteren.ts';

export const exportPostvak = exportQuery({
  lijst: 'meldingen',
  zien: 'melding.lezen',
  verwerking: 'verzuimmelding-ontvangen',
  filter: postvakSchema,
  kolommen: POSTVAKKOLOMMEN,
  rijen: (toegang, filter, hooguit) => listPostvak(toegang, { ...filter, na: undefined }, hooguit),
  jongereVan: (rij) => rij.jongereId,
});
