import { v5 as uuidFrom } from 'uuid';
import type { Schooljaar } from '#lib/kalender/model.ts';

/** Name space of the ids of school years (RFC 9562, version 5); made once for this purpose. */
const SCHOOLJAREN = '0b8f7c1e-52d4-5a6b-8a39-7f4e0c2d91b6';

/** A school year has no row of its own; the terms about it need an id that is the same every time. */
export function schooljaarId(schooljaar: Schooljaar): string {
  return uuidFrom(schooljaar, SCHOOLJAREN);
}
