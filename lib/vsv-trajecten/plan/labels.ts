import type { Doelstatus, DoelVan, StapWie } from '#lib/vsv-trajecten/plan/model.ts';

export const DOEL_VAN_LABEL: Record<DoelVan, string> = {
  jongere: 'Wil de jongere zelf',
  samen: 'Samen bedacht',
};

export const DOELSTATUS_LABEL: Record<Doelstatus, string> = {
  open: 'Mee bezig',
  bereikt: 'Bereikt',
  losgelaten: 'Losgelaten',
};

export const STAP_WIE_LABEL: Record<StapWie, string> = {
  jongere: 'De jongere',
  coach: 'De coach',
  school: 'School',
  ouder: 'Ouder of verzorger',
  partner: 'Een partner',
};
