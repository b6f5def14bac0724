'use server';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';
import { laatLos, neemLoslatenTerug } from '#lib/vsv-trajecten/loslaten/commands.ts';
import { legNazorgVast, neemNazorgTerug } from '#lib/vsv-trajecten/nazorg/commands.ts';

type Antwoord = Promise<FormulierStaat>;

export async function losLaten(_: FormulierStaat, form: FormData): Antwoord {
  return act(laatLos, form, {
    melding: () => 'De begeleiding is beëindigd; nazorg staat klaar. Sluit ook het werkproces af.',
  });
}

export async function nietLosgelaten(_: FormulierStaat, form: FormData): Antwoord {
  return act(neemLoslatenTerug, form);
}

export async function bewaarNazorg(_: FormulierStaat, form: FormData): Antwoord {
  return act(legNazorgVast, form, { melding: () => 'De nazorg staat erbij.' });
}

export async function nazorgTerug(_: FormulierStaat, form: FormData): Antwoord {
  return act(neemNazorgTerug, form);
}
