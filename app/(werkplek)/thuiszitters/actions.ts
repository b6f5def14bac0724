'use server';
import { legSchoolgangVast as legVast, trekFeitIn } from '#lib/jongeren/feiten/commands.ts';
import { haalVanAgenda as haalAf, zetOpAgenda as zetOp } from '#lib/overleggen/agenda/commands.ts';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';

type Antwoord = Promise<FormulierStaat>;

export async function legSchoolgangVast(_: FormulierStaat, form: FormData): Antwoord {
  return act(legVast, form, {
    naar: (out) => terug(form, 'schoolgang', `schoolgang.${out.jongereId}.${out.schoolgangId}`),
  });
}

export async function trekIn(_: FormulierStaat, form: FormData): Antwoord {
  return act(trekFeitIn, form, { naar: () => terug(form, 'ingetrokken') });
}

export async function zetOpAgenda(_: FormulierStaat, form: FormData): Antwoord {
  return act(zetOp, form, { naar: () => terug(form, 'agenda') });
}

export async function haalVanAgenda(_: FormulierStaat, form: FormData): Antwoord {
  return act(haalAf, form, { naar: () => terug(form, 'van-agenda') });
}

/** The same list with the same choices, and what was done. */
function terug(form: FormData, gedaan: string, feit?: string): string {
  const params = new URLSearchParams(String(form.get('terug') ?? ''));
  params.set('gedaan', gedaan);
  if (feit) params.set('feit', feit);
  return `/thuiszitters?${params}`;
}
