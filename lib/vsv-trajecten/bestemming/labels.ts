import type {
  Bestemming,
  LandelijkeBestemming,
  Situatie,
  Situatiebron,
} from '#lib/vsv-trajecten/bestemming/model.ts';

export const BESTEMMING_LABEL: Record<Bestemming, string> = {
  begeleiding: 'In begeleiding (lopend traject)',
  school: 'Aangemeld voor het nieuwe schooljaar of terug naar school',
  werkt: 'Werkt',
  'eigen-kracht': 'Hulpvraag beantwoord, op eigen kracht verder',
  'inkomen-zorg': 'Inkomensvoorziening met ontheffing of zorgtraject',
  'inkomen-werk': 'Inkomensvoorziening met traject naar werk',
  inburgering: 'Inburgering of cursus',
  onbereikbaar: 'Onbereikbaar of verblijfplaats onbekend',
  'niet-willer': 'Wil geen hulp',
  dagbesteding: 'Dagbesteding (Wmo) of nu niet in staat tot onderwijs of werk',
  'uitkering-ziek': 'Uitkering: Wajong, Ziektewet of WW',
};

export const LANDELIJK_LABEL: Record<LandelijkeBestemming, string> = {
  onderwijs: 'Onderwijs',
  werk: 'Werk',
  begeleiding: 'In begeleiding',
  zorg: 'Zorg of uitkering wegens ziekte',
  'zonder-dagbesteding': 'Zonder dagbesteding',
  onbekend: 'Onbekend of niet te traceren',
  overig: 'Overig',
};

export const SITUATIE_LABEL: Record<Situatie, string> = {
  werk: 'Betaald werk',
  'inkomen-zorg': 'Participatiewet met ontheffing of zorgtraject',
  'inkomen-werk': 'Participatiewet met traject naar werk',
  'uitkering-ziek': 'Uitkering: Wajong, Ziektewet of WW',
  inburgering: 'Inburgering of cursus',
  dagbesteding: 'Dagbesteding (Wmo)',
  'niet-willer': 'Wil geen hulp',
};

export const SITUATIEBRON_LABEL: Record<Situatiebron, string> = {
  jongere: 'De jongere zelf',
  ouder: 'Ouder of verzorger',
  werkgever: 'Werkgever',
  gemeente: 'Gemeente, team werk en inkomen',
  uwv: 'UWV',
  school: 'School',
  partner: 'Een andere partner',
};
