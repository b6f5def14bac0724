import type { Functie } from './model.ts';

export const LABEL_FUNCTIE: Record<Functie, string> = {
  leerplicht: 'leerplicht',
  doorstroompunt: 'Doorstroompunt',
  jongerenpunt: 'Jongerenpunt',
  'mbo-coach': 'mbo-coach',
  administratie: 'administratie',
  beleid: 'beleid',
};
