'use server';
import { vraagStandbestand } from '#lib/cockpit/bestand/commands.ts';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';

export async function vraagBestand(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(vraagStandbestand, form, {
    naar: ({ vraag, exportId }) => `/cockpit?${vraag}${vraag ? '&' : ''}export=${exportId}`,
  });
}
