import { buitenLeeftijd } from '#lib/doelgroepen/jongerenpunt/rules.ts';
import { inDoelgroepDoorstroompunt } from '#lib/jongeren/leerplicht/doorstroompunt.ts';
import type { RedenBuiten } from '#lib/jongeren/leerplicht/model.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { leeftijdOp } from '#lib/kalender/rules.ts';
import { weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type { Doelgroepstand } from '#lib/vsv-trajecten/doelgroep/model.ts';
import { stelDoelgroepVoor } from '#lib/vsv-trajecten/doelgroep/rules.ts';

/** From this age the list of jongeren in beeld begins; before it somebody is vsv'er or about to be. */
const IN_BEELD_VANAF = 23;
/** Outside for good: no reason opens a traject. */
const NOOIT: readonly RedenBuiten[] = ['OVERLEDEN', 'NOG_NIET_LEERPLICHTIG', 'LEERPLICHTIG', 'TE_OUD'];

type Keuze = { readonly soort: string; readonly toch: boolean; readonly reden: string | null };

/**
 * May a question go on as a traject? By the rule of the target group (WEB art. 9.2.1). Support to prevent that somebody drops out
 * (art. 9.2.5) may begin outside it, with a reason; never outside the age. Of whom no address is known, nobody says that he lives abroad.
 */
export function refuseVerder(
  stand: Doelgroepstand,
  { soort, toch, reden }: Keuze,
  today: Datum,
): Extract<Uitkomst<never>, { ok: false }> | undefined {
  const { geboortedatum, woonperiodes } = stand.feiten;
  const leeftijd = buitenLeeftijd(geboortedatum, today);
  if (leeftijd) return fout('buiten-leeftijd', 'soort', leeftijd);
  if (soort === 'jongere-in-beeld' && leeftijdOp(geboortedatum, today) < IN_BEELD_VANAF)
    return fout('buiten-leeftijd', 'soort', `Jongere in beeld is er van ${IN_BEELD_VANAF} tot 27 jaar.`);
  const uitkomst = inDoelgroepDoorstroompunt(stand.feiten, stand.onderwijs, today);
  if (uitkomst.inDoelgroep || uitkomst.reden === 'VOLGT_ONDERWIJS') return undefined;
  const { uitleg } = stelDoelgroepVoor(stand, today);
  if (NOOIT.includes(uitkomst.reden)) return fout('geen-doelgroep', 'soort', uitleg);
  if (uitkomst.reden === 'NIET_INGEZETENE' && (woonperiodes ?? []).length === 0) return undefined;
  if (toch && reden) return undefined;
  return fout(
    'geen-doelgroep',
    toch ? 'reden' : 'toch',
    `${uitleg} Een traject kan dan alleen met een reden (WEB art. 9.2.5).`,
  );
}

function fout(code: string, veld: string, zin: string) {
  return weiger(code, zin, { velden: { [veld]: zin } });
}
