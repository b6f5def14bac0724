import { GESLACHTEN } from '#lib/jongeren/model.ts';
import { LABEL_GESLACHT } from '#lib/jongeren/labels.ts';
import type { Keuze } from '#lib/jongeren/keuzelijsten/model.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst, Keuzes, Vinkje } from '#components/ui/keuze.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = {
  actie: (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
  gemeenten: readonly Keuze[];
};

/** A new person by hand; who looks like someone we know is shown before anything is added. */
export function NieuweJongereFormulier({ actie, gemeenten }: Eigenschappen) {
  return (
    <Formulier actie={actie} label="Jongere toevoegen">
      <Veld
        naam="pgn"
        label="BSN of onderwijsnummer"
        hint="Hiermee zien we of de jongere al bekend is."
        optioneel
        breedte="middel"
        inputMode="numeric"
        autoComplete="off"
      />
      <Veld naam="voornamen" label="Voornamen" autoComplete="off" />
      <Veld naam="roepnaam" label="Roepnaam" optioneel breedte="middel" autoComplete="off" />
      <Veld naam="voorvoegsel" label="Voorvoegsel" optioneel breedte="kort" autoComplete="off" />
      <Veld naam="geslachtsnaam" label="Achternaam" autoComplete="off" />
      <Veld naam="geboortedatum" label="Geboortedatum" hint="Bijvoorbeeld 12-3-2010" breedte="kort" />
      <Keuzes
        naam="geslacht"
        label="Geslacht"
        naast
        waarde="onbekend"
        keuzes={GESLACHTEN.map((waarde) => ({ waarde, label: LABEL_GESLACHT[waarde] }))}
      />
      <Keuzelijst
        naam="gemeenteCode"
        label="Gemeente"
        leeg="Nog niet bekend"
        keuzes={gemeenten.map(({ code, naam }) => ({ waarde: code, label: naam }))}
      />
      <Adresvelden />
      <Veld naam="woontSinds" label="Woont daar sinds" soort="date" breedte="kort" optioneel />
      <Vinkje
        naam="tochNieuw"
        label="Ik heb gekeken: dit is een andere jongere dan wie al bekend is"
        hint="Alleen nodig als Baken zegt dat iemand erop lijkt."
      />
      <Verzendknop icoon="plus">Voeg jongere toe</Verzendknop>
    </Formulier>
  );
}

export function Adresvelden() {
  return (
    <div className="flex flex-wrap gap-4">
      <Veld naam="straat" label="Straat" optioneel breedte="middel" autoComplete="off" />
      <Veld naam="huisnummer" label="Huisnummer" optioneel breedte="kort" autoComplete="off" />
      <Veld naam="postcode" label="Postcode" optioneel breedte="kort" autoComplete="off" />
      <Veld naam="plaats" label="Plaats" optioneel breedte="middel" autoComplete="off" />
    </div>
  );
}
