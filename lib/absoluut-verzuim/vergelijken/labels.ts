import type { Aanleiding, Vergelijkingstatus } from '#lib/absoluut-verzuim/vergelijken/model.ts';

export const LABEL_AANLEIDING: Record<Aanleiding, string> = {
  maandelijks: 'elke maand',
  wekelijks: 'elke week (1 juli tot en met 1 oktober)',
  hand: 'met de hand',
};

export const LABEL_VERGELIJKING: Record<Vergelijkingstatus, string> = {
  wacht: 'Bezig of in de wachtrij',
  bezig: 'Bezig',
  klaar: 'Klaar',
  'te-veel': 'Niets geopend: te veel treffers',
  mislukt: 'Mislukt, wordt opnieuw geprobeerd',
};
