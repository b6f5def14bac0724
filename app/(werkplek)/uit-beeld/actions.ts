'use server';
import { legContactVast } from '#lib/contact/commands.ts';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';

/** An attempt is a contact moment like any other: it stands in the dossier and sets the day of the next one. */
export async function legPogingVast(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(legContactVast, form, { melding: () => 'De poging is vastgelegd.' });
}
