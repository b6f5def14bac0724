import { formatDatum, formatGetal } from '#lib/kalender/opmaak.ts';
import { formatWaarde, isPercentage } from '#lib/indicatoren/labels.ts';
import type { Cel, Indicator } from '#lib/indicatoren/model.ts';
import type { Nulcel } from '#lib/moties/model.ts';
import type { Meetpunt, Oordeel, Vergelijking } from '#lib/moties/voortgang/model.ts';

export const LABEL_OORDEEL: Readonly<Record<Oordeel, string>> = {
  'op-koers': 'op koers',
  'niet-op-koers': 'niet op koers',
  gehaald: 'gehaald',
  'niet-gehaald': 'niet gehaald',
  'nog-niet-gehaald': 'nog niet gehaald; zonder vergelijkbare nulmeting is de koers niet te zeggen',
  'nog-niet-begonnen': 'de afgesproken periode is nog niet begonnen',
  'te-vroeg': 'na de nulmeting is er nog geen volle periode',
  onbekend: 'onbekend',
  'geen-nulmeting': 'er is geen nulmeting om mee te vergelijken',
  breuk: 'breuk: de definitie is veranderd',
  'geen-streefwaarde': 'er is geen streefwaarde afgesproken',
  'geen-ambitie': 'ter informatie, zonder ambitie',
};

export const VERGELIJKING_ZIN: Readonly<Record<Vergelijking, string>> = {
  stand: 'Dit cijfer is een stand. Nu: zoals het vandaag is; van een cijfer per maand de laatste hele maand.',
  'stand-zelfde-dag':
    'Dit cijfer is een stand, en die verandert met de tijd van het jaar. Nu: op dezelfde dag als de nulmeting, de laatste keer dat die er was.',
  'heel-jaar':
    'Dit cijfer gaat over een schooljaar. Nu: het laatste hele schooljaar; het lopende jaar staat apart en is niet te vergelijken.',
  'zelfde-dag':
    'De nulmeting ging over een deel van een schooljaar. Nu: het schooljaar tot en met dezelfde dag.',
};

/** As people read it; unknown stays unknown. */
export function celTekst(cel: Cel | Nulcel | null, indicator: Indicator): string {
  return cel === null ? 'onbekend' : formatWaarde(cel.waarde, indicator, isPercentage(indicator, cel));
}

/** "+3,2 procentpunt", "−12", "gelijk". */
export function veranderingTekst(
  verandering: number | null,
  indicator: Indicator,
  cel: Pick<Cel, 'dimensies'>,
): string {
  if (verandering === null) return 'onbekend';
  const deel = isPercentage(indicator, cel);
  const decimalen = deel || indicator.uitwerking === 'per-fte' ? 1 : 0;
  const grootte = formatGetal(Math.abs(verandering), decimalen);
  if (Number(Math.abs(verandering).toFixed(decimalen)) === 0) return 'gelijk';
  return `${verandering > 0 ? '+' : '−'}${grootte}${deel ? ' procentpunt' : ''}`;
}

export function puntTekst({ schooljaar, peildatum, deel }: Meetpunt): string {
  return deel
    ? `${schooljaar}, tot en met ${formatDatum(peildatum)}`
    : `${schooljaar}, op ${formatDatum(peildatum)}`;
}
