import type { Kop, Publicatiestatus } from '#lib/publicaties/model.ts';
import type { OpenbareTabel } from '#lib/publicaties/onthulling/model.ts';

export const LABEL_PUBLICATIESTATUS: Readonly<Record<Publicatiestatus, string>> = {
  concept: 'concept',
  'ter-controle': 'wacht op controle',
  gepubliceerd: 'gepubliceerd',
  ingetrokken: 'ingetrokken',
};

/** The units of what can be published, as they stand above a column. */
export const MEERVOUD: Readonly<Record<string, string>> = {
  jongere: 'jongeren',
  melding: 'meldingen',
  vrijstelling: 'vrijstellingen',
};

/** What the numbers of a public table count. A number beside a share is of the young people the share is about. */
export function tabeleenheid({ eenheid }: Pick<Kop, 'eenheid'>, soort: OpenbareTabel['soort']): string {
  if (soort === 'percentages') return '%';
  return MEERVOUD[eenheid] ?? 'jongeren';
}
