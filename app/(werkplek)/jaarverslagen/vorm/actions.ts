'use server';
import {
  addHoofdstuk,
  beginMet,
  changeHoofdstuk,
  changeVorm,
  moveHoofdstuk,
  removeHoofdstuk,
  returnHoofdstuk,
} from '#lib/jaarverslagen/vorm/commands.ts';
import {
  addOnderdeel,
  changeOnderdeel,
  moveOnderdeel,
  removeOnderdeel,
  returnOnderdeel,
} from '#lib/jaarverslagen/vorm/onderdelen/commands.ts';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';

type Antwoord = Promise<FormulierStaat>;

export async function begin(_: FormulierStaat, form: FormData): Antwoord {
  return act(beginMet, form);
}

export async function wijzigVorm(_: FormulierStaat, form: FormData): Antwoord {
  return act(changeVorm, form, { melding: () => 'Bewaard.' });
}

export async function nieuwHoofdstuk(_: FormulierStaat, form: FormData): Antwoord {
  return act(addHoofdstuk, form, { melding: () => 'Het hoofdstuk staat achteraan.' });
}

export async function wijzigHoofdstuk(_: FormulierStaat, form: FormData): Antwoord {
  return act(changeHoofdstuk, form, { melding: () => 'Bewaard.' });
}

export async function schuifHoofdstuk(_: FormulierStaat, form: FormData): Antwoord {
  return act(moveHoofdstuk, form);
}

export async function haalHoofdstukWeg(_: FormulierStaat, form: FormData): Antwoord {
  return act(removeHoofdstuk, form);
}

export async function zetHoofdstukTerug(_: FormulierStaat, form: FormData): Antwoord {
  return act(returnHoofdstuk, form);
}

export async function nieuwCijfer(_: FormulierStaat, form: FormData): Antwoord {
  return act(addOnderdeel, form, { melding: () => 'Het cijfer staat in het hoofdstuk.' });
}

export async function wijzigCijfer(_: FormulierStaat, form: FormData): Antwoord {
  return act(changeOnderdeel, form, {
    naar: ({ hoofdstukId }) => `/jaarverslagen/vorm/hoofdstukken/${hoofdstukId}`,
  });
}

export async function schuifCijfer(_: FormulierStaat, form: FormData): Antwoord {
  return act(moveOnderdeel, form);
}

export async function haalCijferWeg(_: FormulierStaat, form: FormData): Antwoord {
  return act(removeOnderdeel, form);
}

export async function zetCijferTerug(_: FormulierStaat, form: FormData): Antwoord {
  return act(returnOnderdeel, form);
}
