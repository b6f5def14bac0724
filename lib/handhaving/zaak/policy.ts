import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type { Gebruik, Zaak } from './model.ts';

/**
 * An officer sees his own files of the compartment. A colleague's opens only by taking it over, a shielded one only by a targeted search
 * with a reason that was given today; one that was removed no longer exists for the work.
 */
export function decideOpenen(
  zaak: Pick<Zaak, 'behandelaarId'>,
  gebruikerId: string | null,
  gebruik: Gebruik,
  gezocht: boolean,
  vreemd: boolean,
): Uitkomst<null> {
  if (gebruik === 'verwijderd' || gebruik === 'vernietigen')
    return weiger('niet-gevonden', 'Deze handhavingszaak is niet gevonden.');
  if (gebruik === 'afgeschermd' && !gezocht && !vreemd)
    return weiger(
      'afgeschermd',
      'Deze zaak is ouder dan een jaar. Zij gaat alleen nog open als u gericht zoekt en zegt waarom.',
    );
  if (!vreemd && zaak.behandelaarId !== null && zaak.behandelaarId !== gebruikerId)
    return weiger(
      'andere-behandelaar',
      'Deze zaak is van een collega. U ziet haar pas als u haar overneemt, met een reden.',
    );
  return gelukt(null);
}
