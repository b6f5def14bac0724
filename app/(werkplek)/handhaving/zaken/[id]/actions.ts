'use server';
import { recordCasusoverleg } from '#lib/handhaving/casusoverleg/commands.ts';
import { setHaltstaat, verwijsNaarHalt } from '#lib/handhaving/halt/commands.ts';
import { maakOpsporingsbrief } from '#lib/handhaving/opsporingsbrief/commands.ts';
import { movePv, sendAfschrift, writePv } from '#lib/handhaving/processen-verbaal/commands.ts';
import { callVoorVerhoor, recordVerhoor } from '#lib/handhaving/verhoor/commands.ts';
import { closeZaak, saveOnderzoek, searchZaak, takeOverZaak } from '#lib/handhaving/zaak/commands.ts';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';

type Antwoord = Promise<FormulierStaat>;

export async function bewaarOnderzoek(_: FormulierStaat, form: FormData): Antwoord {
  return act(saveOnderzoek, form, { melding: () => 'Het onderzoek is bewaard.' });
}
export async function roepOp(_: FormulierStaat, form: FormData): Antwoord {
  return act(callVoorVerhoor, form, { melding: () => 'De oproep is vastgelegd.' });
}
export async function legVerhoorVast(_: FormulierStaat, form: FormData): Antwoord {
  return act(recordVerhoor, form, { melding: () => 'Het verhoor is vastgelegd.' });
}
export async function verwijs(_: FormulierStaat, form: FormData): Antwoord {
  return act(verwijsNaarHalt, form, { melding: () => 'De verwijzing naar Halt is vastgelegd.' });
}
export async function legHaltVast(_: FormulierStaat, form: FormData): Antwoord {
  return act(setHaltstaat, form, { melding: () => 'De uitkomst van Halt is vastgelegd.' });
}
export async function schrijfPv(_: FormulierStaat, form: FormData): Antwoord {
  return act(writePv, form, { melding: () => 'Het proces-verbaal is bewaard.' });
}
export async function brengVerder(_: FormulierStaat, form: FormData): Antwoord {
  return act(movePv, form, { melding: () => 'De stap is vastgelegd.' });
}
export async function legAfschriftVast(_: FormulierStaat, form: FormData): Antwoord {
  return act(sendAfschrift, form, { melding: () => 'Het afschrift staat in het protocol.' });
}
export async function legOverlegVast(_: FormulierStaat, form: FormData): Antwoord {
  return act(recordCasusoverleg, form, { melding: () => 'De bespreking is vastgelegd.' });
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
  return act(maakOpsporingsbrief, form, { naar: ({ id }) => `/handhaving/zaken/${id}` });
}
