import type { Categorie, DuoSoort, Melder, MeldingStatus, Prioriteit } from '#lib/meldingen/model.ts';

export const STATUS_LABEL: Record<MeldingStatus, string> = {
  R: 'Nieuw',
  B: 'In behandeling',
  G: 'Afgesloten',
  K: 'Ter kennisgeving aangenomen',
  I: 'Ingetrokken',
};

export const CATEGORIE_LABEL: Record<Categorie, string> = {
  absoluut: 'Absoluut verzuim',
  luxe: 'Luxeverzuim',
  signaal: 'Signaalverzuim',
  preventief: 'Preventief',
  'verzuim-18plus': 'Verzuim 18+',
};

export const DUO_SOORT_LABEL: Record<DuoSoort, string> = {
  V1: 'Drie schooldagen achter elkaar',
  V2: 'Een achtste van de lestijd in vier weken',
  V3: '16 uur in vier weken',
  V4: '16 uur in vier weken, 18 jaar of ouder',
  RMC: 'Doorstroompunt, 18 jaar of ouder',
  L: 'Luxeverzuim',
  LRV: 'Langdurig relatief verzuim',
  O: 'Overig verzuim',
};

export const PRIORITEIT_LABEL: Record<Prioriteit, string> = { 1: 'Eerst', 2: 'Gewoon', 3: 'Kan wachten' };

export const MELDER_LABEL: Readonly<Record<Melder, string>> = {
  school: 'School',
  ouder: 'Ouder of verzorger',
  jongere: 'De jongere zelf',
  partner: 'Partner, bijvoorbeeld hulpverlening',
  politie: 'Politie',
};
