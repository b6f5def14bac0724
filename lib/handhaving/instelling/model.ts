/**
 * From when the Wet politiegegevens holds is disputed: from the invitation to the hoorgesprek (privacy statement of a region), or already
 * from the melding (position of Ingrado). The functionaris gegevensbescherming of the bureau decides; default HOORGESPREK.
 */
export const WPG_STARTEN = ['HOORGESPREK', 'MELDING'] as const;
export type WpgStart = (typeof WPG_STARTEN)[number];

export type Instelling = {
  readonly versie: number;
  readonly wpgStart: WpgStart;
  readonly overlegNaam: string;
};

export const STANDAARD: Instelling = {
  versie: 0,
  wpgStart: 'HOORGESPREK',
  overlegNaam: 'Leerplicht-Casus-overleg',
};
