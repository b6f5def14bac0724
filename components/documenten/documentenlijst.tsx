import Link from 'next/link';
import { LABEL_BRON } from '#lib/documenten/labels.ts';
import type { Documentenpagina, Dossierstuk } from '#lib/documenten/model.ts';
import { SOORTREGELS } from '#lib/documenten/soorten.ts';
import { Openen } from '#components/documenten/openen.tsx';
import { Scanstand } from '#components/documenten/scanstand.tsx';
import { Datum } from '#components/ui/datum.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Tabel, type Kolom } from '#components/ui/tabel.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';

type Eigenschappen = { pagina: Documentenpagina; bewaard?: string; apart?: string };

/** Everything on file, newest first; what was withdrawn stands apart below. */
export function Documentenlijst({ pagina, bewaard, apart }: Eigenschappen) {
  const geldig = pagina.stukken.filter((stuk) => !stuk.ingetrokken);
  const ingetrokken = pagina.stukken.filter((stuk) => stuk.ingetrokken);
  const nieuw = geldig.find((stuk) => stuk.id === bewaard);
  const opzij = geldig.find((stuk) => stuk.id === apart);
  return (
    <div className="secties">
      {nieuw && (
        <div role="status">
          <Mededeling toon="goed">“{nieuw.titel}” staat in het dossier.</Mededeling>
        </div>
      )}
      {opzij && <Apart stuk={opzij} />}
      <Sectie titel="Stukken" aantal={geldig.length}>
        {geldig.length === 0 ? (
          <LegeStaat titel="Nog geen stukken in dit dossier">
            Voeg toe wat van ouders, school of anderen binnenkomt: een kennisgeving, een verklaring, een
            brief.
          </LegeStaat>
        ) : (
          <Stukkentabel stukken={geldig} bijschrift="Stukken in dit dossier" />
        )}
      </Sectie>
      {ingetrokken.length > 0 && (
        <Uitklap titel={`Ingetrokken stukken (${ingetrokken.length})`}>
          <ul className="mt-2">
            {ingetrokken.map((stuk) => (
              <li key={stuk.id}>
                <Link href={`/jongeren/${stuk.jongereId}/documenten/${stuk.id}`} prefetch={false}>
                  {stuk.titel}
                </Link>
                : {stuk.ingetrokken?.reden}
              </li>
            ))}
          </ul>
        </Uitklap>
      )}
    </div>
  );
}

/** What the scanner holds back: for good, or until it has looked. By now it may have. */
function Apart({ stuk }: { stuk: Dossierstuk }) {
  const scan = stuk.versies[0]?.scan;
  if (scan?.stand !== 'quarantaine')
    return (
      <div role="status">
        <Mededeling toon="goed">“{stuk.titel}” is gescand en staat in het dossier.</Mededeling>
      </div>
    );
  return (
    <div role="status">
      {scan.reden === 'besmet' ? (
        <Mededeling toon="fout" titel="De virusscanner vond een virus in dit stuk">
          Het staat apart en niemand kan het openen. Vraag wie het stuurde om een schoon bestand, en trek dit
          stuk in.
        </Mededeling>
      ) : (
        <Mededeling toon="let-op" titel="Het stuk is bewaard, maar staat apart">
          De virusscanner antwoordt niet en heeft het nog niet gezien. Tot die tijd kan niemand het openen;
          Baken probeert het vanzelf opnieuw.
        </Mededeling>
      )}
    </div>
  );
}

const KOLOMMEN: readonly Kolom<Dossierstuk>[] = [
  {
    sleutel: 'titel',
    kop: 'Stuk',
    hoofd: true,
    cel: (stuk) => (
      <Link href={`/jongeren/${stuk.jongereId}/documenten/${stuk.id}`} prefetch={false}>
        {stuk.titel}
      </Link>
    ),
  },
  { sleutel: 'soort', kop: 'Soort', cel: (stuk) => SOORTREGELS[stuk.soort].label },
  { sleutel: 'datum', kop: 'Datum', opEenRegel: true, cel: (stuk) => <Datum op={stuk.datum} /> },
  { sleutel: 'bron', kop: 'Van', cel: (stuk) => LABEL_BRON[stuk.bron] },
  {
    sleutel: 'versie',
    kop: 'Versie',
    getal: true,
    cel: (stuk) => stuk.versies[0]?.volgnummer,
  },
  {
    sleutel: 'scan',
    kop: 'Virusscan',
    cel: (stuk) => stuk.versies[0] && <Scanstand scan={stuk.versies[0].scan} />,
  },
  {
    sleutel: 'open',
    kop: 'Download',
    verbergKop: true,
    opEenRegel: true,
    cel: (stuk) => stuk.versies[0] && <Openen stuk={stuk} versie={stuk.versies[0]} />,
  },
];

export function Stukkentabel({
  stukken,
  bijschrift,
}: {
  stukken: readonly Dossierstuk[];
  bijschrift: string;
}) {
  return (
    <Tabel
      bijschrift={bijschrift}
      verbergBijschrift
      kolommen={KOLOMMEN}
      rijen={stukken}
      rijSleutel={(stuk) => stuk.id}
    />
  );
}
