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

type Openbaar = {
  readonly cijfers: number;
  readonly jaarverslagen: number;
  readonly moties: number;
  readonly evaluaties: number;
};

/** '12 cijfers, 1 jaarverslag'; only what there is. */
export function watErStaat({ cijfers, jaarverslagen, moties, evaluaties }: Openbaar): string {
  const delen = [
    [cijfers, 'cijfer', 'cijfers'],
    [jaarverslagen, 'jaarverslag', 'jaarverslagen'],
    [moties, 'motie of belofte', 'moties en beloften'],
    [evaluaties, 'evaluatie', 'evaluaties'],
  ] as const;
  return delen
    .flatMap(([aantal, een, meer]) => (aantal === 0 ? [] : [`${aantal} ${aantal === 1 ? een : meer}`]))
    .join(', ');
}
