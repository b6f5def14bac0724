'use server';
import { beantwoordToets, trekDossiertoets } from '#lib/kwaliteit/toets/commands.ts';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';

type Antwoord = Promise<FormulierStaat>;

export async function trek(_: FormulierStaat, form: FormData): Antwoord {
  return act(trekDossiertoets, form, { naar: ({ id }) => `/kwaliteit/toets/${id}` });
}

export async function beantwoord(_: FormulierStaat, form: FormData): Antwoord {
  return act(beantwoordToets, form, {
    melding: ({ klaar }) =>
      klaar ? 'Bewaard: deze zaak is getoetst.' : 'Bewaard. Nog niet alle vragen zijn beantwoord.',
  });
}
