import type { Datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { uiterlijkNa } from '#lib/kalender/termijnen.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type { Bezwaarstand, Weging } from '#lib/termijnen/bezwaar/model.ts';
import { TERMIJNEN } from '#lib/termijnen/catalogus.ts';

type Termijn = { readonly code: string; readonly startOp: Datum; readonly uiterlijk: Datum | null };

/** Of one decision: when it was made known, and the terms that ran on it (the newest first). */
export type Bekendmaking = { readonly bekendOp: Datum | null; readonly termijnen: readonly Termijn[] };

/**
 * Six weeks from the day after the decision was made known (Awb art. 6:7 and 6:8), or as the term on it was moved; null as long as it
 * is not known, for then nothing runs. A term that a withdrawn letter had started says nothing about the letter that followed.
 */
export function laatsteBezwaardag({ bekendOp, termijnen }: Bekendmaking): Datum | null {
  if (!bekendOp) return null;
  const termijn = termijnen.find(({ code, startOp }) => code === 'bezwaar' && startOp === bekendOp);
  return termijn?.uiterlijk ?? uiterlijkNa(bekendOp, TERMIJNEN.bezwaar.duur);
}

/** Received by post within a week after the term it is still in time, when it was posted before the end (Awb art. 6:9 lid 2). */
const DAGEN_POST = 7;

export function bezwaarstand(bekend: Bekendmaking, op: Datum, weging: Weging | null): Bezwaarstand {
  const laatste = laatsteBezwaardag(bekend);
  return laatste === null || op <= laatste ? 'op-tijd' : (weging ?? 'te-laat');
}

/** What to keep of the weighing: nothing when it came in time. That it is late is no refusal; the officer weighs it (Awb art. 6:11). */
export function decideWeging(
  bekend: Bekendmaking,
  op: Datum,
  weging: Weging | null,
): Uitkomst<Weging | null> {
  const laatste = laatsteBezwaardag(bekend);
  if (laatste === null || op <= laatste || weging === null) return gelukt(null);
  if (weging === 'op-tijd-gepost' && op > addDays(laatste, DAGEN_POST))
    return weiger(
      'te-laat-gepost',
      'Het bezwaar kwam meer dan een week na de termijn binnen; dan telt de dag van de post niet meer (Awb art. 6:9 lid 2).',
      { velden: { weging: 'Meer dan een week na de termijn. Kies of dat verschoonbaar is.' } },
    );
  return gelukt(weging);
}
