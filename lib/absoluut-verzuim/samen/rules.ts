import { LABEL_UITKOMST } from '#lib/absoluut-verzuim/labels.ts';
import type { Signaal, Signaaluitkomst } from '#lib/absoluut-verzuim/model.ts';
import { RUST_IN_DAGEN } from '#lib/absoluut-verzuim/regels.ts';
import type { Bundel } from '#lib/absoluut-verzuim/samen/model.ts';
import { weiger, type Uitkomst } from '#lib/platform/errors.ts';

/** Taking back is for a slip of the hand on the same working day, not for later. */
const UREN = 12;

/** What judging this signal so would do, in a sentence, or why it is left out. */
export function foresee(
  uitkomst: Signaaluitkomst,
  signaal: Signaal,
  { werkLoopt, meldingen }: { werkLoopt: boolean; meldingen: number },
): { kan: boolean; gevolg: string } {
  if (signaal.status !== 'open')
    return {
      kan: false,
      gevolg: `Is al beoordeeld (${LABEL_UITKOMST[signaal.uitkomst].toLowerCase()}) en blijft zo.`,
    };
  const mee = meldingen > 0 ? ' De melding gaat mee; de school hoort dat.' : '';
  if (uitkomst === 'bevestigd')
    return {
      kan: true,
      gevolg: werkLoopt
        ? `Wordt bevestigd in het lopende werkproces absoluut verzuim.${mee}`
        : `Nieuw werkproces absoluut verzuim, bij u; vanaf vandaag telt de jongere als thuiszitter.${mee}`,
    };
  if (werkLoopt)
    return { kan: false, gevolg: 'Hier loopt al een werkproces; sluit dat af, het signaal gaat dan mee.' };
  return {
    kan: true,
    gevolg: `Wordt afgesloten als administratief. Is er na ${RUST_IN_DAGEN[uitkomst]} dagen nog geen school of vrijstelling bekend, dan komt het terug.${mee}`,
  };
}

/** A bundle can be taken back once, soon, and only when nobody touched one of its signals. */
export function refuseUndo(
  bundel: Bundel,
  nu: readonly { readonly id: string; readonly versie: number }[],
  tijd: Date,
): Extract<Uitkomst<never>, { ok: false }> | undefined {
  if (bundel.ongedaanOp) return weiger('al-ongedaan', 'Dit is al teruggedraaid.');
  if (tijd.getTime() - bundel.gemaaktOp.getTime() > UREN * 3_600_000)
    return weiger('te-laat', 'Terugdraaien kan alleen op dezelfde werkdag.');
  const changed = bundel.regels.filter(
    (regel) => nu.find((signaal) => signaal.id === regel.signaalId)?.versie !== regel.versieNa,
  );
  if (changed.length === 0) return undefined;
  const hoeveel = changed.length === 1 ? 'één signaal is' : `${changed.length} signalen zijn`;
  return weiger('intussen-gewijzigd', `Terugdraaien kan niet meer: ${hoeveel} intussen gewijzigd.`);
}
