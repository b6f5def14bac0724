import type { Plicht, Reden, Signaaluitkomst } from '#lib/absoluut-verzuim/model.ts';
import type { KpUitzonderingCode } from '#lib/jongeren/model.ts';
import type { Grond } from '#lib/jongeren/leerplicht/model.ts';
import type { Datum, SchrikkelConventie } from '#lib/kalender/model.ts';
import type { Sector } from '#lib/logboek/feitsoorten.ts';

export const AANLEIDINGEN = ['maandelijks', 'wekelijks', 'hand'] as const;
export type Aanleiding = (typeof AANLEIDINGEN)[number];

export type Vergelijkingstatus = 'wacht' | 'bezig' | 'klaar' | 'te-veel' | 'mislukt';

/** How many there were, and what became of them. */
export type Telling = {
  readonly cohort: number;
  readonly ingeschreven: number;
  readonly vrijgesteld: number;
  readonly gemeld: number;
  readonly treffers: number;
};
export type Uitslag = Telling & {
  readonly nieuw: number;
  readonly gebleven: number;
  readonly opgelost: number;
};

/** A comparison as the page shows it; the numbers are there once it is done. */
export type Vergelijking = {
  readonly id: string;
  readonly aanleiding: Aanleiding;
  readonly status: Vergelijkingstatus;
  readonly toch: boolean;
  readonly peildatum: Datum;
  readonly aangemaaktOp: Date;
  readonly klaarOp: Date | null;
  readonly door: string | null;
} & { readonly [K in keyof Uitslag]: number | null };

/** Someone who should be at a school and of whom none is known, with what is on file about how that came. */
export type Treffer = {
  readonly jongereId: string;
  readonly geboortedatum: Datum;
  readonly startkwalificatieOp: Datum | null;
  readonly kpUitzondering: KpUitzonderingCode | null;
  readonly kpUitzonderingOp: Datum | null;
  readonly schooljarenEinde?: Datum | null;
  readonly schrikkelConventie?: SchrikkelConventie | null;
  readonly gemeente: string;
  readonly woontSinds: Datum;
  readonly verhuisd: boolean;
  readonly vorigeGemeente: string | null;
  readonly schoolId: string | null;
  readonly school: string | null;
  readonly sector: Sector | null;
  readonly onderwijssoort: string | null;
  readonly uitgeschrevenOp: Datum | null;
  readonly redenEinde: string | null;
  readonly vrijstellingTot: Datum | null;
  readonly vrijstellingGrond: Grond | null;
  /** A child of the same parent goes to a school abroad now. */
  readonly gezinInBuitenland: boolean;
  readonly openSignaal: string | null;
  readonly lopendWerk: boolean;
  readonly eerderUitkomst: Signaaluitkomst | null;
  readonly eerderOp: Datum | null;
};

/** What a hit comes to: a new signal, the one that is there, or nothing now. */
export type Besluit =
  | {
      readonly soort: 'signaal' | 'blijft';
      readonly plicht: Plicht;
      readonly sinds: Datum;
      readonly uitleg: readonly Reden[];
    }
  | { readonly soort: 'rust' | 'loopt' | 'geen-plicht' };
