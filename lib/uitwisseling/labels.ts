import type { Importsoort, Importstatus } from '#lib/uitwisseling/model.ts';

export const IMPORTSOORT_LABEL: Readonly<Record<Importsoort, string>> = {
  'duo-verzuim': 'Verzuimmeldingen van DUO',
  'duo-vsv': 'Vsv-rapporten van DUO',
  'jongeren-in-beeld': 'Jongeren in beeld (23 tot 27 jaar)',
  cijfers: 'Cijfers van anderen (DUO, CBS, UWV)',
  brp: 'Personen uit de BRP',
  migratie: 'Gegevens uit een ander systeem',
  handhaving: 'Halt en processen-verbaal uit een ander systeem',
};

export const IMPORTSTATUS_LABEL: Readonly<Record<Importstatus, string>> = {
  wacht: 'Wacht',
  bezig: 'Bezig',
  klaar: 'Klaar',
  geweigerd: 'Geweigerd',
  mislukt: 'Mislukt',
};

/** Per kind of file, as it stands in the counts of a run. */
export const BESTANDSOORT_LABEL: Readonly<Record<string, string>> = {
  verzuimmeldingen: 'Verzuimmeldingen',
  brp: 'Personen uit de BRP',
  gemeenten: 'Gemeenten van het bureau',
  scholen: 'Scholen',
  gebruikers: 'Medewerkers',
  codelijsten: 'Codelijsten',
  formatie: 'Formatie',
  jongeren: 'Jongeren',
  woonperioden: 'Adressen en verhuizingen',
  inschrijvingen: 'Inschrijvingen',
  schoolgang: 'Schoolgang hervat',
  'duo-a01': 'Uitschrijvingen (A01)',
  'duo-a02': 'Herinschrijvingen (A02)',
  'duo-a04': 'Niet opnieuw ingeschreven (A04)',
  'duo-a05': 'Startset van 1 oktober (A05)',
  'duo-a06': 'Nieuwe vsv’ers (A06)',
  'duo-a07': 'Late startkwalificaties (A07)',
  'duo-nenr': 'Namen en rugnummers',
  'duo-nrsp': 'Startpopulatie',
  'duo-r01': 'Meldingen per status (R01)',
  'duo-vsv-cijfers': 'Nieuwe vsv’ers volgens DUO',
  'jongeren-in-beeld': 'Jongeren in beeld',
  'duurzaam-werk': 'Duurzaam werk na 5 en 10 jaar',
  vrijstellingen: 'Vrijstellingen',
  hoofdverlof: 'Verlof dat het hoofd gaf',
  werkprocessen: 'Werkprocessen',
  meldingen: 'Meldingen',
  signalen: 'Signalen van absoluut verzuim',
  stappen: 'Stappen van de routekaart',
};

/** Why an upload did not arrive, by the code in the address of the page. */
export const UPLOADFOUT: Readonly<Record<string, string>> = {
  'geen-bestand': 'Kies eerst een bestand.',
  'te-groot': 'De bestanden zijn samen groter dan 256 MB. Splits ze en lees de delen na elkaar in.',
  afgebroken: 'Het versturen is afgebroken. Er is niets ingelezen; kies het bestand opnieuw.',
};
