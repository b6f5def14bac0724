'use server';
import * as organisaties from '#lib/partners/commands.ts';
import * as verzoeken from '#lib/partners/informatieverzoeken/commands.ts';
import { biedAan, legAntwoordVast } from '#lib/partners/overdracht/commands.ts';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';

type Antwoord = Promise<FormulierStaat>;
const NAAR = { naar: ({ id }: { id: string }) => `/partners/${id}` };

export async function voegToe(_: FormulierStaat, form: FormData): Antwoord {
  return act(organisaties.voegOrganisatieToe, form, NAAR);
}

export async function wijzig(_: FormulierStaat, form: FormData): Antwoord {
  return act(organisaties.wijzigOrganisatie, form, { melding: () => 'Bewaard.' });
}

export async function voegSamen(_: FormulierStaat, form: FormData): Antwoord {
  return act(organisaties.voegSamen, form, NAAR);
}

export async function haalUiteen(_: FormulierStaat, form: FormData): Antwoord {
  return act(organisaties.haalUiteen, form, NAAR);
}

export async function voegContactToe(_: FormulierStaat, form: FormData): Antwoord {
  return act(organisaties.voegContactToe, form, { melding: () => 'De contactpersoon staat erbij.' });
}

export async function wijzigContact(_: FormulierStaat, form: FormData): Antwoord {
  return act(organisaties.wijzigContact, form, { melding: () => 'Bewaard.' });
}

export async function draagOver(_: FormulierStaat, form: FormData): Antwoord {
  return act(biedAan, form, { melding: () => 'Aangeboden. Het antwoord staat met een termijn op Vandaag.' });
}

export async function beantwoord(_: FormulierStaat, form: FormData): Antwoord {
  return act(legAntwoordVast, form, { melding: () => 'Vastgelegd.' });
}

/** By letter one goes on to write it; what was asked stands in it already. */
export async function vraagSchool(_: FormulierStaat, form: FormData): Antwoord {
  const brief = form.get('wijze') === 'brief';
  return act(verzoeken.vraagInformatie, form, {
    ...(brief && {
      naar: ({ id, jongereId }) =>
        `/jongeren/${jongereId}/brieven/nieuw?sjabloon=informatieverzoek&onderwerp=informatieverzoek:${id}`,
    }),
    melding: () => 'Vastgelegd. De school heeft vier weken; het antwoord staat met die termijn op Vandaag.',
  });
}

export async function herinner(_: FormulierStaat, form: FormData): Antwoord {
  return act(verzoeken.herinnerSchool, form, { melding: () => 'De herinnering staat erbij.' });
}

export async function legInformatieVast(_: FormulierStaat, form: FormData): Antwoord {
  return act(verzoeken.legInformatieVast, form, { melding: () => 'Het antwoord staat erbij.' });
}

export async function trekVerzoekIn(_: FormulierStaat, form: FormData): Antwoord {
  return act(verzoeken.trekVerzoekIn, form, { melding: () => 'Het verzoek is ingetrokken.' });
}
