import type { Instemmingdoel } from '#lib/instemming/model.ts';

/** Purposes a bureau starts with; it keeps its own list on /beheer/codelijsten. */
export const INSTEMMINGDOELEN: readonly Instemmingdoel[] = [
  {
    code: 'gezondheid-justitie',
    label: 'Bewaren wat ik vertel over gezondheid en justitie',
    kern: 'bijzonder',
  },
  { code: 'overleg-partners', label: 'Met andere organisaties overleggen over mijn situatie', kern: 'delen' },
  { code: 'ouders', label: 'Mijn ouders bij de begeleiding betrekken', kern: 'overig' },
  { code: 'school-werkgever', label: 'Met mijn school of werkgever praten over mijn plan', kern: 'overig' },
];

/**
 * Days between withdrawal and destruction. The law names none for a withdrawal; the wall is shut at once, so these days only serve to
 * undo a mistake. Default of Baken; the bureau chooses on /beheer/keuzes.
 */
export const WISDAGEN = 14;
