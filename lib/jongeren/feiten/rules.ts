import type { Datum, Periode } from '#lib/kalender/model.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { overlapt } from '#lib/kalender/rules.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { ONDERWIJSSOORTEN, type Inschrijving } from '#lib/jongeren/feiten/model.ts';
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

function fout(veld: string, zin: string) {
  return weiger('ongeldige-datum', zin, { velden: { [veld]: zin } });
}
