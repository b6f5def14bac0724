import { dagen, LPW, maanden, soort, weken, werkdagen } from '#lib/termijnen/catalogus/soort.ts';

const INSTUREN = {
  aard: 'instructie',
  bron: 'Aanwijzing handhaving Leerplichtwet van het OM (tekst van 2013, te bevestigen)',
  handeling: 'Stuur het proces-verbaal in',
} as const;
/** Outside the wall the terms of a file of investigation all say the same (ADR 16); they end with the file, not with the work. */
const IN_ZAAK = {
  blijft: true,
  aard: 'instructie',
  bron: 'Handhaving van de Leerplichtwet 1969; de grond staat in de handhavingszaak',
  handeling: 'Open de handhavingszaak',
} as const;

/** A day that was agreed is no term of law: on a Saturday it stays a Saturday (Algemene termijnenwet, art. 1 lid 2). */
const AFSPRAAK = {
  ...IN_ZAAK,
  terug: true,
  aard: 'lokaal',
  bron: 'Afspraak in de handhavingszaak; de wet noemt geen termijn',
} as const;

/** Terms of enforcement: of the public prosecutor, of the compartment and of a last onder dwangsom. */
export const HANDHAVING = {
  T11: soort('Proces-verbaal insturen na het eerste verhoor', 'eerste verhoor', maanden(1), INSTUREN),
  T11b: soort('Proces-verbaal insturen na de melding', 'melding ontvangen', maanden(2), INSTUREN),
  T16: soort('Terstond handelen', 'verboden arbeid of verwijdering', werkdagen(0), {
    bron: LPW('18 en 23'),
    handeling: 'Handel vandaag',
  }),
  T20: soort('Politiegegevens uit het dagelijks gebruik halen', 'eerste verwerking', maanden(12), {
    bron: 'Wet politiegegevens, art. 8',
    werking: 'nachtelijk',
    handeling: 'Scherm de gegevens af',
  }),
  // Terms of the compartment: their names say nothing, what they are for stands behind the wall (ADR 16).
  H1: soort('Termijn in een handhavingszaak', 'een stap in de handhavingszaak', maanden(1), IN_ZAAK),
  H2: soort('Termijn in een handhavingszaak', 'een stap in de handhavingszaak', maanden(2), IN_ZAAK),
  H3: soort('Termijn in een handhavingszaak', 'een stap in de handhavingszaak', werkdagen(5), IN_ZAAK),
  // Days that were agreed in the file: the meeting on the agenda, and what is done after it.
  H4: soort('Termijn in een handhavingszaak', 'een afspraak in de handhavingszaak', dagen(0), AFSPRAAK),
  H5: soort('Termijn in een handhavingszaak', 'een afspraak in de handhavingszaak', dagen(0), AFSPRAAK),
  zienswijze: soort('Zienswijze op het voornemen', 'voornemen verstuurd', weken(2), {
    van: 'ouder',
    aard: 'lokaal',
    bron: 'Algemene wet bestuursrecht, art. 4:8; noemt geen termijn',
    handeling: 'Leg de zienswijze vast of neem het besluit',
  }),
  begunstiging: soort('Einde van de begunstigingstermijn', 'last bekendgemaakt', weken(2), {
    van: 'ouder',
    aard: 'lokaal',
    bron: 'Algemene wet bestuursrecht, art. 5:32a lid 2; het besluit noemt de termijn',
    handeling: 'Ga na of de last is nagekomen',
  }),
};
