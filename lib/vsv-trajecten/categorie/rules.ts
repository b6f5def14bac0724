import { minDatum } from '#lib/kalender/rules.ts';
import type { VsvCategorie, Vsvjaar, Vsvstand } from '#lib/vsv-trajecten/categorie/model.ts';
import type { Doelgroepcode } from '#lib/werkprocessen/model.ts';
import { laatsteEenOktober } from '#lib/vsv-trajecten/doelgroep/rules.ts';

/** What the coach established says it when the day itself is not known. */
export const BIJ_DOELGROEP: Partial<Record<Doelgroepcode, VsvCategorie>> = {
  'nieuw-vsv': 'nieuw',
  'oud-vsv': 'oud',
};

/**
 * New, continuing, relapsed or old, in the school year asked (effectrapportage of 2012). Who left school before the last 1 October
 * and was not known in an earlier year is "oud"; in August and September that is the 1 October of the year before.
 */
export function vsvCategorie(
  { uitvalOp, bekendSinds, doelgroep = null }: Vsvstand,
  { van, peildatum }: Vsvjaar,
): VsvCategorie {
  const eerderBekend = bekendSinds !== null && bekendSinds < van;
  if (uitvalOp !== null && uitvalOp >= van) return eerderBekend ? 'recidiverend' : 'nieuw';
  if (eerderBekend) return 'continuerend';
  if (uitvalOp === null) return (doelgroep && BIJ_DOELGROEP[doelgroep]) ?? 'onbekend';
  return uitvalOp < minDatum(van, laatsteEenOktober(peildatum)) ? 'oud' : 'nieuw';
}
