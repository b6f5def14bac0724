import type { Nazorgstand } from '#lib/vsv-trajecten/nazorg/model.ts';

export const NAZORGSTAND_LABEL: Record<Nazorgstand | 'niet-bereikt', string> = {
  school: 'Op school',
  werk: 'Aan het werk',
  uitkering: 'Met een uitkering',
  zorg: 'In zorg of dagbesteding',
  geen: 'Geen van deze',
  begeleiding: 'Weer in begeleiding',
  'niet-bereikt': 'Niet bereikt',
};
