'use server';
import { geefKijkreden } from '#lib/jongeren/kijkrecht/commands.ts';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';
import { legAfgeschermdVast } from '#lib/vsv-trajecten/afgeschermd/commands.ts';
import { legBig5Vast, scoorLeefgebieden } from '#lib/vsv-trajecten/beeld/commands.ts';
import * as bestemming from '#lib/vsv-trajecten/bestemming/commands.ts';
import { legTrajectVast, legVerloopVast } from '#lib/vsv-trajecten/commands.ts';
import * as plan from '#lib/vsv-trajecten/plan/commands.ts';

type Antwoord = Promise<FormulierStaat>;

export async function bewaarVerloop(_: FormulierStaat, form: FormData): Antwoord {
  return act(legVerloopVast, form, { melding: () => 'Vastgelegd.' });
}

export async function bewaarTraject(_: FormulierStaat, form: FormData): Antwoord {
  return act(legTrajectVast, form, { melding: () => 'Bewaard.' });
}

export async function bewaarBig5(_: FormulierStaat, form: FormData): Antwoord {
  return act(legBig5Vast, form, { melding: () => 'De Big 5 staan er.' });
}

export async function bewaarLeefgebieden(_: FormulierStaat, form: FormData): Antwoord {
  return act(scoorLeefgebieden, form, { melding: () => 'De leefgebieden staan er.' });
}

export async function bewaarAfgeschermd(_: FormulierStaat, form: FormData): Antwoord {
  return act(legAfgeschermdVast, form, { melding: () => 'Het staat achter de muur.' });
}

export async function nieuwDoel(_: FormulierStaat, form: FormData): Antwoord {
  return act(plan.stelDoel, form, { melding: () => 'Het doel staat in het plan.' });
}

export async function anderDoel(_: FormulierStaat, form: FormData): Antwoord {
  return act(plan.wijzigDoel, form, { melding: () => 'Het doel is gewijzigd.' });
}

export async function doelAf(_: FormulierStaat, form: FormData): Antwoord {
  return act(plan.rondDoelAf, form);
}

export async function nieuweStap(_: FormulierStaat, form: FormData): Antwoord {
  return act(plan.voegPlanstapToe, form, { melding: () => 'De stap staat in het plan.' });
}

export async function stapGedaan(_: FormulierStaat, form: FormData): Antwoord {
  return act(plan.zetPlanstapGedaan, form);
}

export async function stapWeg(_: FormulierStaat, form: FormData): Antwoord {
  return act(plan.haalPlanstapWeg, form);
}

export async function geefReden(_: FormulierStaat, form: FormData): Antwoord {
  return act(geefKijkreden, form);
}

export async function bevestigBestemming(_: FormulierStaat, form: FormData): Antwoord {
  return act(bestemming.bevestigBestemming, form, { melding: () => 'De bestemming is bevestigd.' });
}

export async function trekBestemmingIn(_: FormulierStaat, form: FormData): Antwoord {
  return act(bestemming.trekBestemmingIn, form, { melding: () => 'De bevestiging is ingetrokken.' });
}

export async function legSituatieVast(_: FormulierStaat, form: FormData): Antwoord {
  return act(bestemming.legSituatieVast, form, { melding: () => 'Dit is vastgelegd.' });
}
