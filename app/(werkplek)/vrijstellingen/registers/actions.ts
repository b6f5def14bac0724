'use server';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';
import {
  beeindigVerklaarder,
  voegBuitenlandseSchoolToe,
  wijsVerklaarderAan,
} from '#lib/vrijstellingen/register/commands.ts';

type Antwoord = Promise<FormulierStaat>;

export async function wijsAan(_: FormulierStaat, form: FormData): Antwoord {
  return act(wijsVerklaarderAan, form, { melding: ({ naam }) => `${naam} is aangewezen.` });
}

export async function beeindig(_: FormulierStaat, form: FormData): Antwoord {
  return act(beeindigVerklaarder, form, { melding: () => 'De aanwijzing eindigt op die dag.' });
}

export async function voegSchoolToe(_: FormulierStaat, form: FormData): Antwoord {
  return act(voegBuitenlandseSchoolToe, form, { melding: ({ naam }) => `${naam} staat in de lijst.` });
}
