import type { Contactsoort } from '#lib/contact/model.ts';
import type { Jongerenaam } from '#lib/jongeren/model.ts';
import type { Datum } from '#lib/kalender/model.ts';

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

export type UitBeeldrij = Bereikstand & {
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
};

export type UitBeeldlijst = {
  readonly rijen: readonly (UitBeeldrij & { readonly uitleg: string })[];
  readonly verder: string | null;
  readonly gemeenten: readonly { readonly code: string; readonly naam: string }[];
  readonly vandaag: Datum;
  readonly mag: { readonly vastleggen: boolean };
};
