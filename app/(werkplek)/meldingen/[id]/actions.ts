'use server';
import { moveMelding, undoMove } from '#lib/meldingen/verplaatsen/commands.ts';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';

type Antwoord = Promise<FormulierStaat>;

export async function verplaats(_: FormulierStaat, form: FormData): Antwoord {
  return act(moveMelding, form, { melding: () => 'De melding hoort nu bij ander werk.' });
}

export async function draaiTerug(_: FormulierStaat, form: FormData): Antwoord {
  return act(undoMove, form, { melding: () => 'Teruggedraaid: de melding staat weer waar zij stond.' });
}
