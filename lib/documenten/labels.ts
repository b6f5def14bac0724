import { BESTANDSTYPEN } from '#lib/documenten/bestandstypen.ts';
import type { Bestandstype, Documentbron, Scan } from '#lib/documenten/model.ts';

export const LABEL_BRON: Record<Documentbron, string> = {
  ouder: 'ouder of verzorger',
  jongere: 'jongere',
  school: 'school',
  arts: 'arts of GGD',
  partner: 'partner of hulpverlening',
  bureau: 'ons bureau',
  anders: 'iemand anders',
};

export const ZIN_MEDISCH =
  'Van een verklaring van een arts hoort alleen de conclusie in het dossier: geschikt of niet, voor hoe lang, en wie dat vaststelde. Geen diagnose, behandeling of medicijnen. Staat die er wel in? Vraag een verklaring zonder, of maak ze onleesbaar.';

export function scanzin({ stand, reden, bevinding }: Scan): string {
  if (stand === 'schoon') return 'Gescand';
  if (stand === 'niet-gescand') return 'Niet gescand';
  return reden === 'besmet'
    ? `Virus gevonden${bevinding ? ` (${bevinding})` : ''}`
    : 'Wacht op de virusscanner';
}

/** 340 kB, 1,2 MB */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}

export function typelabel(type: Bestandstype): string {
  return BESTANDSTYPEN[type].label;
}
