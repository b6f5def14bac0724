import type { Deel } from '#lib/overleggen/delen/model.ts';

export const DEEL_LABEL: Record<Deel, string> = {
  leeftijd: 'Geboortedatum en gemeente',
  bereikbaar: 'Telefoon en mail van de jongere',
  school: 'School en opleiding',
  verzuim: 'Meldingen van verzuim dit schooljaar',
  thuis: 'Thuiszitten',
  werk: 'Wat er loopt en bij wie',
  contact: 'Wanneer er contact was, zonder verslagen',
  plan: 'Het plan van de jongere: doelen en stappen',
  leefgebieden: 'Leefgebieden, de laatste antwoorden',
};
