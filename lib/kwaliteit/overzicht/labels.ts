import type { Deel } from '#lib/kwaliteit/overzicht/model.ts';

export const DEEL_LABEL: Record<Deel, string> = {
  afwijkingen: 'Afwijkingen van de routekaart',
  contact: 'Langer dan 30 dagen geen contact',
  stukken: 'Afgesloten met ontbrekende stukken',
  reactie: 'Meldingen zonder reactie',
  resultaat: 'Zonder resultaat of half afgesloten',
};

export const DEEL_UITLEG: Record<Deel, string> = {
  afwijkingen: 'Afwijken mag, met een reden. Veel van dezelfde reden kan iets zeggen over de werkwijze.',
  contact: 'Open werk waarin langer dan 30 dagen niemand is bereikt.',
  stukken: 'Werk waarin een gezette stap iets in het dossier vraagt dat er niet staat.',
  reactie: 'Nieuwe meldingen waarvan de afgesproken dag voor een eerste reactie voorbij is.',
  resultaat:
    'Afgesloten of overgezet werk, meldingen en gehouden spreekuurgesprekken zonder (bekend) resultaat, en werk en meldingen waarvan het ene is afgesloten en het andere niet.',
};
