import { formatGetal } from '#lib/kalender/opmaak.ts';
import type { LandelijkCijfer } from './model.ts';

/** As people read it, with its unit. */
export function landelijkTekst({ waarde, eenheid }: Pick<LandelijkCijfer, 'waarde' | 'eenheid'>): string {
  const getal = formatGetal(waarde, Number.isInteger(waarde) ? 0 : 1);
  if (eenheid === '%') return `${getal}%`;
  return eenheid === 'aantal' ? getal : `${getal} ${eenheid}`;
}
