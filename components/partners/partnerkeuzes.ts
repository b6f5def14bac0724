import { ORGANISATIESOORT_LABEL } from '#lib/partners/labels.ts';
import type { Partnerkeuze } from '#lib/partners/model.ts';
import type { Keuze } from '#components/ui/keuze.tsx';

/** Organisations by kind, each followed by who works there: "organisation" or "organisation:contact person". */
export function partnerkeuzes(partners: readonly Partnerkeuze[]): Keuze[] {
  return partners.flatMap(({ id, naam, soort, contacten }) => [
    { waarde: id, label: naam, groep: ORGANISATIESOORT_LABEL[soort] },
    ...contacten.map((contact) => ({
      waarde: `${id}:${contact.id}`,
      label: `${naam}: ${contact.naam}`,
      groep: ORGANISATIESOORT_LABEL[soort],
    })),
  ]);
}
