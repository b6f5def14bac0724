import type { Datum } from '#lib/kalender/model.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { addMonths } from '#lib/kalender/rules.ts';
import type { Herkomst, Overlegvooraf } from '#lib/vsv-trajecten/overleg-vooraf/model.ts';

const MAANDEN: Record<Herkomst['soort'], number> = {
  'entree-diploma': 12,
  'pro-diploma': 24,
  'pro-verklaring': 24,
  'vso-uitstroom': 24,
};
const NAAM: Record<Herkomst['soort'], string> = {
  'entree-diploma': 'een entree-diploma',
  'pro-diploma': 'een diploma praktijkonderwijs',
  'pro-verklaring': 'een verklaring praktijkonderwijs',
  'vso-uitstroom': 'vso, uitstroom arbeid of dagbesteding',
};

/**
 * Support begins only after consultation with the school on career guidance when an entree-diploma is less than a year old, or a
 * diploma or verklaring of pro or vso less than two years (WEB art. 9.2.5 lid 5); legitimate interests may set it aside (lid 7).
 */
export function toetsOverlegVooraf(herkomst: readonly Herkomst[], peildatum: Datum): Overlegvooraf {
  const lopend = herkomst
    .map(({ soort, op }) => ({ soort, op, tot: addMonths(op, MAANDEN[soort]) }))
    .filter(({ op, tot }) => op <= peildatum && peildatum < tot)
    .sort((een, ander) => (een.tot < ander.tot ? 1 : -1));
  const [laatste] = lopend;
  if (!laatste)
    return {
      nodig: false,
      uitleg: 'Geen recent diploma van entree, pro of vso bekend; overleg vooraf is niet nodig.',
    };
  return {
    nodig: true,
    tot: laatste.tot,
    uitleg: `Heeft sinds ${formatDatum(laatste.op)} ${NAAM[laatste.soort]}. Tot ${formatDatum(laatste.tot)} overlegt u eerst met de school over loopbaanbegeleiding.`,
  };
}
