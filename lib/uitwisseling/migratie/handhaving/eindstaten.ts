import { HALTSTATEN } from '#lib/handhaving/halt/model.ts';
import { vervolgVan } from '#lib/handhaving/halt/rules.ts';
import { PV_STATEN } from '#lib/handhaving/processen-verbaal/model.ts';
import { isEindstaat } from '#lib/handhaving/processen-verbaal/toestanden.ts';

/** States in which nothing waits any more, of Halt and of a proces-verbaal. */
export const EINDSTATEN: readonly string[] = [
  ...HALTSTATEN.filter((staat) => vervolgVan(staat).length === 0),
  ...PV_STATEN.filter(isEindstaat),
];
