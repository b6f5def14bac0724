import type { Datum } from '#lib/kalender/model.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { LABEL_GROND, LABEL_KP_UITZONDERING } from './labels.ts';
import type { Statuskern } from './model.ts';

type Grenzen = {
  readonly van: Datum | null;
  readonly tot: Datum | null;
  /** The leerplicht ends by twelve full school years, before the age for it. */
  readonly naSchooljaren?: boolean;
};

/** One plain sentence that says why this status holds, with the dates of this jongere. */
export function legUit(kern: Statuskern, { van, tot, naSchooljaren }: Grenzen): string {
  const dag = van === null ? '' : formatDatum(van);
  const totEnMet = tot === null ? '' : ` tot en met ${formatDatum(tot)}`;
  switch (kern.soort) {
    case 'OVERLEDEN':
      return `De jongere is overleden op ${dag}.`;
    case 'NIET_INGEZETENE':
      return 'De jongere heeft op deze dag geen woonadres in Nederland in de BRP; de Leerplichtwet geldt dan niet.';
    case 'NOG_NIET_LEERPLICHTIG':
      return `De leerplicht begint op ${dag}: de eerste schooldag van de maand na de vijfde verjaardag.`;
    case 'VRIJGESTELD':
      return `Er geldt een vrijstelling vanaf ${dag}${totEnMet}: ${LABEL_GROND[kern.grond]}.`;
    case 'VERVANGENDE_LEERPLICHT':
      return `Er geldt vervangende leerplicht vanaf ${dag}${totEnMet}: ${LABEL_GROND[kern.grond]}.`;
    case 'LEERPLICHTIG':
      return `De jongere is leerplichtig vanaf ${dag}${totEnMet}${naSchooljaren ? ': dan zijn twaalf volledige schooljaren gevolgd' : ''}.`;
    case 'KWALIFICATIEPLICHTIG':
      return `De jongere is kwalificatieplichtig vanaf ${dag}${totEnMet}: nog geen 18 jaar en zonder startkwalificatie.${naSchooljaren ? ' De leerplicht eindigde na twaalf volledige schooljaren.' : ''}`;
    case 'KP_UITGEZONDERD':
      return `De kwalificatieplicht geldt niet vanaf ${dag}: ${LABEL_KP_UITZONDERING[kern.uitzondering]}.`;
    case 'STARTKWALIFICATIE':
      return `De jongere heeft een startkwalificatie sinds ${dag}.`;
    case 'DOORSTROOMPUNT_LEEFTIJD':
      return `Geen leerplicht meer en geen startkwalificatie; de leeftijd van het Doorstroompunt loopt${totEnMet}.`;
    case 'BUITEN_DOELGROEP':
      return van === null
        ? 'Er was op deze dag geen wettelijke doelgroep voor jongeren na de leerplicht.'
        : `De leeftijdsgrens van het Doorstroompunt is bereikt op ${dag}.`;
  }
}
