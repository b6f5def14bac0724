'use server';
import { stelSchooljarenVast, trekSchooljarenIn } from '#lib/jongeren/schooljaren/commands.ts';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';

export async function stelVast(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(stelSchooljarenVast, form, { melding: () => 'Vastgesteld. Rechts kunt u het intrekken.' });
}

export async function trekIn(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(trekSchooljarenIn, form);
}
