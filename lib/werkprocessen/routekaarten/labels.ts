import type { Dossierstuk, Routekaart } from '#lib/werkprocessen/routekaarten/model.ts';
import type { Staptoestand } from '#lib/werkprocessen/routekaarten/rules.ts';

export const DOSSIERSTUK_LABEL: Record<Dossierstuk, string> = {
  melding: 'Melding van de school',
  'actie-school': 'Wat de school zelf deed',
  'contact-school': 'Contactmoment met de school',
  routekaart: 'Gekozen routekaart',
  'contact-thuis': 'Contactmoment met ouders of jongere',
  'contact-jongere': 'Contactmoment met de jongere zelf',
  doelgroep: 'Vastgestelde doelgroep',
  brief: 'Verstuurde brief',
  routes: 'Gekozen route of routes',
  terugmelding: 'Terugmelding aan de school',
};

export const GRONDSLAG_LABEL: Record<Routekaart['grondslag'], string> = {
  MAS: 'Methodische Aanpak Schoolverzuim (MAS)',
  WET: 'Naar de Leerplichtwet, art. 19 en 22; een landelijke routekaart bestaat er niet voor',
  WEB: 'Routekaart Doorstroompunt; de stappen staan niet in de wet (WEB, art. 9.2.1 en verder)',
  REGIONALE_AFSPRAAK: 'Regionale afspraak met de mbo-scholen, geen landelijke routekaart',
};

export const STAPTOESTAND_LABEL: Record<Staptoestand, string> = {
  gedaan: 'Gedaan',
  overgeslagen: 'Overgeslagen',
  nu: 'Nu',
  mogelijk: 'Mogelijk',
  later: 'Later',
  'niet-doorlopen': 'Niet doorlopen',
};
