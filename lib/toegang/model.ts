import type { Datum } from '#lib/kalender/model.ts';
import type { Permissie } from '#lib/toegang/matrix.ts';
import type { Prisma, Sql, Verbinding } from '#lib/platform/db.ts';
import type { Feitsoort } from '#lib/logboek/feitsoorten.ts';
import type { Verwerking } from '#lib/logboek/verwerkingen.ts';

/** Roles of domain.md §11, and kwaliteitsmedewerker and jongerenconsulent. A user may have several at one bureau. */
export const ROLLEN = [
  'administratie',
  'leerplichtambtenaar',
  'leerplichtambtenaar-boa',
  'doorstroomcoach',
  'jongerenconsulent',
  'teamleider',
  'manager',
  'kwaliteitsmedewerker',
  'fg',
  'beheerder',
  'griffie',
] as const;
export type Rol = (typeof ROLLEN)[number];

export type Bureau = { readonly id: number; readonly code: string; readonly naam: string };

/** A person who signed in, with his rights at the active bureau as they are at this moment. */
export type GebruikerActor = {
  readonly soort: 'gebruiker';
  readonly gebruikerId: string;
  readonly naam: string;
  readonly inlognaam: string;
  readonly bureau: Bureau;
  readonly rollen: readonly Rol[];
  readonly werkgebied: readonly string[]; // gemeentecodes; empty = the whole bureau
  readonly bureaus: readonly Bureau[];
  readonly vakantieregio: 'noord' | 'midden' | 'zuid';
  readonly demo: boolean;
  /** The name of the own Jongerenpunt, when this bureau chose one. */
  readonly jongerenpunt?: string | undefined;
  readonly adresHash?: Buffer | undefined;
  readonly spoorId?: string | undefined; // W3C trace id, 32 hex digits
};

/** A named system actor (worker, import, command line); it may do what its list says and nothing else. */
export type SysteemActor = {
  readonly soort: 'systeem';
  readonly naam: 'import' | 'werker' | 'opdrachtregel' | 'demo' | 'bench' | 'agenda' | 'gast';
  readonly bureau: Bureau;
  readonly permissies: readonly Permissie[];
  readonly namens?: string | undefined; // gebruiker id on whose behalf
  readonly vakantieregio: 'noord' | 'midden' | 'zuid';
};
export type Actor = GebruikerActor | SysteemActor;

declare const toegang: unique symbol;

/**
 * Proof that the front door was passed: a running transaction of one bureau. First argument of every function in a
 * `data.ts`; only `front-door.ts` makes it.
 */
export type Toegang = {
  readonly [toegang]: true;
  readonly bureauId: number;
  readonly actor: Actor;
  readonly gebruikerId: string | null;
  readonly actorNaam: string; // 'gebruiker' or 'systeem:import'
  readonly handeling: string; // the name of the use case
  readonly vandaag: Datum;
  readonly nu: Date;
  readonly operatieId: Buffer;
  readonly sql: Sql;
  /** The connection itself, for COPY into tables of the session: only `uitwisseling` needs it. */
  readonly verbinding: Verbinding;
  readonly prisma: Prisma;
  /** Hears which facts changed; after the command the followers of those facts run (lib/logboek/volgers.ts). */
  readonly opgetekend: (soort: Feitsoort, jongereId: string | null | undefined) => void;
  /** Adds persons whose data were read or changed; each gets one line in the Logboek Dataverwerkingen. */
  readonly raak: (jongereIds: Iterable<string>) => void;
  /** Adds to the audit line: on what, and the reason the user gave. */
  readonly merkAan: (onderwerp: { soort?: string; id?: string; reden?: string }) => void;
  /** Work to do after commit (waking the worker); failure is logged, never shown: the outbox row is already there. */
  readonly naAfloop: (werk: () => Promise<void>) => void;
};

export type Doel = { readonly verwerking: Verwerking };

/** May this actor do this, by the matrix alone? Conditions on the record itself are in a room's `policy.ts`. */
export type MagIets = (permissie: Permissie) => boolean;
