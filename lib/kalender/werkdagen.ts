import type { Datum } from './model.ts';
import { feestdagOp } from './feestdagen.ts';
import { addDays, weekdag } from './rules.ts';

/** Monday to Friday, public holidays excepted. */
export function isWerkdag(d: Datum): boolean {
  return weekdag(d) <= 5 && feestdagOp(d) === null;
}

/** This day when it is a working day, otherwise the first one after it. */
export function werkdagOpOfNa(d: Datum): Datum {
  return isWerkdag(d) ? d : werkdagOpOfNa(addDays(d, 1));
}

/** The first working day after this day, never the day itself. */
export function nextWerkdag(d: Datum): Datum {
  return werkdagOpOfNa(addDays(d, 1));
}

/**
 * The day of receipt does not count: Friday plus one working day is Monday. Zero gives the day itself or, from a
 * weekend or holiday, the next working day. A negative number counts back, for reminders.
 */
export function addWerkdagen(d: Datum, aantal: number): Datum {
  if (aantal === 0) return werkdagOpOfNa(d);
  const stap = aantal > 0 ? 1 : -1;
  let dag = d;
  for (let over = Math.abs(aantal); over > 0;) {
    dag = addDays(dag, stap);
    if (isWerkdag(dag)) over -= 1;
  }
  return dag;
}

/** Working days from the first to the second day, both counted. */
export function countWerkdagen(van: Datum, tot: Datum): number {
  let aantal = 0;
  for (let dag = van; dag <= tot; dag = addDays(dag, 1)) {
    if (isWerkdag(dag)) aantal += 1;
  }
  return aantal;
}
