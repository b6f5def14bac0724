'use server';
import {
  addKader,
  beginEditie,
  changeKader,
  explainControle,
  finalizeEditie,
  removeKader,
  writeTekst,
} from '#lib/jaarverslagen/commands.ts';
import { publishEditie, withdrawEditie } from '#lib/jaarverslagen/uitgeven/commands.ts';
import { prepareUitgave } from '#lib/jaarverslagen/uitgeven/voorstel/commands.ts';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';

type Antwoord = Promise<FormulierStaat>;

export async function begin(_: FormulierStaat, form: FormData): Antwoord {
  return act(beginEditie, form, { naar: ({ id }) => `/jaarverslagen/${id}` });
}

export async function schrijf(_: FormulierStaat, form: FormData): Antwoord {
  return act(writeTekst, form, { melding: () => 'Bewaard.' });
}

export async function zetKader(_: FormulierStaat, form: FormData): Antwoord {
  return act(addKader, form, { melding: () => 'Het kader staat erbij.' });
}

export async function wijzigKader(_: FormulierStaat, form: FormData): Antwoord {
  return act(changeKader, form, { melding: () => 'Bewaard.' });
}

export async function haalKaderWeg(_: FormulierStaat, form: FormData): Antwoord {
  return act(removeKader, form);
}

export async function legUit(_: FormulierStaat, form: FormData): Antwoord {
  return act(explainControle, form, { melding: () => 'Bewaard. De regel staat nu onder de tabel.' });
}

export async function stelVast(_: FormulierStaat, form: FormData): Antwoord {
  return act(finalizeEditie, form, { melding: () => 'Het jaarverslag is vastgesteld.' });
}

export async function bereidVoor(_: FormulierStaat, form: FormData): Antwoord {
  return act(prepareUitgave, form);
}

export async function geefUit(_: FormulierStaat, form: FormData): Antwoord {
  return act(publishEditie, form, { melding: () => 'Het jaarverslag is openbaar.' });
}

export async function trekIn(_: FormulierStaat, form: FormData): Antwoord {
  return act(withdrawEditie, form, { melding: () => 'Het jaarverslag is ingetrokken.' });
}
