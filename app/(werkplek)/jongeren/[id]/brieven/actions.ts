'use server';
import {
  drukAlsnogAf,
  probeerBriefOpnieuw,
  schrijfBrief,
  trekBriefIn,
  verstuurBrief,
} from '#lib/brieven/commands.ts';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';

type Staat = FormulierStaat;
const blad = (out: { jongereId: string; briefId: string }) =>
  `/jongeren/${out.jongereId}/brieven/${out.briefId}`;

/** After a conflict the form goes on from the version of the colleague, with what was typed still in it. */
export async function bewaarBrief(_: Staat, form: FormData): Promise<Staat> {
  const staat = await act(schrijfBrief, form, { naar: blad });
  if (staat.code !== 'gewijzigd-door-ander') return staat;
  const { versie } = staat.gegevens as { versie: number };
  return { ...staat, waarden: { ...staat.waarden, versie: String(versie) } };
}

export async function verstuur(_: Staat, form: FormData): Promise<Staat> {
  return act(verstuurBrief, form);
}

export async function trekIn(_: Staat, form: FormData): Promise<Staat> {
  return act(trekBriefIn, form);
}

export async function opnieuw(_: Staat, form: FormData): Promise<Staat> {
  return act(probeerBriefOpnieuw, form);
}

export async function drukAf(_: Staat, form: FormData): Promise<Staat> {
  return act(drukAlsnogAf, form);
}
