'use server';
import { addBevoegdheid, eindigBevoegdheid } from '#lib/handhaving/bevoegdheid/commands.ts';
import { setInstelling } from '#lib/handhaving/instelling/commands.ts';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';

type Antwoord = Promise<FormulierStaat>;

export async function voegToe(_: FormulierStaat, form: FormData): Antwoord {
  return act(addBevoegdheid, form, { melding: () => 'De bevoegdheid is vastgelegd.' });
}
export async function eindig(_: FormulierStaat, form: FormData): Antwoord {
  return act(eindigBevoegdheid, form, { melding: () => 'De laatste dag is bewaard.' });
}
export async function richtIn(_: FormulierStaat, form: FormData): Antwoord {
  return act(setInstelling, form, { melding: () => 'De afspraken zijn bewaard.' });
}
