import type { ComponentProps } from 'react';
import type { Gemeente } from '#lib/toegang/gebruikers/model.ts';
import type { Rolrechten } from '#lib/toegang/gebruikers/rechten.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzes } from '#components/ui/keuze.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import { GebruikerVelden } from '#components/beheer/gebruiker-velden.tsx';

type Eigenschappen = {
  actie: ComponentProps<typeof Formulier>['actie'];
  gemeenten: readonly Gemeente[];
  rechten: readonly Rolrechten[];
  issuer: string | undefined;
};

/** Adds a colleague; a first password is made by Baken and shown once in the answer. */
export function NieuweGebruiker({ actie, gemeenten, rechten, issuer }: Eigenschappen) {
  return (
    <Formulier actie={actie} label="Nieuwe gebruiker">
      <Veld
        naam="inlognaam"
        label="Inlognaam"
        hint="Kleine letters, cijfers, punt of streepje; een e-mailadres mag ook."
        autoComplete="off"
        spellCheck={false}
        breedte="middel"
        required
      />
      <GebruikerVelden gemeenten={gemeenten} rechten={rechten} />
      <Keuzes
        naam="aanmelding"
        label="Aanmelden met"
        waarde="wachtwoord"
        keuzes={[
          { waarde: 'wachtwoord', label: 'Een wachtwoord', hint: 'Baken maakt het en toont het één keer.' },
          {
            waarde: 'werkaccount',
            label: 'Het werkaccount van de gemeente',
            hint: 'Vul hieronder uitgever en kenmerk in.',
          },
        ]}
      />
      <Veld naam="issuer" label="Uitgever van het werkaccount" soort="url" optioneel waarde={issuer ?? ''} />
      <Veld
        naam="subject"
        label="Kenmerk van het werkaccount"
        hint="Het vaste kenmerk (sub) dat de beheerder van de werkaccounts u geeft; geen e-mailadres."
        optioneel
        autoComplete="off"
        spellCheck={false}
      />
      <Verzendknop>Gebruiker toevoegen</Verzendknop>
    </Formulier>
  );
}
