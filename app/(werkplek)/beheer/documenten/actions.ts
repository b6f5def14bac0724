'use server';
import { scanOpnieuw } from '#lib/documenten/scannen/commands.ts';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';

export async function opnieuw(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(scanOpnieuw, form, {
    melding: () => 'De scanner krijgt de stukken opnieuw. Ververs deze pagina over een minuut.',
  });
}
