import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import type { Grenzen } from '#lib/doelgroepen/grenzen/model.ts';
import type { Bereikstand } from '#lib/doelgroepen/uit-beeld/model.ts';

/** Why somebody with work of the Doorstroompunt is out of sight; null when he is not. */
export function uitBeeldReden(
  stand: Bereikstand,
  vandaag: Datum,
  grenzen: Pick<Grenzen, 'uitBeeld' | 'eerstePoging'>,
): string | null {
  const { gestartOp, laatstBereikt, pogingen } = stand;
  const geprobeerd =
    pogingen === 0 ? 'niet geprobeerd' : pogingen === 1 ? '1 poging' : `${pogingen} pogingen`;
  if (laatstBereikt)
    return laatstBereikt < addDays(vandaag, -grenzen.uitBeeld)
      ? `Laatst bereikt op ${formatDatum(laatstBereikt)}; sindsdien ${geprobeerd}.`
      : null;
  if (pogingen > 0) return `Nooit bereikt sinds ${formatDatum(gestartOp)}; ${geprobeerd}.`;
  return gestartOp < addDays(vandaag, -grenzen.eerstePoging)
    ? `In de werkvoorraad sinds ${formatDatum(gestartOp)} en nog niet geprobeerd.`
    : null;
}
