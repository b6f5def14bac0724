import Link from 'next/link';
import type { BevindingMetPseudoniem, Signaal } from '#lib/jongeren/bijzonder-gebruik/model.ts';
import { SIGNAAL_LABEL, SIGNAAL_UITLEG } from '#lib/jongeren/bijzonder-gebruik/labels.ts';
import { datum } from '#lib/kalender/model.ts';
import { Datum } from '#components/ui/datum.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Tabel } from '#components/ui/tabel.tsx';
import { Pseudoniem } from '#components/logboek/pseudoniem.tsx';
import { Tijdstip } from '#components/logboek/tijdstip.tsx';

const GETOOND = 5;

type Eigenschappen = { signaal: Signaal; bevindingen: readonly BevindingMetPseudoniem[] };

/** The findings of one signal, each with its rule; ordinary explanations exist, so it is a question and no verdict. */
export function Signaaldeel({ signaal, bevindingen }: Eigenschappen) {
  return (
    <Sectie titel={SIGNAAL_LABEL[signaal]} aantal={bevindingen.length}>
      <p className="gedempt">{SIGNAAL_UITLEG[signaal]}</p>
      {bevindingen.length > 0 && (
        <Tabel
          bijschrift={SIGNAAL_LABEL[signaal]}
          verbergBijschrift
          rijen={bevindingen}
          rijSleutel={(item) => `${item.gebruikerId} ${item.dag}`}
          kolommen={[
            { sleutel: 'dag', kop: 'Dag', cel: (item) => <Datum op={datum(item.dag)} weekdag /> },
            {
              sleutel: 'wie',
              kop: 'Wie',
              hoofd: true,
              cel: (item) => (
                <Link
                  href={`/logboek?gebruiker=${item.gebruikerId}&van=${item.dag}&tot=${item.dag}`}
                  prefetch={false}
                >
                  {item.naam}
                </Link>
              ),
            },
            { sleutel: 'aantal', kop: 'Dossiers', getal: true, cel: (item) => item.aantal },
            { sleutel: 'eerste', kop: 'Eerste keer', cel: (item) => <Tijdstip op={item.eerste} /> },
            {
              sleutel: 'dossiers',
              kop: 'Welke',
              cel: (item) => <Dossiers pseudoniemen={item.pseudoniemen} />,
            },
          ]}
        />
      )}
    </Sectie>
  );
}

function Dossiers({ pseudoniemen }: { pseudoniemen: readonly string[] }) {
  const rest = pseudoniemen.length - GETOOND;
  return (
    <>
      {pseudoniemen.slice(0, GETOOND).map((waarde) => (
        <span key={waarde}>
          <Pseudoniem waarde={waarde} />{' '}
        </span>
      ))}
      {rest > 0 && <span className="gedempt">en {rest} meer</span>}
    </>
  );
}
