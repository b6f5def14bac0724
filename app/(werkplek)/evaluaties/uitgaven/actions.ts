'use server';
import {
  approveDocument,
  discardDocument,
  returnDocument,
  submitDocument,
  withdrawDocument,
} from '#lib/evaluatie/raadsdocument/uitgaven/commands.ts';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';

export async function aanbieden(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(submitDocument, form);
}

export async function publiceren(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(approveDocument, form);
}

export async function terugsturen(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(returnDocument, form);
}

export async function intrekken(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(withdrawDocument, form);
}

export async function weggooien(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(discardDocument, form, { naar: ({ id }) => `/evaluaties/${id}/documenten` });
}
