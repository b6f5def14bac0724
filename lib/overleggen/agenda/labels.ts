import type { Overleg } from '#lib/overleggen/agenda/model.ts';

export const OVERLEG_LABEL: Record<Overleg, string> = {
  actietafel: 'Actietafel',
  mdo: 'Multidisciplinair overleg',
  casusoverleg: 'Casusoverleg',
};

export function overlegLabel(overleg: string): string {
  return Object.hasOwn(OVERLEG_LABEL, overleg) ? OVERLEG_LABEL[overleg as Overleg] : overleg;
}
