import type { Collegavoorstel, Kenner } from '#lib/doelgroepen/jongerenpunt/specialisaties/model.ts';

const HOOGUIT = 3;

/**
 * Who would fit this question, with the reasons: first who works with this young person already, then who knows more of what it is
 * about, of those the one with the fewest open questions. Nobody without a reason; and it stays a proposal.
 */
export function stelCollegasVoor(
  kenners: readonly Kenner[],
  thema: { readonly code: string; readonly label: string } | null,
): Collegavoorstel[] {
  return kenners
    .map((kenner) => ({ kenner, weet: thema !== null && kenner.specialisaties.includes(thema.code) }))
    .filter(({ kenner, weet }) => kenner.kent || weet)
    .sort(
      (een, ander) =>
        Number(ander.kenner.kent) - Number(een.kenner.kent) ||
        Number(ander.weet) - Number(een.weet) ||
        een.kenner.open - ander.kenner.open ||
        (een.kenner.naam < ander.kenner.naam ? -1 : 1),
    )
    .slice(0, HOOGUIT)
    .map(({ kenner, weet }) => ({
      id: kenner.id,
      naam: kenner.naam,
      redenen: [
        ...(kenner.kent ? ['werkt al met deze jongere'] : []),
        ...(weet && thema ? [`specialisatie ${thema.label.toLowerCase()}`] : []),
        `${kenner.open} open ${kenner.open === 1 ? 'vraag' : 'vragen'}`,
      ],
    }));
}
