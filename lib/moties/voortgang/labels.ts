import { formatDatum, formatGetal } from '#lib/kalender/opmaak.ts';
import { formatWaarde, isPercentage } from '#lib/indicatoren/labels.ts';
import type { Cel, Indicator } from '#lib/indicatoren/model.ts';
import type { Nulcel } from '#lib/moties/model.ts';
import { aantalUit, isAfname, wasAlNul } from '#lib/moties/voortgang/afname/rules.ts';
import type { Celvoortgang, Meetpunt, Oordeel, Vergelijking } from '#lib/moties/voortgang/model.ts';

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
  trendbreuk: 'niet te zeggen: er ligt een trendbreuk tussen',
  'was-al-nul': 'was al 0',
  'geen-streefwaarde': 'er is geen streefwaarde afgesproken',
  'geen-ambitie': 'ter informatie, zonder ambitie',
};

export const VERGELIJKING_ZIN: Readonly<Record<Vergelijking, string>> = {
  stand: 'Dit cijfer is een stand. Nu: zoals het vandaag is; van een cijfer per maand de laatste hele maand.',
  'stand-zelfde-dag':
    'Dit cijfer is een stand, en die verandert met de tijd van het jaar. Nu: op dezelfde dag als de nulmeting, de laatste keer dat die er was; van een cijfer per maand dezelfde maand.',
  'heel-jaar':
    'Dit cijfer gaat over een schooljaar. Nu: het laatste hele schooljaar; het lopende jaar staat apart en is niet te vergelijken.',
  'zelfde-dag':
    'De nulmeting ging over een deel van een schooljaar. Nu: het schooljaar tot en met dezelfde dag.',
};

/** "20% minder", "12,5% meer"; what cannot be worked out is said to be so. */
export function afnameTekst(afname: number | null): string {
  if (afname === null) return 'niet te zeggen';
  if (afname === 0) return 'gelijk';
  return `${formatGetal(Math.abs(afname), 1)}% ${afname > 0 ? 'minder' : 'meer'}`;
}

/** As people read it; unknown stays unknown. */
export function celTekst(cel: Cel | Nulcel | null, indicator: Indicator): string {
  if (cel === null) return 'onbekend';
  if (!isAfname(indicator, cel)) return formatWaarde(cel.waarde, indicator, isPercentage(indicator, cel));
  if (wasAlNul(cel)) return 'was al 0';
  return cel.waarde === null && cel.noemer === null ? 'onbekend' : afnameTekst(cel.waarde);
}

type Ernaast = Pick<Celvoortgang, 'nul' | 'nu' | 'verandering' | 'dimensies'>;

/** "+3,2 procentpunt", "−12", "gelijk"; of a decrease the numbers themselves, for a decrease of a decrease nobody reads. */
export function veranderingTekst(
  { verandering, nul, nu, dimensies }: Ernaast,
  indicator: Indicator,
  naBreuk: boolean,
): string {
  if (naBreuk) return 'niet te zeggen';
  if (verandering === null) return 'onbekend';
  if (isAfname(indicator, { dimensies })) {
    const [toen, later] = [nul && aantalUit(nul), nu && aantalUit(nu)];
    if (toen === null || later === null) return 'onbekend';
    const hoeveel = toen === 0 ? '' : `: ${afnameTekst((100 * (toen - later)) / toen)}`;
    if (toen === 0 && later === 0) return 'was al 0';
    return `van ${formatGetal(toen, 0)} naar ${formatGetal(later, 0)} jongeren${hoeveel}`;
  }
  const deel = isPercentage(indicator, { dimensies });
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
