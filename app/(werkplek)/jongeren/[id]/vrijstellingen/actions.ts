'use server';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';
import { legVrijstellingVast } from '#lib/vrijstellingen/commands.ts';
import { beeindigOvergenomen, herstelOvergenomen } from '#lib/vrijstellingen/overgenomen/commands.ts';

type Staat = FormulierStaat;

export async function beeindig(_: Staat, form: FormData): Promise<Staat> {
  return act(beeindigOvergenomen, form, {
    melding: () => 'De vrijstelling eindigt op die dag. DUO hoort het.',
  });
}

export async function herstel(_: Staat, form: FormData): Promise<Staat> {
  return act(herstelOvergenomen, form, { melding: () => 'Het einde is teruggedraaid.' });
}

export async function neemOver(_: Staat, form: FormData): Promise<Staat> {
  return act(legVrijstellingVast, form, { melding: () => 'De vrijstelling is overgenomen.' });
}
