import type { Contactsoort, Gesprekspartner } from '#lib/contact/model.ts';

export const LABEL_CONTACTSOORT: Record<Contactsoort, string> = {
  telefoon: 'Telefoon',
  gesprek: 'Gesprek',
  huisbezoek: 'Huisbezoek',
  mail: 'E-mail',
  brief: 'Brief',
  bericht: 'Bericht (sms, app)',
  overleg: 'Overleg',
};

export const LABEL_GESPREKSPARTNER: Record<Gesprekspartner, string> = {
  jongere: 'jongere',
  ouder: 'ouder of verzorger',
  school: 'school',
  hulpverlening: 'hulpverlening',
  anders: 'iemand anders',
};
