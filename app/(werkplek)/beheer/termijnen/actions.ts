'use server';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';
import { changeInstelling } from '#lib/termijnen/instellingen/commands.ts';

export async function wijzigDuur(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(changeInstelling, form, {
    melding: () => 'Bewaard. Dit geldt voor termijnen die vanaf nu beginnen.',
  });
}
