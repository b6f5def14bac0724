'use server';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';
import { addSchool, changeSchool } from '#lib/scholen/commands.ts';

export async function voegSchoolToe(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(addSchool, form, { melding: ({ naam }) => `${naam} is toegevoegd.` });
}

export async function wijzigSchool(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(changeSchool, form, { melding: () => 'Opgeslagen.' });
}
