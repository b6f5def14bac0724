import type { Contactrol, Organisatiesoort } from '#lib/partners/model.ts';

export const ORGANISATIESOORT_LABEL: Record<Organisatiesoort, string> = {
  gemeente: 'Gemeente',
  onderwijs: 'Onderwijs',
  jeugdhulp: 'Jeugdhulp',
  zorg: 'Zorg en ggz',
  'werk-inkomen': 'Werk en inkomen',
  wonen: 'Wonen',
  schuldhulp: 'Schuldhulp',
  welzijn: 'Welzijn en jongerenwerk',
  veiligheid: 'Veiligheid',
  werkgever: 'Werkgever',
  overig: 'Overig',
};

export const CONTACTROL_LABEL: Record<Contactrol, string> = {
  'eerste-contact': 'Eerste contact',
  casus: 'Werkt met jongeren',
  beslisser: 'Beslist over inzet',
  overleg: 'Komt naar overleggen',
  overig: 'Anders',
};
