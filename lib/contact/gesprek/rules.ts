import type { Datum } from '#lib/kalender/model.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { LABEL_GESPREKSSOORT } from '#lib/contact/gesprek/labels.ts';
import { IKZELF, type Gespreksverslag } from '#lib/contact/gesprek/model.ts';

type Volgende = { readonly actie: string | null; readonly datum: Datum | null };

/**
 * What one promised oneself becomes the next action of the work, the first by its day; unless a next action was typed, which
 * goes first.
 */
export function volgendeUit(gesprek: Gespreksverslag, getypt: Volgende): Volgende {
  if (getypt.actie || getypt.datum) return getypt;
  const [eerste] = gesprek.afspraken
    .flatMap(({ wat, wie, datum }) => (datum && wie.trim().toLowerCase() === IKZELF ? [{ wat, datum }] : []))
    .toSorted((a, b) => (a.datum < b.datum ? -1 : 1));
  return eerste ? { actie: eerste.wat.slice(0, 200), datum: eerste.datum } : getypt;
}

type MetSoort = Omit<Gespreksverslag, 'gesprekssoort'> & { readonly gesprekssoort: string | null };

/** The report as people read it: each part with its heading, what is empty left out. */
export function leesbaar(gesprek: MetSoort): { kop: string; tekst: string }[] {
  const afspraken = gesprek.afspraken.map(
    ({ wat, wie, datum }) =>
      `${wat} (${[wie, datum && `uiterlijk ${formatDatum(datum)}`].filter(Boolean).join(', ')})`,
  );
  const delen: readonly (readonly [string, string | null])[] = [
    ['Soort gesprek', soortVan(gesprek.gesprekssoort)],
    ['Aanwezig', gesprek.aanwezig],
    ['Aanleiding', gesprek.aanleiding],
    ['Gezien en gehoord', gesprek.gezien],
    ['Afspraken', afspraken.join('\n') || null],
    ['Vervolg', gesprek.vervolg],
  ];
  return delen.flatMap(([kop, tekst]) => (tekst ? [{ kop, tekst }] : []));
}

function soortVan(code: string | null): string | null {
  return Object.entries(LABEL_GESPREKSSOORT).find(([soort]) => soort === code)?.[1] ?? code;
}
