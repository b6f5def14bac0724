import type { Betrouwbaarheid, Motiesoort, Richting, Streefeenheid, Tipstatus } from '#lib/moties/model.ts';

/** A promise as the demo tells it: what is public of it in our own words, every answer invented. */
export type Demomotie = {
  readonly kop: {
    readonly soort: Motiesoort;
    readonly titel: string;
    readonly tekst: string;
    readonly raad: string;
    readonly gemeente: string;
    readonly vastgesteldOp: string;
    readonly bron: string;
    readonly kanttekening: string;
  };
  readonly vragen: readonly Demovraag[];
  readonly tips: readonly Demotip[];
  readonly kosten: readonly (readonly [post: string, jaar: number, bedrag: string])[];
  readonly verslag: { readonly dag: string; readonly omschrijving: string } | null;
};

export type Demovraag = {
  readonly kenmerk: string;
  readonly zin: string;
  /** `adres` as the form sends it: a value per dimension, or `*` to split. */
  readonly cijfer?: { readonly indicator: string; readonly adres: Readonly<Record<string, string>> };
  /** `evaluatie`: the evaluation of the demo answers it. */
  readonly niet?: { readonly reden: string; readonly herkomst: string; readonly evaluatie?: true };
  /** Without it there is an ambition. */
  readonly informatie?: string;
  readonly streef?: readonly {
    readonly richting: Richting;
    readonly waarde?: string;
    readonly eenheid: Streefeenheid;
    readonly van: string;
    readonly tot: string;
    readonly bron?: string;
  }[];
  readonly nulmeting?: {
    readonly peildatum: string;
    readonly betrouwbaarheid: Betrouwbaarheid;
    readonly opmerking?: string;
    readonly vast: boolean;
  };
};

export type Demotip = {
  readonly groep: string;
  readonly tekst: string;
  readonly status: Tipstatus;
  readonly argument?: string;
  readonly kosten?: string;
  readonly kostenToelichting?: string;
  readonly resultaat?: string;
  /** One a line, as the form takes them. */
  readonly koppelingen?: string;
};
