import type { FormulierStaat } from '#lib/toegang/act.ts';
import { VerborgenVeld } from '#components/contact/verborgen-veld.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzes } from '#components/ui/keuze.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Afzender = {
  versie: number;
  naam: string | null;
  adres: string | null;
  plaats: string | null;
  telefoon: string | null;
  email: string | null;
  bezwaarAdres: string | null;
  kanaal: 'post' | 'mail';
};

/** Who letters come from: the head of each letter, and where an objection goes. */
export function AfzenderFormulier({
  afzender,
  bureau,
  actie,
}: {
  afzender: Afzender;
  bureau: string;
  actie: (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
}) {
  return (
    <Formulier actie={actie} label="Afzender">
      <VerborgenVeld naam="versie" waarde={afzender.versie} />
      <Veld naam="naam" label="Naam boven de brief" optioneel waarde={afzender.naam ?? bureau} />
      <Veld
        naam="adres"
        label="Postadres"
        hint="Bijvoorbeeld: Postbus 1, 6130 AA Sittard"
        waarde={afzender.adres ?? ''}
      />
      <Veld naam="plaats" label="Plaats" optioneel breedte="middel" waarde={afzender.plaats ?? ''} />
      <Veld naam="telefoon" label="Telefoon" soort="tel" breedte="middel" waarde={afzender.telefoon ?? ''} />
      <Veld naam="email" label="E-mail" soort="email" optioneel waarde={afzender.email ?? ''} />
      <Veld
        naam="bezwaarAdres"
        label="Waar een bezwaar heen gaat"
        hint="Leeg: het college van de gemeente waar de jongere woont, op het postadres hierboven"
        optioneel
        waarde={afzender.bezwaarAdres ?? ''}
      />
      <Keuzes
        naam="kanaal"
        label="Hoe gaan brieven aan gezinnen, als het geen besluit is?"
        hint="Wie de brief schrijft, kan het per ontvanger anders kiezen. Een besluit gaat per post."
        waarde={afzender.kanaal}
        keuzes={[
          { waarde: 'post', label: 'Per post' },
          { waarde: 'mail', label: 'Per mail, als er een e-mailadres is' },
        ]}
      />
      <Verzendknop icoon="vinkje">Bewaar afzender</Verzendknop>
    </Formulier>
  );
}
