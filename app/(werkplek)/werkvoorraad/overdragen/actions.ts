'use server';
import { draagCaseloadOver, geefCaseloadTerug, maakCaseloadOngedaan } from '#lib/caseload/commands.ts';
import { terugzin } from '#lib/caseload/labels.ts';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';

type Antwoord = Promise<FormulierStaat>;

export async function draagOver(_: FormulierStaat, form: FormData): Antwoord {
  return act(draagCaseloadOver, form, { naar: ({ id }) => `/werkvoorraad/overdragen?gedaan=${id}` });
}

export async function maakOngedaan(_: FormulierStaat, form: FormData): Antwoord {
  return act(maakCaseloadOngedaan, form, { melding: terugzin });
}

export async function geefTerug(_: FormulierStaat, form: FormData): Antwoord {
  return act(geefCaseloadTerug, form, { melding: terugzin });
}
