'use server';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';
import { confirmMail, retryMail, sendProefmail, withdrawMail } from '#lib/uitwisseling/mail/commands.ts';

export async function probeerOpnieuw(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(retryMail, form, { melding: () => 'De mail staat weer klaar om te versturen.' });
}

export async function verstuurNiet(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(withdrawMail, form, { melding: () => 'De mail wordt niet meer verstuurd.' });
}

export async function isAangekomen(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(confirmMail, form, { melding: () => 'De mail staat nu als verzonden.' });
}

export async function stuurProefmail(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(sendProefmail, form, {
    melding: ({ aan }) =>
      `De proefmail gaat naar ${aan}. Staat zij hieronder niet bij Wacht, dan is zij weg.`,
  });
}
