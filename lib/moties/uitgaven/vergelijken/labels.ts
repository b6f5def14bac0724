import { LABEL_OORDEEL } from '#lib/moties/voortgang/labels.ts';
import type { Oordeel } from '#lib/moties/voortgang/model.ts';

const NIET_TE_ZEGGEN: Partial<Record<Oordeel, string>> = {
  onbekend: 'er is geen openbaar getal om ernaast te leggen',
  'geen-nulmeting': 'er is geen nulmeting waarvan het getal openbaar is',
  'nog-niet-begonnen': 'de afgesproken periode is nog niet begonnen',
  'te-vroeg': 'na de nulmeting is er nog geen volle periode gepubliceerd',
  breuk: 'de definitie is veranderd',
  trendbreuk: 'er ligt een trendbreuk tussen',
};

/** As the public reads it. */
export function publiekOordeelTekst(oordeel: Oordeel): string {
  const reden = NIET_TE_ZEGGEN[oordeel];
  if (reden) return `nog niet te zeggen: ${reden}`;
  return oordeel === 'nog-niet-gehaald' ? 'nog niet gehaald' : LABEL_OORDEEL[oordeel];
}
