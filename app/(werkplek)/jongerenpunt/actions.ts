'use server';
import { redirect } from 'next/navigation';
import { legActieVast, trekActieIn } from '#lib/doelgroepen/jongerenpunt/acties/commands.ts';
import * as vragen from '#lib/doelgroepen/jongerenpunt/commands.ts';
import { gaVerderAlsTraject } from '#lib/doelgroepen/jongerenpunt/verder/commands.ts';
import { zoekOpNummer } from '#lib/jongeren/commands.ts';
import { geefKijkreden } from '#lib/jongeren/kijkrecht/commands.ts';
import { bevatNummer, nummerUit } from '#lib/jongeren/rules.ts';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';
import { requireActor } from '#lib/toegang/from-request.ts';
import { setVolgendeActie } from '#lib/werkprocessen/commands.ts';

type Antwoord = Promise<FormulierStaat>;
const NAAR_VRAAG = { naar: ({ id }: { id: string }) => `/jongerenpunt/${id}` };

export async function stelVraag(_: FormulierStaat, form: FormData): Antwoord {
  return act(vragen.stelVraag, form, NAAR_VRAAG);
}

export async function stelVraagVanNieuwe(_: FormulierStaat, form: FormData): Antwoord {
  return act(vragen.stelVraagVanNieuwe, form, NAAR_VRAAG);
}

export async function wijzigVraag(_: FormulierStaat, form: FormData): Antwoord {
  return act(vragen.wijzigVraag, form, { melding: () => 'De vraag is gewijzigd.' });
}

export async function sluitVraag(_: FormulierStaat, form: FormData): Antwoord {
  return act(vragen.sluitVraag, form, { melding: () => 'De vraag is afgesloten.' });
}

export async function heropenVraag(_: FormulierStaat, form: FormData): Antwoord {
  return act(vragen.heropenVraag, form, { melding: () => 'De vraag loopt weer.' });
}

export async function geefVraag(_: FormulierStaat, form: FormData): Antwoord {
  return act(vragen.geefVraag, form, { melding: () => 'De vraag staat bij deze collega.' });
}

export async function planVraag(_: FormulierStaat, form: FormData): Antwoord {
  return act(setVolgendeActie, form, { melding: () => 'Gepland.' });
}

export async function verderAlsTraject(_: FormulierStaat, form: FormData): Antwoord {
  return act(gaVerderAlsTraject, form, { naar: ({ trajectId }) => `/trajecten/${trajectId}` });
}

export async function legActie(_: FormulierStaat, form: FormData): Antwoord {
  return act(legActieVast, form, {
    melding: ({ label, wie }) => `Vastgelegd: ${label.toLowerCase()}${wie ? `, ${wie}` : ''}.`,
  });
}

export async function trekActie(_: FormulierStaat, form: FormData): Antwoord {
  return act(trekActieIn, form, { melding: () => 'De actie is ingetrokken.' });
}

export async function geefReden(_: FormulierStaat, form: FormData): Antwoord {
  return act(geefKijkreden, form);
}

/** Whose question it is; posted, since what is typed may be a BSN. */
export async function zoekJongere(form: FormData): Promise<void> {
  const tekst = String(form.get('zoek') ?? '').trim();
  if (!bevatNummer(tekst)) redirect(`/jongerenpunt/nieuw?${new URLSearchParams({ zoek: tekst })}`);
  const uitkomst = await zoekOpNummer(await requireActor(), { nummer: nummerUit(tekst) });
  redirect(
    uitkomst.ok
      ? `/jongerenpunt/nieuw?jongere=${uitkomst.waarde.jongereId}`
      : '/jongerenpunt/nieuw?nummer=onbekend',
  );
}
