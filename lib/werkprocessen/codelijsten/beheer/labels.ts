const LIJST_LABEL: Readonly<Record<string, string>> = {
  'relatief-resultaat': 'Resultaten relatief verzuim',
  'absoluut-resultaat': 'Resultaten absoluut verzuim',
  'preventief-resultaat': 'Resultaten zorg en preventie',
  'verzuim-18plus-resultaat': 'Resultaten verzuim 18+',
  'vsv-resultaat': 'Resultaten Doorstroompunt (vsv)',
  'jongere-in-beeld-resultaat': 'Resultaten jongeren in beeld (23 tot 27)',
  'jongerenpunt-resultaat': 'Resultaten Jongerenpunt',
  'preventieve-actie': 'Preventieve acties Jongerenpunt',
  specialisatie: 'Specialisaties van collega’s',
  interventie: 'Interventies in een traject',
  doorbraakstap: 'Stappen van de Doorbraakmethode',
  dossiertoets: 'Vragen van de dossiertoets',
  leefgebied: 'Leefgebieden',
  instemmingdoel: 'Doelen van instemming',
  afwijkreden: 'Redenen om van de routekaart af te wijken',
};

/** A list a bureau brought along from another system shows under its own name. */
export function lijstLabel(lijst: string): string {
  return LIJST_LABEL[lijst] ?? lijst.charAt(0).toUpperCase() + lijst.slice(1).replaceAll('-', ' ');
}
