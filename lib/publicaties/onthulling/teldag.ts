import type { Teldag } from '#lib/publicaties/onthulling/model.ts';

/** States of different days: two counts that only happen to be near each other. */
export function isAndereDag(a: Teldag, b: Teldag): boolean {
  return (
    (a.isStand === true || b.isStand === true) &&
    a.peildatum !== undefined &&
    b.peildatum !== undefined &&
    a.peildatum !== b.peildatum
  );
}
