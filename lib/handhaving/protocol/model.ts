/** Kinds of lines in the protocol (Wpg art. 32). */
export const PROTOCOLSOORTEN = [
  'ingezien',
  'gewijzigd',
  'verstrekt',
  'gezocht',
  'overgenomen',
  'bewaren',
] as const;
export type Protocolsoort = (typeof PROTOCOLSOORTEN)[number];

export type Protocolregel = {
  readonly id: number;
  readonly tijd: Date;
  readonly wie: string;
  readonly zaakId: string;
  readonly handeling: string;
  readonly soort: Protocolsoort;
  readonly aan: string | null;
  readonly reden: string | null;
};
