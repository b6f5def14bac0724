import type { Contactsoort } from '#lib/contact/model.ts';
import type { Jongerenaam } from '#lib/jongeren/model.ts';
import type { Datum } from '#lib/kalender/model.ts';
import type { Lijststand } from '#lib/toegang/lijsten/model.ts';

/** One attempt to reach him, or a parent. */
export type Poging = {
  readonly op: Datum;
  readonly soort: Contactsoort;
  readonly met: 'jongere' | 'ouder';
  readonly bereikt: boolean;
  readonly door: string | null;
};

export type Bereikstand = {
  readonly gestartOp: Datum;
  readonly laatstBereikt: Datum | null;
  /** Attempts since he was last reached. */
  readonly pogingen: number;
};

/** One person in the list, without the sentence that says why. */
export type UitBeeldstand = Bereikstand & {
  readonly werkprocesId: string;
  readonly versie: number;
  readonly soort: string;
  readonly jongereId: string;
  readonly naam: Jongerenaam;
  readonly geboortedatum: Datum;
  readonly geheimhouding: boolean;
  readonly telefoon: string | null;
  readonly gemeente: string | null;
  readonly eigenaar: string | null;
  readonly volgendeActie: string | null;
  readonly volgendeDatum: Datum | null;
  /** The last three attempts, the newest first. */
  readonly laatste: readonly Poging[];
  /** Its place in the list. */
  readonly sleutel: string;
};

export type UitBeeldrij = UitBeeldstand & { readonly uitleg: string };

export type UitBeeldlijst = {
  readonly rijen: readonly UitBeeldrij[];
  readonly verder: string | null;
  readonly gemeenten: readonly { readonly code: string; readonly naam: string }[];
  readonly stand: Lijststand;
  readonly vandaag: Datum;
  readonly mag: { readonly vastleggen: boolean };
};
