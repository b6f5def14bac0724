import type { Datum } from '#lib/kalender/model.ts';
import type { Overleg } from '#lib/overleggen/agenda/model.ts';
import type { Voorstel } from '#lib/overleggen/voorstellen/model.ts';
import type { Partnerkeuze } from '#lib/partners/model.ts';
import type { Collega } from '#lib/werkprocessen/collegas/model.ts';

export const OVERLEGSTATUSSEN = ['gepland', 'gehouden', 'vervallen'] as const;
export type Overlegstatus = (typeof OVERLEGSTATUSSEN)[number];

/** One meeting, on one day. */
export type Overlegkop = {
  readonly id: string;
  readonly versie: number;
  readonly soort: Overleg;
  readonly naam: string;
  readonly op: Datum;
  readonly tijd: string | null;
  readonly plaats: string | null;
  readonly voorzitter: string | null;
  readonly status: Overlegstatus;
};

export type Overlegregel = Overlegkop & { readonly punten: number; readonly besproken: number };

/** Who sits there, as he was called that day; with the partner of the bureau that it is, when it was chosen from the list. */
export type Deelnemer = {
  readonly id: string;
  readonly organisatie: string;
  readonly naam: string | null;
  readonly partnerId: string | null;
  readonly contactpersoonId: string | null;
};
export type Nieuwedeelnemer = Pick<Deelnemer, 'organisatie' | 'naam'> &
  Partial<Pick<Deelnemer, 'partnerId' | 'contactpersoonId'>>;

export const RESULTATEN = ['afspraken', 'doorgeleid', 'opgelost', 'volgende-keer', 'geen-actie'] as const;
export type Puntresultaat = (typeof RESULTATEN)[number];

export type Bespreking = {
  readonly op: Datum;
  readonly resultaat: Puntresultaat;
  readonly besluit: string;
  readonly doorgeleidNaar: string | null;
};

export type Taak = {
  readonly id: string;
  readonly tekst: string;
  readonly eigenaar: string | null;
  /** Who of outside does it; the owner keeps an eye on it. */
  readonly partner: string | null;
  readonly uiterlijk: Datum | null;
  readonly gedaanOp: Datum | null;
  readonly vervallen: boolean;
  readonly termijnId: string | null;
};

/** One case on an agenda. */
export type Punt = {
  readonly id: string;
  readonly versie: number;
  readonly overleg: Overleg;
  readonly overlegId: string | null;
  readonly jongereId: string;
  readonly werkprocesId: string | null;
  readonly werkEigenaarId: string | null;
  /** null: outside one's own work, then one opens the item with a reason first. */
  readonly naam: string | null;
  readonly reden: string;
  readonly grondslag: string | null;
  readonly aangemeldOp: Datum;
  readonly aangemeldDoor: string | null;
  readonly bespreking: Bespreking | null;
  readonly taken: readonly Taak[];
  readonly delingen: number;
};

export type Overlegpagina = {
  readonly overleg: Overlegkop;
  readonly deelnemers: readonly Deelnemer[];
  readonly punten: readonly Punt[];
  readonly collegas: readonly Collega[];
  /** From whom a participant is chosen; only for who may. */
  readonly partners: readonly Partnerkeuze[];
  readonly ik: string | null;
  readonly taakUiterlijk: Datum;
  readonly vandaag: Datum;
  readonly mag: { readonly plannen: boolean; readonly besluiten: boolean };
};

export type Wachtend = {
  readonly id: string;
  readonly jongereId: string;
  readonly naam: string | null;
  readonly overleg: Overleg;
  readonly reden: string;
  readonly aangemeldOp: Datum;
};

export type Overleggenpagina = {
  readonly komend: readonly Overlegregel[];
  readonly eerder: readonly Overlegregel[];
  readonly wachtend: readonly Wachtend[];
  readonly voorstellen: readonly Voorstel[];
  readonly team: boolean;
  readonly namen: Readonly<Record<Overleg, string>>;
  readonly vandaag: Datum;
  readonly mag: { readonly plannen: boolean; readonly agenderen: boolean };
};
