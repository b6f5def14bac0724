'use server';
import { toonPgn, wijzigPersoon } from '#lib/jongeren/commands.ts';
import {
  legSchoolgangVast,
  legVerhuizingVast,
  schrijfIn,
  schrijfUit,
} from '#lib/jongeren/feiten/commands.ts';
import { geefKijkreden } from '#lib/jongeren/kijkrecht/commands.ts';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';

type Staat = FormulierStaat;
const dossier = (out: { jongereId: string }) => `/jongeren/${out.jongereId}`;

export async function geefReden(_: Staat, form: FormData): Promise<Staat> {
  return act(geefKijkreden, form);
}

/** Never idempotent by key: a kept answer would keep the number. */
export async function toonNummer(_: Staat, form: FormData): Promise<Staat> {
  form.delete('_eenmalig');
  return act(toonPgn, form);
}

/** After a conflict the form goes on from the version of the colleague, with what was typed still in it. */
export async function bewaarGegevens(_: Staat, form: FormData): Promise<Staat> {
  const staat = await act(wijzigPersoon, form, { naar: dossier });
  const nu =
    staat.code === 'gewijzigd-door-ander' ? (staat.gegevens as { versie?: number }).versie : undefined;
  return nu ? { ...staat, waarden: { ...staat.waarden, versie: String(nu) } } : staat;
}

export async function bewaarInschrijving(_: Staat, form: FormData): Promise<Staat> {
  return act(schrijfIn, form, { naar: dossier });
}

export async function bewaarUitschrijving(_: Staat, form: FormData): Promise<Staat> {
  return act(schrijfUit, form, { naar: dossier });
}

export async function bewaarSchoolgang(_: Staat, form: FormData): Promise<Staat> {
  return act(legSchoolgangVast, form, { naar: dossier });
}

export async function bewaarVerhuizing(_: Staat, form: FormData): Promise<Staat> {
  return act(legVerhuizingVast, form, { naar: dossier });
}
