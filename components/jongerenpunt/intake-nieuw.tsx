import { WOONPLAATS_LABEL } from '#lib/doelgroepen/jongerenpunt/labels.ts';
import type { Intake } from '#lib/doelgroepen/jongerenpunt/lezen/model.ts';
import { WOONPLAATSEN } from '#lib/doelgroepen/jongerenpunt/model.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { splitsNaam } from '#lib/jongeren/naam.ts';
import { ANDERE_GEMEENTE_KEUZE, AndereGemeente } from '#components/jongeren/andere-gemeente.tsx';
import { Eerste } from '#components/jongerenpunt/intake-bekend.tsx';
import { VraagVelden } from '#components/jongerenpunt/vraag-velden.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst, Keuzes, Vinkje } from '#components/ui/keuze.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = {
  intake: Intake;
  /** What was searched for: the name that was not found. */
  naam: string;
  actie: (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
};

/** Somebody nobody knew: as little as needed to find him again, and his question, in one form. A draft belongs to the name that was searched for. */
export function IntakeNieuw({ intake, naam, actie }: Eigenschappen) {
  const { voornamen, voorvoegsel, geslachtsnaam } = splitsNaam(naam);
  return (
    <Formulier actie={actie} verborgen={{ gezocht: naam }} label="Vraag van een nieuwe jongere vastleggen">
      <div className="flex flex-wrap gap-4">
        <Veld naam="voornamen" label="Voornaam" breedte="middel" autoComplete="off" waarde={voornamen} />
        <Veld
          naam="voorvoegsel"
          label="Voorvoegsel"
          optioneel
          breedte="kort"
          autoComplete="off"
          waarde={voorvoegsel}
        />
        <Veld
          naam="geslachtsnaam"
          label="Achternaam"
          breedte="middel"
          autoComplete="off"
          waarde={geslachtsnaam}
        />
        <Veld
          naam="geboortedatum"
          label="Geboortedatum"
          hint="Bijvoorbeeld 12-3-2004; het Jongerenpunt is er van 16 tot 27 jaar."
          breedte="kort"
        />
      </div>
      <Keuzes
        naam="woonplaats"
        label="Waar woont de jongere?"
        hint="Ook wie elders woont of nergens staat ingeschreven, wordt geholpen."
        naast
        waarde="regio"
        keuzes={WOONPLAATSEN.map((waarde) => ({ waarde, label: WOONPLAATS_LABEL[waarde] }))}
      />
      <Keuzelijst
        naam="gemeenteCode"
        label="Gemeente"
        hint="Niet nodig als de jongere niet is ingeschreven in de BRP."
        leeg="Nog niet bekend"
        keuzes={[
          ...intake.gemeenten.map(({ code, naam: plaats }) => ({ waarde: code, label: plaats })),
          ANDERE_GEMEENTE_KEUZE,
        ]}
      />
      <AndereGemeente />
      <VraagVelden themas={intake.themas} />
      <Eerste />
      <Uitklap titel="BSN of onderwijsnummer">
        <Veld
          naam="pgn"
          label="BSN of onderwijsnummer"
          hint="Alleen als de jongere het bij zich heeft; het hoeft niet."
          optioneel
          breedte="middel"
          inputMode="numeric"
          autoComplete="off"
        />
      </Uitklap>
      <Vinkje
        naam="tochNieuw"
        label="Ik heb gekeken: dit is een andere jongere dan wie al bekend is"
        hint="Alleen nodig als Baken zegt dat iemand erop lijkt."
      />
      <Verzendknop>Leg de vraag vast</Verzendknop>
    </Formulier>
  );
}
