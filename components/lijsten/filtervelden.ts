import type { Filterveld } from '#components/ui/lijstfilter.tsx';

type Gemeente = { readonly code: string; readonly naam: string };

/** The filter on the gemeente of whom a list is about. */
export function gemeenteveld(gemeenten: readonly Gemeente[], waarde: string | undefined): Filterveld {
  return {
    naam: 'gemeente',
    label: 'Gemeente',
    leeg: 'Alle gemeenten',
    waarde,
    keuzes: gemeenten.map(({ code, naam }) => ({ waarde: code, label: naam })),
  };
}
