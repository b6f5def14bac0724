'use server';
import {
  approveUitgave,
  discardUitgave,
  prepareUitgave,
  returnUitgave,
  submitUitgave,
  withdrawUitgave,
} from '#lib/moties/uitgaven/commands.ts';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';

export async function klaarzetten(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(prepareUitgave, form);
}

export async function aanbieden(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(submitUitgave, form);
}

export async function publiceren(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(approveUitgave, form);
}

export async function terugsturen(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(returnUitgave, form);
}

export async function intrekken(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(withdrawUitgave, form);
}

export async function weggooien(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(discardUitgave, form);
}
