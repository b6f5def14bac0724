import type { Datum, Periode } from '#lib/kalender/model.ts';
import {
  addDays,
  addMonths,
  addSchooljaren,
  eersteVanMaand,
  leeftijdBereikt,
  minDatum,
  schooljaarEinde,
  schooljaarVan,
  valtIn,
} from '#lib/kalender/rules.ts';
import type { LeerplichtFeiten, VastgesteldeSchooljaren } from './model.ts';
import { regelOp } from './regels.ts';

/** How long before the eighteenth birthday one is told of it everywhere: enough to talk and to hand over. */
export const ACHTTIEN_VOORAF_MAANDEN = 2;

/**
 * These functions say when a duty runs by law; an exemption or replacement does not end the duty and is not looked at
 * here. The peildatum chooses the version of the law.
 */

/**
 * The first schooldag of the month after the one in which the jongere turns five (Leerplichtwet 1969, art. 3 lid 1);
 * the first of that month when the school's calendar is not known.
 */
export function leerplichtStart(feiten: LeerplichtFeiten, peildatum: Datum): Datum {
  const { beginLeeftijd } = regelOp('LPW-3-BEGIN', peildatum).parameters;
  const eerste = addMonths(eersteVanMaand(verjaardag(feiten, beginLeeftijd)), 1);
  const { eersteSchooldag } = feiten;
  return eersteSchooldag && eersteSchooldag > eerste ? eersteSchooldag : eerste;
}

/**
 * The last day of the leerplicht: the end of the school year in which the jongere turns sixteen, or in which the
 * twelfth full school year was completed, whichever is first (Leerplichtwet 1969, art. 3 lid 1).
 */
export function leerplichtEinde(feiten: LeerplichtFeiten, peildatum: Datum): Datum {
  const { eindLeeftijd } = regelOp('LPW-3-EINDE', peildatum).parameters;
  const naLeeftijd = schooljaarEinde(schooljaarVan(verjaardag(feiten, eindLeeftijd)));
  return feiten.schooljarenEinde ? minDatum(naLeeftijd, feiten.schooljarenEinde) : naLeeftijd;
}

/** The leerplicht ended, or will end, by twelve full school years and not by age. */
export function eindigtNaSchooljaren(feiten: LeerplichtFeiten, peildatum: Datum): boolean {
  return (
    Boolean(feiten.schooljarenEinde) &&
    leerplichtEinde(feiten, peildatum) < leerplichtEinde({ ...feiten, schooljarenEinde: null }, peildatum)
  );
}

/** A finished basisschool counts as at least eight years (Leerplichtwet 1969, art. 3 lid 2). */
export function countVolledigeSchooljaren(jaren: VastgesteldeSchooljaren, peildatum: Datum): number {
  const { basisschooljaren } = regelOp('LPW-3-EINDE', peildatum).parameters;
  const basis = jaren.basisschoolDoorlopen
    ? Math.max(jaren.basisschool, basisschooljaren)
    : jaren.basisschool;
  return basis + jaren.daarna;
}

/**
 * From the day after the leerplicht up to the eighteenth birthday or the startkwalificatie, both excluded
 * (Leerplichtwet 1969, art. 4a lid 1 and 4b). Null when it never runs; art. 4a lid 2 is not looked at here.
 */
export function kwalificatieplichtPeriode(feiten: LeerplichtFeiten, peildatum: Datum): Periode | null {
  const { totLeeftijd } = regelOp('LPW-4A', peildatum).parameters;
  if (totLeeftijd === null) return null;
  const grens = verjaardag(feiten, totLeeftijd);
  const einde = feiten.startkwalificatieOp ? minDatum(grens, feiten.startkwalificatieOp) : grens;
  const van = addDays(leerplichtEinde(feiten, peildatum), 1);
  return van < einde ? { van, tot: addDays(einde, -1) } : null;
}

export function valtOnderLeerplicht(feiten: LeerplichtFeiten, peildatum: Datum): boolean {
  return peildatum >= leerplichtStart(feiten, peildatum) && peildatum <= leerplichtEinde(feiten, peildatum);
}

/** By age and without startkwalificatie, whether or not the exception of art. 4a lid 2 is made. */
export function isInKwalificatieplichtPeriode(feiten: LeerplichtFeiten, peildatum: Datum): boolean {
  const periode = kwalificatieplichtPeriode(feiten, peildatum);
  return periode !== null && valtIn(peildatum, periode);
}

export function valtOnderKwalificatieplicht(feiten: LeerplichtFeiten, peildatum: Datum): boolean {
  return isInKwalificatieplichtPeriode(feiten, peildatum) && !isKpUitgezonderd(feiten, peildatum);
}

export function isKpUitgezonderd(feiten: LeerplichtFeiten, peildatum: Datum): boolean {
  return Boolean(feiten.kpUitzondering && feiten.kpUitzondering.van <= peildatum);
}

export function heeftStartkwalificatie(feiten: LeerplichtFeiten, peildatum: Datum): boolean {
  return Boolean(feiten.startkwalificatieOp && feiten.startkwalificatieOp <= peildatum);
}

export function isOverleden(feiten: LeerplichtFeiten, peildatum: Datum): boolean {
  return Boolean(feiten.overledenOp && feiten.overledenOp <= peildatum);
}

/** The period that began last decides, because a move is entered before the old address is closed. */
export function isIngezetene(feiten: LeerplichtFeiten, peildatum: Datum): boolean {
  const woonperiodes = feiten.woonperiodes ?? [];
  if (woonperiodes.length === 0) return true;
  const geldend = woonperiodes
    .filter((periode) => valtIn(peildatum, periode))
    .reduce<(typeof woonperiodes)[number] | null>((a, b) => (a && a.van > b.van ? a : b), null);
  return geldend !== null && geldend.plaats.soort === 'GEMEENTE';
}

/** The first day outside the age of the Doorstroompunt, by the limit of the peildatum; null before that law existed. */
export function eindeDoorstroompuntLeeftijd(feiten: LeerplichtFeiten, peildatum: Datum): Datum | null {
  const { totLeeftijd } = regelOp('WEB-9.2.1', peildatum).parameters;
  return totLeeftijd === null ? null : verjaardag(feiten, totLeeftijd);
}

function verjaardag(feiten: LeerplichtFeiten, bij: number): Datum {
  return leeftijdBereikt(feiten.geboortedatum, bij, feiten.schrikkelConventie ?? undefined);
}

/** Null with fewer than twelve. More than twelve years: the twelfth was completed that many school years earlier. */
export function eindeNaSchooljaren(jaren: VastgesteldeSchooljaren, peildatum: Datum): Datum | null {
  const teveel =
    countVolledigeSchooljaren(jaren, peildatum) - regelOp('LPW-3-EINDE', peildatum).parameters.schooljaren;
  return teveel < 0 ? null : schooljaarEinde(addSchooljaren(jaren.totEnMet, -teveel));
}
