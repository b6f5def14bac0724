'use server';
import { klaarAdres } from '#components/termijnen/adres.ts';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';
import type { UseCase } from '#lib/toegang/front-door.ts';
import * as termijn from '#lib/termijnen/afhandelen/commands.ts';

type Staat = FormulierStaat;

export async function tekenAf(_: Staat, form: FormData): Promise<Staat> {
  return doe(termijn.finishTermijn, form);
}
export async function laatVervallen(_: Staat, form: FormData): Promise<Staat> {
  return doe(termijn.lapseTermijn, form);
}
export async function schortOp(_: Staat, form: FormData): Promise<Staat> {
  return doe(termijn.suspendTermijn, form);
}
export async function hervat(_: Staat, form: FormData): Promise<Staat> {
  return doe(termijn.resumeTermijn, form);
}
export async function verleng(_: Staat, form: FormData): Promise<Staat> {
  return doe(termijn.extendTermijn, form);
}
export async function licht(_: Staat, form: FormData): Promise<Staat> {
  return act(termijn.explainTermijn, form, { naar: (out) => `/termijnen/${out.id}` });
}
export async function maakOngedaan(_: Staat, form: FormData): Promise<Staat> {
  return doe(termijn.undoTermijn, form);
}

async function doe(useCase: UseCase<termijn.Afgehandeld>, form: FormData): Promise<Staat> {
  const terug = form.get('_terug');
  return act(useCase, form, { naar: (out) => klaarAdres(typeof terug === 'string' ? terug : '', out) });
}
