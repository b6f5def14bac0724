'use server';
import { redirect } from 'next/navigation';
import { zoekOpNummer } from '#lib/jongeren/commands.ts';
import { bevatNummer, nummerUit } from '#lib/jongeren/rules.ts';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';
import { requireActor } from '#lib/toegang/from-request.ts';
import { vraagVerlofAan } from '#lib/verlof/aanvragen/commands.ts';
import * as besluiten from '#lib/verlof/besluiten/commands.ts';
import * as verlof from '#lib/verlof/commands.ts';

type Antwoord = Promise<FormulierStaat>;

export async function vraagAan(_: FormulierStaat, form: FormData): Antwoord {
  return act(vraagVerlofAan, form, { naar: ({ ids }) => `/verlof/${ids[0] ?? ''}` });
}

export async function maakCompleet(_: FormulierStaat, form: FormData): Antwoord {
  return act(verlof.maakVerlofCompleet, form);
}

export async function schortOp(_: FormulierStaat, form: FormData): Antwoord {
  return act(verlof.schortVerlofOp, form);
}

export async function wijzigDagen(_: FormulierStaat, form: FormData): Antwoord {
  return act(verlof.wijzigVerlofdagen, form, { melding: () => 'De dagen zijn verbeterd.' });
}

export async function hoor(_: FormulierStaat, form: FormData): Antwoord {
  return act(verlof.hoorHoofd, form);
}

export async function hoorOuders(_: FormulierStaat, form: FormData): Antwoord {
  return act(verlof.hoorAanvrager, form);
}

export async function besluit(_: FormulierStaat, form: FormData): Antwoord {
  return act(besluiten.besluitOpVerlof, form);
}

export async function maakBekend(_: FormulierStaat, form: FormData): Antwoord {
  return act(besluiten.maakVerlofbesluitBekend, form);
}

export async function bezwaar(_: FormulierStaat, form: FormData): Antwoord {
  return act(besluiten.ontvangVerlofbezwaar, form);
}

export async function bezwaaruitkomst(_: FormulierStaat, form: FormData): Antwoord {
  return act(besluiten.beslisVerlofbezwaar, form);
}

export async function rondAf(_: FormulierStaat, form: FormData): Antwoord {
  return act(besluiten.rondVerlofAf, form);
}

/** For whom leave is asked; posted, since what is typed may be a BSN. */
export async function zoekJongere(form: FormData): Promise<void> {
  const tekst = String(form.get('zoek') ?? '').trim();
  if (!bevatNummer(tekst)) redirect(`/verlof/nieuw?${new URLSearchParams({ zoek: tekst })}`);
  const uitkomst = await zoekOpNummer(await requireActor(), { nummer: nummerUit(tekst) });
  redirect(
    uitkomst.ok ? `/verlof/nieuw?jongere=${uitkomst.waarde.jongereId}` : '/verlof/nieuw?nummer=onbekend',
  );
}
