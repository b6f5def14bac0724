import Link from 'next/link';
import { formatNaam } from '#lib/jongeren/naam.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { Werkregel } from '#lib/termijnen/model.ts';
import { urgentieVan } from '#lib/termijnen/rules.ts';
import type { Werkvoorraad } from '#lib/termijnen/werkvoorraad/model.ts';
import { kiesKolommen } from '#lib/toegang/lijsten/rules.ts';
import { soortLabel } from '#lib/werkprocessen/labels.ts';
import { Bladeren } from '#components/ui/bladeren.tsx';
import { Datum } from '#components/ui/datum.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Status } from '#components/ui/status.tsx';
import { Tabel, type Kolom } from '#components/ui/tabel.tsx';
import { Verdeelbalk, type Verdeelacties } from '#components/vandaag/verdeelbalk.tsx';
import { werkAdres } from '#components/werkprocessen/adres.ts';

type Eigenschappen = { voorraad: Werkvoorraad; acties: Verdeelacties };

/** One line per open werkproces. Whoever may divide work has a box before each line; the form itself stands below. */
export function WerkvoorraadTabel({ voorraad, acties }: Eigenschappen) {
  const { rijen, magToewijzen, collegas } = voorraad;
  if (rijen.length === 0)
    return (
      <Sectie titel="Open werkprocessen">
        <LegeStaat titel="Geen open werk met deze keuze">
          {voorraad.filter.eigenaar === 'team'
            ? 'Zodra een melding in behandeling komt, staat het werk hier.'
            : 'Kies hierboven andere filters, of kijk bij “Van iedereen”.'}
        </LegeStaat>
      </Sectie>
    );
  return (
    <>
      <Tabel
        bijschrift="Open werkprocessen"
        verbergBijschrift
        eenRegel
        kolommen={kiesKolommen(kolommenVoor(voorraad), voorraad.stand)}
        rijen={rijen}
        rijSleutel={(rij) => rij.werkprocesId}
      />
      {magToewijzen && <Verdeelbalk collegas={collegas} acties={acties} />}
      <Bladeren volgende={volgendeVan(voorraad)} />
    </>
  );
}

/** Whose work it is is said only where it differs. */
function kolommenVoor({ vandaag, magToewijzen, filter }: Werkvoorraad): Kolom<Werkregel>[] {
  const kies: Kolom<Werkregel> = {
    sleutel: 'kies',
    kop: 'Kies',
    verbergKop: true,
    cel: (rij) => (
      <input
        type="checkbox"
        name="werk"
        form="verdelen"
        value={`${rij.werkprocesId}:${rij.versie}`}
        aria-label={`Kies ${formatNaam(rij.naam)}, ${soortLabel(rij.soort)}`}
      />
    ),
  };
  return [
    ...(magToewijzen ? [kies] : []),
    ...VAST(vandaag),
    ...(filter.eigenaar === 'team' ? [VAN_WIE] : []),
  ];
}

/** The last day on which somebody was reached, or the letter that left since and was not answered yet. */
function Contact({ rij: { briefOp, laatsteContact } }: { rij: Werkregel }) {
  if (!briefOp) return laatsteContact && <Datum op={laatsteContact} />;
  const eerder = laatsteContact ? `; laatste contact ${formatDatum(laatsteContact)}` : '';
  return (
    <span title={`Brief verstuurd, nog geen reactie${eerder}`}>
      <span className="gedempt">brief</span> <Datum op={briefOp} />
    </span>
  );
}

const VAN_WIE: Kolom<Werkregel> = {
  sleutel: 'eigenaar',
  kop: 'Van wie',
  cel: (rij) => rij.eigenaar ?? 'niemand',
};

const VAST = (vandaag: Werkvoorraad['vandaag']): Kolom<Werkregel>[] => [
  {
    sleutel: 'naam',
    kop: 'Jongere',
    hoofd: true,
    cel: (rij) => (
      <Link href={`/jongeren/${rij.jongereId}`} prefetch={false}>
        {formatNaam(rij.naam)}
      </Link>
    ),
  },
  {
    sleutel: 'geboren',
    kop: 'Geboren',
    opEenRegel: true,
    cel: (rij) => <Datum op={rij.geboortedatum} />,
  },
  {
    sleutel: 'soort',
    kop: 'Werkproces',
    cel: (rij) => (
      <Link href={werkAdres(rij.soort, rij.werkprocesId)} prefetch={false}>
        {soortLabel(rij.soort)}
      </Link>
    ),
  },
  {
    sleutel: 'actie',
    kop: 'Volgende actie',
    rekt: true,
    cel: (rij) => rij.volgendeActie && <span title={rij.volgendeActie}>{rij.volgendeActie}</span>,
  },
  {
    sleutel: 'datum',
    kop: 'Wanneer',
    opEenRegel: true,
    cel: (rij) =>
      rij.volgendeDatum &&
      (urgentieVan(rij.volgendeDatum, vandaag) === 'te-laat' ? (
        <Status toon="te-laat">
          <Datum op={rij.volgendeDatum} />
        </Status>
      ) : (
        <Datum op={rij.volgendeDatum} />
      )),
  },
  {
    sleutel: 'contact',
    kop: 'Laatste contact',
    opEenRegel: true,
    cel: (rij) => <Contact rij={rij} />,
  },
  {
    sleutel: 'brief',
    kop: 'Brief zonder reactie',
    opEenRegel: true,
    cel: (rij) => rij.briefOp && <Datum op={rij.briefOp} />,
  },
  {
    sleutel: 'gestart',
    kop: 'Gestart',
    opEenRegel: true,
    cel: (rij) => <Datum op={rij.gestartOp} />,
  },
  {
    sleutel: 'school',
    kop: 'School',
    rekt: true,
    cel: (rij) => rij.school && <span title={rij.school}>{rij.school}</span>,
  },
  { sleutel: 'gemeente', kop: 'Gemeente', cel: (rij) => rij.gemeente },
];

function volgendeVan({ filter, verder }: Werkvoorraad): string | undefined {
  if (!verder) return undefined;
  const params = new URLSearchParams({
    eigenaar: filter.eigenaar,
    ...(filter.soort && { soort: filter.soort }),
    ...(filter.gemeente && { gemeente: filter.gemeente }),
    ...(filter.zonderContact && { zonderContact: 'ja' }),
    ...(filter.zonderStap && { zonderStap: 'ja' }),
    na: verder,
  });
  return `/werkvoorraad?${params}`;
}
