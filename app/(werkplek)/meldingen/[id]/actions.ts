'use server';
import { establishLangdurig, withdrawLangdurig } from '#lib/meldingen/langdurig/commands.ts';
import { moveMelding, undoMove } from '#lib/meldingen/verplaatsen/commands.ts';
import { setVerzuimweken } from '#lib/meldingen/zestien/commands.ts';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';

type Antwoord = Promise<FormulierStaat>;

export async function verplaats(_: FormulierStaat, form: FormData): Antwoord {
  return act(moveMelding, form, { melding: () => 'De melding hoort nu bij ander werk.' });
}

export async function draaiTerug(_: FormulierStaat, form: FormData): Antwoord {
  return act(undoMove, form, { melding: () => 'Teruggedraaid: de melding staat weer waar zij stond.' });
}

export async function bewaarUren(_: FormulierStaat, form: FormData): Antwoord {
  return act(setVerzuimweken, form, { melding: () => 'De uren per week zijn bewaard.' });
}

export async function stelLangdurigVast(_: FormulierStaat, form: FormData): Antwoord {
  return act(establishLangdurig, form, {
    melding: () => 'Vastgesteld. De jongere staat bij de thuiszitters.',
  });
}

export async function neemLangdurigTerug(_: FormulierStaat, form: FormData): Antwoord {
  return act(withdrawLangdurig, form, { melding: () => 'Teruggenomen.' });
}
