import type { Datum } from '#lib/kalender/model.ts';
import { weekdag } from '#lib/kalender/rules.ts';
import type { VrijeDagen } from '#lib/kalender/vakanties.ts';
import type { Afspraakpartner, Afspraakstatus, Afspraakvorm } from '#lib/contact/afspraken/model.ts';

export const LABEL_VORM: Record<Afspraakvorm, string> = {
  gesprek: 'Gesprek',
  huisbezoek: 'Huisbezoek',
  telefoon: 'Telefoongesprek',
  videobellen: 'Videogesprek',
  overleg: 'Overleg',
};

export const LABEL_PARTNER: Record<Afspraakpartner, string> = {
  jongere: 'jongere',
  ouder: 'ouder of verzorger',
  school: 'school',
  partner: 'partner of hulpverlening',
};

export const LABEL_AFSPRAAKSTATUS: Record<Afspraakstatus, string> = {
  gepland: 'Gepland',
  gehouden: 'Gehouden',
  'niet-verschenen': 'Niet verschenen',
  afgezegd: 'Afgezegd',
};

/** Of a fact or a row that carries the code as text. */
export function vormLabel(vorm: string): string {
  return Object.entries(LABEL_VORM).find(([code]) => code === vorm)?.[1] ?? vorm;
}

export function metWie(met: readonly string[]): string {
  const namen = met.map(
    (partner) => Object.entries(LABEL_PARTNER).find(([code]) => code === partner)?.[1] ?? partner,
  );
  return namen.length < 2 ? (namen[0] ?? '') : `${namen.slice(0, -1).join(', ')} en ${namen.at(-1)}`;
}

/** Worth knowing before one plans on this day; null for an ordinary one. It is a notice: the appointment can be made. */
export function dagbericht(
  dag: Datum,
  vrij: readonly VrijeDagen[],
  zaterdag = false, // also worth saying: nobody meets in an office then
): string | null {
  const vrijOp = vrij.filter(({ van, tot }) => van <= dag && dag <= tot);
  const wat = [
    ...(weekdag(dag) === 7 ? ['een zondag'] : []),
    ...(zaterdag && weekdag(dag) === 6 ? ['een zaterdag'] : []),
    ...vrijOp.filter(({ van, tot }) => van === tot).map(({ naam }) => naam),
  ];
  const vakantie = vrijOp.find(({ van, tot }) => van !== tot);
  const delen = [
    ...(wat.length > 0 ? [`is ${wat.join(' en ')}`] : []),
    ...(vakantie ? [`valt in ${vakantie.naam}`] : []),
  ];
  return delen.length > 0 ? `Deze dag ${delen.join(' en ')}.` : null;
}
