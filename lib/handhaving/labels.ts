import type { Gebruik } from './zaak/model.ts';

export const LABEL_GEBRUIK: Record<Gebruik, string> = {
  vrij: 'Vrij te gebruiken',
  afgeschermd: 'Afgeschermd: alleen gericht, met een reden',
  verwijderd: 'Verwijderd uit het werk',
  vernietigen: 'Wordt vernietigd',
};

/** What the terms of the compartment are for; outside it they have no name. */
export const LABEL_HTERMIJN: Readonly<Record<string, string>> = {
  H1: 'Proces-verbaal insturen, een maand na het eerste verhoor',
  H2: 'Proces-verbaal insturen, twee maanden na de melding',
  H3: 'Afschrift aan de Raad voor de Kinderbescherming',
  H4: 'Overleg op de agenda',
  H5: 'Afspraak uit het overleg',
};
