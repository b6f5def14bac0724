import type { Datum, Periode, SchrikkelConventie } from '#lib/kalender/model.ts';
import type { Grond, StatusSoort } from '#lib/jongeren/leerplicht/model.ts';
import type { Termijncode } from '#lib/termijnen/catalogus.ts';

/** A beroep works by operation of law once a valid kennisgeving is in; a besluit is taken by the college. */
export type Aard = 'beroep' | 'besluit';

/** What a check says. It never decides: a late notice or a doubtful declaration is weighed by an officer, with a reason. */
export type Oordeel = 'voldoet' | 'voldoet-niet' | 'let-op' | 'onbekend';

export type Uitslag = { readonly oordeel: Oordeel; readonly zin: string };

/** Everything the rules of all grounds look at; a rule reads what it needs. Dates are civil days. */
export type Toetszaak = {
  readonly grond: Grond;
  readonly ontvangenOp: Datum;
  readonly van: Datum;
  readonly tot: Datum | null;
  readonly permanent: boolean;
  readonly geboortedatum: Datum;
  /** When the bureau keeps a birthday of 29 February in a common year. */
  readonly schrikkelConventie?: SchrikkelConventie | undefined;
  readonly leerplichtVan: Datum;
  readonly leerplichtTot: Datum;
  /** Legal status on the first day asked for, vrijstellingen left out. */
  readonly statusOpVan: StatusSoort;
  /** The gemeente of the BRP on the first day is one of this bureau; null when no address is known. */
  readonly eigenGemeente: boolean | null;
  readonly gegevens: Readonly<Record<string, string>>;
  readonly verklaarder: Verklaarderkern | null;
  readonly buitenlandseSchool: { readonly naam: string; readonly land: string } | null;
  readonly inschrijvingen: readonly Schoolbezoek[];
  /** The vrijstelling on the same ground that runs or ran last before the first day. */
  readonly vorige: (Periode & { readonly permanent: boolean }) | null;
  readonly eerderGrond: readonly Grond[];
  readonly bewijs: Readonly<Record<string, Datum>>;
  readonly gehoor: Readonly<Record<string, Datum>>;
  readonly compleetOp: Datum | null;
};

export type Verklaarderkern = {
  readonly naam: string;
  readonly soort: 'arts' | 'pedagoog' | 'psycholoog';
  readonly aangewezenVan: Datum;
  readonly aangewezenTot: Datum | null;
};

export type Schoolbezoek = Periode & {
  readonly school: string;
  readonly richting: string | null;
  /** An enrolment abroad, as far as the register knows it. */
  readonly buitenland?: boolean;
};

/** One condition of the law, with the version of the text it is in. */
export type Regel = {
  readonly code: string;
  readonly artikel: string;
  readonly titel: string;
  readonly geldigVan: Datum;
  readonly bron: string;
  readonly toets: (zaak: Toetszaak) => Uitslag;
};

export type Toetsing = Omit<Regel, 'toets'> & Uitslag;

/** What the ground asks of the one who fills the case in. Never anything medical. */
export type Veld = {
  readonly naam: string;
  readonly label: string;
  readonly soort:
    'datum' | 'ja-nee' | 'keuze' | 'richtingen' | 'tekst' | 'verklaarder' | 'buitenlandse-school';
  readonly hint?: string;
  readonly keuzes?: readonly { readonly waarde: string; readonly label: string }[];
};

export type Bewijssoort = { readonly code: string; readonly label: string; readonly verplicht: boolean };

export type Hoorrol =
  'aanvrager' | 'jongere' | 'hoofd' | 'hoofd-school' | 'hoofd-instelling' | 'maatschappelijke-zorg';

export type Gronddefinitie = {
  readonly grond: Grond;
  readonly artikel: string;
  readonly titel: string;
  readonly aard: Aard;
  /** Who decides, or who checks a beroep. */
  readonly gezag: string;
  readonly uitleg: string;
  readonly termijn: Extract<Termijncode, 'T04' | 'T04b'> | null;
  readonly duur: 'schooljaar' | 'schooljaar-of-permanent' | 'seizoen';
  readonly verlenging: 'voor-1-juli' | 'acht-weken' | 'geen';
  readonly horen: readonly Hoorrol[];
  readonly bewijs: readonly Bewijssoort[];
  readonly velden: readonly Veld[];
  readonly regels: readonly Regel[];
  readonly brief: { readonly ja: string; readonly nee: string; readonly herinnering: string | null };
  /** What DUO hears and when; the ground itself never goes along. */
  readonly duo: {
    readonly soort: 'vrijstelling' | 'vervangende leerplicht';
    readonly moment: 'beroep' | 'besluit';
  };
};
