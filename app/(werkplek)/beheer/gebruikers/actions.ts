'use server';
import { zetSpecialisaties } from '#lib/doelgroepen/jongerenpunt/specialisaties/commands.ts';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';
import {
  addGebruiker,
  changeGebruiker,
  endAccess,
  linkWerkaccount,
  reopenAccess,
  resetPassword,
} from '#lib/toegang/gebruikers/commands.ts';

type Staat = Promise<FormulierStaat>;

/** Without the once-only key: the answer of such a command is kept, and this one holds a password. */
function zonderSleutel(form: FormData): FormData {
  form.delete('_eenmalig');
  return form;
}

export async function voegToe(_: FormulierStaat, form: FormData): Staat {
  return act(addGebruiker, zonderSleutel(form), {
    melding: (out) =>
      out.wachtwoord
        ? `${out.inlognaam} kan zich nu aanmelden. Eerste wachtwoord, dat alleen nu te zien is: ${out.wachtwoord}`
        : `${out.inlognaam} kan zich nu aanmelden met het werkaccount.`,
  });
}

export async function wijzig(_: FormulierStaat, form: FormData): Staat {
  return act(changeGebruiker, form, { melding: () => 'Opgeslagen. De rollen gelden vanaf nu.' });
}

export async function beeindig(_: FormulierStaat, form: FormData): Staat {
  return act(endAccess, form, { melding: (out) => `De toegang van ${out.naam} is beëindigd.` });
}

export async function herstel(_: FormulierStaat, form: FormData): Staat {
  return act(reopenAccess, form, { melding: () => 'De toegang is hersteld.' });
}

export async function nieuwWachtwoord(_: FormulierStaat, form: FormData): Staat {
  return act(resetPassword, zonderSleutel(form), {
    melding: (out) => `Nieuw wachtwoord voor ${out.inlognaam}, dat alleen nu te zien is: ${out.wachtwoord}`,
  });
}

export async function koppel(_: FormulierStaat, form: FormData): Staat {
  return act(linkWerkaccount, form, { melding: () => 'Het werkaccount is gekoppeld.' });
}

export async function specialiseer(_: FormulierStaat, form: FormData): Staat {
  return act(zetSpecialisaties, form, { melding: () => 'De specialisaties zijn bewaard.' });
}
