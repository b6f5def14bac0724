'use server';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';
import {
  approvePublicatie,
  discardConcept,
  preparePublicatie,
  returnPublicatie,
  submitPublicatie,
  withdrawPublicatie,
} from '#lib/publicaties/commands.ts';

export async function klaarzetten(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(preparePublicatie, form, { naar: ({ id }) => `/publicaties/${id}` });
}

export async function aanbieden(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(submitPublicatie, form, { melding: () => 'Aangeboden. Een collega kan het nu controleren.' });
}

export async function publiceren(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(approvePublicatie, form, {
    melding: () => 'Gepubliceerd. Het cijfer staat nu op de openbare pagina.',
  });
}

export async function terugsturen(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(returnPublicatie, form, { melding: () => 'Teruggestuurd naar de maker.' });
}

export async function intrekken(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(withdrawPublicatie, form, {
    melding: () => 'Ingetrokken. De reden staat bij het cijfer op de openbare pagina.',
  });
}

export async function weggooien(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(discardConcept, form, { naar: () => '/publicaties' });
}
