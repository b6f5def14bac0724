import { z } from 'zod';
import { leesPlek, type Plekdeel } from '#lib/platform/bladeren/rules.ts';

/** The field of an address that says where a page begins. */
export function plekVeld(...delen: readonly Plekdeel[]) {
  return z
    .string()
    .optional()
    .catch(undefined)
    .transform((tekst) => leesPlek(tekst, delen));
}
