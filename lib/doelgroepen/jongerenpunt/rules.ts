import type { Datum } from '#lib/kalender/model.ts';
import { leeftijdOp } from '#lib/kalender/rules.ts';
import { addWerkdagen } from '#lib/kalender/werkdagen.ts';
import type { Feit } from '#lib/logboek/feiten.ts';
import type { Vraag, Woonplaatscategorie, Woonplek } from '#lib/doelgroepen/jongerenpunt/model.ts';

/** The Jongerenpunt is for those between 16 and 27; others are helped on their way as well, and it says so. */
export const VANAF = 16;
export const TOT = 27;

export function buitenLeeftijd(geboortedatum: Datum, today: Datum): string | null {
  const leeftijd = leeftijdOp(geboortedatum, today);
  if (leeftijd < VANAF) return `Nog geen ${VANAF} jaar: leerplicht of jeugdhulp ligt meer voor de hand.`;
  return leeftijd >= TOT ? `Al ${leeftijd} jaar: vanaf ${TOT} helpt het Jongerenpunt alleen op weg.` : null;
}

/** Where somebody lives, from what is known of his address; what a colleague heard holds only when nothing is known. */
export function woonplekVan(
  bekend: { readonly gemeente: string | null; readonly hier: boolean },
  gezegd: Woonplaatscategorie | null,
): Woonplek {
  if (bekend.hier) return { woonplaats: 'regio', gemeente: bekend.gemeente };
  if (bekend.gemeente !== null) return { woonplaats: 'buiten-regio', gemeente: null };
  return { woonplaats: gezegd === 'buiten-regio' ? 'buiten-regio' : 'niet-in-brp', gemeente: null };
}

/** Somebody at the counter hears from us within a week; no law names a term. */
export function eersteActie(today: Datum): { volgendeActie: string; volgendeDatum: Datum } {
  return { volgendeActie: 'Bellen hoe het gaat', volgendeDatum: addWerkdagen(today, 5) };
}

export function vraagfeit(
  {
    id,
    jongereId,
    vraag,
    kanaal,
    vrager,
    woonplaats,
    gemeente,
  }: Omit<Vraag, 'versie' | 'toelichting' | 'thema' | 'vragerNaam'>,
  datum: Datum,
): Feit {
  return {
    ...{ onderwerpSoort: 'werkproces', onderwerpId: id, jongereId, datum, soort: 'JongerenpuntVraag' },
    gegevens: { gemeente, woonplaats, vraag, kanaal, vrager },
  };
}
