import Link from 'next/link';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Tabel } from '#components/ui/tabel.tsx';
import { Inleesstatus } from '#components/inlezen/inleesstatus.tsx';
import { formatTijdstip } from '#components/inlezen/opmaak.ts';
import { formatGetal } from '#lib/kalender/opmaak.ts';
import { somVan, type Taakrij } from '#lib/uitwisseling/model.ts';

export function Inleeslijst({ taken }: { taken: readonly Taakrij[] }) {
  if (taken.length === 0)
    return (
      <LegeStaat titel="Er is nog niets ingelezen">
        Kies hierboven een bestand. Na het proberen ziet u hier het verslag.
      </LegeStaat>
    );
  return (
    <Tabel
      bijschrift="Eerder ingelezen bestanden"
      verbergBijschrift
      rijen={taken}
      rijSleutel={(taak) => taak.id}
      kolommen={[
        {
          sleutel: 'bestand',
          kop: 'Bestand',
          hoofd: true,
          cel: (taak) => (
            <Link href={`/beheer/inlezen/${taak.id}`} prefetch={false}>
              {taak.bestandsnaam}
            </Link>
          ),
        },
        { sleutel: 'status', kop: 'Status', cel: (taak) => <Inleesstatus taak={taak} /> },
        { sleutel: 'gelezen', kop: 'Regels', getal: true, cel: (taak) => formatGetal(taak.gelezen) },
        {
          sleutel: 'veranderd',
          kop: 'Nieuw of gewijzigd',
          getal: true,
          cel: (taak) => formatGetal(somVan(taak.tellingen).nieuw + somVan(taak.tellingen).gewijzigd),
        },
        {
          sleutel: 'afgewezen',
          kop: 'Afgewezen',
          getal: true,
          cel: (taak) => formatGetal(somVan(taak.tellingen).afgewezen),
        },
        {
          sleutel: 'wanneer',
          kop: 'Wanneer',
          opEenRegel: true,
          cel: (taak) => formatTijdstip(taak.aangemaaktOp),
        },
        { sleutel: 'door', kop: 'Door', cel: (taak) => taak.door ?? 'Baken' },
      ]}
    />
  );
}
