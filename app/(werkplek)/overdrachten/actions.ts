'use server';
import { neemDossierAan, weigerDossier } from '#lib/overdracht/aanbod/commands.ts';
import { draagDossierOver, trekOverdrachtIn } from '#lib/overdracht/commands.ts';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';

type Antwoord = Promise<FormulierStaat>;

export async function draagOver(_: FormulierStaat, form: FormData): Antwoord {
  return act(draagDossierOver, form, { naar: () => '/overdrachten' });
}

export async function trekIn(_: FormulierStaat, form: FormData): Antwoord {
  return act(trekOverdrachtIn, form);
}

export async function neemAan(_: FormulierStaat, form: FormData): Antwoord {
  return act(neemDossierAan, form, { naar: ({ jongereId }) => `/jongeren/${jongereId}` });
}

export async function weiger(_: FormulierStaat, form: FormData): Antwoord {
  return act(weigerDossier, form, { naar: () => '/overdrachten' });
}
