'use server';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';
import { verdeelWerk, zetVerdelingTerug } from '#lib/werkprocessen/verdelen/commands.ts';

export async function verdeel(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(verdeelWerk, form);
}

export async function zetTerug(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(zetVerdelingTerug, form, {
    melding: ({ teruggezet, gebleven }) =>
      gebleven === 0
        ? `${teruggezet} werkprocessen staan weer bij wie ze had.`
        : `${teruggezet} werkprocessen staan weer bij wie ze had; ${gebleven} zijn intussen gewijzigd en bleven staan.`,
  });
}
