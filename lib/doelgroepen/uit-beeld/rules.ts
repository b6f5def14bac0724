import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import type { Bereikstand } from '#lib/doelgroepen/uit-beeld/model.ts';

/** Not reached for longer than this: out of sight. A choice of ours; no source names a number. */
export const UIT_BEELD_DAGEN = 90;
/** New work has this long for a first attempt before it stands on the list. */
export const EERSTE_POGING_DAGEN = 28;

/** Why somebody with work of the Doorstroompunt is out of sight; null when he is not. */
export function uitBeeldReden(stand: Bereikstand, vandaag: Datum): string | null {
  const { gestartOp, laatstBereikt, pogingen } = stand;
  const geprobeerd =
    pogingen === 0 ? 'niet geprobeerd' : pogingen === 1 ? '1 poging' : `${pogingen} pogingen`;
  if (laatstBereikt)
    return laatstBereikt < addDays(vandaag, -UIT_BEELD_DAGEN)
      ? `Laatst bereikt op ${formatDatum(laatstBereikt)}; sindsdien ${geprobeerd}.`
      : null;
  if (pogingen > 0) return `Nooit bereikt sinds ${formatDatum(gestartOp)}; ${geprobeerd}.`;
  return gestartOp < addDays(vandaag, -EERSTE_POGING_DAGEN)
    ? `In de werkvoorraad sinds ${formatDatum(gestartOp)} en nog niet geprobeerd.`
    : null;
}
