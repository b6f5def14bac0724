import type { MeldingStand } from '#lib/meldingen/model.ts';
import type { Bundel, Samen } from '#lib/meldingen/samen/model.ts';
import { placeMelding } from '#lib/meldingen/nemen/rules.ts';
import { weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type { Lopendwerk } from '#lib/werkprocessen/model.ts';
import { soortLabel } from '#lib/werkprocessen/labels.ts';

/** A session lasts at most twelve hours; taking back is for a slip of the hand, not for later. */
const UREN = 12;

/** What would happen to this melding, in a sentence, or why it is left out. */
export function foresee(
  handeling: Samen,
  melding: MeldingStand,
  lopend: readonly Lopendwerk[],
): { kan: boolean; gevolg: string } {
  if (melding.status !== 'R') return { kan: false, gevolg: 'Is al opgepakt en blijft zoals zij is.' };
  if (handeling === 'kennisgeving')
    return { kan: true, gevolg: 'Wordt ter kennisgeving aangenomen; de school hoort dat.' };
  if (handeling === 'toewijzen') return { kan: true, gevolg: 'Komt bij de gekozen collega te staan.' };
  if (melding.koppeling === 'te-bepalen')
    return { kan: false, gevolg: 'Eerst moet duidelijk zijn om welke jongere het gaat.' };
  const plek = placeMelding(melding, lopend, { routekaart: null, werkproces: null });
  const kaart = plek.routekaart ? `, routekaart ${plek.routekaart}` : '';
  return {
    kan: true,
    gevolg: plek.werkprocesId
      ? `Komt bij het lopende werkproces ${soortLabel(plek.soort).toLowerCase()}${kaart}.`
      : `Nieuw werkproces ${soortLabel(plek.soort).toLowerCase()}${kaart}.`,
  };
}

type Nu = { readonly id: string; readonly versie: number };

/** A bundle can be taken back once, soon, and only when nobody touched one of its meldingen. */
export function refuseUndo(
  bundel: Bundel,
  nu: readonly Nu[],
  tijd: Date,
): Extract<Uitkomst<never>, { ok: false }> | undefined {
  if (bundel.ongedaanOp) return weiger('al-ongedaan', 'Dit is al teruggedraaid.');
  if (tijd.getTime() - bundel.gemaaktOp.getTime() > UREN * 3_600_000)
    return weiger('te-laat', 'Terugdraaien kan alleen op dezelfde werkdag.');
  const changed = bundel.regels.filter(
    (regel) => nu.find((melding) => melding.id === regel.meldingId)?.versie !== regel.versieNa,
  );
  if (changed.length === 0) return undefined;
  const hoeveel = changed.length === 1 ? 'één melding is' : `${changed.length} meldingen zijn`;
  return weiger('intussen-gewijzigd', `Terugdraaien kan niet meer: ${hoeveel} intussen verder behandeld.`);
}
