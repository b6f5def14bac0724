import type { ComponentProps } from 'react';
import { AARD_LABEL, duurLabel, EENHEID_LABEL } from '#lib/termijnen/labels.ts';
import type { Instelling } from '#lib/termijnen/instellingen/model.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Status } from '#components/ui/status.tsx';
import { Tabel, type Kolom } from '#components/ui/tabel.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = ComponentProps<typeof Formulier>['actie'];
type Lijst = { termijnen: readonly Instelling[] };

/** Terms without a number in the law, each with its source; what is not certain says so. */
export function EigenTermijnen({ termijnen, actie }: Lijst & { actie: Actie }) {
  return (
    <>
      <p className="lopend mb-4">
        De wet noemt voor deze termijnen geen aantal, of de tekst waar het in staat moet nog worden bevestigd.
        Een wijziging geldt voor termijnen die daarna beginnen; wat al loopt houdt zijn laatste dag.
      </p>
      <Tabel
        bijschrift="Termijnen die het bureau kiest"
        verbergBijschrift
        rijen={termijnen}
        rijSleutel={(item) => item.code}
        kolommen={[
          ...VAST,
          {
            sleutel: 'wijzig',
            kop: 'Wijzig',
            verbergKop: true,
            cel: (item) => <Wijzig item={item} actie={actie} />,
          },
        ]}
      />
    </>
  );
}

export function WettelijkeTermijnen({ termijnen }: Lijst) {
  return (
    <Tabel
      bijschrift="Termijnen die in de wet staan"
      verbergBijschrift
      rijen={termijnen}
      rijSleutel={(item) => item.code}
      kolommen={VAST}
    />
  );
}

const VAST: Kolom<Instelling>[] = [
  { sleutel: 'titel', kop: 'Termijn', hoofd: true, cel: (item) => item.titel },
  { sleutel: 'aanleiding', kop: 'Begint bij', cel: (item) => item.aanleiding },
  {
    sleutel: 'duur',
    kop: 'Duur',
    cel: (item) => (
      <>
        {duurLabel(item.duur)}
        {duurLabel(item.duur) !== duurLabel(item.standaard) && (
          <span className="gedempt"> (eerst {duurLabel(item.standaard)})</span>
        )}
      </>
    ),
  },
  {
    sleutel: 'aard',
    kop: 'Aard',
    cel: (item) => (
      <Status toon={item.aard === 'wet' ? 'goed' : item.aard === 'lokaal' ? 'neutraal' : 'let-op'}>
        {AARD_LABEL[item.aard]}
      </Status>
    ),
  },
  { sleutel: 'bron', kop: 'Bron', cel: (item) => item.bron },
];

function Wijzig({ item, actie }: { item: Instelling; actie: Actie }) {
  return (
    <Uitklap
      titel={
        <>
          Wijzig<span className="alleen-voorlezen"> {item.titel}</span>
        </>
      }
      knop="secundair"
      klein
    >
      <Formulier
        actie={actie}
        verborgen={{ code: item.code, versie: item.versie }}
        uniek={item.code}
        label={`Duur wijzigen: ${item.titel}`}
      >
        <Veld
          naam="aantal"
          label="Aantal"
          soort="number"
          min={0}
          max={400}
          breedte="kort"
          waarde={item.duur.aantal}
        />
        <Keuzelijst
          naam="eenheid"
          label="Eenheid"
          breedte="kort"
          waarde={item.duur.eenheid}
          keuzes={Object.entries(EENHEID_LABEL).map(([waarde, { meer }]) => ({ waarde, label: meer }))}
        />
        <Veld
          naam="bron"
          label="Waar staat deze afspraak"
          maxLength={300}
          waarde={item.versie > 0 ? item.bron : ''}
          hint="Bijvoorbeeld: ambtsinstructie 2026, artikel 4"
        />
        <Verzendknop soort="secundair">Bewaar</Verzendknop>
      </Formulier>
    </Uitklap>
  );
}
