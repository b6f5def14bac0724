import Link from 'next/link';
import { formatDatum, formatRelatief } from '#lib/kalender/opmaak.ts';
import type { Datum as Dag } from '#lib/kalender/model.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import { LABEL_SOORT } from '#lib/thuiszitters/labels.ts';
import type { Thuiszitter, Thuiszitterslijst as Lijst } from '#lib/thuiszitters/lijst/model.ts';
import { Datum } from '#components/ui/datum.tsx';
import { Bladeren } from '#components/ui/bladeren.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Status } from '#components/ui/status.tsx';
import { Tabel, type Kolom } from '#components/ui/tabel.tsx';
import type { Filterwaarden } from '#components/thuiszitters/filters.tsx';

type Eigenschappen = { lijst: Lijst; waarden: Filterwaarden; bladert: boolean };

/** Who is at home today, longest first, with what was tried and what comes next. */
export function Thuiszitterslijst({ lijst, waarden, bladert }: Eigenschappen) {
  const gefilterd = Object.values(waarden).some(Boolean);
  if (lijst.rijen.length === 0) return <Leeg gefilterd={gefilterd || bladert} />;
  const params = new URLSearchParams(Object.entries(waarden).filter(([, waarde]) => Boolean(waarde)));
  const volgende = lijst.verder
    ? `/thuiszitters?${params}${params.size ? '&' : ''}na=${lijst.verder}`
    : undefined;
  return (
    <>
      <Tabel
        bijschrift="Thuiszitters, langst thuis eerst"
        verbergBijschrift
        kolommen={kolommen(lijst.vandaag)}
        rijen={lijst.rijen}
        rijSleutel={(rij) => rij.id}
      />
      <Bladeren
        {...(bladert ? { vorige: `/thuiszitters?${params}` } : {})}
        {...(volgende ? { volgende } : {})}
      />
    </>
  );
}

function Leeg({ gefilterd }: { gefilterd: boolean }) {
  return gefilterd ? (
    <LegeStaat titel="Niemand met deze keuzes">Wis de keuzes om alle thuiszitters te zien.</LegeStaat>
  ) : (
    <LegeStaat titel="Er zit vandaag niemand thuis">
      Een jongere komt hier vanzelf te staan bij een LRV-melding na vier weken, of als absoluut verzuim is
      bevestigd.
    </LegeStaat>
  );
}

function kolommen(vandaag: Dag): Kolom<Thuiszitter>[] {
  return [
    {
      sleutel: 'naam',
      kop: 'Jongere',
      hoofd: true,
      cel: ({ jongereId, naam }) => (
        <Link href={`/jongeren/${jongereId}`} prefetch={false}>
          {formatNaam(naam)}
        </Link>
      ),
    },
    { sleutel: 'soort', kop: 'Soort', cel: ({ soort }) => <abbr title={LABEL_SOORT[soort]}>{soort}</abbr> },
    {
      sleutel: 'sinds',
      kop: 'Thuis sinds',
      opEenRegel: true,
      cel: (rij) => <Duur rij={rij} vandaag={vandaag} />,
    },
    { sleutel: 'school', kop: 'School', cel: ({ school, sector }) => school ?? sector },
    { sleutel: 'gemeente', kop: 'Gemeente', cel: ({ gemeente }) => gemeente },
    {
      sleutel: 'wie',
      kop: 'Verantwoordelijk',
      cel: ({ verantwoordelijke }) => verantwoordelijke ?? <Status toon="let-op">nog niemand</Status>,
    },
    { sleutel: 'geprobeerd', kop: 'Geprobeerd', cel: (rij) => <Geprobeerd rij={rij} /> },
    { sleutel: 'volgende', kop: 'Volgende stap', cel: (rij) => <Volgende rij={rij} vandaag={vandaag} /> },
  ];
}

function Duur({ rij, vandaag }: { rij: Thuiszitter; vandaag: Dag }) {
  return (
    <>
      <span className="op-een-regel">{formatDatum(rij.sinds)}</span>{' '}
      {rij.langdurig ? (
        <Status toon="te-laat">langer dan 3 maanden</Status>
      ) : (
        <span className="gedempt">{formatRelatief(rij.sinds, vandaag)}</span>
      )}
    </>
  );
}

function Geprobeerd({ rij: { geprobeerd, contacten, laatsteContact } }: { rij: Thuiszitter }) {
  const stappen = geprobeerd.length === 1 ? '1 stap' : `${geprobeerd.length || 'geen'} stappen`;
  const contact = laatsteContact ? `contact ${formatDatum(laatsteContact)} (${contacten}×)` : 'geen contact';
  return (
    <>
      {geprobeerd.length > 0 ? <abbr title={geprobeerd.join(', ')}>{stappen}</abbr> : stappen}, {contact}
    </>
  );
}

function Volgende({ rij, vandaag }: { rij: Thuiszitter; vandaag: Dag }) {
  const { volgendeActie, volgendeDatum, werkprocesId } = rij;
  if (!volgendeActie && !volgendeDatum) return <Status toon="let-op">nog niets afgesproken</Status>;
  const tekst = volgendeActie ?? 'volgende stap';
  return (
    <>
      {werkprocesId ? (
        <Link href={`/werkprocessen/${werkprocesId}`} prefetch={false}>
          {tekst}
        </Link>
      ) : (
        tekst
      )}{' '}
      {volgendeDatum &&
        (volgendeDatum < vandaag ? (
          <Status toon="te-laat">{formatDatum(volgendeDatum)}</Status>
        ) : (
          <Datum op={volgendeDatum} />
        ))}
    </>
  );
}
