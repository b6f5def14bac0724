'use server';
import { assignSamen, handleSamen, undoSamen } from '#lib/meldingen/samen/commands.ts';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';

type Antwoord = Promise<FormulierStaat>;

export async function behandelSamen(_: FormulierStaat, form: FormData): Antwoord {
  return act(handleSamen, form, { naar: (out) => `/meldingen?bundel=${out.bundelId}&aantal=${out.aantal}` });
}

export async function wijsSamenToe(_: FormulierStaat, form: FormData): Antwoord {
  return act(assignSamen, form, { naar: (out) => `/meldingen?bundel=${out.bundelId}&aantal=${out.aantal}` });
}

export async function draaiTerug(_: FormulierStaat, form: FormData): Antwoord {
  return act(undoSamen, form, { naar: (out) => `/meldingen?teruggedraaid=${out.aantal}` });
}
