'use server';
import { legSchoolgangVast as legVast } from '#lib/jongeren/feiten/commands.ts';
import { haalVanAgenda as haalAf, zetOpAgenda as zetOp } from '#lib/overleggen/agenda/commands.ts';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';

type Antwoord = Promise<FormulierStaat>;

export async function legSchoolgangVast(_: FormulierStaat, form: FormData): Antwoord {
  return act(legVast, form, { naar: () => '/thuiszitters?gedaan=schoolgang' });
}

export async function zetOpAgenda(_: FormulierStaat, form: FormData): Antwoord {
  return act(zetOp, form, { melding: () => 'De zaak staat op de agenda van de Actietafel.' });
}

export async function haalVanAgenda(_: FormulierStaat, form: FormData): Antwoord {
  return act(haalAf, form, { melding: () => 'De zaak is van de agenda gehaald.' });
}
