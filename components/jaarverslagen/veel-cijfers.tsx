import { randomUUID } from 'node:crypto';
import type { ComponentProps } from 'react';
import { splitsConcept } from '#lib/documenten/concept.ts';
import { INDICATOREN } from '#lib/indicatoren/catalogus.ts';
import type { Landelijkpagina } from '#lib/jaarverslagen/landelijk/queries.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { PostFormulier } from '#components/ui/post-formulier.tsx';
import { Tabel } from '#components/ui/tabel.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Tekstvak, Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = {
  leesIn: ComponentProps<typeof Formulier>['actie'];
  geweigerd: Landelijkpagina['geweigerd'];
};

/** A file, or its rows pasted: the same checks. A refused file comes back in the field for pasting, to be put right there. */
export function VeelCijfers({ leesIn, geweigerd }: Eigenschappen) {
  const { waarden, zin, fouten } = splitsConcept(geweigerd);
  const uitBestand = typeof waarden['csv'] === 'string' ? waarden['csv'] : '';
  return (
    <div className="flex flex-col gap-6">
      <p>
        De eerste regel is <code>indicator;schooljaar;omschrijving;waarde;eenheid;bron</code>. Klopt een regel
        niet, dan wordt er niets overgenomen en ziet u welke.
      </p>
      <PostFormulier
        naar="/jaarverslagen/landelijk/aanbieden"
        eenmalig={randomUUID()}
        label="Bestand inlezen"
        fouten={fouten}
        zin={zin}
      >
        <Veld
          naam="bestand"
          label="CSV-bestand"
          soort="file"
          accept=".csv,text/csv,text/plain"
          hint="Hoogstens 1 MB."
        />
        <Verzendknop soort="secundair">Lees het bestand in</Verzendknop>
      </PostFormulier>
      <Formulier
        actie={leesIn}
        label="Veel cijfers tegelijk"
        uniek="csv"
        breed
        waarden={uitBestand ? { csv: uitBestand } : {}}
      >
        <Tekstvak
          naam="csv"
          label="Regels van een CSV-bestand"
          hint={
            uitBestand
              ? 'Dit stond in het bestand dat u koos. Verbeter hier wat niet klopt en lees het in.'
              : 'Plak hier de regels, met de eerste regel erbij.'
          }
          rijen={8}
          maxLength={200_000}
        />
        <Verzendknop soort="secundair">Lees in</Verzendknop>
      </Formulier>
      <Uitklap titel="Wat vul ik in bij indicator?">
        <Tabel
          bijschrift="Codes van de cijfers"
          verbergBijschrift
          rijen={INDICATOREN}
          rijSleutel={({ code }) => code}
          kolommen={[
            { sleutel: 'titel', kop: 'Cijfer', hoofd: true, cel: ({ titel }) => titel },
            { sleutel: 'code', kop: 'Code', cel: ({ code }) => <code>{code}</code> },
          ]}
        />
      </Uitklap>
    </div>
  );
}
