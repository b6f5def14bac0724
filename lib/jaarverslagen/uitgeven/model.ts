import type { Schooljaar } from '#lib/kalender/model.ts';
import type { Tabelblok, Verslag, Verslagblok } from '#lib/platform/verslag/model.ts';
import type { EerderePublicatie, Tabel } from '#lib/publicaties/onthulling/model.ts';
import type { Dimensiewoorden } from '#lib/publicaties/model.ts';
import type { Vergelijking } from '../landelijk/vergelijken/model.ts';
import type { Inhoud } from '../model.ts';
import type { Beeldsoort } from '../vorm/model.ts';

/** A figure with its exact counts per school year, oldest first: what disclosure control is given. */
export type Cijferbron = {
  readonly id: string;
  readonly titel: string;
  readonly beeld: Beeldsoort;
  readonly rijen: readonly string[];
  readonly kolom: string | null;
  /** The cells that are shown; the exact table has them all, so that the parts hang together. */
  readonly filter: Readonly<Record<string, string>>;
  /** The dimension by which it stands in the annex; null: it does not. */
  readonly plaats: string | null;
  readonly noten: readonly string[];
  /** School years that stand after a trend break which may be told. */
  readonly naBreuk: readonly string[];
  readonly bron: string;
  /** National figures as a table: so they were frozen before the own figure per 1.000 stood beside them. */
  readonly naast?: readonly Tabelblok[];
  readonly vergelijking?: Vergelijking;
  readonly woorden: Dimensiewoorden;
  readonly jaren: readonly Schooljaar[];
  readonly tabellen: readonly Tabel[];
  /** Why it stays inside whatever its counts are; null: it may be tried. */
  readonly niet: string | null;
};

/** What of an edition can go out; frozen with it, and never shown as such. */
export type Openbaarbron = {
  readonly perGemeente: boolean;
  readonly hoofdstukken: readonly {
    readonly id: string;
    readonly titel: string;
    readonly voor: readonly Verslagblok[];
    readonly cijfers: readonly string[];
    readonly na: readonly Verslagblok[];
  }[];
  readonly cijfers: readonly Cijferbron[];
};

/** What the public reads. */
export type OpenbareInhoud = {
  readonly verslag: Verslag;
  /** Tables that were left out, each with the reason. */
  readonly weggelaten: readonly { readonly titel: string; readonly reden: string }[];
};

/** What an edition tells beside its figures. */
export type Uitgaveinhoud = Omit<Inhoud, 'bron' | 'controles'>;

/** Which tables go out, and in which groups they are protected. */
export type Tabelkeuze = {
  readonly gekozen: readonly Cijferbron[];
  readonly groepen: readonly (readonly Tabel[])[];
  /** By id of the figure: why it stays inside. */
  readonly geweigerd: ReadonlyMap<string, string>;
};

export type Uitgave = {
  readonly openbaar: OpenbareInhoud;
  /** What went out, for whatever is published after it. */
  readonly tabellen: readonly EerderePublicatie[];
};

/** As it stands on the public site. */
export type OpenbareEditie = {
  readonly id: string;
  readonly schooljaar: Schooljaar;
  readonly uitgave: number;
  readonly openbaar: OpenbareInhoud;
  readonly hash: string;
  readonly gepubliceerdOp: Date;
  readonly ingetrokken: boolean;
  readonly reden: string | null;
  readonly bureauCode: string;
  readonly bureauNaam: string;
  readonly demo: boolean;
  /** There is a PDF of it; the worker makes it when it goes out. */
  readonly pdf: boolean;
};
