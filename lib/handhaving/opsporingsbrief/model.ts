import type { Kandidaat } from '#lib/brieven/geadresseerden/model.ts';
import type { Datum } from '#lib/kalender/model.ts';
import type { Jongerenaam } from '#lib/jongeren/model.ts';

export const OPSPORINGSBRIEVEN = ['oproep-verhoor', 'halt-verwijzing', 'afschrift-raad'] as const;
export type Opsporingscode = (typeof OPSPORINGSBRIEVEN)[number];

/** The one body that gets a letter of the boa; its address is filled in by who sends it, for Baken keeps no list of bodies. */
export const RAAD: Kandidaat = {
  ...{ sleutel: 'raad', soort: 'ander', ouderIds: [], naam: 'Raad voor de Kinderbescherming' },
  ...{ aanhef: 'Geachte collega,', adres: ['Raad voor de Kinderbescherming'], emails: [], geheim: false },
  ...{ mag: true, voorgesteld: true, waarom: 'Na een eerdere veroordeling (Lpw art. 22 lid 5).' },
  ...{ waarschuwingen: [], kanaal: 'post' },
};

/** In what capacity someone gets a letter: the protocol names that, never a person. */
export type Hoedanigheid = 'jongere' | 'ouders' | 'halt' | 'raad';

/** A letter of the boa, as it was made. It stands in the compartment only. */
export type Opsporingsbrief = {
  readonly id: string;
  readonly sjabloon: Opsporingscode;
  readonly kenmerk: string;
  readonly gemaaktOp: Datum;
  readonly aan: string;
  readonly hoedanigheid: Hoedanigheid;
  /** The day on which it left; until then it can still be thrown away by making another. */
  readonly verstuurdOp: Datum | null;
};

export type Opsporingsformulier = {
  readonly zaakId: string;
  readonly naam: Jongerenaam;
  readonly sjabloon: Opsporingscode;
  readonly verhoorId: string | null;
  readonly kandidaten: readonly Kandidaat[];
  /** Who was called, when the letter belongs to a verhoor. */
  readonly gekozen: string | null;
  readonly velden: Readonly<Record<string, string>>;
};
