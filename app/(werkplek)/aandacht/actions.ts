'use server';
import { zetAandachtOpzij, zetAandachtTerug } from '#lib/doelgroepen/aandacht/commands.ts';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';

type Antwoord = Promise<FormulierStaat>;

export async function zetOpzij(_: FormulierStaat, form: FormData): Antwoord {
  return act(zetAandachtOpzij, form);
}

export async function zetTerug(_: FormulierStaat, form: FormData): Antwoord {
  return act(zetAandachtTerug, form);
}
