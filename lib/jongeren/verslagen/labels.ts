import type { Kijkdeel, Taak } from '#lib/jongeren/verslagen/model.ts';

export const LABEL_TAAK: Record<Taak, string> = {
  leerplicht: 'Leerplicht',
  doorstroompunt: 'Doorstroompunt',
  jongerenpunt: 'Jongerenpunt',
};

/** In a sentence: "is van leerplicht", "is van het Doorstroompunt". */
export const VAN_TAAK: Record<Taak, string> = {
  leerplicht: 'leerplicht',
  doorstroompunt: 'het Doorstroompunt',
  jongerenpunt: 'het Jongerenpunt',
};

/** Before the reason, where the young person reads who looked and why. */
export const KIJKDEEL_ZIN: Record<Kijkdeel, string> = {
  dossier: '',
  verslagen: 'Verslagen van ander werk: ',
  afgeschermd: 'Gezondheid en justitie: ',
};
