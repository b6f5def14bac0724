'use server';
import { geefKijkreden } from '#lib/jongeren/kijkrecht/commands.ts';
import { haalVanAgenda, zetOpAgenda, zetOpOverleg } from '#lib/overleggen/agenda/commands.ts';
import * as overleg from '#lib/overleggen/commands.ts';
import { deelMetPartners, stopMetDelen } from '#lib/overleggen/delen/commands.ts';
import * as gasten from '#lib/overleggen/gasten/commands.ts';
import * as punten from '#lib/overleggen/punten/commands.ts';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';

type Antwoord = Promise<FormulierStaat>;
type Staat = FormulierStaat;

export async function plan(_: Staat, form: FormData): Antwoord {
  return act(overleg.planOverleg, form, { naar: ({ id }) => `/overleggen/${id}` });
}
export async function wijzig(_: Staat, form: FormData): Antwoord {
  return act(overleg.wijzigOverleg, form, { melding: () => 'Bewaard.' });
}
export async function verval(_: Staat, form: FormData): Antwoord {
  return act(overleg.laatVervallen, form);
}
export async function deelnemerErbij(_: Staat, form: FormData): Antwoord {
  return act(overleg.voegDeelnemerToe, form);
}
export async function deelnemerWeg(_: Staat, form: FormData): Antwoord {
  return act(overleg.haalDeelnemerWeg, form);
}
export async function zetOp(_: Staat, form: FormData): Antwoord {
  return act(zetOpOverleg, form, { naar: ({ id }) => `/overleggen/${id}` });
}
export async function laatWachten(_: Staat, form: FormData): Antwoord {
  return act(zetOpAgenda, form, { melding: () => 'De zaak wacht op het volgende overleg.' });
}
export async function haalAf(_: Staat, form: FormData): Antwoord {
  return act(haalVanAgenda, form);
}
export async function wijzigVraag(_: Staat, form: FormData): Antwoord {
  return act(punten.wijzigPunt, form, { melding: () => 'Bewaard.' });
}
export async function vanOverleg(_: Staat, form: FormData): Antwoord {
  return act(punten.haalVanOverleg, form);
}
export async function besluit(_: Staat, form: FormData): Antwoord {
  return act(punten.legBesluitVast, form);
}
export async function taakErbij(_: Staat, form: FormData): Antwoord {
  return act(punten.voegTaakToe, form, { melding: () => 'De taak staat klaar op Vandaag.' });
}
export async function rondAf(_: Staat, form: FormData): Antwoord {
  return act(punten.rondTaakAf, form);
}
export async function deel(_: Staat, form: FormData): Antwoord {
  return act(deelMetPartners, form, { melding: () => 'Gedeeld. Het staat hieronder bij Gedeeld.' });
}
export async function stop(_: Staat, form: FormData): Antwoord {
  return act(stopMetDelen, form);
}

/** Link and code are shown this once; without a key of its own the answer is not kept anywhere. */
export async function nodigUit(_: Staat, form: FormData): Antwoord {
  form.delete('_eenmalig');
  return act(gasten.nodigGastUit, form, {
    melding: ({ link, code }) =>
      `De link: ${link} ${code ? `De code: ${code}. Geef die door per telefoon.` : 'De gast vraagt de code zelf aan.'} U ziet dit alleen nu.`,
  });
}
export async function nieuweCode(_: Staat, form: FormData): Antwoord {
  form.delete('_eenmalig');
  return act(gasten.geefNieuweCode, form, {
    melding: ({ code }) => `De nieuwe code: ${code}. U ziet hem alleen nu.`,
  });
}
export async function trekIn(_: Staat, form: FormData): Antwoord {
  return act(gasten.trekGastIn, form);
}
export async function geefReden(_: Staat, form: FormData): Antwoord {
  return act(geefKijkreden, form);
}
