import type { Datum } from '#lib/kalender/model.ts';
import { leeftijdOp } from '#lib/kalender/rules.ts';
import { addWerkdagen } from '#lib/kalender/werkdagen.ts';
import type { Feit } from '#lib/logboek/feiten.ts';
import { weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type { Vraag, Woonplaatscategorie, Woonplek } from '#lib/doelgroepen/jongerenpunt/model.ts';

/** The Jongerenpunt is for those from 16 to 27. Others are sent on; that somebody was is counted without a name, as a preventieve actie. */
export const VANAF = 16;
export const TOT = 27;

export function buitenLeeftijd(geboortedatum: Datum, today: Datum): string | null {
  if (geboortedatum > today) return null; // said as a day that must still come
  const leeftijd = leeftijdOp(geboortedatum, today);
  if (leeftijd < VANAF)
    return `${leeftijd} jaar: het Jongerenpunt is er vanaf ${VANAF}. Verwijs naar leerplicht of jeugdhulp.`;
  return leeftijd >= TOT
    ? `${leeftijd} jaar: het Jongerenpunt is er tot ${TOT}. Verwijs naar werk en inkomen van de gemeente.`
    : null;
}

/** On the day of the question; what was told or where somebody was sent can be counted without keeping anything about him. */
export function refuseLeeftijd(
  geboortedatum: Datum,
  today: Datum,
): Extract<Uitkomst<never>, { ok: false }> | undefined {
  const zin = buitenLeeftijd(geboortedatum, today);
  if (!zin) return undefined;
  return weiger('buiten-leeftijd', `${zin} ${TEL_ZONDER_NAAM}`, { velden: { geboortedatum: zin } });
}
export const TEL_ZONDER_NAAM = 'Informatie of een verwijzing telt u zonder naam, bij Preventieve actie.';

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
