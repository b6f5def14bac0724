import type { Datum } from '#lib/kalender/model.ts';
import type { Jongerenaam } from '#lib/jongeren/model.ts';
import type { Mailstatus } from '#lib/platform/mail.ts';
import type { Kanaal, Kandidaat, Ontvangersoort } from '#lib/brieven/geadresseerden/model.ts';
import type { Sjablooncode } from '#lib/brieven/sjablonen/catalogus.ts';

/** What the letter is about: an instrument of another room. */
export type Onderwerp = { readonly soort: string; readonly id: string };

export type Brieffase = 'concept' | 'maken' | 'klaar' | 'mislukt' | 'ingetrokken';
export type Exemplaarfase = 'wacht' | 'klaar' | 'weg' | 'ingetrokken';

/** What one copy needs to know of who gets it. His address stands in his own copy only. */
export type Ontvanger = {
  readonly naam: string;
  readonly aanhef: string;
  readonly adres: readonly string[];
  readonly emails: readonly string[];
};

/** What a letter says, the same for each copy: as it was looked up and typed, so that it can be made again. */
export type Briefinhoud = {
  readonly titel: string;
  readonly gegevens: Readonly<Record<string, string>>;
  readonly velden: Readonly<Record<string, string>>;
  readonly alinea: string;
  readonly meerderjarig: boolean;
};

export type Exemplaar = {
  readonly id: string;
  readonly nummer: number;
  readonly soort: Ontvangersoort;
  readonly sleutel: string;
  readonly ouderIds: readonly string[];
  readonly ontvanger: Ontvanger;
  readonly kanaal: Kanaal;
  readonly status: Exemplaarfase;
  readonly wegOp: Date | null;
};

export type Brief = {
  readonly id: string;
  readonly versie: number;
  readonly jongereId: string;
  readonly werkprocesId: string | null;
  readonly sjabloon: Sjablooncode;
  readonly sjabloonVersie: number; // 0: the text of Baken itself
  readonly onderwerp: Onderwerp | null;
  readonly kenmerk: string;
  readonly inhoud: Briefinhoud;
  readonly status: Brieffase;
  readonly fout: string | null;
  readonly datum: Datum | null;
  readonly gemaaktOp: Date;
  readonly verstuurdOp: Date | null;
  readonly exemplaren: readonly Exemplaar[];
};

/** How a letter stands, in one word for a list. */
export type Briefstand =
  'concept' | 'maken' | 'af-te-drukken' | 'onderweg' | 'verzonden' | 'geprint' | 'mislukt' | 'ingetrokken';

export type Exemplaarstand =
  'wacht' | 'af-te-drukken' | 'afgedrukt' | 'mail-wacht' | 'mail-weg' | 'mail-mislukt' | 'ingetrokken';

/** A row of the list in the dossier. */
export type Briefrij = {
  readonly id: string;
  readonly titel: string;
  readonly kenmerk: string;
  readonly datum: Datum | null;
  readonly gemaaktOp: Date;
  readonly door: string | null;
  readonly stand: Briefstand;
  readonly aan: readonly string[];
};

/** A letter of one case, with how and when its copies left. */
export type Zaakbrief = Briefrij & {
  readonly weg: readonly { readonly kanaal: Kanaal; readonly op: Date }[];
};

export type Mailuitslag = { readonly exemplaarId: string; readonly status: Mailstatus };

/** Everything the page needs on which a letter is written. */
export type Briefformulier = {
  readonly jongere: {
    readonly id: string;
    readonly naam: Jongerenaam;
    readonly leeftijd: number;
    readonly geheimhouding: boolean;
    readonly overleden: boolean;
  };
  readonly sjabloon: Sjablooncode;
  readonly sjabloonVersie: number;
  readonly onderwerp: Onderwerp | null;
  readonly kandidaten: readonly Kandidaat[];
  readonly velden: Readonly<Record<string, string>>;
  readonly alinea: string;
  readonly concept: {
    readonly id: string;
    readonly versie: number;
    readonly gekozen: readonly string[];
    readonly ander: Ontvanger | null;
  } | null;
  readonly voorbeeld: string; // safe html
  readonly voorWie: string | null;
  readonly waarschuwingen: readonly string[];
  /** The step of the routekaart that is set once this letter leaves. */
  readonly stap: string | null;
};
