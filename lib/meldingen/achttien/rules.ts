import type { LeerplichtFeiten } from '#lib/jongeren/leerplicht/model.ts';
import { addMonths, leeftijdBereikt } from '#lib/kalender/rules.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { ACHTTIEN_VOORAF_MAANDEN } from '#lib/jongeren/leerplicht/rules.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';

/** A birthday of 29 February is kept as the bureau chose. */
type Geborene = Pick<LeerplichtFeiten, 'geboortedatum' | 'schrikkelConventie'>;

export type Achttien = { readonly stand: 'is-18' | 'wordt-18'; readonly op: Datum };

/**
 * At eighteen the kwalificatieplicht ends (Leerplichtwet 1969, art. 4b): work on relatief verzuim can no longer rest on that
 * law. Going on as verzuim 18+ is a choice, so it is offered and explained, never done by itself.
 */
export function achttienIn(
  werk: { readonly soort: string; readonly status: string },
  jongere: Geborene,
  today: Datum,
): Achttien | null {
  if (werk.soort !== 'relatief-verzuim' || werk.status === 'gesloten') return null;
  const op = leeftijdBereikt(jongere.geboortedatum, 18, jongere.schrikkelConventie ?? undefined);
  if (op <= today) return { stand: 'is-18', op };
  return op <= addMonths(today, ACHTTIEN_VOORAF_MAANDEN) ? { stand: 'wordt-18', op } : null;
}

export function decideVerder(
  werk: { readonly soort: string; readonly status: string },
  jongere: Geborene,
  today: Datum,
): Uitkomst<Achttien> {
  if (werk.status === 'gesloten') return weiger('al-gesloten', 'Dit werkproces is gesloten.');
  if (werk.soort !== 'relatief-verzuim')
    return weiger('geen-relatief-verzuim', 'Alleen relatief verzuim gaat verder als verzuim 18+.');
  const achttien = achttienIn(werk, jongere, today);
  return achttien?.stand === 'is-18'
    ? gelukt(achttien)
    : weiger('nog-geen-18', 'De jongere is nog geen 18; tot die dag geldt de Leerplichtwet.');
}
