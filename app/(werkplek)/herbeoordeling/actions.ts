'use server';
import { bevestigHerbeoordeling, startHerbeoordeling } from '#lib/doelgroepen/herbeoordeling/commands.ts';
import { draaiBundelTerug } from '#lib/doelgroepen/herbeoordeling/uitvoeren/commands.ts';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';

type Antwoord = Promise<FormulierStaat>;

export async function zetKlaar(_: FormulierStaat, form: FormData): Antwoord {
  return act(startHerbeoordeling, form, {
    melding: ({ aantal, nieuw }) =>
      aantal === 0
        ? 'Er is niemand om opnieuw te bekijken.'
        : `${aantal} voorstellen staan klaar, waarvan ${nieuw} nieuw.`,
  });
}

export async function bevestig(_: FormulierStaat, form: FormData): Antwoord {
  return act(bevestigHerbeoordeling, form, { naar: ({ id }) => `/herbeoordeling/bundels/${id}` });
}

export async function draaiTerug(_: FormulierStaat, form: FormData): Antwoord {
  return act(draaiBundelTerug, form);
}
