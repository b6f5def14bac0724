import type { Plicht, Reden } from '#lib/absoluut-verzuim/model.ts';
import { RUST_IN_DAGEN, VERGELIJKING } from '#lib/absoluut-verzuim/regels.ts';
import type { Aanleiding, Besluit, Telling, Treffer } from '#lib/absoluut-verzuim/vergelijken/model.ts';
import type { LeerplichtFeiten } from '#lib/jongeren/leerplicht/model.ts';
import {
  eindigtNaSchooljaren,
  leerplichtEinde,
  leerplichtStart,
  valtOnderKwalificatieplicht,
  valtOnderLeerplicht,
} from '#lib/jongeren/leerplicht/rules.ts';
import { kpUitzonderingVan } from '#lib/jongeren/rules.ts';
import type { Datum, Regio } from '#lib/kalender/model.ts';
import { addDays, diffDays, maxDatum } from '#lib/kalender/rules.ts';
import { eersteLesdagVanaf, zekerheidVanRooster } from '#lib/kalender/vakanties.ts';

type Persoon = Pick<
  Treffer,
  | 'geboortedatum'
  | 'startkwalificatieOp'
  | 'kpUitzondering'
  | 'kpUitzonderingOp'
  | 'schooljarenEinde'
  | 'schrikkelConventie'
>;

/** The duty on this day, from the first lesson after the month of the fifth birthday (art. 3 and 4a); null: none. */
export function plichtOp(persoon: Persoon, today: Datum, regio: Regio): Plicht | null {
  const feiten = feitenVan(persoon, today, regio);
  if (valtOnderLeerplicht(feiten, today)) return 'leerplicht';
  return valtOnderKwalificatieplicht(feiten, today) ? 'kwalificatieplicht' : null;
}

/** What a hit comes to. The same gap in enrolment is the same signal, however often it is found. */
export function decideTreffer(treffer: Treffer, today: Datum, regio: Regio): Besluit {
  const plicht = plichtOp(treffer, today, regio);
  if (plicht === null) return { soort: 'geen-plicht' };
  if (treffer.lopendWerk) return { soort: 'loopt' };
  const sinds = sindsVan(treffer, today, regio);
  if (!treffer.openSignaal && rust(treffer, sinds, today)) return { soort: 'rust' };
  const uitleg = verklaar(treffer, today, regio);
  return { soort: treffer.openSignaal ? 'blijft' : 'signaal', plicht, sinds, uitleg };
}

/** The first day on which all held: under the duty, living here, no school and no exemption. */
export function sindsVan(treffer: Treffer, today: Datum, regio: Regio): Datum {
  const { uitgeschrevenOp, vrijstellingTot, verhuisd, woontSinds } = treffer;
  return maxDatum(
    leerplichtStart(feitenVan(treffer, today, regio), today),
    ...(uitgeschrevenOp ? [addDays(uitgeschrevenOp, 1)] : []),
    ...(vrijstellingTot ? [addDays(vrijstellingTot, 1)] : []),
    ...(verhuisd ? [woontSinds] : []),
  );
}

/** Judged before while this same gap lasted, and what was said may still come true. */
function rust({ eerderUitkomst, eerderOp }: Treffer, sinds: Datum, today: Datum): boolean {
  if (!eerderUitkomst || !eerderOp || eerderOp < sinds) return false;
  return diffDays(eerderOp, today) <= RUST_IN_DAGEN[eerderUitkomst];
}

/** Why this jongere comes up, what weighs most first. */
export function verklaar(treffer: Treffer, today: Datum, regio: Regio): readonly Reden[] {
  const { uitgeschrevenOp, vrijstellingTot, vrijstellingGrond, woontSinds } = treffer;
  const ingekomen = treffer.verhuisd && diffDays(woontSinds, today) <= VERGELIJKING.dagenIngekomen;
  const feiten = feitenVan(treffer, today, regio);
  const start = leerplichtStart(feiten, today);
  const isNieuw = !uitgeschrevenOp && diffDays(start, today) <= VERGELIJKING.dagenNieuwLeerplichtig;
  const vrij = vrijstellingTot && (!uitgeschrevenOp || vrijstellingTot > uitgeschrevenOp);
  const buitenland = buitenlandVan(treffer);
  const naSchooljaren = eindigtNaSchooljaren(feiten, today) && today > leerplichtEinde(feiten, today);
  const redenen: (Reden | false | null)[] = [
    ingekomen && { soort: 'ingekomen', op: woontSinds, vanGemeente: treffer.vorigeGemeente },
    vrij &&
      vrijstellingGrond && { soort: 'vrijstelling-afgelopen', op: vrijstellingTot, grond: vrijstellingGrond },
    uitgeschrevenOp && {
      soort: 'uitgeschreven',
      op: uitgeschrevenOp,
      school: treffer.school,
      onderwijssoort: treffer.onderwijssoort,
      reden: treffer.redenEinde,
    },
    buitenland && { soort: 'mogelijk-buitenland', waarom: buitenland },
    isNieuw && { soort: 'nieuw-leerplichtig', op: start },
    naSchooljaren && { soort: 'twaalf-schooljaren', op: leerplichtEinde(feiten, today) },
    !uitgeschrevenOp && !isNieuw && { soort: 'nooit-ingeschreven' },
    treffer.eerderUitkomst &&
      treffer.eerderOp && { soort: 'eerder', op: treffer.eerderOp, uitkomst: treffer.eerderUitkomst },
  ];
  return redenen.filter((reden): reden is Reden => Boolean(reden));
}

/** What points to a school abroad, the surest first. */
function buitenlandVan({ vrijstellingGrond, redenEinde, gezinInBuitenland }: Treffer) {
  if (vrijstellingGrond === '5-C') return 'vrijstelling';
  if (redenEinde && /buitenland/i.test(redenEinde)) return 'uitschrijving';
  return gezinInBuitenland ? 'gezin' : null;
}

/** Far more hits than can be true: then it is the enrolments that are missing. */
export function isTeVeel({ cohort, treffers }: Telling): boolean {
  const { deel, vanaf } = VERGELIJKING.teVeel;
  return treffers >= vanaf && treffers > cohort * deel;
}

/** Which scheduled comparison is due; null: none today. */
export function geplandeVergelijking(
  laatste: Datum | null,
  today: Datum,
): Exclude<Aanleiding, 'hand'> | null {
  const dag = today.slice(5);
  const zomer = dag >= VERGELIJKING.wekelijksVan && dag <= VERGELIJKING.wekelijksTot;
  if (zomer)
    return laatste === null || diffDays(laatste, today) >= VERGELIJKING.dagenTussenWekelijks
      ? 'wekelijks'
      : null;
  return laatste === null || laatste.slice(0, 7) < today.slice(0, 7) ? 'maandelijks' : null;
}

function feitenVan(persoon: Persoon, today: Datum, regio: Regio): LeerplichtFeiten {
  const feiten: LeerplichtFeiten = {
    geboortedatum: persoon.geboortedatum,
    startkwalificatieOp: persoon.startkwalificatieOp,
    kpUitzondering: kpUitzonderingVan(persoon.kpUitzondering, persoon.kpUitzonderingOp),
    schooljarenEinde: persoon.schooljarenEinde,
    schrikkelConventie: persoon.schrikkelConventie,
  };
  const eerste = leerplichtStart(feiten, today);
  return zekerheidVanRooster(eerste)
    ? { ...feiten, eersteSchooldag: eersteLesdagVanaf(regio, eerste) }
    : feiten;
}
