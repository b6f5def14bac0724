import type { Signaaluitkomst } from '#lib/absoluut-verzuim/model.ts';
import type { KpUitzonderingCode } from '#lib/jongeren/model.ts';
import type { Datum } from '#lib/kalender/model.ts';
import type { Sector } from '#lib/logboek/feitsoorten.ts';

type Plek = {
  readonly gemeente: string | null;
  readonly sector: Sector | null;
  readonly schoolId: string | null;
};

/** All that decides about the signal of one jongere: his record today, the melding and the work there is about it. */
export type Dossierstand = {
  readonly jongereId: string;
  readonly geboortedatum: Datum;
  readonly startkwalificatieOp: Datum | null;
  readonly kpUitzondering: KpUitzonderingCode | null;
  readonly kpUitzonderingOp: Datum | null;
  readonly schooljarenEinde?: Datum | null;
  readonly overleden: boolean;
  readonly woontHier: boolean | null;
  readonly ingeschreven: boolean;
  readonly vrijgesteld: boolean;
  readonly signaalId: string | null;
  readonly melding:
    (Plek & { readonly op: Datum; readonly sinds: Datum; readonly school: string | null }) | null;
  readonly werk:
    | (Plek & {
        readonly id: string;
        readonly open: boolean;
        readonly gestartOp: Datum;
        readonly geslotenOp: Datum | null;
        readonly resultaat: string | null;
        readonly bevestigd: boolean;
        readonly signaalId: string | null;
        readonly signaalUitkomst: Signaaluitkomst | null;
      })
    | null;
};

/** What must change so that signal, melding and work say the same. */
export type Bijstelling =
  | { readonly soort: 'nieuw'; readonly van: 'melding' | 'werk' }
  | { readonly soort: 'koppel'; readonly signaalId: string }
  | {
      readonly soort: 'beoordeel';
      readonly signaalId: string;
      readonly uitkomst: Signaaluitkomst;
      readonly vanzelf: boolean;
    }
  | { readonly soort: 'heropen'; readonly signaalId: string };
