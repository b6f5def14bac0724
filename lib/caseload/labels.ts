import type { Stuksoort, Terugzetting } from '#lib/caseload/model.ts';

export const STUK_LABEL: Record<Stuksoort, { een: string; meer: string }> = {
  werkproces: { een: 'werkproces', meer: 'werkprocessen' },
  melding: { een: 'melding', meer: 'meldingen' },
  afspraak: { een: 'afspraak', meer: 'afspraken' },
  spreekuur: { een: 'spreekuur', meer: 'spreekuren' },
  jongere: { een: 'jongere', meer: 'jongeren als verantwoordelijke' },
  termijn: { een: 'losse termijn', meer: 'losse termijnen' },
};

export const SPREIDING_LABEL = {
  gelijk: 'Gelijk over het hele team',
  gemeente: 'Naar gemeente, volgens ieders werkgebied',
  school: 'Naar school, een school blijft bij één collega',
} as const;

/** What came of it, in a sentence; what stayed is named. */
export function terugzin({ teruggezet, gebleven }: Terugzetting): string {
  const begin = `${teruggezet} ${teruggezet === 1 ? 'stuk staat' : 'stukken staan'} weer bij de collega.`;
  if (gebleven.length === 0) return begin;
  const namen = gebleven.slice(0, 10).map(({ naam, soort, reden }) => `${naam} (${soort}) ${reden}`);
  const rest = gebleven.length > 10 ? `; en nog ${gebleven.length - 10}` : '';
  return `${begin} Gebleven: ${namen.join('; ')}${rest}.`;
}
