import type { Datum } from '#lib/kalender/model.ts';
import type { Duur, Opschorting, Verlenging } from '#lib/kalender/termijnen.ts';
import type { Termijncode } from '#lib/termijnen/catalogus.ts';

/** What a term is about: the room that set it, and its own id there. */
export type Onderwerpsoort =
  | 'melding'
  | 'werkproces'
  | 'vrijstelling'
  | 'verlof'
  | 'handhaving'
  | 'jongere'
  | 'agendapunt'
  | 'inschrijving'
  | 'school'
  | 'schooljaar'
  | 'warme-overdracht'
  | 'informatieverzoek'
  | 'absoluut-signaal'
  | 'brief'
  | 'motie';

export type Termijnstatus = 'loopt' | 'opgeschort' | 'voldaan' | 'vervallen';

/** How a term stood before a colleague changed it by hand, and when he did that. */
export type Vorige = {
  readonly status: 'loopt' | 'opgeschort';
  readonly uiterlijk: Datum | null;
  readonly opschortingen: readonly Opschorting[];
  readonly verlenging: Verlenging | null;
  readonly op: Datum;
};

export type Termijnkop = {
  readonly id: string;
  readonly versie: number;
  readonly code: string;
  readonly titel: string;
  readonly onderwerpSoort: Onderwerpsoort;
  readonly onderwerpId: string;
  readonly jongereId: string | null;
  readonly werkprocesId: string | null;
  readonly eigenaarId: string | null;
  readonly gemeente: string | null;
  readonly basis: string;
  readonly startOp: Datum;
  readonly duur: Duur;
  readonly terug: boolean;
  readonly opschortingen: readonly Opschorting[];
  readonly verlenging: Verlenging | null;
  /** null: nothing to take back. */
  readonly vorige: Vorige | null;
};

/** Only a running term has a last day to keep; only one that is over has the day on which that was. */
export type Termijnrij = Termijnkop &
  (
    | { readonly status: 'loopt'; readonly uiterlijk: Datum }
    | { readonly status: 'opgeschort'; readonly uiterlijk: null }
    | {
        readonly status: 'voldaan' | 'vervallen';
        readonly uiterlijk: Datum | null;
        readonly afgedaanOp: Datum;
        readonly reden: string | null;
      }
  );

export type Verschuiving =
  | { readonly soort: 'opschorten'; readonly van: Datum; readonly reden: string }
  | { readonly soort: 'hervatten'; readonly tot: Datum }
  | { readonly soort: 'verlengen'; readonly verlenging: Verlenging };

/** What may change about a term once it is set. */
export type Termijnstand = {
  readonly status: Termijnstatus;
  readonly uiterlijk: Datum | null;
  readonly opschortingen: readonly Opschorting[];
  readonly verlenging: Verlenging | null;
  readonly afgedaanOp: Datum | null;
  readonly reden: string | null;
};

/** What a room says to set a term; duration and title come from the catalogue, unless the bureau or the case has its own. */
export type NieuweTermijn = {
  /** Default a new one; T03 carries the id of its melding. */
  readonly id?: string;
  readonly code: Termijncode;
  readonly onderwerpSoort: Onderwerpsoort;
  readonly onderwerpId: string;
  /** The day of receipt; for a term that counts back, the event itself. */
  readonly start: Datum;
  readonly jongereId?: string | null;
  readonly werkprocesId?: string | null;
  readonly eigenaarId?: string | null;
  readonly gemeente?: string | null;
  readonly titel?: string;
  readonly duur?: Duur;
};
