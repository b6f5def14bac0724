import type { Filterkeuzes } from '#lib/logboek/inzien.ts';
import type { Periode } from '#lib/logboek/model.ts';
import { Knop, KnopLink } from '#components/ui/knop.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Veld } from '#components/ui/veld.tsx';

export type Filter = Partial<
  Record<'gebruiker' | 'handeling' | 'uitkomst' | 'dossier' | 'pseudoniem', string>
>;
type Eigenschappen = { filter: Filter; periode: Periode; keuzes: Filterkeuzes; open: boolean };

const UITKOMSTEN = ['gelukt', 'geweigerd', 'mislukt'].map((waarde) => ({ waarde, label: waarde }));

/** Works without JavaScript: an ordinary form that puts the question in the address. */
export function Gebruiksfilter({ filter, periode, keuzes, open }: Eigenschappen) {
  return (
    <Uitklap titel="Zoeken in het logboek" icoon="zoek" open={open}>
      <form method="get" action="/logboek" className="formulier" aria-label="Zoeken in het logboek">
        <div className="flex flex-wrap gap-4">
          <Veld naam="van" label="Van" soort="date" breedte="middel" waarde={periode.van} />
          <Veld naam="tot" label="Tot en met" soort="date" breedte="middel" waarde={periode.tot} />
          <Keuzelijst
            naam="gebruiker"
            label="Wie"
            leeg="Iedereen"
            keuzes={keuzes.gebruikers.map(({ id, naam }) => ({ waarde: id, label: naam }))}
            waarde={filter.gebruiker ?? ''}
          />
          <Keuzelijst
            naam="handeling"
            label="Handeling"
            leeg="Alles"
            keuzes={keuzes.handelingen.map((handeling) => ({ waarde: handeling, label: handeling }))}
            waarde={filter.handeling ?? ''}
          />
          <Keuzelijst
            naam="uitkomst"
            label="Uitkomst"
            leeg="Alles"
            keuzes={UITKOMSTEN}
            waarde={filter.uitkomst ?? ''}
          />
        </div>
        <Veld
          naam="dossier"
          label="Dossiernummer"
          hint="Staat in het adres van het dossier; vraag het aan wie het dossier behandelt. Namen zijn hier niet te zien."
          optioneel
          spellCheck={false}
          waarde={filter.dossier ?? ''}
        />
        <Veld
          naam="pseudoniem"
          label="Pseudoniem"
          hint="Alle 32 tekens; een klik op een pseudoniem in de lijst vult dit in."
          optioneel
          spellCheck={false}
          waarde={filter.pseudoniem ?? ''}
        />
        <div className="knoppen">
          <Knop soort="primair">Zoeken</Knop>
          <KnopLink href="/logboek" soort="stil">
            Alles tonen
          </KnopLink>
        </div>
      </form>
    </Uitklap>
  );
}
