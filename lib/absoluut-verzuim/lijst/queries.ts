import { listSignaalrijen } from '#lib/absoluut-verzuim/lijst/data.ts';
import { SIGNAALKOLOMMEN } from '#lib/absoluut-verzuim/lijst/kolommen.ts';
import { lijstSchema } from '#lib/absoluut-verzuim/lijst/schema.ts';
import { exportQuery } from '#lib/toegang/lijsten/exporteren.ts';

export const exportSignalen = exportQuery({
  lijst: 'absoluut-verzuim',
  zien: 'absoluut.zien',
  verwerking: 'leerplicht-toezicht',
  filter: lijstSchema,
  kolommen: SIGNAALKOLOMMEN,
  rijen: (toegang, vraag, hooguit) => listSignaalrijen(toegang, { ...vraag, na: undefined }, hooguit),
  jongereVan: (rij) => rij.jongereId,
});
