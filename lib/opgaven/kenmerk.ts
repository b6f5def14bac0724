import { createHash } from 'node:crypto';
import { canonical } from '#lib/publicaties/rules.ts';
import type { Opgave } from './model.ts';

/** The digest that stands with a copy, over all that it tells. */
export function kenmerkVan(inhoud: Opgave, toelichting: string | null = null): Buffer {
  return createHash('sha256').update(canonical({ inhoud, toelichting })).digest();
}
