'use server';
import { continueAls18plus } from '#lib/meldingen/achttien/commands.ts';
import { closeWerkproces, reopenWerkproces } from '#lib/meldingen/afsluiten/commands.ts';
import { chooseDoelgroep } from '#lib/vsv-trajecten/doelgroep/commands.ts';
import * as overnemen from '#lib/vsv-trajecten/stappen/commands.ts';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';
import {
  assignWerkproces,
  chooseRoutekaart,
  chooseRoutes,
  setStap,
  setVolgendeActie,
  skipStap,
  undoStap,
} from '#lib/werkprocessen/commands.ts';
import { addTermijn } from '#lib/werkprocessen/termijnen/commands.ts';

type Antwoord = Promise<FormulierStaat>;

export async function zetStap(_: FormulierStaat, form: FormData): Antwoord {
  return act(setStap, form, { melding: () => 'De stap is vastgelegd.' });
}

export async function slaOver(_: FormulierStaat, form: FormData): Antwoord {
  return act(skipStap, form, { melding: () => 'De stap is overgeslagen, met uw reden.' });
}

export async function kiesRoutes(_: FormulierStaat, form: FormData): Antwoord {
  return act(chooseRoutes, form, { melding: () => 'De route is gekozen.' });
}

export async function kiesDoelgroep(_: FormulierStaat, form: FormData): Antwoord {
  return act(chooseDoelgroep, form, {
    melding: () => 'De doelgroep staat vast; de routekaart volgt haar weg.',
  });
}

export async function neemStappenOver(_: FormulierStaat, form: FormData): Antwoord {
  return act(overnemen.neemStappenOver, form, { melding: () => 'De stappen staan op de routekaart.' });
}

export async function draaiStappenTerug(_: FormulierStaat, form: FormData): Antwoord {
  return act(overnemen.draaiStappenTerug, form, { melding: () => 'Deze stappen zijn weer open.' });
}

export async function kiesRoutekaart(_: FormulierStaat, form: FormData): Antwoord {
  return act(chooseRoutekaart, form, { melding: () => 'De routekaart is gekozen.' });
}

export async function stelTermijn(_: FormulierStaat, form: FormData): Antwoord {
  return act(addTermijn, form, { melding: () => 'De termijn loopt.' });
}

export async function maakOngedaan(_: FormulierStaat, form: FormData): Antwoord {
  return act(undoStap, form, { melding: () => 'De laatste stap is ongedaan gemaakt.' });
}

export async function zetVolgende(_: FormulierStaat, form: FormData): Antwoord {
  return act(setVolgendeActie, form, { melding: () => 'De volgende actie staat klaar.' });
}

export async function wijsToe(_: FormulierStaat, form: FormData): Antwoord {
  return act(assignWerkproces, form, { melding: () => 'Toegewezen.' });
}

export async function sluitAf(_: FormulierStaat, form: FormData): Antwoord {
  return act(closeWerkproces, form, {
    melding: ({ meldingen }) =>
      meldingen === 0 ? 'Afgesloten.' : 'Afgesloten. De school hoort de uitkomst van haar melding.',
  });
}

export async function gaVerderAls18plus(_: FormulierStaat, form: FormData): Antwoord {
  return act(continueAls18plus, form, { naar: (out) => `/werkprocessen/${out.id}` });
}

export async function heropen(_: FormulierStaat, form: FormData): Antwoord {
  return act(reopenWerkproces, form, { melding: () => 'Het werkproces is weer open.' });
}
