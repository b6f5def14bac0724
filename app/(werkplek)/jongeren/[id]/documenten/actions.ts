'use server';
import { bewaarConcept } from '#lib/toegang/concepten/commands.ts';
import { trekDocumentIn, zetDocumentTerug } from '#lib/documenten/commands.ts';
import { act, valuesOf, type FormulierStaat } from '#lib/toegang/act.ts';
import { findActor } from '#lib/toegang/from-request.ts';

const lijst = (out: { jongereId: string }) => `/jongeren/${out.jongereId}/documenten`;

export async function trekIn(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(trekDocumentIn, form, { naar: lijst });
}

export async function zetTerug(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(zetDocumentTerug, form, { naar: lijst });
}

/** Called by the draft keeper while someone types; an ended session is no error, only "not kept". */
export async function bewaarDocumentConcept(form: FormData): Promise<{ status: string }> {
  const actor = await findActor();
  if (!actor) return { status: 'niet-aangemeld' };
  const uitkomst = await bewaarConcept(actor, { sleutel: form.get('_concept'), waarden: valuesOf(form) });
  return { status: uitkomst.ok ? 'gelukt' : 'mislukt' };
}
