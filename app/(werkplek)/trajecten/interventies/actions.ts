'use server';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';
import * as interventies from '#lib/vsv-trajecten/interventies/commands.ts';

type Antwoord = Promise<FormulierStaat>;

export async function nieuweInterventie(_: FormulierStaat, form: FormData): Antwoord {
  return act(interventies.beginInterventie, form, { melding: () => 'De interventie staat erbij.' });
}

export async function andereInterventie(_: FormulierStaat, form: FormData): Antwoord {
  return act(interventies.wijzigInterventie, form, { melding: () => 'De interventie is gewijzigd.' });
}

export async function eindeInterventie(_: FormulierStaat, form: FormData): Antwoord {
  return act(interventies.beeindigInterventie, form);
}

export async function heropenInterventie(_: FormulierStaat, form: FormData): Antwoord {
  return act(interventies.heropenInterventie, form);
}

export async function interventieWeg(_: FormulierStaat, form: FormData): Antwoord {
  return act(interventies.haalInterventieWeg, form);
}

export async function doorbraakstap(_: FormulierStaat, form: FormData): Antwoord {
  return act(interventies.zetDoorbraakstap, form);
}

export async function doorbraakstapWeg(_: FormulierStaat, form: FormData): Antwoord {
  return act(interventies.haalDoorbraakstapWeg, form);
}
