import type { Datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import type { Categorie, DuoSoort, MeldingStatus } from '#lib/meldingen/model.ts';
import type { Langdurig, LrvGrens } from '#lib/meldingen/langdurig/model.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';

export type Verzuimstand = {
  readonly status: MeldingStatus;
  readonly categorie: Categorie;
  readonly duoSoort: DuoSoort | null;
  readonly begindatum: Datum;
  readonly einddatum: Datum | null;
  /** What the school said: all lessons missed, not all, or nothing about it. */
  readonly alleLessen: boolean | null;
  readonly langdurigOp: Datum | null;
  /** The first day after the absence began on which school was resumed. */
  readonly hervatOp: Datum | null;
  /** Leerplichtig or kwalificatieplichtig today; null when it is not known who it is. */
  readonly plichtig: boolean | null;
};

/** Why it cannot be established, as it stands in the place of the button. */
export const NIET_PLICHTIG =
  'De jongere is niet meer leerplichtig of kwalificatieplichtig: die plicht eindigt met 18 jaar of een startkwalificatie (Leerplichtwet 1969, art. 4a). Langdurig relatief verzuim kan dan niet meer worden vastgesteld.';

/**
 * Does this absence last longer than the boundary of the bureau? A sign, not a conclusion: DUO says so with the kind LRV, and
 * where it does not, a colleague asks the school and establishes it. Who attends some lessons is not away.
 */
export function langdurigIn(stand: Verzuimstand, grens: LrvGrens, today: Datum): Langdurig | null {
  return stand.plichtig === false ? null : langAfwezig(stand, grens, today);
}

/** As long away, of someone whom the Leerplichtwet no longer binds: then it is nobody's langdurig relatief verzuim (art. 3 and 4a). */
export function isBuitenPlicht(stand: Verzuimstand, grens: LrvGrens, today: Datum): boolean {
  return stand.plichtig === false && langAfwezig(stand, grens, today) !== null;
}

function langAfwezig(stand: Verzuimstand, grens: LrvGrens, today: Datum): Langdurig | null {
  const relatief = stand.categorie === 'signaal' || stand.categorie === 'luxe';
  const loopt = (stand.status === 'R' || stand.status === 'B') && stand.einddatum === null;
  const alBekend = stand.duoSoort === 'LRV' || stand.langdurigOp !== null;
  if (!relatief || !loopt || alBekend || stand.hervatOp !== null || stand.alleLessen === false) return null;
  const teltVanaf = addDays(stand.begindatum, grens.teltOpDag - 1);
  return teltVanaf <= today ? { sinds: stand.begindatum, teltVanaf } : null;
}

export function decideLangdurig(stand: Verzuimstand, grens: LrvGrens, today: Datum): Uitkomst<Langdurig> {
  const langdurig = langdurigIn(stand, grens, today);
  if (langdurig) return gelukt(langdurig);
  if (isBuitenPlicht(stand, grens, today)) return weiger('niet-plichtig', NIET_PLICHTIG);
  if (stand.langdurigOp) return weiger('al-vastgesteld', 'Dit is al vastgesteld.');
  if (stand.duoSoort === 'LRV')
    return weiger('al-lrv', 'De school meldde dit al als langdurig relatief verzuim.');
  return weiger(
    'niet-langdurig',
    'Dit verzuim duurt nog geen vier weken, is geëindigd, of de jongere volgt een deel van de lessen.',
  );
}
