'use server';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';
import { retryTaak } from '#lib/uitwisseling/taken/commands.ts';

export async function probeerOpnieuw(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(retryTaak, form, { melding: () => 'De taak staat weer in de wachtrij.' });
}
