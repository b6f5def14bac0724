'use server';
import { startDwangsom } from '#lib/handhaving/dwangsom/commands.ts';
import { beginZaak } from '#lib/handhaving/zaak/commands.ts';
import { recordZorgmelding, recordZorguitkomst, withdrawZorgmelding } from '#lib/handhaving/zorg/commands.ts';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';

type Antwoord = Promise<FormulierStaat>;

export async function beginZaakAction(_: FormulierStaat, form: FormData): Antwoord {
  return act(beginZaak, form, { naar: ({ id }) => `/handhaving/zaken/${id}` });
}
export async function beginDwangsom(_: FormulierStaat, form: FormData): Antwoord {
  return act(startDwangsom, form, { naar: ({ id }) => `/handhaving/dwangsom/${id}` });
}
export async function meldZorg(_: FormulierStaat, form: FormData): Antwoord {
  return act(recordZorgmelding, form, { melding: () => 'De zorgmelding is vastgelegd.' });
}
export async function legZorguitkomstVast(_: FormulierStaat, form: FormData): Antwoord {
  return act(recordZorguitkomst, form, { melding: () => 'De uitkomst is vastgelegd.' });
}
export async function trekZorgmeldingIn(_: FormulierStaat, form: FormData): Antwoord {
  return act(withdrawZorgmelding, form, { melding: () => 'De zorgmelding is ingetrokken.' });
}
