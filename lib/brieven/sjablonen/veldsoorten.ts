import type { Sjabloonveld } from '#lib/brieven/sjablonen/velden.ts';

/** Fields that who writes the letter may fill, when the source does not know. */
type Extra = Partial<Omit<Sjabloonveld, 'naam' | 'label' | 'voorbeeld'>>;
export const regel = (naam: string, label: string, voorbeeld: string, extra: Extra = {}): Sjabloonveld => ({
  naam,
  label,
  voorbeeld,
  soort: 'regel',
  verplicht: true,
  ...extra,
});
export const datum = (naam: string, label: string, voorbeeld: string, extra: Extra = {}): Sjabloonveld =>
  regel(naam, label, voorbeeld, { soort: 'datum', ...extra });
export const tijd = (naam: string, label: string, voorbeeld: string): Sjabloonveld =>
  regel(naam, label, voorbeeld, { soort: 'tijd', hint: 'Bijvoorbeeld 14.30' });
export const lang = (naam: string, label: string, voorbeeld: string, extra: Extra = {}): Sjabloonveld =>
  regel(naam, label, voorbeeld, { soort: 'lang', ...extra });

export const ARTIKEL = regel('vrijstelling_artikel', 'Artikel van de Leerplichtwet', 'artikel 5 onder c', {
  hint: 'Zo staat het in de brief: artikel 5 onder c.',
});
