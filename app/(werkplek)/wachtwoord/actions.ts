'use server';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';
import { changeOwnPassword } from '#lib/toegang/eigen-account/commands.ts';

/** What was typed in a password field never goes back to the page, and neither into the kept answer of a once-only form. */
export async function wijzigWachtwoord(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  const staat = await act(changeOwnPassword, form, {
    naar: () => '/aanmelden/uitgelogd',
  });
  return { ...staat, waarden: {} };
}
