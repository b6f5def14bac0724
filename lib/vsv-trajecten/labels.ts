import type { Mijlpaal, Regie, Signaalbron } from '#lib/vsv-trajecten/model.ts';

export const SIGNAALBRON_LABEL: Record<Signaalbron, string> = {
  duo: 'Lijst van DUO',
  school: 'Melding van de school',
  partner: 'Melding van een partner',
  leerplicht: 'Overgedragen door leerplicht',
  'eigen-onderzoek': 'Eigen onderzoek',
  'jongere-zelf': 'De jongere zelf',
};

export const MIJLPAAL_LABEL: Record<Mijlpaal, string> = {
  benaderd: 'Benaderd',
  bereikt: 'Bereikt',
  intake: 'Intake',
  gestart: 'Begeleiding begonnen',
};

export const REGIE_LABEL: Record<Regie, string> = {
  coach: 'De coach',
  jongere: 'De jongere zelf',
  partner: 'Een partner',
};
