'use server';
import {
  bundelAlles as bundelAlleBrieven,
  losBundelOp,
  maakBundel,
  markeerGeprint,
  tochNietGeprint,
} from '#lib/brieven/afdrukken/commands.ts';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';

type Staat = FormulierStaat;

export async function bundel(_: Staat, form: FormData): Promise<Staat> {
  return act(maakBundel, form);
}

export async function bundelAlles(_: Staat, form: FormData): Promise<Staat> {
  return act(bundelAlleBrieven, form, {
    melding: ({ aantal, delen }) => `${aantal} brieven in ${delen} PDF’s; ze worden nu gemaakt.`,
  });
}

export async function geprint(_: Staat, form: FormData): Promise<Staat> {
  return act(markeerGeprint, form);
}

export async function nietGeprint(_: Staat, form: FormData): Promise<Staat> {
  return act(tochNietGeprint, form);
}

export async function losOp(_: Staat, form: FormData): Promise<Staat> {
  return act(losBundelOp, form);
}
