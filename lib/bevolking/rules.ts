import { TAKEN, type Bevolkingsstand, type Taakbesluit, type Taakcode } from '#lib/bevolking/model.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { diffDays } from '#lib/kalender/rules.ts';

/** A change that became known this long after it happened asks for no work any more: it is history that was moved in. */
export const NOG_TE_DOEN_DAGEN = 92;
/** How long before the leerplicht begins: the month of art. 6 and a month to ask. */
export const DAGEN_VOOR_LEERPLICHT = 62;

/** Tasks that the BRP asks for now, and those that no longer fit. Nothing is changed silently: a colleague decides. */
export function decideTaken(stand: Bevolkingsstand, today: Datum): readonly Taakbesluit[] {
  const gewenst = gewensteTaak(stand, today);
  const open: Taakbesluit[] =
    gewenst && !stand.gezet.includes(`${gewenst.code}/${gewenst.start}`)
      ? [{ soort: 'open', gemeente: stand.vorigeGemeente ?? stand.gemeente, ...gewenst }]
      : [];
  const terug: Taakcode[] = stand.woontHier && !stand.overledenOp ? ['T14', 'vertrek'] : [];
  const vervalt = terug
    .filter((code) => stand.lopend.includes(code))
    .map((code) => ({
      soort: 'vervalt' as const,
      code,
      reden: 'Woont weer in een gemeente van dit bureau.',
    }));
  return [...open, ...vervalt];
}

function gewensteTaak(
  stand: Bevolkingsstand,
  today: Datum,
): { readonly code: Taakcode; readonly start: Datum } | null {
  const recent = (dag: Datum) => dag <= today && diffDays(dag, today) <= NOG_TE_DOEN_DAGEN;
  if (stand.overledenOp)
    return recent(stand.overledenOp) && stand.heeftOpenWerk
      ? { code: 'overlijden', start: stand.overledenOp }
      : null;
  const { woontSinds } = stand;
  if (!woontSinds || !stand.heeftVorige || !stand.woondeHier || !recent(woontSinds)) return null;
  if (stand.gemeente === stand.vorigeGemeente) return null;
  if (stand.woontHier) return stand.heeftOpenWerk ? { code: 'verhuisd-binnen', start: woontSinds } : null;
  if (!stand.heeftDossier) return null;
  return { code: stand.gemeente === null ? 'vertrek' : 'T14', start: woontSinds };
}

/** Is this term one that a change in the BRP or a birthday set? */
export function isTaak(code: string): code is Taakcode {
  return (TAKEN as readonly string[]).includes(code);
}
