import type { Datum } from '#lib/kalender/model.ts';
import { leeftijdOp } from '#lib/kalender/rules.ts';
import type { Inbeeldstand } from '#lib/doelgroepen/beeld-23-27/model.ts';

export const IN_BEELD_VAN = 23;
export const IN_BEELD_TOT = 27;

/** Why no work opens for somebody on the list of jongeren in beeld; null: it opens. */
export function waaromNietInBeeld(stand: Inbeeldstand, vandaag: Datum): string | null {
  if (stand.overledenOp) return 'De jongere is overleden.';
  const leeftijd = leeftijdOp(stand.geboortedatum, vandaag);
  if (leeftijd < IN_BEELD_VAN)
    return `De jongere is ${leeftijd}; deze lijst is voor ${IN_BEELD_VAN} tot ${IN_BEELD_TOT} jaar.`;
  if (leeftijd >= IN_BEELD_TOT) return 'De jongere is 27 of ouder.';
  if (stand.startkwalificatieOp && stand.startkwalificatieOp <= vandaag)
    return 'De jongere heeft een startkwalificatie.';
  if (stand.ingeschreven) return 'De jongere staat ingeschreven bij een school.';
  if (!stand.woontHier) return 'De jongere woont niet in een gemeente van dit bureau.';
  if (stand.werkLoopt) return 'Er loopt al werk van het Doorstroompunt voor deze jongere.';
  return null;
}
