import { metPuntnaam, NAAM_JONGERENPUNT } from '#lib/doelgroepen/jongerenpunt/naam.ts';
import { formatGetal } from '#lib/kalender/opmaak.ts';
import type { Cel, Eenheid, Indicator, Uitslag } from './model.ts';

const LABEL_EENHEID: Record<Eenheid, string> = {
  jongere: 'jongeren',
  melding: 'meldingen',
  signaal: 'signalen',
  termijn: 'termijnen',
  stap: 'stappen',
  dag: 'dagen',
  aanvraag: 'aanvragen',
  verlof: 'keren verlof',
  actie: 'acties',
  vraag: 'vragen',
  agendapunt: 'agendapunten',
  werkproces: 'werkprocessen',
  vrijstelling: 'vrijstellingen',
  handhavingsproces: 'handhavingsprocessen',
  'proces-verbaal': 'processen-verbaal',
  gezin: 'gezinnen',
  contact: 'contacten',
  fte: 'fte',
  '%': '%',
};

/** Does this indicator speak of the Jongerenpunt, so that the bureau's own name for it belongs there? */
export const noemtPunt = ({ titel, vraag, definitie }: Indicator) =>
  `${titel} ${vraag} ${definitie}`.includes(NAAM_JONGERENPUNT);

/** The same indicator in the words of a bureau that calls its Jongerenpunt otherwise; what it counts does not change. */
export function inWoordenVan(indicator: Indicator, punt: string | undefined): Indicator {
  if (!noemtPunt(indicator)) return indicator;
  const [titel, vraag, definitie] = [indicator.titel, indicator.vraag, indicator.definitie];
  return {
    ...indicator,
    titel: metPuntnaam(titel, punt),
    vraag: metPuntnaam(vraag, punt),
    definitie: metPuntnaam(definitie, punt),
  };
}

/** What the number counts, as it stands beside it; of one, in the singular. */
export function eenheidLabel(
  eenheid: Eenheid,
  { uitwerking }: Pick<Indicator, 'uitwerking'>,
  waarde: number | null = null,
): string {
  const enkel = eenheid === 'verlof' ? 'keer verlof' : eenheid;
  const label = waarde === 1 ? enkel : LABEL_EENHEID[eenheid];
  return uitwerking === 'per-fte' ? `${label} per fte` : label;
}

/** One sentence above a table: in what it counts, so that nobody adds meldingen to werkprocessen. */
export function teltZin(indicator: Pick<Indicator, 'eenheid' | 'uitwerking'>): string {
  const eenheid = LABEL_EENHEID[indicator.eenheid];
  switch (indicator.uitwerking) {
    case 'percentage':
      return 'Deze tabel geeft procenten, met waarvan erbij.';
    case 'afname':
      return 'Deze tabel geeft aantallen jongeren, of de afname in procenten.';
    case 'per-fte':
      return `Deze tabel geeft ${eenheid} per fte.`;
    case 'percentiel':
      return `Deze tabel geeft ${eenheid}.`;
    default:
      return `Deze tabel telt ${eenheid}.`;
  }
}

/** What stands in a cell without a number; only what occurs. */
export function legendaTabel(cellen: readonly (Pick<Cel, 'waarde'> | null)[]): string | null {
  const delen = [
    cellen.some((cel) => cel !== null && cel.waarde === null) &&
      'onbekend: niet vast te stellen, of er was niets om te delen',
    cellen.includes(null) && '–: deze combinatie bestaat niet',
  ].filter(Boolean);
  return delen.length > 0 ? `${delen.join('; ')}; 0: geteld, en het waren er geen.` : null;
}

/** Under a table with shares: of how many, and why 32,54% can stand as 32%. */
export function aandeelZin(
  geheel: number | null,
  indicator: Pick<Indicator, 'eenheid'>,
  perKolom = false,
): string {
  const eenheid = LABEL_EENHEID[indicator.eenheid];
  const van = geheel === null ? '' : ` van ${formatGetal(geheel, 0)} ${eenheid}`;
  const waarvan = perKolom ? `deel van de ${eenheid} in de kolom` : `deel${van}`;
  return `Aandeel: ${waarvan}, in hele procenten, zo afgerond dat ze samen 100 zijn.`;
}

/** As people read it; the file and the command line give it unrounded. */
export function formatWaarde(
  waarde: number | null,
  indicator: Pick<Indicator, 'uitwerking'>,
  isPercentage: boolean,
): string {
  if (waarde === null) return 'onbekend';
  if (isPercentage) return `${formatGetal(waarde, 1)}%`;
  if (indicator.uitwerking === 'percentiel') return formatGetal(waarde, Number.isInteger(waarde) ? 0 : 1);
  return formatGetal(waarde, indicator.uitwerking === 'per-fte' ? 1 : 0);
}

export function isPercentage(indicator: Pick<Indicator, 'eenheid'>, cel: Pick<Cel, 'dimensies'>): boolean {
  return indicator.eenheid === '%' && cel.dimensies.meting !== 'aantal';
}

/** The unit of a cell: that of its own value when it has one. */
export function eenheidVan(indicator: Indicator, { dimensies }: Pick<Cel, 'dimensies'>): Eenheid {
  const eigen = indicator.dimensies
    .flatMap(({ waarden }) => (typeof waarden === 'string' ? [] : waarden))
    .find((waarde) => waarde.eenheid && Object.values(dimensies).includes(waarde.code));
  return eigen?.eenheid ?? indicator.eenheid;
}

/** Why there is no figure, in words; null when there is one. */
export function zinOnbekend(
  { waarde, teller, noemer, dimensies }: Cel,
  indicator: Pick<Indicator, 'uitwerking' | 'eenheid'>,
  {
    bekend,
    nietGemeten,
    schooljaar,
  }: Pick<Uitslag, 'bekend' | 'nietGemeten'> & { readonly schooljaar: string },
): string | null {
  if (waarde !== null) return null;
  if (nietGemeten) return `in ${schooljaar} is dit niet gemeten`;
  if (!bekend) return `over ${schooljaar} is nog niets vastgelegd`;
  switch (indicator.uitwerking) {
    case 'percentiel':
      return 'er is nog niets afgesloten om te meten';
    case 'per-fte':
      return teller === null ? 'er is nog geen hele maand voorbij' : 'de formatie is niet ingevuld';
    case 'afname':
      if (noemer === null && dimensies.meting !== 'aantal') return 'van een jaar eerder is niets bekend';
      return noemer === 0 ? 'een jaar eerder waren het er nul' : 'niet te berekenen';
    case 'percentage':
      return noemer === 0 ? 'er was nog niets om te tellen' : 'niet te berekenen';
    default:
      return 'niet te berekenen';
  }
}

/** Numerator and denominator beside a share: 87 van 111. Of a decrease: what it was and what it is, 40 → 19. Of a percentile: n. */
export function formatBreuk(
  { teller, noemer, waarde }: Pick<Cel, 'teller' | 'noemer' | 'waarde'>,
  indicator: Pick<Indicator, 'uitwerking'>,
): string | null {
  if (indicator.uitwerking === 'percentiel') return teller === null ? null : `n = ${formatGetal(teller, 0)}`;
  if (teller === null || noemer === null) return null;
  if (indicator.uitwerking === 'afname')
    return `${formatGetal(noemer, 0)} → ${formatGetal(noemer - teller, 0)}`;
  if (waarde === null && teller === 0) return null;
  if (indicator.uitwerking === 'per-fte') return `${formatGetal(teller, 0)} op ${formatGetal(noemer, 2)} fte`;
  return `${formatGetal(teller, 0)} van ${formatGetal(noemer, 0)}`;
}
