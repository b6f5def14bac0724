'use server';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';
import { changeVoorkeur } from '#lib/termijnen/overzicht/commands.ts';

export async function bewaarVoorkeur(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(changeVoorkeur, form, { melding: () => 'Bewaard.' });
}
