import { STUKSOORTEN, type Stuksoort, type Terugzetting } from '#lib/caseload/model.ts';

export const STUK_LABEL: Record<Stuksoort, { een: string; meer: string }> = {
  werkproces: { een: 'werkproces', meer: 'werkprocessen' },
  melding: { een: 'melding', meer: 'meldingen' },
  afspraak: { een: 'afspraak', meer: 'afspraken' },
  spreekuur: { een: 'spreekuur', meer: 'spreekuren' },
  jongere: { een: 'jongere als verantwoordelijke', meer: 'jongeren als verantwoordelijke' },
  termijn: { een: 'losse termijn', meer: 'losse termijnen' },
};

export const SPREIDING_LABEL = {
  gelijk: 'Gelijk over het hele team',
  gemeente: 'Naar gemeente, volgens ieders werkgebied',
  school: 'Naar school, een school blijft bij één collega',
} as const;

/** "3 werkprocessen, 1 afspraak en 2 spreekuren": never one number for things that are not alike. */
export function telzin(items: readonly { readonly soort: Stuksoort }[]): string {
  const delen = STUKSOORTEN.flatMap((soort) => {
    const aantal = items.filter((item) => item.soort === soort).length;
    return aantal === 0 ? [] : [`${aantal} ${aantal === 1 ? STUK_LABEL[soort].een : STUK_LABEL[soort].meer}`];
  });
  const laatste = delen.pop() ?? 'Niets';
  return delen.length === 0 ? laatste : `${delen.join(', ')} en ${laatste}`;
}

/** What came of it, in a sentence; what stayed is named. */
export function terugzin({ terug, gebleven }: Terugzetting): string {
  const begin = `Weer bij de collega: ${telzin(terug)}.`;
  if (gebleven.length === 0) return begin;
  const namen = gebleven
    .slice(0, 10)
    .map(({ naam, soort, reden }) => `${naam} (${STUK_LABEL[soort].een}) ${reden}`);
  const rest = gebleven.length > 10 ? `; en nog ${gebleven.length - 10}` : '';
  return `${begin} Gebleven: ${namen.join('; ')}${rest}.`;
}
