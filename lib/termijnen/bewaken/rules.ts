import type { Datum } from '#lib/kalender/model.ts';
import {
  uiterlijkVoor,
  vervaldag,
  type Duur,
  type Opschorting,
  type Verlenging,
} from '#lib/kalender/termijnen.ts';

type Loop = {
  readonly basis: string;
  readonly startOp: Datum;
  readonly duur: Duur;
  readonly terug: boolean;
  readonly opschortingen: readonly Opschorting[];
  readonly verlenging: Verlenging | null;
};

/** The last day of a term with its suspensions and extension; null while it stands still. */
export function uiterlijkVan(loop: Loop): Datum | null {
  if (loop.terug) return uiterlijkVoor(loop.startOp, loop.duur);
  const { basis, startOp: start, duur, opschortingen, verlenging } = loop;
  const dag = vervaldag({ basis, start, duur, opschortingen, verlenging });
  return dag.soort === 'LOOPT' ? dag.uiterlijk : null;
}

/** The last day itself is still in time; without a last day (it stands still) nothing is late. */
export function isOpTijd(uiterlijk: Datum | null, op: Datum): boolean {
  return uiterlijk === null || op <= uiterlijk;
}
