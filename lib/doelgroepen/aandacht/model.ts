import type { Jongerenaam } from '#lib/jongeren/model.ts';
import type { Datum } from '#lib/kalender/model.ts';
import type { Lijststand } from '#lib/toegang/lijsten/model.ts';

export const AANDACHTREGELS = [
  'geen-contact',
  'plan-zonder-stap',
  'halfjaar',
  'nazorg',
  'startkwalificatie',
] as const;
export type Aandachtregel = (typeof AANDACHTREGELS)[number];

/** What the rules look at: facts about the work, nothing about who somebody is (no sex, origin, postcode, health or income). */
export type Aandachtstand = {
  readonly werkprocesId: string;
  readonly loopt: boolean;
  readonly gestartOp: Datum;
  readonly laatsteContact: Datum | null;
  readonly plan: { readonly openDoelen: number; readonly openStappen: number; readonly gedaan: number };
  /** The day support began, as long as it goes on. */
  readonly begeleidSinds: Datum | null;
  /** The last time the Big 5 were asked again after the intake. */
  readonly big5Daarna: Datum | null;
  /** The first moment of nazorg that runs. */
  readonly nazorg: { readonly id: string; readonly maand: number; readonly uiterlijk: Datum } | null;
  readonly school: {
    readonly onderwijssoort: string;
    readonly leerjaar: string | null;
    readonly tot: Datum | null;
  } | null;
  readonly startkwalificatieOp: Datum | null;
};

/** Why somebody stands on the list. `stand` is what the rule saw: another stand is another situation. */
export type Aandachtpunt = {
  readonly regel: Aandachtregel;
  readonly stand: string;
  readonly zin: string;
};

export type Opzij = {
  readonly id: string;
  readonly regel: Aandachtregel;
  readonly stand: string;
  readonly reden: string;
};

export type Aandachtkandidaat = Aandachtstand & {
  readonly soort: string;
  readonly jongereId: string;
  readonly naam: Jongerenaam;
  readonly eigenaar: string | null;
  readonly opzij: readonly Opzij[];
};

export type Aandachtrij = Aandachtpunt &
  Pick<Aandachtkandidaat, 'werkprocesId' | 'soort' | 'jongereId' | 'naam' | 'eigenaar'> & {
    /** Set aside while the situation was as it is now. */
    readonly opzij: { readonly id: string; readonly reden: string } | null;
  };

export type Aandachtlijst = {
  readonly rijen: readonly Aandachtrij[];
  readonly verder: string | null;
  /** After how many days without contact this bureau wants to be told. */
  readonly contactDagen: number;
  readonly stand: Lijststand;
  readonly mag: { readonly wegzetten: boolean };
};
