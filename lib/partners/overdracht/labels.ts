import type {
  Antwoordwijze,
  Gegevensoort,
  Grondslag,
  Overdrachtstaat,
} from '#lib/partners/overdracht/model.ts';

export const GEGEVENS_LABEL: Record<Gegevensoort, string> = {
  contact: 'Naam en hoe hij te bereiken is',
  hulpvraag: 'Waar hij hulp bij wil',
  school: 'School en opleiding',
  plan: 'Zijn plan, zoals het met hem is gemaakt',
  afspraken: 'Afspraken die al lopen',
  gezin: 'Wie er thuis is',
};

export const GRONDSLAG_LABEL: Record<Grondslag, string> = {
  instemming: 'De jongere stemt ermee in',
  'wettelijke-taak': 'Een wettelijke taak',
};

export const OVERDRACHTSTAAT_LABEL: Record<Overdrachtstaat, string> = {
  aangeboden: 'Wacht op antwoord',
  aanvaard: 'Overgenomen',
  geweigerd: 'Niet overgenomen',
  ingetrokken: 'Ingetrokken',
};

export const WIJZE_LABEL: Record<Antwoordwijze, string> = {
  coach: 'Wij hoorden het',
  antwoord: 'De partner schreef het',
};
