import type { Datum } from '#lib/kalender/model.ts';
import type { VrijeDagen } from '#lib/kalender/vakanties.ts';
import type { WerkprocesKeuze } from '#lib/contact/model.ts';
import type { Concept } from '#lib/toegang/concepten/model.ts';
import type { Mailstand } from '#lib/platform/mail.ts';
import type { Jongerenaam } from '#lib/jongeren/model.ts';

export const AFSPRAAKVORMEN = ['gesprek', 'huisbezoek', 'telefoon', 'videobellen', 'overleg'] as const;
export type Afspraakvorm = (typeof AFSPRAAKVORMEN)[number];

export const AFSPRAAKPARTNERS = ['jongere', 'ouder', 'school', 'partner'] as const;
export type Afspraakpartner = (typeof AFSPRAAKPARTNERS)[number];

export type Afspraakstatus = 'gepland' | 'gehouden' | 'niet-verschenen' | 'afgezegd';

/** When and where, as one types it: the clock in the Netherlands. */
export type Afspraakinhoud = {
  readonly vorm: Afspraakvorm;
  readonly met: readonly Afspraakpartner[];
  readonly datum: Datum;
  readonly tijd: string;
  readonly duur: number;
  readonly plaats: string;
  readonly toelichting: string;
};

export type Afspraak = Afspraakinhoud & {
  readonly id: string;
  readonly versie: number;
  readonly jongereId: string;
  readonly naam: Jongerenaam;
  readonly geheimhouding: boolean;
  readonly werkprocesId: string | null;
  readonly gebruikerId: string;
  readonly wie: string | null;
  readonly status: Afspraakstatus;
  readonly volgnummer: number;
  readonly reden: string | null;
};

export type NieuweAfspraak = Afspraakinhoud & {
  readonly jongereId: string;
  readonly werkprocesId: string | null;
  readonly gebruikerId: string;
};

export type Mailkeuze = { readonly adres: string; readonly label: string };
export type Collegakeuze = { readonly id: string; readonly naam: string };

export type Afspraakformulier = {
  readonly jongereId: string;
  readonly naam: Jongerenaam;
  readonly geheimhouding: boolean;
  readonly werkprocessen: readonly WerkprocesKeuze[];
  readonly collegas: readonly Collegakeuze[];
  readonly mail: readonly Mailkeuze[];
  /** Without one an invitation waits. */
  readonly mailserver: boolean;
  readonly ik: string | null;
  readonly concept: Concept | null;
  readonly vrij: readonly VrijeDagen[];
  readonly vandaag: Datum;
};

/** Whoever is mailed; `magNiet`: why no further message goes to him, `mail`: what became of the last one. */
export type Uitgenodigd = {
  readonly adres: string;
  readonly magNiet: string | null;
  readonly mail: Mailstand | null;
};

export type Afspraakpagina = {
  readonly afspraak: Afspraak;
  /** Other appointments of the same person at the same time. */
  readonly overlap: readonly Afspraak[];
  readonly genodigden: readonly Uitgenodigd[];
  readonly mailserver: boolean;
  readonly werkprocessen: readonly WerkprocesKeuze[];
  readonly vrij: readonly VrijeDagen[];
  readonly vandaag: Datum;
  readonly mag: { readonly wijzigen: boolean; readonly afronden: boolean };
};

/** A spreekuur as it stands in one's diary: at a school, with nobody's name. */
export type Agendaspreekuur = {
  readonly spreekuurId: string;
  readonly versie: number;
  readonly school: string;
  readonly datum: Datum;
  readonly begin: string;
  readonly einde: string;
  readonly plaats: string;
  readonly status: 'gepland' | 'gehouden';
  readonly leerlingen: number;
};

/** One page of a list, and where the next begins. */
export type Blad<Rij> = { readonly rijen: readonly Rij[]; readonly verder: string | null };

export type Afsprakenlijst = {
  readonly afspraken: Blad<Afspraak>;
  /** Planned for a day that has passed: nobody said yet how it went. */
  readonly openstaand: Blad<Afspraak>;
  /** Planned spreekuren, also those of days that have passed. */
  readonly spreekuren: readonly Agendaspreekuur[];
  readonly vandaag: Datum;
  readonly link: Agendalink | null;
  readonly mag: { readonly maken: boolean };
};

export type Agendalink = { readonly gemaaktOp: Date; readonly laatstGebruiktOp: Date | null };
