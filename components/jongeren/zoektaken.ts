/** Tasks that begin with choosing someone: what the search page asks, and where choosing leads. */
export const ZOEKTAKEN = {
  contact: { titel: 'Met wie was er contact?', naar: '/contact' },
  brief: { titel: 'Over wie gaat de brief?', naar: '/brieven' },
  afspraak: { titel: 'Met wie is de afspraak?', naar: '/afspraken/nieuw' },
  document: { titel: 'In wiens dossier hoort het stuk?', naar: '/documenten/nieuw' },
} as const;

export type Zoektaak = keyof typeof ZOEKTAKEN;

/** From an address or a form; anything else is plain searching. */
export function leesZoektaak(tekst: unknown): Zoektaak | undefined {
  return (Object.keys(ZOEKTAKEN) as Zoektaak[]).find((taak) => taak === tekst);
}

/** Where choosing this person leads: to the dossier, or to the page of the task. */
export function zoekdoel(jongereId: string, taak: Zoektaak | undefined): string {
  return `/jongeren/${jongereId}${taak ? ZOEKTAKEN[taak].naar : ''}`;
}
