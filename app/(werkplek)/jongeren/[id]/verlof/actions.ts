'use server';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';
import { legHoofdverlofVast, trekHoofdverlofIn } from '#lib/verlof/hoofd/commands.ts';

export async function legVast(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(legHoofdverlofVast, form, { melding: () => 'Vastgelegd. Hieronder staat of het past.' });
}

export async function trekIn(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(trekHoofdverlofIn, form, { melding: () => 'Ingetrokken; het telt niet meer mee.' });
}
