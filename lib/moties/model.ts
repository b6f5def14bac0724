import type { Datum, Schooljaar } from '#lib/kalender/model.ts';
import type { Dimensies } from '#lib/indicatoren/model.ts';

/** A promise to a council: a motion, a decision, a line of a programme budget, or a target of a covenant. */
export const MOTIESOORTEN = ['motie', 'raadsbesluit', 'begroting', 'convenant'] as const;
export type Motiesoort = (typeof MOTIESOORTEN)[number];

export type Motiekop = {
  readonly soort: Motiesoort;
  readonly titel: string;
  readonly tekst: string;
  readonly raad: string;
  /** null: the whole region. */
  readonly gemeente: string | null;
  readonly vastgesteldOp: Datum;
  readonly bron: string;
  readonly bronAdres: string | null;
  /** Stands above the figures, also in public: over what was computed. */
  readonly kanttekening: string | null;
  readonly eigenaarId: string;
};
export type Motie = Motiekop & {
  readonly id: string;
  readonly versie: number;
  readonly gemeenteNaam: string | null;
  readonly eigenaar: string | null;
};

/** Where the figure stands that answers what was asked. */
export type Cijferadres = {
  readonly indicator: string;
  /** Of the definition when it was agreed; another one now is a break. */
  readonly indicatorVersie: number;
  readonly keuze: Dimensies;
  readonly per: readonly string[];
};

/** Why it is not one figure, and where the answer comes from instead; the evaluation when it is one of our own. */
export type NietTeBerekenen = {
  readonly reden: string;
  readonly herkomst: string;
  readonly evaluatieId: string | null;
};

/** What an evaluation allows to be said, in its own sentences and without numbers. */
export type Evaluatieantwoord = {
  /** Of the evaluation, to find what was published of it; what was published before this was kept has none. */
  readonly id?: string;
  readonly titel: string;
  readonly conclusies: readonly string[];
};

export type Vraagkop = {
  /** As the council calls it, such as K1; several figures may answer one. */
  readonly kenmerk: string;
  readonly zin: string;
  readonly antwoord:
    | ({ readonly soort: 'cijfer' } & Cijferadres)
    | ({ readonly soort: 'niet-te-berekenen' } & NietTeBerekenen);
  /** False: told for information, without an ambition; the footnote says why. */
  readonly heeftAmbitie: boolean;
  readonly voetnoot: string | null;
};
export type Motievraag = Vraagkop & {
  readonly id: string;
  readonly versie: number;
  readonly motieId: string;
  readonly streefwaarden: readonly Streefwaarde[];
  readonly nulmeting: Nulmeting | null;
};

/** `hoger` and `lager`: than the nulmeting, without a number. */
export const RICHTINGEN = ['minstens', 'hoogstens', 'meer-dan', 'minder-dan', 'hoger', 'lager'] as const;
export type Richting = (typeof RICHTINGEN)[number];
export const STREEFEENHEDEN = ['%', 'aantal'] as const;
export type Streefeenheid = (typeof STREEFEENHEDEN)[number];

export type Streefwaarde = {
  readonly id: string;
  readonly richting: Richting;
  /** null exactly when it is measured against the nulmeting. */
  readonly waarde: number | null;
  readonly eenheid: Streefeenheid;
  readonly van: Schooljaar;
  readonly tot: Schooljaar;
  /** Where a share and a number disagree, this one decides. */
  readonly leidend: boolean;
  readonly bron: string | null;
};

export const BETROUWBAARHEDEN = ['goed', 'redelijk', 'zwak', 'onbekend'] as const;
export type Betrouwbaarheid = (typeof BETROUWBAARHEDEN)[number];

/** null is unknown, 0 is zero. */
export type Nulcel = {
  readonly dimensies: Dimensies;
  readonly waarde: number | null;
  readonly teller: number | null;
  readonly noemer: number | null;
};
export type Nulmeting = {
  readonly versie: number;
  readonly cellen: readonly Nulcel[];
  readonly peildatum: Datum;
  readonly bron: string;
  readonly betrouwbaarheid: Betrouwbaarheid;
  readonly opmerking: string | null;
  readonly herkomst: 'berekend' | 'ingevuld';
  readonly indicatorVersie: number | null;
  readonly bekendOp: Datum | null;
  readonly vastgezet: { readonly door: string | null; readonly op: Date } | null;
};

export type Rapportdag = {
  readonly id: string;
  readonly dag: Datum;
  readonly omschrijving: string;
  /** The term says how it stands: nobody keeps that twice. */
  readonly stand: 'loopt' | 'opgeschort' | 'voldaan' | 'vervallen';
  readonly afgedaanOp: Datum | null;
};

export const TIPSTATUSSEN = ['nieuw', 'in-onderzoek', 'overgenomen', 'deels', 'niet-overgenomen'] as const;
export type Tipstatus = (typeof TIPSTATUSSEN)[number];
export type Koppeling = { readonly titel: string; readonly adres: string };
export type Tip = {
  readonly id: string;
  readonly versie: number;
  readonly motieId: string;
  readonly groep: string;
  readonly tekst: string;
  readonly status: Tipstatus;
  readonly argument: string | null;
  readonly kostenBedrag: number | null;
  readonly kostenToelichting: string | null;
  readonly resultaat: string | null;
  readonly koppelingen: readonly Koppeling[];
};

export type Kostenregel = {
  readonly id: string;
  readonly post: string;
  readonly jaar: number;
  readonly bedrag: number;
};

export type Wijziging = {
  readonly id: string;
  readonly wat: string;
  readonly reden: string | null;
  readonly door: string | null;
  readonly op: Date;
};

/** A line in the list. */
export type Motieregel = Pick<
  Motie,
  'id' | 'soort' | 'titel' | 'raad' | 'vastgesteldOp' | 'gemeenteNaam' | 'eigenaar'
> & {
  readonly vragen: number;
  readonly tips: number;
  readonly tipsOpen: number;
  readonly volgendeRapportdag: Datum | null;
  readonly gepubliceerd: boolean;
};

/** All that is known of one promise, without its figures. */
export type Motiedossier = {
  readonly motie: Motie;
  readonly vragen: readonly Motievraag[];
  readonly rapportdagen: readonly Rapportdag[];
  readonly tips: readonly Tip[];
  readonly kosten: readonly Kostenregel[];
};
