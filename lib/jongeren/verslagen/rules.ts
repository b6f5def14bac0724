import type { Taak } from '#lib/jongeren/verslagen/model.ts';
import type { Actor, Rol } from '#lib/toegang/model.ts';

const BIJ_ROL: Partial<Record<Rol, readonly Taak[]>> = {
  leerplichtambtenaar: ['leerplicht'],
  'leerplichtambtenaar-boa': ['leerplicht'],
  doorstroomcoach: ['doorstroompunt', 'jongerenpunt'],
  jongerenconsulent: ['jongerenpunt', 'doorstroompunt'],
  // Those who steer open no dossier without a reason, and that reason holds for the reports in it.
  teamleider: ['leerplicht', 'doorstroompunt', 'jongerenpunt'],
  kwaliteitsmedewerker: ['leerplicht', 'doorstroompunt', 'jongerenpunt'],
};

/** The work whose reports somebody with these roles reads, what he does first in front. */
export function takenVan(actor: Actor): readonly Taak[] {
  if (actor.soort === 'systeem') return [];
  return [...new Set(actor.rollen.flatMap((rol) => BIJ_ROL[rol] ?? []))];
}

/** Kinds of work that say by themselves whose they are; who works on verzuim of those over 18 differs from bureau to bureau. */
function taakBijWerk(werksoort: string | null): Taak | null {
  if (werksoort === null || werksoort === 'verzuim-18plus') return null;
  if (werksoort === 'jongerenpunt') return 'jongerenpunt';
  return werksoort === 'vsv' || werksoort === 'jongere-in-beeld' ? 'doorstroompunt' : 'leerplicht';
}

/** For which work a contact moment is: that of its werkproces, else what was chosen, else what the recorder does. */
export function taakVoor(werksoort: string | null, gekozen: Taak | null, taken: readonly Taak[]): Taak {
  return taakBijWerk(werksoort) ?? gekozen ?? taken[0] ?? 'leerplicht';
}
