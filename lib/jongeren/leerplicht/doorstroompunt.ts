import type { Datum } from '#lib/kalender/model.ts';
import { addDuur } from '#lib/kalender/termijnen.ts';
import type { Doelgroep, LeerplichtFeiten, Onderwijssituatie, RedenBuiten } from './model.ts';
import { regelOp } from './regels.ts';
import {
  eindeDoorstroompuntLeeftijd,
  heeftStartkwalificatie,
  isIngezetene,
  isOverleden,
  leerplichtStart,
  valtOnderKwalificatieplicht,
  valtOnderLeerplicht,
} from './rules.ts';

/**
 * The target group of the Doorstroompunt (Wet educatie en beroepsonderwijs, art. 9.2.1). The law sets no minimum of
 * eighteen: at sixteen with the exception of art. 4a lid 2 one is inside. An exemption does not lift the duty, so
 * whoever is exempt stays outside until eighteen.
 */
export function inDoelgroepDoorstroompunt(
  feiten: LeerplichtFeiten,
  onderwijs: Onderwijssituatie,
  peildatum: Datum,
): Doelgroep {
  const { code, geldigVan, bron } = regelOp('WEB-9.2.1', peildatum);
  const kop = { peildatum, regel: { code, geldigVan, bron } };
  const reden = redenBuiten(feiten, peildatum);
  if (reden !== null) return { ...kop, inDoelgroep: false, reden };
  if (!onderwijs.ingeschreven) return { ...kop, inDoelgroep: true, grond: 'NIET_INGESCHREVEN' };
  return isTeLangWeg(onderwijs, peildatum)
    ? { ...kop, inDoelgroep: true, grond: 'VERZUIM' }
    : { ...kop, inDoelgroep: false, reden: 'VOLGT_ONDERWIJS' };
}

function redenBuiten(feiten: LeerplichtFeiten, peildatum: Datum): RedenBuiten | null {
  if (isOverleden(feiten, peildatum)) return 'OVERLEDEN';
  if (!isIngezetene(feiten, peildatum)) return 'NIET_INGEZETENE';
  if (peildatum < leerplichtStart(feiten, peildatum)) return 'NOG_NIET_LEERPLICHTIG';
  if (valtOnderLeerplicht(feiten, peildatum)) return 'LEERPLICHTIG';
  if (valtOnderKwalificatieplicht(feiten, peildatum)) return 'KWALIFICATIEPLICHTIG';
  if (heeftStartkwalificatie(feiten, peildatum)) return 'STARTKWALIFICATIE';
  const einde = eindeDoorstroompuntLeeftijd(feiten, peildatum);
  return einde === null || peildatum >= einde ? 'TE_OUD' : null;
}

/** Four weeks are full on the same weekday four weeks later: away since Monday 2, inside on Monday 30. */
function isTeLangWeg(onderwijs: Onderwijssituatie & { ingeschreven: true }, peildatum: Datum): boolean {
  const { zonderOnderwijsSinds, kortereTermijn } = onderwijs;
  if (zonderOnderwijsSinds === null) return false;
  const wettelijk = addDuur(zonderOnderwijsSinds, regelOp('WEB-9.2.1', peildatum).parameters.verzuim);
  const korter = kortereTermijn ? addDuur(zonderOnderwijsSinds, kortereTermijn) : wettelijk;
  return peildatum >= (korter < wettelijk ? korter : wettelijk);
}
