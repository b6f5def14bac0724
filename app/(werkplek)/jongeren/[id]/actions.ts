'use server';
import { toonPgn, wijzigPersoon } from '#lib/jongeren/commands.ts';
import {
  legSchoolgangVast,
  legVerhuizingVast,
  meldArbeid,
  schrijfIn,
  schrijfUit,
  trekFeitIn,
} from '#lib/jongeren/feiten/commands.ts';
import type { Intrekbaar } from '#lib/jongeren/feiten/model.ts';
import { geefKijkreden } from '#lib/jongeren/kijkrecht/commands.ts';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';

type Staat = FormulierStaat;
/** Back to the dossier, where it can be taken back at once. */
const vastgelegd = (soort: Intrekbaar, jongereId: string, id: string) =>
  `/jongeren/${jongereId}?feit=${soort}.${jongereId}.${id}`;
const dossier = (out: { jongereId: string }) => `/jongeren/${out.jongereId}`;
const tijdlijn = (out: { jongereId: string }) => `${dossier(out)}#tijdlijn`;

export async function geefReden(_: Staat, form: FormData): Promise<Staat> {
  return act(geefKijkreden, form, form.get('deel') === 'verslagen' ? { naar: tijdlijn } : {});
}

/** Never idempotent by key: a kept answer would keep the number. */
export async function toonNummer(_: Staat, form: FormData): Promise<Staat> {
  form.delete('_eenmalig');
  return act(toonPgn, form);
}

/** After a conflict the form goes on from the version of the colleague, with what was typed still in it. */
export async function bewaarGegevens(_: Staat, form: FormData): Promise<Staat> {
  const staat = await act(wijzigPersoon, form, { naar: dossier });
  const nu =
    staat.code === 'gewijzigd-door-ander' ? (staat.gegevens as { versie?: number }).versie : undefined;
  return nu ? { ...staat, waarden: { ...staat.waarden, versie: String(nu) } } : staat;
}

export async function bewaarInschrijving(_: Staat, form: FormData): Promise<Staat> {
  return act(schrijfIn, form, {
    naar: (out) => vastgelegd('inschrijving', out.jongereId, out.inschrijvingId),
  });
}

export async function bewaarUitschrijving(_: Staat, form: FormData): Promise<Staat> {
  return act(schrijfUit, form, {
    naar: (out) => vastgelegd('uitschrijving', out.jongereId, out.inschrijvingId),
  });
}

export async function bewaarSchoolgang(_: Staat, form: FormData): Promise<Staat> {
  return act(legSchoolgangVast, form, {
    naar: (out) => vastgelegd('schoolgang', out.jongereId, out.schoolgangId),
  });
}

export async function trekIn(_: Staat, form: FormData): Promise<Staat> {
  return act(trekFeitIn, form, { naar: dossier });
}

export async function bewaarVerhuizing(_: Staat, form: FormData): Promise<Staat> {
  return act(legVerhuizingVast, form, { naar: dossier });
}

export async function bewaarArbeid(_: Staat, form: FormData): Promise<Staat> {
  return act(meldArbeid, form, { naar: dossier });
}
