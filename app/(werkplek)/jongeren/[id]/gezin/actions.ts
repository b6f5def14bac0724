'use server';
import {
  beeindigOuderschap,
  koppelOuder,
  neemOuderschapTerug,
  voegOuderToe,
  wijzigOuder,
} from '#lib/jongeren/gezin/commands.ts';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';

type Staat = FormulierStaat;
const gezin = (out: { jongereId: string }) => `/jongeren/${out.jongereId}/gezin`;

export async function bewaarNieuweOuder(_: Staat, form: FormData): Promise<Staat> {
  return act(voegOuderToe, form, { naar: gezin });
}

export async function bewaarKoppeling(_: Staat, form: FormData): Promise<Staat> {
  return act(koppelOuder, form, { naar: gezin });
}

export async function bewaarOuder(_: Staat, form: FormData): Promise<Staat> {
  return withVersie(await act(wijzigOuder, form, { naar: gezin }));
}

export async function beeindig(_: Staat, form: FormData): Promise<Staat> {
  return withVersie(await act(beeindigOuderschap, form, { naar: gezin }));
}

export async function haalWeg(_: Staat, form: FormData): Promise<Staat> {
  return withVersie(await act(neemOuderschapTerug, form, { naar: gezin }));
}

/** After a conflict the form goes on from the version of the colleague, with what was typed still in it. */
function withVersie(staat: Staat): Staat {
  if (staat.code !== 'gewijzigd-door-ander') return staat;
  const { versie } = staat.gegevens as { versie: number };
  return { ...staat, waarden: { ...staat.waarden, versie: String(versie) } };
}
