'use server';
import {
  besluitDwangsom,
  moveDwangsom,
  recordBezwaar,
  recordZienswijze,
  verstuurBeschikking,
  verstuurVoornemen,
} from '#lib/handhaving/dwangsom/commands.ts';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';

type Antwoord = Promise<FormulierStaat>;

export async function legVerzendingVast(_: FormulierStaat, form: FormData): Antwoord {
  return act(verstuurVoornemen, form, { melding: () => 'Vastgelegd. De ouders kunnen nu reageren.' });
}
export async function legBekendmakingVast(_: FormulierStaat, form: FormData): Antwoord {
  return act(verstuurBeschikking, form, { melding: () => 'Vastgelegd. De termijnen lopen.' });
}
export async function legZienswijzeVast(_: FormulierStaat, form: FormData): Antwoord {
  return act(recordZienswijze, form, { melding: () => 'De zienswijze is bewaard.' });
}
export async function legOp(_: FormulierStaat, form: FormData): Antwoord {
  return act(besluitDwangsom, form, {
    melding: () => 'De last is opgelegd. Verstuur de brief: dan gaan de termijnen lopen.',
  });
}
export async function brengVerder(_: FormulierStaat, form: FormData): Antwoord {
  return act(moveDwangsom, form, { melding: () => 'De stap is vastgelegd.' });
}
export async function legBezwaarVast(_: FormulierStaat, form: FormData): Antwoord {
  return act(recordBezwaar, form, { melding: () => 'Het bezwaar is vastgelegd.' });
}
