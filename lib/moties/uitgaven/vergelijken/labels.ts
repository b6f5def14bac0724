import { formatGetal } from '#lib/kalender/opmaak.ts';
import { LABEL_OORDEEL } from '#lib/moties/voortgang/labels.ts';
import type { Oordeel } from '#lib/moties/voortgang/model.ts';

/** "20% minder", "12,5% meer"; what cannot be worked out from published numbers is said to be so. */
export function afnameTekst(afname: number | null): string {
  if (afname === null) return 'niet te zeggen';
  if (afname === 0) return 'gelijk';
  return `${formatGetal(Math.abs(afname), 1)}% ${afname > 0 ? 'minder' : 'meer'}`;
}

const NIET_TE_ZEGGEN: Partial<Record<Oordeel, string>> = {
  onbekend: 'er is geen openbaar getal om ernaast te leggen',
  'geen-nulmeting': 'er is geen nulmeting waarvan het getal openbaar is',
  'nog-niet-begonnen': 'de afgesproken periode is nog niet begonnen',
  'te-vroeg': 'na de nulmeting is er nog geen volle periode gepubliceerd',
  breuk: 'de definitie is veranderd',
};

/** As the public reads it. */
export function publiekOordeelTekst(oordeel: Oordeel): string {
  const reden = NIET_TE_ZEGGEN[oordeel];
  if (reden) return `nog niet te zeggen: ${reden}`;
  return oordeel === 'nog-niet-gehaald' ? 'nog niet gehaald' : LABEL_OORDEEL[oordeel];
}
