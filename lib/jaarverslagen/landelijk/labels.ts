import { formatGetal } from '#lib/kalender/opmaak.ts';
import type { LandelijkCijfer } from './model.ts';

/** As it was published, with its unit: no decimal more or less. */
export function landelijkTekst({ waarde, eenheid }: Pick<LandelijkCijfer, 'waarde' | 'eenheid'>): string {
  const getal = formatGetal(waarde, String(waarde).split('.')[1]?.length ?? 0);
  if (eenheid === '%') return `${getal}%`;
  return eenheid === 'aantal' ? getal : `${getal} ${eenheid}`;
}
