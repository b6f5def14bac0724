import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type { Overgangsregel } from '../../zaak/model.ts';
import type { Overgangsbesluit } from '../rules.ts';
import type { ProcesVerbaal, Pvstaat } from '../model.ts';

export type Terugbesluit = {
  readonly overgangId: number;
  readonly weg: Pvstaat;
  readonly naar: Overgangsbesluit;
};

/** The last step and the one before it; null while there is only the concept. What was taken back earlier does not count. */
export function laatsteStap(
  pvId: string,
  overgangen: readonly Overgangsregel[],
): { readonly laatste: Overgangsregel; readonly vorige: Overgangsregel } | null {
  const gehad = overgangen.filter(({ onderwerpId, teruggenomen }) => onderwerpId === pvId && !teruggenomen);
  const [vorige, laatste] = gehad.slice(-2);
  return vorige && laatste ? { laatste, vorige } : null;
}

/** A step that was a mistake: the proces-verbaal stands again where it stood. What was imposed or given as a reason goes with it. */
export function decideTerug(
  pv: Pick<ProcesVerbaal, 'id' | 'staat' | 'ingezondenOp'>,
  overgangen: readonly Overgangsregel[],
): Uitkomst<Terugbesluit> {
  const stap = laatsteStap(pv.id, overgangen);
  if (!stap) return weiger('geen-stap', 'Er is geen stap om terug te nemen.');
  const { laatste, vorige } = stap;
  return gelukt({
    overgangId: laatste.id,
    weg: pv.staat,
    naar: {
      staat: vorige.naar as Pvstaat,
      staatOp: vorige.op,
      ingezondenOp: pv.staat === 'INGEZONDEN_OM' ? null : pv.ingezondenOp,
      sanctie: null,
      afzienreden: null,
    },
  });
}
