import type { Uitslag } from '#lib/indicatoren/model.ts';
import type { Datum, Schooljaar } from '#lib/kalender/model.ts';
import type { OpenbareTabel, Tabel } from '#lib/publicaties/onthulling/model.ts';

export type Publicatiestatus = 'concept' | 'ter-controle' | 'gepubliceerd' | 'ingetrokken';

/** What the figure means, as it was on the day of publication; frozen with it. */
export type Kop = {
  readonly code: string;
  readonly titel: string;
  readonly vraag: string;
  readonly definitie: string;
  readonly teller: string;
  readonly noemer: string | null;
  readonly formule: string;
  readonly eenheid: string;
  readonly bron: string;
  readonly versie: number;
};

/** Dutch words for a dimension and its values, frozen: a result list may be reworded later. */
export type Dimensiewoorden = Readonly<
  Record<string, { readonly label: string; readonly waarden: Readonly<Record<string, string>> }>
>;

/** One public table: its caption, and the exact counts it comes from or what the public sees of them. */
export type Vorm<T> = { readonly titel: string; readonly tabel: T };

/** Exact, for who may see it inside the bureau. */
export type Intern = { readonly uitslag: Uitslag; readonly vormen: readonly Vorm<Tabel>[] };

/** What leaves the bureau. */
export type Openbaar = { readonly woorden: Dimensiewoorden; readonly vormen: readonly Vorm<OpenbareTabel>[] };

export type Publicatie = {
  readonly id: string;
  readonly indicator: string;
  readonly schooljaar: Schooljaar;
  readonly uitgave: number;
  readonly status: Publicatiestatus;
  readonly peildatum: Datum;
  readonly bekendOp: Date;
  readonly definitie: Kop;
  readonly intern: Intern;
  readonly openbaar: Openbaar;
  readonly hash: string;
  readonly internZegel: string | null;
  readonly toelichting: string | null;
  /** The last fact there was when it was frozen; null for what was frozen before this was kept. */
  readonly laatsteFeit: string | null;
  readonly gemaaktDoor: string;
  readonly gemaaktDoorNaam: string | null;
  readonly gemaaktOp: Date;
  readonly gecontroleerdDoorNaam: string | null;
  readonly gepubliceerdOp: Date | null;
};

/** As the public sees it. */
export type OpenbarePublicatie = Pick<
  Publicatie,
  | 'id'
  | 'indicator'
  | 'schooljaar'
  | 'uitgave'
  | 'peildatum'
  | 'bekendOp'
  | 'definitie'
  | 'openbaar'
  | 'hash'
  | 'toelichting'
> & {
  readonly bureauCode: string;
  readonly bureauNaam: string;
  readonly demo: boolean;
  readonly gepubliceerdOp: Date;
  readonly ingetrokken: boolean;
};

/** A line in the list of publications. */
export type Publicatieregel = Pick<
  Publicatie,
  | 'id'
  | 'indicator'
  | 'schooljaar'
  | 'uitgave'
  | 'status'
  | 'peildatum'
  | 'gemaaktDoorNaam'
  | 'gemaaktOp'
  | 'gepubliceerdOp'
  | 'gemaaktDoor'
> & { readonly titel: string };
