import type { Duur } from '#lib/kalender/termijnen.ts';

/**
 * The timers of the work, as data: worklists, reminders, letters and the indicator "termijn gemist" read this table. What a term
 * is measured on differs: `bureau` is ours to keep, `school` and `ouder` are theirs and only remembered, never counted as ours.
 */
export type Aard =
  | 'wet' // the law names the term
  | 'instructie' // an instruction of the public prosecutor or a regulation
  | 'lokaal'; // no legal term; the bureau chooses, this is the default

export type Termijnsoort = {
  readonly titel: string;
  readonly aanleiding: string;
  readonly duur: Duur;
  /** True: counted back from the event ("at least eight weeks before"). */
  readonly terug: boolean;
  readonly van: 'bureau' | 'school' | 'ouder' | 'duo';
  readonly aard: Aard;
  readonly bron: string;
  /** What is done when the day comes, as a button says it. */
  readonly handeling: string;
  /** True: goes on when the work it belongs to is closed, because its day comes after the decision. */
  readonly blijft: boolean;
  readonly werking: Werking;
};

/** What Baken does with a term. */
export type Werking =
  | 'loopt' // set on something, and watched until it is met
  | 'nachtelijk' // Baken does it itself every night; nobody gets it as a task
  | 'toets' // a check in a test of conditions or in a picture; nobody is reminded of it
  | 'later'; // named because the law knows it; the work it belongs to is not in this version

const LPW = (artikel: string) => `Leerplichtwet 1969, art. ${artikel}`;

const dagen = (aantal: number): Duur => ({ eenheid: 'DAGEN', aantal });
const weken = (aantal: number): Duur => ({ eenheid: 'WEKEN', aantal });
const maanden = (aantal: number): Duur => ({ eenheid: 'MAANDEN', aantal });
const werkdagen = (aantal: number): Duur => ({ eenheid: 'WERKDAGEN', aantal });

const STANDAARD = {
  terug: false,
  van: 'bureau',
  aard: 'wet',
  blijft: false,
  werking: 'loopt',
} as const satisfies Partial<Termijnsoort>;
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

const WERK = 'Werkafspraak van het bureau; de wet noemt geen termijn';
const WERKAFSPRAAK = { aard: 'lokaal', bron: WERK, blijft: true } as const;

