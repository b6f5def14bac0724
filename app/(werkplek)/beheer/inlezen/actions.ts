'use server';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';
import { readForReal } from '#lib/uitwisseling/commands.ts';

export async function leesEchtIn(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(readForReal, form, { naar: ({ id }) => `/beheer/inlezen/${id}` });
}
