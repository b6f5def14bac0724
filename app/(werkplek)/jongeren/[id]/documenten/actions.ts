'use server';
import { trekDocumentIn, zetDocumentTerug } from '#lib/documenten/commands.ts';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';

const lijst = (out: { jongereId: string }) => `/jongeren/${out.jongereId}/documenten`;

export async function trekIn(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(trekDocumentIn, form, { naar: lijst });
}

export async function zetTerug(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(zetDocumentTerug, form, { naar: lijst });
}
