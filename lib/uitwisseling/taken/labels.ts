import type { Wachtrij } from '#lib/platform/queues.ts';

export const WACHTRIJ_LABEL: Readonly<Record<Wachtrij, string>> = {
  import: 'Bestanden inlezen',
  terugmelding: 'Terugmeldingen aan scholen',
  mail: 'Mail versturen',
  vergelijking: 'BRP en inschrijvingen vergelijken',
  brief: 'Brieven maken',
  herbeoordeling: 'Herbeoordelingen doorvoeren',
  bescherming: 'Openbare tabellen beschermen',
  'openbare-pdf': 'PDF van openbare documenten maken',
  onderhoud: 'Onderhoud en narekenen',
};

const STAAT_LABEL: Readonly<Record<string, string>> = {
  created: 'wacht',
  retry: 'wordt opnieuw geprobeerd',
  active: 'bezig',
  completed: 'klaar',
  cancelled: 'afgebroken',
  failed: 'mislukt',
};

export function staatLabel(staat: string): string {
  return STAAT_LABEL[staat] ?? staat;
}

export function wachtrijLabel(wachtrij: string): string {
  return Object.hasOwn(WACHTRIJ_LABEL, wachtrij) ? WACHTRIJ_LABEL[wachtrij as Wachtrij] : wachtrij;
}
