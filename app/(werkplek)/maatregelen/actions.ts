'use server';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';
import {
  addMaatregel,
  changeMaatregel,
  closeMaatregel,
  reopenMaatregel,
} from '#lib/vsv-trajecten/maatregelen/commands.ts';

type Antwoord = Promise<FormulierStaat>;

export async function voegToe(_: FormulierStaat, form: FormData): Antwoord {
  return act(addMaatregel, form, { naar: ({ id }) => `/maatregelen/${id}` });
}

export async function wijzig(_: FormulierStaat, form: FormData): Antwoord {
  return act(changeMaatregel, form, { melding: () => 'De maatregel is gewijzigd.' });
}

export async function sluit(_: FormulierStaat, form: FormData): Antwoord {
  return act(closeMaatregel, form);
}

export async function heropen(_: FormulierStaat, form: FormData): Antwoord {
  return act(reopenMaatregel, form);
}
