import type { Zorgpartij, Zorguitkomst } from './model.ts';

export const LABEL_ZORGPARTIJ: Record<Zorgpartij, string> = {
  'veilig-thuis': 'Veilig Thuis',
  beschermingstafel: 'Beschermingstafel',
  raad: 'Raad voor de Kinderbescherming',
  jeugdhulp: 'Jeugdhulp of wijkteam',
};
export const LABEL_ZORGUITKOMST: Record<Zorguitkomst, string> = {
  'hulp-gestart': 'Hulp gestart',
  onderzoek: 'Onderzoek begonnen',
  maatregel: 'Maatregel uitgesproken',
  'geen-vervolg': 'Geen vervolg',
};
