import type { Hoorrol } from '#lib/vrijstellingen/gronden/model.ts';

/** Whom a letter reaches: the family together, the school where the jongere is, or a body whose address is typed. */
const UITNODIGINGEN = [
  { sjabloon: 'uitnodiging-gesprek', knop: 'Nodig uit', rollen: ['aanvrager', 'jongere'] },
  { sjabloon: 'uitnodiging-horen-school', knop: 'Nodig de school uit', rollen: ['hoofd', 'hoofd-school'] },
  {
    sjabloon: 'uitnodiging-horen-instelling',
    knop: 'Nodig de instelling of zorg uit',
    rollen: ['hoofd-instelling', 'maatschappelijke-zorg'],
  },
] as const satisfies readonly { sjabloon: string; knop: string; rollen: readonly Hoorrol[] }[];

/** The invitations that those who must be heard ask for (Leerplichtwet 1969, art. 3a and 3b). */
export function uitnodigingen(horen: readonly Hoorrol[]): readonly { sjabloon: string; knop: string }[] {
  return UITNODIGINGEN.filter(({ rollen }) => rollen.some((rol) => horen.includes(rol)));
}
