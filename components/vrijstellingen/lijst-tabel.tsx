import Link from 'next/link';
import { formatNaam } from '#lib/jongeren/naam.ts';
import { formatPeriode } from '#lib/kalender/opmaak.ts';
import { kiesKolommen } from '#lib/toegang/lijsten/rules.ts';
import type { Lijstrij, Vrijstellingenlijst } from '#lib/vrijstellingen/lijst/model.ts';
import { ZAAKSTATUS_LABEL } from '#lib/vrijstellingen/zaken/labels.ts';
import { Bladeren } from '#components/ui/bladeren.tsx';
import { Datum } from '#components/ui/datum.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Status } from '#components/ui/status.tsx';
import { Tabel, type Kolom } from '#components/ui/tabel.tsx';
import type { Filterwaarden } from '#components/vrijstellingen/lijst-filter.tsx';
import { STATUS_TOON } from '#components/vrijstellingen/toon.ts';

type Eigenschappen = { lijst: Vrijstellingenlijst; waarden: Filterwaarden; bladert: boolean };

export function LijstTabel({ lijst, waarden, bladert }: Eigenschappen) {
  if (lijst.rijen.length === 0)
    return (
      <LegeStaat titel="Geen vrijstellingen met deze keuzes">
        Kies een ander schooljaar of wis de keuzes. Een nieuwe kennisgeving of aanvraag neemt u in met de knop
        bovenaan.
      </LegeStaat>
    );
  const params = new URLSearchParams(Object.entries(waarden).filter(([, waarde]) => Boolean(waarde)));
  const adres = (na?: string) => `/vrijstellingen?${params}${na ? `${params.size ? '&' : ''}na=${na}` : ''}`;
  return (
    <>
      <Tabel
        bijschrift="Vrijstellingen, laatst ontvangen eerst"
        verbergBijschrift
        eenRegel
        kolommen={kiesKolommen(kolommen(lijst), lijst.stand)}
        rijen={lijst.rijen}
        rijSleutel={(rij) => rij.id}
      />
      <Bladeren
        {...(bladert ? { vorige: adres() } : {})}
        {...(lijst.verder ? { volgende: adres(lijst.verder) } : {})}
      />
    </>
  );
}

function kolommen({ vandaag }: Vrijstellingenlijst): Kolom<Lijstrij>[] {
  return [
    {
      sleutel: 'naam',
      kop: 'Jongere',
      hoofd: true,
      cel: ({ naam, zaakId, jongereId }) => (
        <Link
          href={zaakId ? `/vrijstellingen/${zaakId}` : `/jongeren/${jongereId}/vrijstellingen`}
          prefetch={false}
        >
          {formatNaam(naam)}
        </Link>
      ),
    },
    { sleutel: 'grond', kop: 'Grond', opEenRegel: true, cel: ({ grond }) => grond },
    {
      sleutel: 'stand',
      kop: 'Stand',
      cel: ({ status, bekendgemaaktOp }) => (
        <Status toon={STATUS_TOON[status]}>
          {ZAAKSTATUS_LABEL[status]}
          {bekendgemaaktOp && ', bekendgemaakt'}
        </Status>
      ),
    },
    {
      sleutel: 'periode',
      kop: 'Periode',
      opEenRegel: true,
      cel: ({ van, tot }) => formatPeriode({ van, tot }),
    },
    { sleutel: 'school', kop: 'School in het buitenland', rekt: true, cel: ({ school }) => school },
    { sleutel: 'gemeente', kop: 'Gemeente', cel: ({ gemeente }) => gemeente },
    {
      sleutel: 'ontvangen',
      kop: 'Ontvangen',
      opEenRegel: true,
      cel: ({ ontvangenOp }) => ontvangenOp && <Datum op={ontvangenOp} />,
    },
    {
      sleutel: 'bekend',
      kop: 'Bekendgemaakt',
      opEenRegel: true,
      cel: ({ bekendgemaaktOp }) => bekendgemaaktOp && <Datum op={bekendgemaaktOp} />,
    },
    {
      sleutel: 'uiterlijk',
      kop: 'Beslissen voor',
      opEenRegel: true,
      cel: ({ uiterlijk }) =>
        uiterlijk &&
        (uiterlijk < vandaag ? (
          <Status toon="te-laat">
            <Datum op={uiterlijk} />
          </Status>
        ) : (
          <Datum op={uiterlijk} />
        )),
    },
    { sleutel: 'wie', kop: 'Bij', cel: ({ eigenaar }) => eigenaar },
  ];
}
