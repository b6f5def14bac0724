import type { FormulierStaat } from '#lib/toegang/act.ts';

/**
 * A refusal speaks of the record as it was when the form was posted. When another form on the page has changed the record since, what
 * was refused may hold no longer, so the sentence goes; what was typed stays. That a colleague was ahead is about the change itself and
 * comes with the new versie.
 */
export function isAchterhaald(staat: FormulierStaat, versie: string | number | undefined): boolean {
  const verstuurd = staat.waarden?.['versie'];
  if (staat.status !== 'geweigerd' || staat.code === 'gewijzigd-door-ander') return false;
  return verstuurd !== undefined && versie !== undefined && verstuurd !== String(versie);
}
