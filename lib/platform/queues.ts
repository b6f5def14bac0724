/**
 * The queues that exist. A job carries ids only, never persons. Named here, because the owner of the database makes
 * them at migration; the app role may only fill and empty them.
 */
export const QUEUES = [
  { naam: 'import', instellingen: { retryLimit: 3, expireInSeconds: 3600, retryDelay: 5 } },
  { naam: 'terugmelding', instellingen: { retryLimit: 8, retryDelay: 30, retryBackoff: true } },
  // A message may be under way for a minute at most (smtp.ts); a job that takes longer belongs to a worker that is gone.
  {
    naam: 'mail',
    instellingen: { retryLimit: 10, retryDelay: 60, retryBackoff: true, expireInSeconds: 120 },
  },
  { naam: 'vergelijking', instellingen: { retryLimit: 2, expireInSeconds: 1800, retryDelay: 10 } },
  // A letter is some seconds of work in a browser; a bundle to print takes longer.
  {
    naam: 'brief',
    instellingen: { retryLimit: 3, retryDelay: 10, retryBackoff: true, expireInSeconds: 600 },
  },
  { naam: 'herbeoordeling', instellingen: { retryLimit: 2, expireInSeconds: 900, retryDelay: 10 } },
  // Tables of a report together, made safe to go out: minutes of arithmetic at most.
  { naam: 'bescherming', instellingen: { retryLimit: 2, expireInSeconds: 1800, retryDelay: 10 } },
  // A report of many pages is some seconds of work in a browser.
  {
    naam: 'openbare-pdf',
    instellingen: { retryLimit: 3, retryDelay: 10, retryBackoff: true, expireInSeconds: 300 },
  },
  { naam: 'onderhoud', instellingen: { retryLimit: 1, expireInSeconds: 3600 } },
] as const;

export type Wachtrij = (typeof QUEUES)[number]['naam'];
