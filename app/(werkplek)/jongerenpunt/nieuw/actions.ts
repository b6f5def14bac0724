'use server';
import { bewaarConcept } from '#lib/contact/concepten/commands.ts';
import { valuesOf } from '#lib/toegang/act.ts';
import { findActor } from '#lib/toegang/from-request.ts';

/** Called by the draft keeper while someone types. A number is not kept in a draft. */
export async function bewaarVraagConcept(form: FormData): Promise<{ status: string }> {
  const actor = await findActor();
  if (!actor) return { status: 'niet-aangemeld' };
  form.delete('pgn');
  const uitkomst = await bewaarConcept(actor, { sleutel: form.get('_concept'), waarden: valuesOf(form) });
  return { status: uitkomst.ok ? 'gelukt' : 'mislukt' };
}
