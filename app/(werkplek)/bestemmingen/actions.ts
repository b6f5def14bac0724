'use server';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';
import { bevestigSamen, draaiBestemmingenTerug } from '#lib/vsv-trajecten/bestemming/lijst/commands.ts';

export async function bevestigAllemaal(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(bevestigSamen, form, {
    naar: (out) => `/bestemmingen?bundel=${out.bundelId}&aantal=${out.aantal}`,
  });
}

export async function draaiTerug(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(draaiBestemmingenTerug, form, { naar: (out) => `/bestemmingen?teruggedraaid=${out.aantal}` });
}
