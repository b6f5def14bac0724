'use server';
import {
  claimTerugmelding,
  retryTerugmeldingen,
  tellTerugmelding,
} from '#lib/meldingen/terugmelding/commands.ts';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';

type Antwoord = Promise<FormulierStaat>;

export async function bezorgOpnieuw(_: FormulierStaat, form: FormData): Antwoord {
  return act(retryTerugmeldingen, form, {
    melding: ({ aantal }) =>
      aantal === 1 ? 'Eén terugmelding gaat opnieuw weg.' : `${aantal} terugmeldingen gaan opnieuw weg.`,
  });
}

export async function legVerteldVast(_: FormulierStaat, form: FormData): Antwoord {
  return act(tellTerugmelding, form, {
    melding: () => 'Vastgelegd: de school weet het. Baken stuurt niets meer.',
  });
}

export async function neemOp(_: FormulierStaat, form: FormData): Antwoord {
  return act(claimTerugmelding, form, { melding: () => 'U ziet hierop toe.' });
}