export const TERMIJNEN = {
  T01: soort('Melding door de school', '16 uur verzuim in vier lesweken', werkdagen(5), {
    van: 'school',
    aard: 'lokaal',
    bron: `${LPW('21a')}; noemt geen termijn, regio’s spreken vijf werkdagen of zeven dagen af`,
    werking: 'toets',
    handeling: 'Vraag de school te melden',
  }),
  T02: soort('Melding van DUO bij de gemeente', 'melding in het register', werkdagen(1), {
    van: 'duo',
    bron: 'Besluit register onderwijsdeelnemers, art. 46',
    werking: 'later',
    handeling: 'Kijk of het bestand van DUO binnen is',
  }),
  T03: soort('Eerste reactie aan de school', 'melding ontvangen', werkdagen(5), {
    aard: 'lokaal',
    bron: 'Ambtsinstructie van het bureau; de wet noemt geen termijn',
    handeling: 'Reageer naar de school',
  }),
  T04: soort('Beslissen op de aanvraag', 'aanvraag vervangende leerplicht compleet', weken(6), {
    bron: LPW('3a en 3b'),
    handeling: 'Neem een besluit',
  }),
  T04b: soort('Beslissen op de aanvraag', 'aanvraag om vrijstelling van de kwalificatieplicht', weken(8), {
    bron: `${LPW('15')}; geen eigen termijn, Awb art. 4:13 lid 2`,
    handeling: 'Neem een besluit',
  }),
  T05h: soort(
    'Herinneren aan de verlenging van de vervangende leerplicht',
    'einde van de vervangende leerplicht',
    weken(12),
    {
      terug: true,
      blijft: true,
      aard: 'lokaal',
      bron: `Vier weken voor de termijn van ${LPW('3a')}; keuze van het bureau`,
      handeling: 'Herinner de ouders aan de verlenging',
    },
  ),
  T05: soort('Verlenging vervangende leerplicht aanvragen', 'einde van de vervangende leerplicht', weken(8), {
    terug: true,
    van: 'ouder',
    bron: LPW('3a'),
    blijft: true,
    handeling: 'Herinner de ouders aan de verlenging',
  }),
  T06: soort('Kennisgeving voor het begin van de leerplicht', 'begin van de leerplicht', maanden(1), {
    terug: true,
    van: 'ouder',
    bron: LPW('6 lid 2'),
    blijft: true,
    handeling: 'Herinner de ouders aan de kennisgeving',
  }),
  T07: soort('Nieuwe kennisgeving voor het volgende schooljaar', '1 juli', maanden(0), {
    terug: true,
    van: 'ouder',
    bron: LPW('6 lid 2 en 3'),
    blijft: true,
    handeling: 'Herinner de ouders aan de kennisgeving',
  }),
  herinnering1: soort('Eerste herinnering aan de verlenging versturen', '1 mei', weken(1), {
    aard: 'lokaal',
    bron: 'Werkafspraak van het bureau; de wet noemt alleen 1 juli (art. 6 lid 2)',
    handeling: 'Verstuur de herinneringen',
  }),
  herinnering2: soort('Tweede herinnering aan de verlenging versturen', '1 juni', weken(1), {
    aard: 'lokaal',
    bron: 'Werkafspraak van het bureau; de wet noemt alleen 1 juli (art. 6 lid 2)',
    handeling: 'Verstuur de herinneringen',
  }),
  T08: soort('Verklaring niet ouder dan drie maanden', 'kennisgeving artikel 5 onder a', maanden(3), {
    terug: true,
    van: 'ouder',
    bron: LPW('7'),
    werking: 'toets',
    handeling: 'Vraag een nieuwe verklaring',
  }),
  T09: soort(
    'Geen inschrijving in deze richting in het jaar ervoor',
    'kennisgeving artikel 5 onder b',
    maanden(12),
    { terug: true, van: 'ouder', bron: LPW('8'), werking: 'toets', handeling: 'Toets de inschrijvingen' },
  ),
  T10: soort('Beslissen op verlof van meer dan tien dagen', 'aanvraag ontvangen', weken(2), {
    aard: 'lokaal',
    bron: `${LPW('14 lid 3')}; geen wettelijke termijn, Awb art. 4:13 noemt een redelijke termijn van hooguit acht weken`,
    handeling: 'Neem een besluit',
  }),
  T11: soort('Proces-verbaal insturen na het eerste verhoor', 'eerste verhoor', maanden(1), INSTUREN),
  T11b: soort('Proces-verbaal insturen na de melding', 'melding ontvangen', maanden(2), INSTUREN),
  T12a: soort('Ouders inlichten dat de school haar status verliest', 'school verliest status', dagen(7), {
    bron: `${LPW('1a1 lid 4')}; geen register meldt het, een collega zet de dag`,
    handeling: 'Licht de ouders in',
  }),
  T12b: soort('Onderzoek na verlies van status van de school', 'school verliest status', weken(4), {
    bron: LPW('22 lid 4'),
    handeling: 'Rond het onderzoek af',
  }),
  T12c: soort('Kind inschrijven op een andere school', 'onderzoek na verlies van status afgerond', weken(4), {
    van: 'ouder',
    bron: `${LPW('22 lid 4')}; daarna volgt een proces-verbaal`,
    handeling: 'Ga na of het kind is ingeschreven',
  }),
  T13: soort('Antwoord van mbo of vavo op een informatieverzoek', 'verzoek om informatie', weken(4), {
    van: 'school',
    bron: 'WEB, art. 9.2.3',
    handeling: 'Bel de instelling na',
  }),
  T14: soort('Dossier overdragen aan de nieuwe gemeente', 'verhuizing in de BRP', weken(2), {
    aard: 'lokaal',
    bron: 'Leerplichtregeling 1995, art. 3 lid 2; noemt geen termijn',
    blijft: true,
    handeling: 'Draag het dossier over',
  }),
  T15: soort('Arbeidsinspectie inlichten', 'vrijstelling of vervangende leerplicht vanaf 16 jaar', weken(2), {
    aard: 'instructie',
    bron: 'Leerplichtregeling 1995, art. 5 (tekst van 2017, te bevestigen)',
    blijft: true,
    handeling: 'Meld aan de arbeidsinspectie',
  }),
  T16: soort('Terstond handelen', 'verboden arbeid of verwijdering', werkdagen(0), {
    bron: LPW('18 en 23'),
    handeling: 'Handel vandaag',
  }),
  T17: soort('Verslag over het schooljaar aan de raad', '1 oktober', dagen(1), {
    terug: true,
    bron: LPW('25 lid 1'),
    blijft: true,
    handeling: 'Bied het verslag aan',
  }),
  T18: soort('Effectrapportage Doorstroompunt', 'einde van het cohort', maanden(0), {
    aard: 'instructie',
    bron: 'Regeling regionaal programma en Doorstroompuntfunctie 2026-2029 (datum te bevestigen)',
    werking: 'later',
    blijft: true,
    handeling: 'Dien de rapportage in',
  }),
  T19: soort('Gegevens van de begeleiding wissen', '27e verjaardag of startkwalificatie', maanden(24), {
    bron: 'WEB, art. 9.2.7 lid 3',
    werking: 'later',
    blijft: true,
    handeling: 'Wis de gegevens',
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
  thuiszitten: soort('Thuiszitter langer dan drie maanden bespreken', 'drie maanden thuis', weken(2), {
    aard: 'lokaal',
    bron: 'Kamerstuk 26695, nr. 108 (drie maanden); de twee weken zijn een keuze van het bureau',
    handeling: 'Zet op de agenda van de Actietafel',
  }),
  'nog-thuis': soort('Volgen wie nog thuis zit', 'werk gesloten terwijl de jongere thuis zit', weken(2), {
    ...WERKAFSPRAAK,
    handeling: 'Neem contact op',
  }),
  vertrek: soort('Vertrek uit Nederland nagaan', 'vertrek in de BRP', weken(2), {
    aard: 'lokaal',
    bron: `${LPW('19')}; noemt geen termijn`,
    blijft: true,
    handeling: 'Ga het vertrek na',
  }),
  'toch-ingeschreven': soort('Ingeschreven tijdens een vrijstelling', 'inschrijving op school', weken(2), {
    aard: 'lokaal',
    bron: `${LPW('5, 10 en 15')}; de wet noemt geen termijn, werkafspraak van het bureau`,
    blijft: true,
    handeling: 'Eindigt de vrijstelling eerder?',
  }),
  'verhuisd-binnen': soort('Nieuw adres binnen het bureau', 'verhuizing in de BRP', weken(2), {
    ...WERKAFSPRAAK,
    handeling: 'Kijk wie het werk doet',
  }),
  overgenomen: soort('Kennismaken en overdracht lezen', 'dossier overgenomen', weken(1), {
    aard: 'lokaal',
    bron: 'Werkafspraak van het bureau; de wet noemt geen termijn',
    blijft: true,
    handeling: 'Lees de overdracht',
  }),
  overlijden: soort('Overlijden verwerken', 'overlijden in de BRP', werkdagen(2), {
    ...WERKAFSPRAAK,
    handeling: 'Sluit af wat loopt',
  }),
  meerderjarig: soort('Jongere wordt 18', '18e verjaardag', dagen(0), {
    terug: true,
    bron: LPW('1b en 4b'),
    blijft: true,
    handeling: 'Bereid de overgang voor',
  }),
  bezwaar: soort('Bezwaar tegen het besluit', 'bekendmaking van het besluit', weken(6), {
    van: 'ouder',
    bron: 'Algemene wet bestuursrecht, art. 6:7 en 6:8',
    blijft: true,
    handeling: 'Leg vast of er bezwaar kwam',
  }),
} as const satisfies Record<string, Termijnsoort>;

export type Termijncode = keyof typeof TERMIJNEN;

export function isTermijncode(code: string): code is Termijncode {
  return Object.hasOwn(TERMIJNEN, code);
}

/** Terms that only the investigator moves, in the file itself; they go where the file goes, not where the work goes. */
export const VAN_ZAAK = ['H1', 'H2', 'H3'] as const satisfies readonly Termijncode[];
export const isVanZaak = (code: string): boolean => VAN_ZAAK.some((item) => item === code);

function soort(
  titel: string,
  aanleiding: string,
  duur: Duur,
  rest: Pick<Termijnsoort, 'bron' | 'handeling'> & Partial<Termijnsoort>,
): Termijnsoort {
  return { titel, aanleiding, duur, ...STANDAARD, ...rest };
}
