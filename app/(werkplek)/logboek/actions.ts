'use server';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';
import { requestVerification, revealDossiernummer } from '#lib/logboek/commands.ts';

export async function toonDossiernummer(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(revealDossiernummer, form, { melding: (out) => `Dossiernummer: ${out.dossiernummer}` });
}

export async function laatNarekenen(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(requestVerification, form, {
    melding: () => 'Het narekenen is aangevraagd. Laad de pagina over een minuut opnieuw voor de uitkomst.',
  });
}
