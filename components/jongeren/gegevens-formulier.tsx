import { LABEL_KP_UITZONDERING_CODE } from '#lib/jongeren/labels.ts';
import { KP_UITZONDERINGEN, type Persoonsgegevens } from '#lib/jongeren/model.ts';
import type { Keuze } from '#lib/jongeren/keuzelijsten/model.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { VerborgenVeld } from '#components/contact/verborgen-veld.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst, Vinkje } from '#components/ui/keuze.tsx';
import { Tekstvak, Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = {
  persoon: Persoonsgegevens;
  collegas: readonly Keuze[];
  actie: (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
};

/** What colleagues keep by hand. After a change by someone else each field says what stands there now. */
export function GegevensFormulier({ persoon, collegas, actie }: Eigenschappen) {
  return (
    <Formulier actie={actie} verborgen={{ jongereId: persoon.id }} label="Gegevens">
      <VerborgenVeld naam="versie" waarde={persoon.versie} />
      <Veld
        naam="roepnaam"
        label="Roepnaam"
        optioneel
        breedte="middel"
        waarde={persoon.naam.roepnaam ?? ''}
      />
      <Veld
        naam="telefoon"
        label="Telefoon"
        soort="tel"
        optioneel
        breedte="middel"
        waarde={persoon.telefoon ?? ''}
      />
      <Veld naam="email" label="E-mail" soort="email" optioneel waarde={persoon.email ?? ''} />
      <Keuzelijst
        naam="verantwoordelijkeId"
        label="Verantwoordelijk"
        leeg="Nog niemand"
        waarde={persoon.verantwoordelijkeId ?? ''}
        keuzes={collegas.map(({ code, naam }) => ({ waarde: code, label: naam }))}
      />
      <Vinkje naam="geheimhouding" label="Geheimhouding van het adres" aan={persoon.geheimhouding} />
      <Tekstvak
        naam="waarschuwing"
        label="Goed om te weten voor het contact"
        hint="Staat bovenaan het dossier. Schrijf alleen wat een collega vooraf moet weten."
        optioneel
        rijen={2}
        maxLength={500}
        waarde={persoon.waarschuwing ?? ''}
      />
      <Veld
        naam="startkwalificatieOp"
        label="Startkwalificatie gehaald op"
        hint="Diploma havo, vwo of mbo niveau 2 of hoger"
        soort="date"
        breedte="kort"
        optioneel
        waarde={persoon.startkwalificatieOp ?? ''}
      />
      <Keuzelijst
        naam="kpUitzondering"
        label="Uitzondering op de kwalificatieplicht"
        leeg="Geen uitzondering"
        waarde={persoon.kpUitzondering ?? ''}
        keuzes={KP_UITZONDERINGEN.map((waarde) => ({ waarde, label: LABEL_KP_UITZONDERING_CODE[waarde] }))}
      />
      <Veld
        naam="kpUitzonderingOp"
        label="Uitzondering sinds"
        soort="date"
        breedte="kort"
        optioneel
        waarde={persoon.kpUitzonderingOp ?? ''}
      />
      <Verzendknop icoon="vinkje">Bewaar gegevens</Verzendknop>
    </Formulier>
  );
}
