import type { Mailstatus } from '#lib/platform/mail.ts';

/** After this many tries a colleague has to look. */
export const POGINGEN = 8;
/** A message that is under way for longer than this belongs to a worker that is gone (it takes a minute at most). */
export const STIL_SECONDEN = 90;

export type Uitslag = 'verzonden' | 'later' | 'geweigerd' | 'onzeker';

/** The state after a try. Never back to waiting when it may have arrived: then a person decides. */
export function statusNa(uitslag: Uitslag, pogingen: number): Mailstatus {
  if (uitslag === 'verzonden' || uitslag === 'onzeker') return uitslag;
  return uitslag === 'later' && pogingen < POGINGEN ? 'wacht' : 'mislukt';
}

/** Enough to recognise an address, not enough to write to it. */
export function verhulAdres(adres: string): string {
  const [naam = '', domein = ''] = adres.split('@');
  return `${naam.slice(0, 1)}…@${domein}`;
}
