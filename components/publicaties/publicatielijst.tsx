import Link from 'next/link';
import { Datum } from '#components/ui/datum.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Status, type Toon } from '#components/ui/status.tsx';
import { Tabel } from '#components/ui/tabel.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { todayInAmsterdam } from '#lib/kalender/rules.ts';
import { LABEL_PUBLICATIESTATUS } from '#lib/publicaties/labels.ts';
import type { Publicatieregel, Publicatiestatus } from '#lib/publicaties/model.ts';

const TOON: Record<Publicatiestatus, Toon> = {
  concept: 'neutraal',
  'ter-controle': 'let-op',
  gepubliceerd: 'goed',
  ingetrokken: 'neutraal',
};

export function PublicatieStatus({ status }: { status: Publicatiestatus }) {
  return <Status toon={TOON[status]}>{LABEL_PUBLICATIESTATUS[status]}</Status>;
}

type Eigenschappen = { regels: readonly Publicatieregel[]; magMaken: boolean };

export function Publicatielijst({ regels, magMaken }: Eigenschappen) {
  if (regels.length === 0) {
    return (
      <LegeStaat titel="Er is nog niets klaargezet">
        {magMaken
          ? 'Zet hierboven een cijfer klaar; daarna controleert een collega het.'
          : 'Een kwaliteitsmedewerker zet een cijfer klaar; daarna controleert een collega het.'}
      </LegeStaat>
    );
  }
  const [laatste, ...eerder] = [...Map.groupBy(regels, ({ schooljaar }) => schooljaar)];
  return (
    <div className="flex flex-col gap-4">
      {laatste && <Jaarlijst jaar={laatste[0]} regels={laatste[1]} open />}
      {eerder.map(([jaar, vanJaar]) => (
        // What still waits for somebody is never folded away.
        <Jaarlijst
          key={jaar}
          jaar={jaar}
          regels={vanJaar}
          open={vanJaar.some(({ status }) => status === 'concept' || status === 'ter-controle')}
        />
      ))}
    </div>
  );
}

type Jaarlijsteigenschappen = { jaar: string; regels: readonly Publicatieregel[]; open?: boolean };

function Jaarlijst({ jaar, regels, open = false }: Jaarlijsteigenschappen) {
  return (
    <Uitklap titel={`${jaar} (${regels.length})`} open={open}>
      <Tabel
        bijschrift={`Klaargezette en gepubliceerde cijfers van ${jaar}`}
        verbergBijschrift
        rijen={regels}
        rijSleutel={({ id }) => id}
        kolommen={[
          {
            sleutel: 'titel',
            kop: 'Cijfer',
            hoofd: true,
            cel: (rij) => (
              <Link prefetch={false} href={`/publicaties/${rij.id}`}>
                {rij.titel}
              </Link>
            ),
          },
          { sleutel: 'uitgave', kop: 'Uitgave', getal: true, cel: (rij) => rij.uitgave },
          { sleutel: 'status', kop: 'Stand', cel: (rij) => <PublicatieStatus status={rij.status} /> },
          { sleutel: 'maker', kop: 'Klaargezet door', cel: (rij) => rij.gemaaktDoorNaam ?? '' },
          {
            sleutel: 'datum',
            kop: 'Op',
            cel: (rij) => <Datum op={todayInAmsterdam(rij.gepubliceerdOp ?? rij.gemaaktOp)} />,
          },
        ]}
      />
    </Uitklap>
  );
}
