'use server';
import { redirect } from 'next/navigation';
import { zoekOpNummer } from '#lib/jongeren/commands.ts';
import { bevatNummer, nummerUit } from '#lib/jongeren/rules.ts';
import { legAdviesVast, trekAdviesIn } from '#lib/preventie/adviezen/commands.ts';
import * as preventie from '#lib/preventie/commands.ts';
import * as gesprekken from '#lib/preventie/gesprekken/commands.ts';
import { schrijfUitnodigingen } from '#lib/preventie/uitnodigen/commands.ts';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

type Antwoord = Promise<FormulierStaat>;

export async function plan(_: FormulierStaat, form: FormData): Antwoord {
  return act(preventie.planSpreekuur, form, { naar: ({ id }) => `/spreekuren/${id}` });
}

export async function zetOp(_: FormulierStaat, form: FormData): Antwoord {
  return act(preventie.zetOpSpreekuur, form, { naar: ({ id }) => `/spreekuren/${id}` });
}

export async function nodigUit(_: FormulierStaat, form: FormData): Antwoord {
  return act(schrijfUitnodigingen, form, { naar: ({ reeksId }) => `/brieven/reeksen/${reeksId}` });
}

export async function sluit(_: FormulierStaat, form: FormData): Antwoord {
  return act(preventie.sluitSpreekuur, form);
}

export async function vervalt(_: FormulierStaat, form: FormData): Antwoord {
  return act(preventie.laatSpreekuurVervallen, form);
}

export async function legVast(_: FormulierStaat, form: FormData): Antwoord {
  return act(gesprekken.legSpreekuurgesprekVast, form, {
    naar: ({ spreekuurId }) => `/spreekuren/${spreekuurId}`,
  });
}

export async function haalEraf(_: FormulierStaat, form: FormData): Antwoord {
  return act(gesprekken.haalVanSpreekuur, form);
}

export async function maakWerk(_: FormulierStaat, form: FormData): Antwoord {
  return act(gesprekken.maakWerkVanGesprek, form, {
    naar: ({ werkprocesId }) => `/werkprocessen/${werkprocesId}`,
  });
}

export async function adviseer(_: FormulierStaat, form: FormData): Antwoord {
  return act(legAdviesVast, form, { melding: () => 'Het advies is vastgelegd.' });
}

export async function trekIn(_: FormulierStaat, form: FormData): Antwoord {
  return act(trekAdviesIn, form);
}

/** Whom to invite; posted, since what is typed may be a BSN. */
export async function zoekLeerling(id: string, form: FormData): Promise<void> {
  const tekst = String(form.get('zoek') ?? '').trim();
  const pad = `/spreekuren/${encodeURIComponent(id)}/leerling`;
  if (!bevatNummer(tekst)) redirect(`${pad}?${new URLSearchParams({ zoek: tekst })}`);
  const uitkomst = await zoekOpNummer(await requireActor(), { nummer: nummerUit(tekst) });
  redirect(uitkomst.ok ? `${pad}?jongere=${uitkomst.waarde.jongereId}` : `${pad}?nummer=onbekend`);
}
