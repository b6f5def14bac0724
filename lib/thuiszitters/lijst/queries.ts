import { listThuiszittersOp } from '#lib/thuiszitters/lijst/data.ts';
import { THUISZITTERKOLOMMEN } from '#lib/thuiszitters/lijst/kolommen.ts';
import { lijstSchema } from '#lib/thuiszitters/lijst/schema.ts';
import { exportQuery } from '#lib/toegang/lijsten/exporteren.ts';

export const exportThuiszitters = exportQuery({
  lijst: 'thuiszitters',
  zien: 'thuiszitters.zien',
  verwerking: 'leerplicht-toezicht',
  filter: lijstSchema,
  kolommen: THUISZITTERKOLOMMEN,
  rijen: (toegang, vraag, hooguit) => listThuiszittersOp(toegang, { ...vraag, na: undefined }, hooguit),
  jongereVan: (rij) => rij.jongereId,
});
