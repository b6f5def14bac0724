import type { Jikpgrond } from '#lib/doelgroepen/jikp/model.ts';

export const JIKPGROND_LABEL: Readonly<Record<Jikpgrond, string>> = {
  entree: 'Volgt entree',
  'naar-basisberoeps': 'Begon in de basisberoepsopleiding',
  'zonder-onderwijs': 'Zonder onderwijs',
};
