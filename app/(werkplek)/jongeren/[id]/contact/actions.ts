'use server';
import { legContactVast, trekContactIn, verbeterContact } from '#lib/contact/commands.ts';
import { wisConcept } from '#lib/toegang/concepten/commands.ts';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';

type Staat = FormulierStaat;
const dossier = (out: { jongereId: string }) => `/jongeren/${out.jongereId}#tijdlijn`;

/** After a conflict the form goes on from the version of the colleague, with what was typed still in it. */
export async function bewaarContact(_: Staat, form: FormData): Promise<Staat> {
  const staat = await act(legContactVast, form, { naar: dossier });
  if (staat.code !== 'gewijzigd-door-ander') return staat;
  const { werkprocesId, versie } = staat.gegevens as { werkprocesId: string; versie: number };
  return { ...staat, waarden: { ...staat.waarden, versies: `${werkprocesId}:${versie}` } };
}

export async function bewaarVerbetering(_: Staat, form: FormData): Promise<Staat> {
  return act(verbeterContact, form, { naar: dossier });
}

export async function trekIn(_: Staat, form: FormData): Promise<Staat> {
  return act(trekContactIn, form, { naar: dossier });
}

export async function gooiConceptWeg(form: FormData): Promise<void> {
  const sleutel = String(form.get('sleutel'));
  await act(wisConcept, form, { naar: () => `/jongeren/${sleutel.split(':')[1] ?? ''}/contact` });
}
