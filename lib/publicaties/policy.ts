import type { Publicatie } from '#lib/publicaties/model.ts';
import { mag } from '#lib/toegang/front-door.ts';
import type { Actor } from '#lib/toegang/model.ts';

/** Exact counts, and what is not public yet, are for who may see figures inside the bureau. */
export function zietIntern(actor: Actor): boolean {
  return mag(actor, 'indicator.zien');
}

/** What everyone may read, or could: what was withdrawn stays in the list of editions. */
export function isOpenbaar({ status }: Pick<Publicatie, 'status'>): boolean {
  return status === 'gepubliceerd' || status === 'ingetrokken';
}
