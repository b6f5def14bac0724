'use server';
import { redirect } from 'next/navigation';
import { zoekOpNummer } from '#lib/jongeren/commands.ts';
import { bevatNummer, nummerUit } from '#lib/jongeren/rules.ts';
import {
  forwardMelding,
  noteMelding,
  reclassifyMelding,
  reopenMelding,
  withdrawMelding,
} from '#lib/meldingen/commands.ts';
import { addMelding } from '#lib/meldingen/hand/commands.ts';
import { linkMelding, linkNieuweJongere } from '#lib/meldingen/koppelen/commands.ts';
import { confirmAbsoluut, takeMelding } from '#lib/meldingen/nemen/commands.ts';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

type Antwoord = Promise<FormulierStaat>;

export async function neem(_: FormulierStaat, form: FormData): Antwoord {
  return act(takeMelding, form, { naar: (out) => `/werkprocessen/${out.werkprocesId}` });
}

export async function bevestigAbsoluut(_: FormulierStaat, form: FormData): Antwoord {
  return act(confirmAbsoluut, form, { naar: (out) => `/werkprocessen/${out.werkprocesId}` });
}

export async function neemKennis(_: FormulierStaat, form: FormData): Antwoord {
  return act(noteMelding, form, { melding: () => 'Ter kennisgeving aangenomen. De school hoort dit.' });
}

export async function trekIn(_: FormulierStaat, form: FormData): Antwoord {
  return act(withdrawMelding, form, { melding: () => 'Ingetrokken. De school krijgt een bevestiging.' });
}

export async function stuurDoor(_: FormulierStaat, form: FormData): Antwoord {
  return act(forwardMelding, form, {
    melding: () => 'Doorgestuurd en hier afgesloten. De school hoort dit.',
  });
}

export async function heropen(_: FormulierStaat, form: FormData): Antwoord {
  return act(reopenMelding, form, { melding: () => 'De melding is weer in behandeling.' });
}

export async function wijzigCategorie(_: FormulierStaat, form: FormData): Antwoord {
  return act(reclassifyMelding, form, { melding: () => 'De categorie is gewijzigd.' });
}

export async function koppel(_: FormulierStaat, form: FormData): Antwoord {
  return act(linkMelding, form, { melding: () => 'Gekoppeld.' });
}

export async function koppelNieuw(_: FormulierStaat, form: FormData): Antwoord {
  return act(linkNieuweJongere, form, { melding: () => 'De jongere is toegevoegd en gekoppeld.' });
}

export async function voegToe(_: FormulierStaat, form: FormData): Antwoord {
  return act(addMelding, form, { naar: (out) => `/meldingen/${out.id}` });
}

/** Whom the melding is about; posted, since what is typed may be a BSN. */
export async function zoekJongere(form: FormData): Promise<void> {
  const tekst = String(form.get('zoek') ?? '').trim();
  if (!bevatNummer(tekst)) redirect(`/meldingen/nieuw?${new URLSearchParams({ zoek: tekst })}`);
  const uitkomst = await zoekOpNummer(await requireActor(), { nummer: nummerUit(tekst) });
  redirect(
    uitkomst.ok
      ? `/meldingen/nieuw?jongere=${uitkomst.waarde.jongereId}`
      : '/meldingen/nieuw?nummer=onbekend',
  );
}
