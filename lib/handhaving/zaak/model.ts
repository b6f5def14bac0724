import type { Datum } from '#lib/kalender/model.ts';
import type { VrijeDagen } from '#lib/kalender/vakanties.ts';
import type { Jongerenaam } from '#lib/jongeren/model.ts';
import type { Termijnrij } from '#lib/termijnen/bewaken/model.ts';
import type { Casusoverleg } from '../casusoverleg/model.ts';
import type { Halt, Haltfeiten } from '../halt/model.ts';
import type { Voorwaarde } from '../model.ts';
import type { Opsporingsbrief } from '../opsporingsbrief/model.ts';
import type { ProcesVerbaal } from '../processen-verbaal/model.ts';
import type { Samenloop } from '../samenloop/model.ts';
import type { Verhoor } from '../verhoor/model.ts';

/** How freely a file of investigation may be used (Wpg art. 8): it depends on its age alone. */
export type Gebruik = 'vrij' | 'afgeschermd' | 'verwijderd' | 'vernietigen';

/** Encrypted at rest. */
export type Onderzoek = { readonly afgerondOp: Datum | null; readonly conclusie: string | null };

export type Zaak = {
  readonly id: string;
  readonly versie: number;
  readonly werkprocesId: string;
  readonly jongereId: string;
  readonly gezinId: string;
  readonly behandelaarId: string | null;
  readonly gemeente: string | null;
  readonly beginOp: Datum;
  readonly wpgStart: 'HOORGESPREK' | 'MELDING';
  readonly onderzoek: Onderzoek;
  readonly geslotenOp: Datum | null;
};

/** A line of the list: of a colleague's file only that it is his. */
export type Zaakregel = {
  readonly id: string;
  readonly naam: Jongerenaam | null;
  readonly behandelaar: string | null;
  readonly eigen: boolean;
  readonly beginOp: Datum;
  readonly geslotenOp: Datum | null;
  readonly gebruik: Gebruik;
  readonly halt: string | null;
  readonly pv: readonly string[];
  /** The last day on which anything happened in it. */
  readonly laatstOp: Datum | null;
  readonly uiterlijk: Datum | null;
};

/** Who can be heard or suspected. */
export type Persoon = { readonly soort: 'ouder' | 'jongere'; readonly id: string; readonly naam: string };

export type PvMetToets = ProcesVerbaal & {
  readonly voorwaarden: readonly Voorwaarde[];
};

/** A state that a Halt referral or a proces-verbaal was brought to, the first one first. */
export type Overgangsregel = {
  readonly id: number;
  readonly onderwerpId: string;
  readonly naar: string;
  readonly op: Datum;
  readonly wie: string | null;
  readonly teruggenomen: boolean;
};

export type Zaakpagina = {
  readonly zaak: Zaak;
  readonly naam: Jongerenaam;
  readonly geboortedatum: Datum;
  readonly gebruik: Gebruik;
  readonly vrijTot: Datum;
  readonly behandelaar: string | null;
  readonly personen: readonly Persoon[];
  readonly verhoren: readonly Verhoor[];
  readonly halt: readonly Halt[];
  readonly brieven: readonly Opsporingsbrief[];
  readonly haltfeiten: Haltfeiten;
  readonly samenloop: Samenloop;
  readonly processenVerbaal: readonly PvMetToets[];
  readonly casusoverleggen: readonly Casusoverleg[];
  readonly overgangen: readonly Overgangsregel[];
  readonly termijnen: readonly Termijnrij[];
  readonly overleg: string;
  readonly vandaag: Datum;
  /** Holidays of the coming months, for who plans a meeting. */
  readonly vrij: readonly VrijeDagen[];
};
