import type { Tijdlijnfilter } from '#lib/jongeren/dossier/model.ts';

export const LABEL_TIJDLIJNFILTER: Record<Tijdlijnfilter, string> = {
  meldingen: 'Meldingen',
  stappen: 'Werkprocessen en stappen',
  contact: 'Contact',
  school: 'School en thuiszitten',
  status: 'Status, vrijstelling en adres',
  besluiten: 'Besluiten, brieven en termijnen',
};
