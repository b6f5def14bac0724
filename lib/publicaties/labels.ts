import type { Kop, Publicatiestatus } from '#lib/publicaties/model.ts';
import type { OpenbareTabel } from '#lib/publicaties/onthulling/model.ts';

export const LABEL_PUBLICATIESTATUS: Readonly<Record<Publicatiestatus, string>> = {
  concept: 'concept',
  'ter-controle': 'wacht op controle',
  gepubliceerd: 'gepubliceerd',
  ingetrokken: 'ingetrokken',
};

/** What the numbers of a public table count. A number beside a share is of the young people the share is about. */
export function tabeleenheid({ eenheid }: Pick<Kop, 'eenheid'>, soort: OpenbareTabel['soort']): string {
  if (soort === 'percentages') return '%';
  return eenheid === 'melding' ? 'meldingen' : 'jongeren';
}
