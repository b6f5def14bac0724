import type { Rol } from '#lib/toegang/model.ts';

/** One row of the matrix: who may, in a sentence that a functioneel beheerder can check. */
export type Regel = { readonly zin: string; readonly rollen: readonly Rol[] };

export const LPA = ['leerplichtambtenaar', 'leerplichtambtenaar-boa'] as const;
export const COACH = ['doorstroomcoach', 'jongerenconsulent'] as const;
export const STURING = ['teamleider', 'kwaliteitsmedewerker'] as const;
