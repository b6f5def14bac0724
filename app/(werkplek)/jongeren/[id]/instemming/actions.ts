'use server';
import { geefInstemming, herstelInstemming, trekInstemmingIn } from '#lib/instemming/commands.ts';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';

type Antwoord = Promise<FormulierStaat>;

export async function geef(_: FormulierStaat, form: FormData): Antwoord {
  return act(geefInstemming, form, { melding: () => 'De instemming staat er.' });
}

export async function trekIn(_: FormulierStaat, form: FormData): Antwoord {
  return act(trekInstemmingIn, form);
}

export async function herstel(_: FormulierStaat, form: FormData): Antwoord {
  return act(herstelInstemming, form);
}
