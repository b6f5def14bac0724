'use server';
import { legSchoolgangVast as legVast } from '#lib/jongeren/feiten/commands.ts';
import { haalVanAgenda as haalAf, zetOpAgenda as zetOp } from '#lib/overleggen/agenda/commands.ts';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';

type Antwoord = Promise<FormulierStaat>;

export async function legSchoolgangVast(_: FormulierStaat, form: FormData): Antwoord {
  return act(legVast, form, { naar: () => terug(form, 'schoolgang') });
}

export async function zetOpAgenda(_: FormulierStaat, form: FormData): Antwoord {
  return act(zetOp, form, { naar: () => terug(form, 'agenda') });
}

export async function haalVanAgenda(_: FormulierStaat, form: FormData): Antwoord {
  return act(haalAf, form, { naar: () => terug(form, 'van-agenda') });
}

/** The same list with the same choices, and what was done. */
function terug(form: FormData, gedaan: string): string {
  const params = new URLSearchParams(String(form.get('terug') ?? ''));
  params.set('gedaan', gedaan);
  return `/thuiszitters?${params}`;
}
