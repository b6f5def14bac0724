'use server';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';
import { approveJaar, prepareJaar, submitJaar } from '#lib/publicaties/jaar/commands.ts';
import type { Jaarstap } from '#lib/publicaties/jaar/model.ts';
import { askPdfAgain } from '#lib/publicaties/pdf/commands.ts';
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

export async function klaarzettenJaar(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(prepareJaar, form, { naar: ({ schooljaar }) => `/publicaties/jaar/${schooljaar}` });
}

export async function aanbiedenJaar(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(submitJaar, form, {
    melding: (stap) => zinVan(stap, 'aangeboden. Een collega kan ze nu controleren.'),
  });
}

export async function publicerenJaar(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(approveJaar, form, {
    melding: (stap) => zinVan(stap, 'gepubliceerd. Ze staan nu op de openbare pagina.'),
  });
}

function zinVan({ gedaan, niet }: Jaarstap, wat: string): string {
  const gelukt = `${gedaan} ${gedaan === 1 ? 'cijfer' : 'cijfers'} ${wat}`;
  return [gelukt, ...niet.map(({ titel, reden }) => `${titel}: ${reden}`)].join(' ');
}

export async function vraagPdf(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(askPdfAgain, form);
}
