import type { Mailkeuze } from '#lib/contact/afspraken/model.ts';

/** Someone of the family with a mail address: whether the rules for letters let him be invited, and why not. */
export type Genodigde = Mailkeuze & {
  readonly mag: boolean;
  readonly waarom: string;
  /** May not be written to (a contactverbod for instance): a mailbox he shares with another is closed as well. */
  readonly gesloten: boolean;
  readonly adressleutel: string | null;
};

/** An address that only those who live there may read. */
export type GeheimAdres = {
  readonly sleutel: string;
  readonly straat: string;
  readonly huisnummer: string;
  readonly postcode: string | null;
};

export type Mailkring = {
  readonly genodigden: readonly Genodigde[];
  readonly geheim: readonly GeheimAdres[];
};
