import type { ReactNode } from 'react';
import { formatPeriode } from '#lib/kalender/opmaak.ts';
import { AFLOOP_LABEL } from '#lib/verlof/labels.ts';
import type { Verloflijst, Verlofregel } from '#lib/verlof/lezen/model.ts';
import { Lijsttabel, zaakkolom } from '#components/lijsten/lijsttabel.tsx';
import { Datum } from '#components/ui/datum.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Knop, KnopLink } from '#components/ui/knop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Status } from '#components/ui/status.tsx';
import type { Kolom } from '#components/ui/tabel.tsx';

const TOON = [
  { waarde: 'lopend', label: 'In behandeling' },
  { waarde: 'besloten', label: 'Besloten' },
  { waarde: 'alle', label: 'Alle' },
];

type Eigenschappen = { lijst: Verloflijst; na: string | undefined; balk: ReactNode };

/** Applications for leave; those whose term ends first on top while they run. */
export function Verlofaanvragen({ lijst, na, balk }: Eigenschappen) {
  const { rijen, filter, gemeenten, verder } = lijst;
  return (
    <>
      <form
        action="/verlof"
        role="search"
        aria-label="Verlof filteren"
        className="mb-6 flex flex-wrap items-end gap-3"
      >
        <Keuzelijst naam="toon" label="Toon" breedte="kort" waarde={filter.toon} keuzes={TOON} />
        <Keuzelijst
          naam="gemeente"
          label="Gemeente"
          breedte="kort"
          leeg="Alle gemeenten"
          waarde={filter.gemeente ?? ''}
          keuzes={gemeenten.map(({ code, naam }) => ({ waarde: code, label: naam }))}
        />
        <Knop>Toon</Knop>
      </form>
      {balk}
      <Lijsttabel
        bijschrift="Verlofaanvragen"
        stand={lijst.stand}
        kolommen={kolommen(lijst)}
        rijen={rijen}
        leeg={<Leeg lijst={lijst} />}
        plek={{
          pad: '/verlof',
          waarden: { toon: filter.toon, gemeente: filter.gemeente ?? undefined, na },
          verder,
        }}
      />
    </>
  );
}

function Leeg({ lijst: { filter, mag } }: { lijst: Verloflijst }) {
  return (
    <LegeStaat
      titel={filter.toon === 'lopend' ? 'Er loopt geen aanvraag om verlof' : 'Geen aanvragen met deze keuze'}
      actie={mag.vastleggen && <KnopLink href="/verlof/nieuw">Aanvraag vastleggen</KnopLink>}
    >
      Aanvragen van meer dan tien schooldagen komen hier te staan; kortere beslist het hoofd van de school.
    </LegeStaat>
  );
}

function kolommen({ vandaag }: Verloflijst): Kolom<Verlofregel>[] {
  return [
    zaakkolom<Verlofregel>('/verlof'),
    { sleutel: 'periode', kop: 'Verlof', cel: (rij) => formatPeriode(rij) },
    { sleutel: 'dagen', kop: 'Schooldagen', getal: true, cel: (rij) => rij.dagen },
    { sleutel: 'stand', kop: 'Nu', cel: (rij) => <Stand rij={rij} /> },
    {
      sleutel: 'uiterlijk',
      kop: 'Besluit uiterlijk',
      cel: (rij) => <Uiterlijk rij={rij} vandaag={vandaag} />,
    },
    { sleutel: 'school', kop: 'School', rekt: true, cel: (rij) => rij.school },
    { sleutel: 'gemeente', kop: 'Gemeente', cel: (rij) => rij.gemeente },
    { sleutel: 'wie', kop: 'Bij', cel: (rij) => rij.eigenaar ?? 'niemand' },
  ];
}

function Stand({ rij: { afloop, status, volgendeActie } }: { rij: Verlofregel }) {
  if (afloop)
    return (
      <Status toon={status === 'gesloten' ? 'goed' : 'bezig'}>
        {afloop === 'doorgestuurd' ? 'Doorgestuurd' : AFLOOP_LABEL[afloop]}
      </Status>
    );
  return <>{volgendeActie ?? 'In behandeling'}</>;
}

function Uiterlijk({ rij, vandaag }: { rij: Verlofregel; vandaag: Verloflijst['vandaag'] }) {
  if (rij.opgeschort) return <span className="gedempt">staat stil</span>;
  if (!rij.uiterlijk) return null;
  if (rij.uiterlijk >= vandaag) return <Datum op={rij.uiterlijk} vandaag={vandaag} />;
  return (
    <Status toon="te-laat">
      <Datum op={rij.uiterlijk} />
    </Status>
  );
}
