import type { Datum } from '#lib/kalender/model.ts';
import type { Plandoel, Planstap } from '#lib/vsv-trajecten/plan/model.ts';

/** Goals of the young person himself first, those that are open before those that are over, then in the order of the plan. */
export function ordenDoelen(doelen: readonly Plandoel[]): readonly Plandoel[] {
  const plek = ({ status, van }: Plandoel) => (status === 'open' ? 0 : 2) + (van === 'jongere' ? 0 : 1);
  return [...doelen].sort((een, ander) => plek(een) - plek(ander));
}

/** What is to be done next in the plan: the open step with the earliest day; one without a day comes last. */
export function volgendeStap(doelen: readonly Plandoel[]): Planstap | null {
  const open = doelen
    .filter(({ status }) => status === 'open')
    .flatMap(({ stappen }) => stappen.filter(({ gedaanOp }) => gedaanOp === null));
  const dag = ({ uiterlijk }: Planstap) => uiterlijk ?? ('9999-12-31' as Datum);
  return open.sort((een, ander) => (dag(een) < dag(ander) ? -1 : 1))[0] ?? null;
}
