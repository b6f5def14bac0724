'use server';
import {
  addNotitie,
  changeEvaluatie,
  createEvaluatie,
  removeNotitie,
  writeWoorden,
} from '#lib/evaluatie/commands.ts';
import { makeRaadsdocument } from '#lib/evaluatie/raadsdocument/commands.ts';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';

type Antwoord = Promise<FormulierStaat>;

export async function maak(_: FormulierStaat, form: FormData): Antwoord {
  return act(createEvaluatie, form, { naar: ({ id }) => `/evaluaties/${id}` });
}

export async function wijzig(_: FormulierStaat, form: FormData): Antwoord {
  return act(changeEvaluatie, form, { naar: ({ id }) => `/evaluaties/${id}` });
}

export async function schrijf(_: FormulierStaat, form: FormData): Antwoord {
  return act(writeWoorden, form, { melding: () => 'Bewaard.' });
}

export async function noteer(_: FormulierStaat, form: FormData): Antwoord {
  return act(addNotitie, form, { melding: () => 'Genoteerd. De lijnen zijn opnieuw berekend.' });
}

export async function haalWeg(_: FormulierStaat, form: FormData): Antwoord {
  return act(removeNotitie, form);
}

export async function maakDocument(_: FormulierStaat, form: FormData): Antwoord {
  return act(makeRaadsdocument, form, {
    naar: ({ id, document }) => `/evaluaties/${id}/documenten/${document}`,
  });
}
