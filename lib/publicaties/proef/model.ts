import type { OpenbareTabel, Tabel } from '#lib/publicaties/onthulling/model.ts';

/** What protecting a figure in one layout gives, without publishing anything. */
export type Proef =
  | {
      readonly soort: 'beschermd';
      readonly exact: readonly Tabel[];
      readonly openbaar: readonly OpenbareTabel[];
    }
  | { readonly soort: 'niet'; readonly reden: string }
  | { readonly soort: 'onbekend' };

/** The state of one figure for who must answer for it. */
export type Verantwoording = {
  readonly code: string;
  readonly titel: string;
  readonly berekend: boolean;
  readonly brontabellen: readonly string[];
  readonly tweeWegen: boolean;
  /** Can its layout go public; null: nothing is known of this year. */
  readonly openbaar: boolean | null;
  /** Of one that can: how many cells a reader would see something in. Zero: safe, and nothing to see. */
  readonly getoond?: number;
  readonly toelichting: string;
};
