import type { Informatieverzoek } from '#lib/partners/informatieverzoeken/model.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { KnopLink, Knoppen } from '#components/ui/knop.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Tekstvak, Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import type { Verzoekacties } from '#components/partners/informatieverzoeken.tsx';

type Eigenschappen = {
  verzoek: Informatieverzoek;
  vandaag: Datum;
  brief: boolean;
  acties: Omit<Verzoekacties, 'vraagSchool'>;
};

/** What one does while it waits: write, remind, note the answer, or take it back. */
export function VerzoekAfhandelen({ verzoek, vandaag, brief, acties }: Eigenschappen) {
  const { id, versie, school, jongereId, gevraagdOp } = verzoek;
  const kop = { id, versie };
  return (
    <>
      <Uitklap titel="Leg het antwoord vast" knop="secundair" klein>
        <Formulier
          actie={acties.legInformatieVast}
          verborgen={kop}
          uniek={`antwoord-${id}`}
          label={`Antwoord van ${school}`}
        >
          <Tekstvak naam="antwoord" label="Wat antwoordde de school?" optioneel rijen={3} maxLength={2000} />
          <Veld
            naam="op"
            label="Op"
            soort="date"
            breedte="kort"
            waarde={vandaag}
            min={gevraagdOp}
            max={vandaag}
          />
          <Verzendknop soort="secundair">Leg vast</Verzendknop>
        </Formulier>
      </Uitklap>
      <Knoppen>
        <Formulier
          actie={acties.herinner}
          verborgen={kop}
          uniek={`herinner-${id}`}
          label={`Herinnering aan ${school}`}
        >
          <Verzendknop soort="stil" klein>
            Herinnering gestuurd
          </Verzendknop>
        </Formulier>
        {brief && (
          <KnopLink
            href={`/jongeren/${jongereId}/brieven/nieuw?sjabloon=informatieverzoek&onderwerp=informatieverzoek:${id}`}
            soort="stil"
            klein
            icoon="brief"
          >
            Brief
          </KnopLink>
        )}
      </Knoppen>
      <Uitklap titel="Trek in" knop="stil" klein>
        <Formulier
          actie={acties.trekVerzoekIn}
          verborgen={kop}
          uniek={`weg-${id}`}
          label={`Intrekken: ${school}`}
        >
          <Veld naam="reden" label="Waarom?" maxLength={300} />
          <Verzendknop soort="secundair">Trek het verzoek in</Verzendknop>
        </Formulier>
      </Uitklap>
    </>
  );
}
