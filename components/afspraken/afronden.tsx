import type { Afspraakpagina } from '#lib/contact/afspraken/model.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzes } from '#components/ui/keuze.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Tekstvak, Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = {
  pagina: Afspraakpagina;
  actie: (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
};

/** How it went: the contact moment, its report and what comes next in one form. */
export function Afronden({ pagina: { afspraak, vandaag }, actie }: Eigenschappen) {
  return (
    <Sectie titel="Hoe ging het?">
      <Formulier
        actie={actie}
        verborgen={{ afspraakId: afspraak.id, versie: afspraak.versie }}
        label="Afspraak afronden"
      >
        <Keuzes
          naam="verschenen"
          label="Was het gesprek er?"
          naast
          waarde="ja"
          keuzes={[
            { waarde: 'ja', label: 'Ja' },
            { waarde: 'nee', label: 'Nee, niet verschenen' },
          ]}
        />
        <Tekstvak naam="verslag" label="Verslag" rijen={5} maxLength={20_000} />
        {afspraak.werkprocesId && (
          <>
            <Veld naam="volgendeActie" label="Wat is de volgende actie?" optioneel maxLength={200} />
            <Veld naam="volgendeDatum" label="Wanneer?" soort="date" breedte="kort" optioneel min={vandaag} />
          </>
        )}
        <Verzendknop icoon="vinkje">Leg vast</Verzendknop>
      </Formulier>
    </Sectie>
  );
}
