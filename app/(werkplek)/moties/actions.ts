'use server';
import {
  addMotie,
  addRapportdag,
  changeMotie,
  giveVerslag,
  removeKosten,
  removeRapportdag,
  setKosten,
} from '#lib/moties/commands.ts';
import { addTip, answerTip, removeTip } from '#lib/moties/tips/commands.ts';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';

export async function voegToe(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(addMotie, form, { naar: ({ id }) => `/moties/${id}` });
}

export async function wijzig(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(changeMotie, form, { naar: ({ id }) => `/moties/${id}` });
}

export async function plan(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(addRapportdag, form, { melding: () => 'De dag van verslag staat op Vandaag van de eigenaar.' });
}

export async function geefVerslag(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(giveVerslag, form);
}

export async function haalVerslagWeg(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(removeRapportdag, form);
}

export async function legKostenVast(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(setKosten, form, { melding: () => 'De kosten zijn vastgelegd.' });
}

export async function haalKostenWeg(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(removeKosten, form);
}

export async function voegTipToe(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(addTip, form, { melding: () => 'De tip is toegevoegd.' });
}

export async function beantwoordTip(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(answerTip, form, { naar: ({ motieId }) => `/moties/${motieId}#tips` });
}

export async function haalTipWeg(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(removeTip, form, { naar: ({ motieId }) => `/moties/${motieId}#tips` });
}
