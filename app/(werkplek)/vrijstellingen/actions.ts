'use server';
import {
  beslisVrijstelling,
  legBezwaaruitkomstVast,
  legBezwaarVast,
  maakBesluitBekend,
  meldArbeidsinspectie,
} from '#lib/vrijstellingen/besluiten/commands.ts';
import { beeindigVrijstelling, herzieUitkomst } from '#lib/vrijstellingen/herzien/commands.ts';
import { koppelBewijs } from '#lib/vrijstellingen/bewijs/commands.ts';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';
import {
  legGehoorVast,
  trekZaakIn,
  vraagAanvulling,
  werkZaakBij,
} from '#lib/vrijstellingen/zaken/commands.ts';

type Antwoord = Promise<FormulierStaat>;
export async function werkBij(_: FormulierStaat, form: FormData): Antwoord {
  return act(werkZaakBij, form, { melding: () => 'Bewaard. De voorwaarden zijn opnieuw getoetst.' });
}

export async function koppel(_: FormulierStaat, form: FormData): Antwoord {
  return act(koppelBewijs, form, { naar: ({ id }) => `/vrijstellingen/${id}#bewijs` });
}

export async function bewaarHoren(_: FormulierStaat, form: FormData): Antwoord {
  return act(legGehoorVast, form, { melding: () => 'Het horen is vastgelegd.' });
}

export async function vraagOmAanvulling(_: FormulierStaat, form: FormData): Antwoord {
  return act(vraagAanvulling, form, { melding: () => 'De aanvrager heeft tijd om aan te vullen.' });
}

export async function trekIn(_: FormulierStaat, form: FormData): Antwoord {
  return act(trekZaakIn, form);
}

export async function beslis(_: FormulierStaat, form: FormData): Antwoord {
  return act(beslisVrijstelling, form);
}

export async function maakBekend(_: FormulierStaat, form: FormData): Antwoord {
  return act(maakBesluitBekend, form);
}

export async function bezwaar(_: FormulierStaat, form: FormData): Antwoord {
  return act(legBezwaarVast, form);
}

export async function bezwaarUitkomst(_: FormulierStaat, form: FormData): Antwoord {
  return act(legBezwaaruitkomstVast, form);
}

export async function inspectie(_: FormulierStaat, form: FormData): Antwoord {
  return act(meldArbeidsinspectie, form);
}

export async function beeindig(_: FormulierStaat, form: FormData): Antwoord {
  return act(beeindigVrijstelling, form);
}

export async function herzie(_: FormulierStaat, form: FormData): Antwoord {
  return act(herzieUitkomst, form);
}
