import type { Mailstatus } from '#lib/platform/mail.ts';

/** A message that has not left, for the page of mail; the address is shown in part, the content not at all. */
export type OpenMail = {
  readonly id: string;
  readonly bronSoort: string;
  readonly aan: string;
  readonly status: Mailstatus;
  readonly pogingen: number;
  readonly aangemaaktOp: Date;
  readonly fout: string | null;
};

export type Mailoverzicht = {
  /** Whether this installation has a mail server at all. */
  readonly ingesteld: boolean;
  readonly vastgelopen: readonly OpenMail[];
  /** Of all pages together. */
  readonly aantalVast: number;
  readonly verderVast: string | null;
  readonly wachtend: readonly OpenMail[];
  readonly verderWachtend: string | null;
  readonly verzonden: { readonly aantal: number; readonly laatste: Date | null };
};
