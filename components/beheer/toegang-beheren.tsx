import type { ComponentProps } from 'react';
import type { Datum as Dag } from '#lib/kalender/model.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import type { GebruikerMetStand } from '#components/beheer/gebruikers-tabel.tsx';

type Actie = ComponentProps<typeof Formulier>['actie'];
type Eigenschappen = {
  gebruiker: GebruikerMetStand;
  vandaag: Dag;
  issuer: string | undefined;
  acties: { beeindig: Actie; herstel: Actie; wachtwoord: Actie; koppel: Actie };
};

/** How this colleague gets in, and how that ends. */
export function ToegangBeheren({ gebruiker, vandaag, issuer, acties }: Eigenschappen) {
  const id = { id: gebruiker.id };
  return (
    <div className="secties">
      {gebruiker.gedeeld ? (
        <Mededeling titel="Dit account werkt ook bij een ander bureau">
          Het wachtwoord en de koppeling met een werkaccount wijzigt de beheerder van de installatie.
        </Mededeling>
      ) : (
        <Aanmelden gebruiker={gebruiker} issuer={issuer} acties={acties} />
      )}
      {gebruiker.status === 'beëindigd' ? (
        <Sectie titel="Toegang herstellen">
          <Formulier actie={acties.herstel} verborgen={id} label="Toegang herstellen">
            <Verzendknop soort="secundair">Toegang herstellen</Verzendknop>
          </Formulier>
        </Sectie>
      ) : (
        <Sectie titel="Toegang beëindigen">
          <Formulier actie={acties.beeindig} verborgen={id} label="Toegang beëindigen">
            <Veld
              naam="laatsteDag"
              label="Laatste dag met toegang"
              hint="Leeg: per direct. Wie nu is aangemeld, is dan meteen afgemeld."
              soort="date"
              optioneel
              breedte="middel"
              min={vandaag}
            />
            <Veld naam="reden" label="Reden" optioneel maxLength={300} />
            <Verzendknop soort="gevaar">Toegang beëindigen</Verzendknop>
          </Formulier>
        </Sectie>
      )}
    </div>
  );
}

function Aanmelden({ gebruiker, issuer, acties }: Omit<Eigenschappen, 'vandaag'>) {
  const id = { id: gebruiker.id };
  return (
    <>
      <Sectie titel="Nieuw wachtwoord">
        <Formulier actie={acties.wachtwoord} verborgen={id} label="Nieuw wachtwoord">
          <p>Het oude wachtwoord en alle lopende sessies vervallen. Het nieuwe wordt één keer getoond.</p>
          <Verzendknop soort="secundair" icoon="slot">
            Nieuw wachtwoord maken
          </Verzendknop>
        </Formulier>
      </Sectie>
      <Sectie
        titel={gebruiker.aanmelding === 'werkaccount' ? 'Ander werkaccount koppelen' : 'Werkaccount koppelen'}
      >
        <Formulier actie={acties.koppel} verborgen={id} label="Werkaccount koppelen">
          <Veld naam="issuer" label="Uitgever van het werkaccount" soort="url" waarde={issuer ?? ''} />
          <Veld naam="subject" label="Kenmerk van het werkaccount" autoComplete="off" spellCheck={false} />
          <Verzendknop soort="secundair">Koppelen</Verzendknop>
        </Formulier>
      </Sectie>
    </>
  );
}
