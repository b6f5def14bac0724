'use client';
import Link from 'next/link';
import { formatDatum, formatRelatief } from '#lib/kalender/opmaak.ts';
import type { Datum as Dag } from '#lib/kalender/model.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import { onderwijssoortLabel } from '#lib/jongeren/feiten/labels.ts';
import { kiesKolommen } from '#lib/toegang/lijsten/rules.ts';
import { LABEL_SOORT } from '#lib/thuiszitters/labels.ts';
import type { Thuiszitter, Thuiszitterslijst as Lijst } from '#lib/thuiszitters/lijst/model.ts';
import { Datum } from '#components/ui/datum.tsx';
import { Bladeren } from '#components/ui/bladeren.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Status } from '#components/ui/status.tsx';
import { Tabel, type Kolom } from '#components/ui/tabel.tsx';
import type { Filterwaarden } from '#components/thuiszitters/filters.tsx';

type Eigenschappen = {
  lijst: Lijst;
  waarden: Filterwaarden;
  bladert: boolean;
  na?: string | undefined;
};

/** Who is at home today, longest first, with what was tried and what comes next. A client component for its speed, like the inbox. */
export function Thuiszitterslijst({ lijst, waarden, bladert, na }: Eigenschappen) {
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
        eenRegel
        kolommen={kiesKolommen(kolommen(lijst, adresVan(params, na)), lijst.stand)}
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

/** The same page with one row opened, so that a choice keeps filters and page. */
function adresVan(params: URLSearchParams, na: string | undefined): (id: string) => string {
  return (id) => {
    const hier = new URLSearchParams(params);
    if (na) hier.set('na', na);
    hier.set('kies', id);
    return `/thuiszitters?${hier}#kies`;
  };
}

function kolommen({ vandaag, mag }: Lijst, adres: (id: string) => string): Kolom<Thuiszitter>[] {
  const handelen: Kolom<Thuiszitter>[] =
    mag.schoolgang || mag.agenda
      ? [
          {
            sleutel: 'handelen',
            kop: 'Handelen',
            verbergKop: true,
            opEenRegel: true,
            cel: ({ id, naam, agendapunt }) => (
              <Link href={adres(id)} prefetch={false} title={agendapunt?.reden}>
                {agendapunt ? 'Op de agenda' : 'Handelen'}
                <span className="alleen-voorlezen"> voor {formatNaam(naam)}</span>
              </Link>
            ),
          },
        ]
      : [];
  return [
    {
      sleutel: 'naam',
      kop: 'Jongere',
      hoofd: true,
      cel: ({ jongereId, naam, gemeente }) => (
        <Link href={`/jongeren/${jongereId}`} prefetch={false} title={gemeente ?? undefined}>
          {formatNaam(naam)}
        </Link>
      ),
    },
    {
      sleutel: 'sinds',
      kop: 'Thuis sinds',
      loopt: true,
      cel: (rij) => <Duur rij={rij} vandaag={vandaag} />,
    },
    {
      sleutel: 'school',
      kop: 'School',
      loopt: true,
      cel: (rij) => <School rij={rij} />,
    },
    { sleutel: 'soort', kop: 'Soort', cel: ({ soort }) => LABEL_SOORT[soort] },
    { sleutel: 'gemeente', kop: 'Gemeente', cel: ({ gemeente }) => gemeente },
    {
      sleutel: 'wie',
      kop: 'Bij wie',
      cel: ({ verantwoordelijke }) => verantwoordelijke ?? <Status toon="let-op">nog niemand</Status>,
    },
    { sleutel: 'stappen', kop: 'Geprobeerd', opEenRegel: true, cel: (rij) => <Geprobeerd rij={rij} /> },
    { sleutel: 'contact', kop: 'Contact', opEenRegel: true, cel: (rij) => <LaatsteContact rij={rij} /> },
    { sleutel: 'volgende', kop: 'Volgende stap', loopt: true, cel: (rij) => <Volgende rij={rij} /> },
    {
      sleutel: 'wanneer',
      kop: 'Wanneer',
      opEenRegel: true,
      cel: ({ volgendeDatum }) =>
        volgendeDatum &&
        (volgendeDatum < vandaag ? (
          <Status toon="te-laat">
            <Datum op={volgendeDatum} />
          </Status>
        ) : (
          <Datum op={volgendeDatum} />
        )),
    },
    ...handelen,
  ];
}

/** Since when, and how long that is; red once it is longer than three months. */
function Duur({ rij, vandaag }: { rij: Thuiszitter; vandaag: Dag }) {
  const duur = formatRelatief(rij.sinds, vandaag).replace(' geleden', '');
  return (
    <>
      <span className="op-een-regel">
        <abbr title={LABEL_SOORT[rij.soort]}>{rij.soort}</abbr> {formatDatum(rij.sinds)}
      </span>{' '}
      {rij.langdurig ? (
        <Status toon="te-laat">
          <span title="Langer dan drie maanden">{duur}</span>
        </Status>
      ) : (
        <span className="gedempt op-een-regel">{duur}</span>
      )}
    </>
  );
}

/** Where he belongs or last belonged, with the kind of education. */
function School({ rij: { school, sector, onderwijssoort } }: { rij: Thuiszitter }) {
  const soort = onderwijssoort ? onderwijssoortLabel(onderwijssoort) : sector;
  return (
    <>
      {school ?? soort}
      {school && soort && <span className="gedempt"> {soort}</span>}
    </>
  );
}

/** Steps and letters so far, with which steps and routes those were. */
function Geprobeerd({ rij: { geprobeerd, routes, brieven } }: { rij: Thuiszitter }) {
  const stappen = geprobeerd.length === 1 ? '1 stap' : `${geprobeerd.length} stappen`;
  const post = brieven === 1 ? '1 brief' : `${brieven} brieven`;
  const uitleg = [...geprobeerd, ...routes].join(', ');
  return <span title={uitleg || undefined}>{brieven > 0 ? `${stappen}, ${post}` : stappen}</span>;
}

function LaatsteContact({ rij: { contacten, laatsteContact } }: { rij: Thuiszitter }) {
  if (!laatsteContact) return <span className="gedempt">geen</span>;
  return (
    <span title={contacten === 1 ? 'Eén keer contact' : `${contacten} keer contact`}>
      <Datum op={laatsteContact} />
    </span>
  );
}

function Volgende({ rij: { volgendeActie, volgendeDatum, werkprocesId } }: { rij: Thuiszitter }) {
  if (!volgendeActie && !volgendeDatum) return <Status toon="let-op">nog niets</Status>;
  const tekst = volgendeActie ?? 'volgende stap';
  return werkprocesId ? (
    <Link href={`/werkprocessen/${werkprocesId}`} prefetch={false}>
      {tekst}
    </Link>
  ) : (
    tekst
  );
}
