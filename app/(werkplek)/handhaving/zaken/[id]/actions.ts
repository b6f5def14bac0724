'use server';
import { randomUUID } from 'node:crypto';
import * as overleg from '#lib/handhaving/casusoverleg/commands.ts';
import { setHaltstaat, verwijsNaarHalt } from '#lib/handhaving/halt/commands.ts';
import { maakOpsporingsbrief, recordVerstuurd } from '#lib/handhaving/opsporingsbrief/commands.ts';
import { movePv, sendAfschrift, writePv } from '#lib/handhaving/processen-verbaal/commands.ts';
import { takeBackStap } from '#lib/handhaving/processen-verbaal/terug/commands.ts';
import { callVoorVerhoor, recordVerhoor } from '#lib/handhaving/verhoor/commands.ts';
import { closeZaak, saveOnderzoek, searchZaak, takeOverZaak } from '#lib/handhaving/zaak/commands.ts';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';

type Antwoord = Promise<FormulierStaat>;

/** Back to the file, which says there what was saved and folds up the form. */
function naarZaak(wat: string, deel: string, form?: FormData, veld?: string) {
  const van = (veld && String(form?.get(veld) ?? '')) || 'nieuw';
  return {
    naar: ({ id }: { id: string }) =>
      `/handhaving/zaken/${id}?gedaan=${wat}.${encodeURIComponent(van)}.${randomUUID().slice(0, 8)}#${deel}`,
  };
}

export async function bewaarOnderzoek(_: FormulierStaat, form: FormData): Antwoord {
  return act(saveOnderzoek, form, naarZaak('onderzoek', 'onderzoek'));
}
export async function roepOp(_: FormulierStaat, form: FormData): Antwoord {
  return act(callVoorVerhoor, form, naarZaak('oproep', 'verhoor'));
}
export async function legVerhoorVast(_: FormulierStaat, form: FormData): Antwoord {
  return act(recordVerhoor, form, naarZaak('verhoor', 'verhoor'));
}
export async function verwijs(_: FormulierStaat, form: FormData): Antwoord {
  return act(verwijsNaarHalt, form, naarZaak('verwijzing', 'halt'));
}
export async function legHaltVast(_: FormulierStaat, form: FormData): Antwoord {
  return act(setHaltstaat, form, naarZaak('halt', 'halt'));
}
export async function schrijfPv(_: FormulierStaat, form: FormData): Antwoord {
  return act(writePv, form, naarZaak('pv', 'proces-verbaal', form, 'pvId'));
}
export async function brengVerder(_: FormulierStaat, form: FormData): Antwoord {
  return act(movePv, form, naarZaak('stap', 'proces-verbaal', form, 'pvId'));
}
export async function neemStapTerug(_: FormulierStaat, form: FormData): Antwoord {
  return act(takeBackStap, form, naarZaak('stapterug', 'proces-verbaal', form, 'pvId'));
}
export async function legAfschriftVast(_: FormulierStaat, form: FormData): Antwoord {
  return act(sendAfschrift, form, naarZaak('afschrift', 'termijnen'));
}
export async function legOverlegVast(_: FormulierStaat, form: FormData): Antwoord {
  return act(overleg.recordCasusoverleg, form, naarZaak('overleg', 'overleg', form, 'overlegId'));
}
export async function zetOpAgenda(_: FormulierStaat, form: FormData): Antwoord {
  return act(overleg.planCasusoverleg, form, naarZaak('agenda', 'overleg'));
}
export async function neemOverlegTerug(_: FormulierStaat, form: FormData): Antwoord {
  return act(overleg.takeBackCasusoverleg, form, naarZaak('teruggenomen', 'overleg'));
}
export async function rondVervolgAf(_: FormulierStaat, form: FormData): Antwoord {
  return act(overleg.finishVervolg, form, naarZaak('vervolg', 'overleg'));
}
export async function neemOver(_: FormulierStaat, form: FormData): Antwoord {
  return act(takeOverZaak, form, { melding: () => 'De zaak is nu van u.' });
}
export async function zoekGericht(_: FormulierStaat, form: FormData): Antwoord {
  return act(searchZaak, form, { melding: () => 'De zaak is tot middernacht open.' });
}
export async function sluitZaak(_: FormulierStaat, form: FormData): Antwoord {
  return act(closeZaak, form, { melding: () => 'De zaak is gesloten.' });
}
export async function schrijfBrief(_: FormulierStaat, form: FormData): Antwoord {
  return act(maakOpsporingsbrief, form, naarZaak('brief', 'brieven'));
}
export async function legVerstuurdVast(_: FormulierStaat, form: FormData): Antwoord {
  return act(recordVerstuurd, form, naarZaak('verstuurd', 'brieven', form, 'briefId'));
}
