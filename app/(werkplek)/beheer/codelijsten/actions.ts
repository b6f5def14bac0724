'use server';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';
import { addCode, changeCode, expireCode, moveCode } from '#lib/werkprocessen/codelijsten/beheer/commands.ts';

export async function voegCodeToe(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(addCode, form, { melding: () => 'Toegevoegd; de waarde is meteen te kiezen.' });
}

export async function wijzigCode(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(changeCode, form, { melding: () => 'Opgeslagen.' });
}

export async function laatVervallen(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(expireCode, form, { melding: () => 'De geldigheid is opgeslagen.' });
}

export async function verplaatsCode(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(moveCode, form);
}
