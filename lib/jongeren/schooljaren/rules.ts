import type { NieuweTelling } from '#lib/jongeren/schooljaren/model.ts';
import type { Datum, Schooljaar } from '#lib/kalender/model.ts';
import {
  addSchooljaren,
  leeftijdBereikt,
  schooljaarBegin,
  schooljaarEinde,
  schooljaarVan,
} from '#lib/kalender/rules.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';

/** A basisschool may be visited from the fourth birthday on (Wet op het primair onderwijs art. 39). */
const VANAF = 4;

/** Only what is over is counted, and no more years than there have been. */
export function decideTelling(telling: NieuweTelling, geboortedatum: Datum, today: Datum): Uitkomst<null> {
  const { totEnMet, basisschool, daarna, vastgesteldOp } = telling;
  if (vastgesteldOp > today) return fout('vastgesteldOp', 'Deze dag moet nog komen.');
  if (schooljaarEinde(totEnMet) >= vastgesteldOp)
    return fout(
      'totEnMet',
      'Dit schooljaar was op die dag nog niet om. Tel tot en met een schooljaar dat voorbij is.',
    );
  const meest = aantalSchooljaren(schooljaarVan(leeftijdBereikt(geboortedatum, VANAF)), totEnMet);
  if (basisschool + daarna > meest)
    return fout(
      'daarna',
      `Tussen de vierde verjaardag en het einde van ${totEnMet} passen ${Math.max(0, meest)} schooljaren.`,
    );
  return gelukt(null);
}

function aantalSchooljaren(eerste: Schooljaar, laatste: Schooljaar): number {
  return Number(laatste.slice(0, 4)) - Number(eerste.slice(0, 4)) + 1;
}

/** School years that are over, the newest first, from the one in which somebody turned four. */
export function voorbijeSchooljaren(geboortedatum: Datum, today: Datum): Schooljaar[] {
  const eerste = schooljaarVan(leeftijdBereikt(geboortedatum, VANAF));
  const jaren: Schooljaar[] = [];
  for (
    let jaar = addSchooljaren(schooljaarVan(today), -1);
    schooljaarBegin(jaar) >= schooljaarBegin(eerste);
    jaar = addSchooljaren(jaar, -1)
  )
    jaren.push(jaar);
  return jaren;
}

function fout(veld: string, zin: string) {
  return weiger('ongeldige-invoer', zin, { velden: { [veld]: zin } });
}
