import Link from 'next/link';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import type { Zoekresultaat, Zoekrij } from '#lib/jongeren/model.ts';
import { soortLabel } from '#lib/werkprocessen/labels.ts';
import { zoekdoel, type Zoektaak } from '#components/jongeren/zoektaken.ts';
import { Bladeren } from '#components/ui/bladeren.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Status } from '#components/ui/status.tsx';
import { Tabel, type Kolom } from '#components/ui/tabel.tsx';

type Eigenschappen = {
  resultaat: Zoekresultaat & { readonly eigen: boolean };
  zoek: string;
  school: string;
  /** Choosing someone leads to the page of this task instead of the dossier. */
  taak: Zoektaak | undefined;
};

const kolommenVoor = (taak: Zoektaak | undefined): readonly Kolom<Zoekrij>[] => [
  {
    sleutel: 'naam',
    kop: 'Naam',
    hoofd: true,
    cel: (rij) => (
      <>
        <Link href={zoekdoel(rij.id, taak)} prefetch={false}>
          {formatNaam(rij.naam)}
        </Link>
        {rij.geheimhouding && (
          <>
            {' '}
            <Status toon="let-op" icoon="slot">
              Geheim
            </Status>
          </>
        )}
      </>
    ),
  },
  {
    sleutel: 'geboren',
    kop: 'Geboren',
    opEenRegel: true,
    cel: (rij) =>
      `${formatDatum(rij.geboortedatum)} (${rij.overleden ? 'overleden' : `${rij.leeftijd} jaar`})`,
  },
  { sleutel: 'gemeente', kop: 'Gemeente', cel: (rij) => rij.gemeente },
  { sleutel: 'school', kop: 'School', cel: (rij) => rij.school },
  { sleutel: 'wie', kop: 'Verantwoordelijk', cel: (rij) => rij.verantwoordelijke },
  {
    sleutel: 'werk',
    kop: 'Open werkprocessen',
    cel: (rij) => rij.openWerkprocessen.map(soortLabel).join(', '),
  },
];

export function Zoekresultaten({ resultaat, zoek, school, taak }: Eigenschappen) {
  const { rijen, verder, eigen } = resultaat;
  if (rijen.length === 0)
    return <Sectie titel="Gevonden jongeren">{eigen ? <Begin /> : <GeenTreffer />}</Sectie>;
  const params = new URLSearchParams({
    ...(zoek && { zoek }),
    ...(school && { school }),
    ...(taak && { taak }),
    ...(verder && { na: verder }),
  });
  return (
    <>
      <Tabel
        bijschrift={eigen ? 'Jongeren met wie u nu werkt' : 'Gevonden jongeren'}
        kolommen={kolommenVoor(taak)}
        rijen={rijen}
        rijSleutel={(rij) => rij.id}
      />
      <Bladeren volgende={verder ? `/jongeren?${params}` : undefined} />
    </>
  );
}

function Begin() {
  return (
    <LegeStaat titel="Zoek een jongere">
      Typ het begin van een of meer namen, een geboortedatum, of een BSN of onderwijsnummer. Alle woorden
      moeten passen; de volgorde maakt niet uit.
    </LegeStaat>
  );
}

function GeenTreffer() {
  return (
    <LegeStaat titel="Niemand gevonden">
      Zoek met minder letters of alleen het begin van de achternaam, of op geboortedatum (12-3-2010).
      Voorvoegsels en accenten mogen, maar hoeven niet. Alleen jongeren van dit bureau worden gevonden.
    </LegeStaat>
  );
}
