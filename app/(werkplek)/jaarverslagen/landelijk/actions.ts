'use server';
import { haalLandelijkWeg, importLandelijk, zetLandelijk } from '#lib/jaarverslagen/landelijk/commands.ts';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';

type Antwoord = Promise<FormulierStaat>;

export async function zet(_: FormulierStaat, form: FormData): Antwoord {
  return act(zetLandelijk, form, {
    melding: ({ nieuw }) => (nieuw ? 'Het cijfer staat erbij.' : 'Het cijfer is vervangen.'),
  });
}

export async function leesIn(_: FormulierStaat, form: FormData): Antwoord {
  return act(importLandelijk, form, {
    melding: ({ nieuw, vervangen }) => `Overgenomen: ${nieuw} nieuw, ${vervangen} vervangen.`,
  });
}

export async function haalWeg(_: FormulierStaat, form: FormData): Antwoord {
  return act(haalLandelijkWeg, form);
}
