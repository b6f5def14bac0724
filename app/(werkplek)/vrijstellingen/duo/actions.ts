'use server';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';
import {
  keurLeveringAf,
  leverOpnieuw,
  maakLeverbestand,
  meldLeveringAangekomen,
} from '#lib/vrijstellingen/levering/commands.ts';

type Antwoord = Promise<FormulierStaat>;

export async function maakBestand(_: FormulierStaat, form: FormData): Antwoord {
  return act(maakLeverbestand, form, {
    melding: ({ aantal, zonder }) =>
      `Het bestand staat klaar, met ${aantal} ${aantal === 1 ? 'regel' : 'regels'}.${zonder > 0 ? ` ${zonder} zonder nummer konden niet mee.` : ''}`,
  });
}

export async function isAangekomen(_: FormulierStaat, form: FormData): Antwoord {
  return act(meldLeveringAangekomen, form, { melding: () => 'Vastgelegd: aangekomen bij DUO.' });
}

export async function keurAf(_: FormulierStaat, form: FormData): Antwoord {
  return act(keurLeveringAf, form, { melding: () => 'De afkeuring is vastgelegd.' });
}

export async function opnieuw(_: FormulierStaat, form: FormData): Antwoord {
  return act(leverOpnieuw, form, { melding: () => 'Gaat mee in het volgende bestand.' });
}
