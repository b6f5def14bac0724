import type { ComponentProps } from 'react';
import Link from 'next/link';
import type { Codebeheerwaarde } from '#lib/werkprocessen/codelijsten/beheer/model.ts';
import { Datum } from '#components/ui/datum.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Status } from '#components/ui/status.tsx';
import { Tabel, type Kolom } from '#components/ui/tabel.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = ComponentProps<typeof Formulier>['actie'];
type Eigenschappen = { lijst: string; waarden: readonly Codebeheerwaarde[]; verplaats: Actie };

/** The words of the bureau in their order, each with what it means nationally. */
export function CodelijstTabel({ lijst, waarden, verplaats }: Eigenschappen) {
  const kolommen: Kolom<Codebeheerwaarde>[] = [
    {
      sleutel: 'label',
      kop: 'Omschrijving',
      hoofd: true,
      cel: (waarde) => (
        <Link
          href={`/beheer/codelijsten/${lijst}?wijzig=${encodeURIComponent(waarde.code)}#wijzigen`}
          prefetch={false}
        >
          {waarde.label}
        </Link>
      ),
    },
    {
      sleutel: 'kern',
      kop: 'Betekent landelijk',
      cel: (waarde) => waarde.kernLabel ?? <Status toon="te-laat">hoort nog nergens bij</Status>,
    },
    { sleutel: 'code', kop: 'Code', cel: (waarde) => <code>{waarde.code}</code> },
    { sleutel: 'geldig', kop: 'Geldig', cel: (waarde) => <Geldigheid waarde={waarde} /> },
    {
      sleutel: 'volgorde',
      kop: 'Volgorde',
      verbergKop: true,
      cel: (waarde) => (
        <Formulier
          actie={verplaats}
          verborgen={{ lijst, code: waarde.code }}
          label={`Volgorde van ${waarde.label}`}
        >
          <div className="flex gap-1">
            <Verzendknop soort="stil" klein naam="richting" waarde="omhoog" icoon="omhoog">
              <span className="alleen-voorlezen">{waarde.label} omhoog</span>
            </Verzendknop>
            <Verzendknop soort="stil" klein naam="richting" waarde="omlaag" icoon="omlaag">
              <span className="alleen-voorlezen">{waarde.label} omlaag</span>
            </Verzendknop>
          </div>
        </Formulier>
      ),
    },
  ];
  return (
    <Tabel
      bijschrift="Waarden van deze lijst"
      verbergBijschrift
      kolommen={kolommen}
      rijen={waarden}
      rijSleutel={(waarde) => waarde.code}
    />
  );
}

function Geldigheid({ waarde }: { waarde: Codebeheerwaarde }) {
  if (waarde.verlopen) return <Status toon="neutraal">vervallen</Status>;
  if (!waarde.geldigTot) return 'ja';
  return (
    <>
      t/m <Datum op={waarde.geldigTot} />
    </>
  );
}
