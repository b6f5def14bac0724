import type { Datum } from '#lib/kalender/model.ts';
import type { Lijststand } from '#lib/toegang/lijsten/model.ts';
import type { Contactpersoon, Organisatie, Organisatiesoort } from '#lib/partners/model.ts';

export type Partnerregel = {
  readonly id: string;
  readonly naam: string;
  readonly soort: Organisatiesoort;
  readonly regio: string | null;
  readonly telefoon: string | null;
  readonly email: string | null;
  readonly gestoptOp: Datum | null;
  /** Who works there today, and of those who was found by the search. */
  readonly contacten: readonly string[];
};

export type Partnerlijst = {
  readonly rijen: readonly Partnerregel[];
  readonly verder: string | null;
  readonly filter: { readonly zoek: string; readonly soort?: Organisatiesoort | undefined };
  readonly stand: Lijststand;
  readonly mag: { readonly beheren: boolean };
};

export type Partnerpagina = {
  readonly organisatie: Organisatie;
  readonly contacten: readonly Contactpersoon[];
  /** Those that were the same organisation and point here now. */
  readonly opgegaan: readonly Pick<Organisatie, 'id' | 'versie' | 'naam'>[];
  readonly lijktOp: readonly { readonly id: string; readonly naam: string; readonly reden: string }[];
  /** How many young people were handed over here, and how many of them were accepted. */
  readonly overdrachten: {
    readonly aangeboden: number;
    readonly aanvaard: number;
    readonly geweigerd: number;
  };
  readonly vandaag: Datum;
  readonly mag: { readonly beheren: boolean };
};

/** One line of searching partners from anywhere. */
export type Partnertreffer = {
  readonly organisatieId: string;
  /** null: the organisation itself. */
  readonly contactId: string | null;
  readonly titel: string;
  readonly onder: string;
};
