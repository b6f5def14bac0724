import type { Overleg } from '#lib/overleggen/agenda/model.ts';

const LABEL: Record<Overleg, string> = { actietafel: 'Actietafel' };

export function overlegLabel(overleg: string): string {
  return Object.hasOwn(LABEL, overleg) ? LABEL[overleg as Overleg] : overleg;
}
