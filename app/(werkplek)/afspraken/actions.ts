'use server';
import { maakAgendalink, trekAgendalinkIn } from '#lib/contact/agenda/commands.ts';
import { mailNogeens } from '#lib/contact/afspraken/bezorging/commands.ts';
import {
  maakAfspraak,
  rondAfspraakAf,
  wijzigAfspraak,
  zegAfspraakAf,
} from '#lib/contact/afspraken/commands.ts';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';

type Staat = FormulierStaat;
const afspraak = (out: { afspraakId: string }) => `/afspraken/${out.afspraakId}`;

export async function maak(_: Staat, form: FormData): Promise<Staat> {
  return act(maakAfspraak, form, { naar: afspraak });
}

export async function wijzig(_: Staat, form: FormData): Promise<Staat> {
  return act(wijzigAfspraak, form, { melding: () => 'De afspraak is gewijzigd.' });
}

export async function zegAf(_: Staat, form: FormData): Promise<Staat> {
  return act(zegAfspraakAf, form, { melding: () => 'De afspraak is afgezegd.' });
}

export async function rondAf(_: Staat, form: FormData): Promise<Staat> {
  return act(rondAfspraakAf, form, { naar: (out) => `/jongeren/${out.jongereId}#tijdlijn` });
}

export async function nogeens(_: Staat, form: FormData): Promise<Staat> {
  return act(mailNogeens, form);
}

/** Never idempotent by key: a kept answer would keep the secret. */
export async function maakLink(_: Staat, form: FormData): Promise<Staat> {
  form.delete('_eenmalig');
  return act(maakAgendalink, form);
}

export async function trekLinkIn(_: Staat, form: FormData): Promise<Staat> {
  return act(trekAgendalinkIn, form, { melding: () => 'De link werkt niet meer.' });
}
