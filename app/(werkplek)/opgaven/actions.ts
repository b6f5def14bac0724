'use server';
import { makeKopie, submitKopie, takeBackIndiening } from '#lib/opgaven/commands.ts';
import { publishKopie } from '#lib/opgaven/openbaar/commands.ts';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';

type Antwoord = Promise<FormulierStaat>;

export async function zetKlaar(_: FormulierStaat, form: FormData): Antwoord {
  return act(makeKopie, form, { naar: ({ id, vorm, periode }) => `/opgaven/${vorm}/${periode}/kopie/${id}` });
}

export async function dienIn(_: FormulierStaat, form: FormData): Antwoord {
  return act(submitKopie, form, { melding: () => 'Vastgelegd.' });
}

export async function neemTerug(_: FormulierStaat, form: FormData): Antwoord {
  return act(takeBackIndiening, form, { melding: () => 'De opgave staat weer klaar.' });
}

export async function geefUit(_: FormulierStaat, form: FormData): Antwoord {
  return act(publishKopie, form, { melding: () => 'De openbare uitgave is gemaakt.' });
}
