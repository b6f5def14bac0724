'use server';
import {
  addStreefwaarde,
  addVraag,
  changeVraag,
  enterNulmeting,
  lockNulmetingVan,
  measureNulmeting,
  removeStreefwaarde,
  removeVraag,
  unlockNulmeting,
} from '#lib/moties/vragen/commands.ts';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';

export async function voegVraagToe(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(addVraag, form, { naar: ({ id }) => `/moties/vragen/${id}` });
}

export async function wijzigVraag(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(changeVraag, form, { melding: () => 'De vraag is gewijzigd.' });
}

export async function haalVraagWeg(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(removeVraag, form, { naar: ({ motieId }) => `/moties/${motieId}#vragen` });
}

export async function voegStreefwaardeToe(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(addStreefwaarde, form, { melding: () => 'De streefwaarde is toegevoegd.' });
}

export async function haalStreefwaardeWeg(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(removeStreefwaarde, form);
}

export async function meet(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(measureNulmeting, form, {
    melding: () => 'De nulmeting is berekend. Kijk haar na en zet haar vast.',
  });
}

export async function vulIn(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(enterNulmeting, form, {
    melding: () => 'De nulmeting is ingevuld. Kijk haar na en zet haar vast.',
  });
}

export async function zetVast(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(lockNulmetingVan, form);
}

export async function maakLos(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(unlockNulmeting, form);
}
