import { formatDatumVoluit, formatGetal } from '#lib/kalender/opmaak.ts';
import { HALT } from '../rules.ts';
import type { Haltgegevens, Haltinhoud } from '../model.ts';

/** "12 uur ongeoorloofd verzuim en 14 keer te laat": what there was, and nothing of what there was not. */
export function omvangVan({ uren, keerTeLaat }: Pick<Haltgegevens, 'uren' | 'keerTeLaat'>): string {
  return [
    ...(uren > 0 ? [`${formatGetal(uren, Number.isInteger(uren) ? 0 : 1)} uur ongeoorloofd verzuim`] : []),
    ...(keerTeLaat > 0 ? [`${keerTeLaat} keer te laat`] : []),
  ].join(' en ');
}

/**
 * What the letter to Halt says of a referral, by the fields of its template. A fact that nobody laid down, or that does not apply
 * (art. 77e Sr: the parents of someone of 16 are not asked), stays out of the letter.
 */
export function haltvelden(
  { toets, pleegdatum, toelichting }: Haltinhoud,
  leeftijd: number,
): Readonly<Record<string, string>> {
  const omvang = toets ? omvangVan(toets) : '';
  const laatst = pleegdatum && formatDatumVoluit(pleegdatum).replace(/^[a-z]+ /, '');
  return {
    halt_verzuim: omvang && `Het gaat om ${omvang}${laatst ? `, het laatst op ${laatst}` : ''}.`,
    halt_instemming: toets ? instemming(toets, leeftijd) : '',
    halt_toelichting: toelichting ?? '',
  };
}

function instemming(toets: Haltgegevens, leeftijd: number): string {
  const ouders = toets.instemmingOuders && leeftijd < HALT.zelfInstemmenVanaf;
  return [
    ...(toets.instemmingJongere
      ? [`De jongere stemt in met deze verwijzing${ouders ? ', en de ouders stemmen ook in' : ''}.`]
      : []),
    ...(toets.overlegOvj ? ['De officier van justitie is akkoord met de verwijzing.'] : []),
  ].join(' ');
}
