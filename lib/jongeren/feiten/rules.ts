import type { Datum, Periode, SchrikkelConventie } from '#lib/kalender/model.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { leeftijdOp, overlapt } from '#lib/kalender/rules.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { ONDERWIJSSOORTEN, type Inschrijving, type Intrekbaar } from '#lib/jongeren/feiten/model.ts';
import type { Sector } from '#lib/logboek/feitsoorten.ts';

/** One cannot be enrolled twice at the same school on one day; at two schools one can. */
export function decideInschrijving(
  nieuw: Periode & { readonly schoolId: string; readonly onderwijssoort: string },
  sector: Sector,
  bestaand: readonly Inschrijving[],
  geboortedatum: Datum,
): Uitkomst<null> {
  if (nieuw.van < geboortedatum) return fout('van', 'De inschrijving begint voor de geboorte.');
  if (nieuw.tot !== null && nieuw.tot < nieuw.van)
    return fout('tot', 'De laatste dag ligt voor de eerste dag.');
  if (!ONDERWIJSSOORTEN[sector].includes(nieuw.onderwijssoort))
    return fout('onderwijssoort', 'Deze onderwijssoort past niet bij deze school.');
  const dubbel = bestaand.find((ander) => ander.schoolId === nieuw.schoolId && overlapt(ander, nieuw));
  return dubbel
    ? fout('schoolId', `Er is al een inschrijving op deze school, vanaf ${formatDatum(dubbel.van)}.`)
    : gelukt(null);
}

export function decideUitschrijving(inschrijving: Inschrijving, tot: Datum): Uitkomst<null> {
  if (inschrijving.tot !== null)
    return weiger('al-uitgeschreven', `Deze inschrijving eindigde al op ${formatDatum(inschrijving.tot)}.`);
  return tot < inschrijving.van
    ? fout('tot', `De inschrijving begon pas op ${formatDatum(inschrijving.van)}.`)
    : gelukt(null);
}

/** What is recorded about school or address has happened; it is not planned here. */
export function decideGebeurd(dag: Datum, veld: string, today: Datum, geboortedatum: Datum): Uitkomst<null> {
  if (dag > today) return fout(veld, 'Deze dag moet nog komen.');
  return dag < geboortedatum ? fout(veld, 'Deze dag ligt voor de geboorte.') : gelukt(null);
}

/**
 * What a colleague recorded by mistake can be taken back. What a register or another system brought cannot: it would come
 * back with the next import, and is put right there.
 */
export function decideIntrekken(
  soort: Intrekbaar,
  regel: { readonly metHand: boolean; readonly eindeMetHand?: boolean; readonly tot?: Datum | null },
): Uitkomst<null> {
  if (soort === 'uitschrijving' && regel.tot === null)
    return weiger('niet-uitgeschreven', 'Deze inschrijving loopt nog; er is niets in te trekken.');
  const eigen = soort === 'uitschrijving' ? regel.eindeMetHand === true : regel.metHand;
  if (!eigen)
    return weiger(
      'uit-aanlevering',
      'Dit kwam uit een aanlevering. Laat het verbeteren bij wie het aanleverde.',
    );
  return soort === 'inschrijving' && regel.tot && !regel.eindeMetHand
    ? weiger(
        'uit-aanlevering',
        'Een aanlevering schreef deze inschrijving uit; zij kan niet meer worden ingetrokken.',
      )
    : gelukt(null);
}

function fout(veld: string, zin: string) {
  return weiger('ongeldige-datum', zin, { velden: { [veld]: zin } });
}

/** Leerplichtwet 1969, art. 23 protects who is leerplichtig or kwalificatieplichtig; at eighteen that is over (art. 4b). */
export function decideArbeid(
  op: Datum,
  today: Datum,
  geboortedatum: Datum,
  conventie?: SchrikkelConventie,
): Uitkomst<null> {
  const gebeurd = decideGebeurd(op, 'op', today, geboortedatum);
  if (!gebeurd.ok) return gebeurd;
  return leeftijdOp(geboortedatum, op, conventie) < 18
    ? gelukt(null)
    : fout('op', 'Op deze dag was de jongere 18 jaar of ouder; artikel 23 geldt dan niet.');
}
