import type { Gebruiker, Gemeente } from '#lib/toegang/gebruikers/model.ts';
import type { Rolrechten } from '#lib/toegang/gebruikers/rechten.ts';
import { Keuzes } from '#components/ui/keuze.tsx';
import { Veld } from '#components/ui/veld.tsx';

type Eigenschappen = {
  gebruiker?: Gebruiker;
  gemeenten: readonly Gemeente[];
  rechten: readonly Rolrechten[];
};

/** The fields that a new and a known user share. */
export function GebruikerVelden({ gebruiker, gemeenten, rechten }: Eigenschappen) {
  return (
    <>
      <Veld naam="naam" label="Naam" waarde={gebruiker?.naam} autoComplete="off" required maxLength={120} />
      <Veld
        naam="functie"
        label="Functie"
        hint="Zoals die in brieven en terugmeldingen aan scholen staat."
        optioneel
        waarde={gebruiker?.functie ?? ''}
        maxLength={80}
      />
      <Veld
        naam="telefoon"
        label="Telefoon"
        soort="tel"
        optioneel
        breedte="middel"
        waarde={gebruiker?.telefoon ?? ''}
      />
      <Veld
        naam="email"
        label="E-mail"
        soort="email"
        optioneel
        waarde={gebruiker?.email ?? ''}
        autoComplete="off"
      />
      <Keuzes
        naam="rollen"
        label="Rollen"
        hint="Iemand kan meer rollen hebben. Wat elke rol precies mag, staat op deze pagina."
        meer
        keuzes={rechten.map(({ rol, label, uitleg }) => ({ waarde: rol, label, hint: uitleg }))}
        waarde={gebruiker?.rollen ?? []}
      />
      <Keuzes
        naam="werkgebied"
        label="Werkgebied"
        hint="Kies niets als iemand voor het hele bureau werkt."
        optioneel
        meer
        naast
        keuzes={gemeenten.map(({ code, naam }) => ({ waarde: code, label: naam }))}
        waarde={gebruiker?.werkgebied ?? []}
      />
    </>
  );
}
