import type { Kanaal, Vraagsoort, Vrager, Woonplaatscategorie } from '#lib/doelgroepen/jongerenpunt/model.ts';

export const VRAAGSOORT_LABEL: Record<Vraagsoort, string> = {
  informatie: 'Informatie, voorlichting of hulpverlening',
  inkomen: 'Inkomen (Participatiewet)',
  participatie: 'Participatie (Participatiewet)',
  werkzoekend: 'Werkzoekend',
};

export const KANAAL_LABEL: Record<Kanaal, string> = {
  balie: 'Aan de balie',
  telefoon: 'Telefonisch',
  digitaal: 'Mail, app of formulier',
  verwijzing: 'Verwezen door een ander',
  outreach: 'Wij zochten hem op',
};

export const VRAGER_LABEL: Record<Vrager, string> = {
  jongere: 'De jongere zelf',
  familie: 'Familie of een bekende',
  school: 'School',
  partner: 'Een partner',
  collega: 'Een collega',
};

export const WOONPLAATS_LABEL: Record<Woonplaatscategorie, string> = {
  regio: 'In de regio',
  'buiten-regio': 'Buiten de regio',
  'niet-in-brp': 'Niet ingeschreven in de BRP',
};

export function vraagLabel(vraag: string): string {
  return Object.hasOwn(VRAAGSOORT_LABEL, vraag) ? VRAAGSOORT_LABEL[vraag as Vraagsoort] : vraag;
}
