import type { Datum } from '#lib/kalender/model.ts';

/** One line of use: who did what and why, with as many persons; persons only as pseudonym. */
export type Gebruiksregel = {
  readonly id: string;
  readonly tijd: Date;
  readonly wie: string;
  readonly gebruikerId: string | null;
  readonly rollen: readonly string[];
  readonly handeling: string;
  readonly doel: string;
  readonly reden: string | null;
  readonly uitkomst: 'gelukt' | 'geweigerd' | 'mislukt';
  readonly betrokkenen: number;
  /** Of the only person, when there is one. */
  readonly pseudoniem: string | null;
};

export type Zegelstand = {
  readonly laatste: { readonly volgnummer: number; readonly gemaaktOp: Date } | null;
  readonly openRegels: number;
  readonly oudsteOpen: Date | null;
  readonly controle: Zegelcontrole | null;
};

export type Zegelcontrole = {
  readonly gecontroleerdOp: Date;
  readonly zegels: number;
  readonly auditregels: number;
  readonly verwerkingsregels: number;
  readonly protocolregels: number;
  readonly bevindingen: readonly string[];
};

export type Periode = { readonly van: Datum; readonly tot: Datum };
