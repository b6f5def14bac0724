import Link from 'next/link';
import { celTekst, leegNoten } from '#lib/opgaven/labels.ts';
import type { Ingevuldetabel, Ingevulderij, Opgave } from '#lib/opgaven/model.ts';
import { Tabel, type Kolom } from '#components/ui/tabel.tsx';
import { opgaveAdres } from './adres.ts';

type Eigenschappen = { opgave: Opgave; tabel: Ingevuldetabel };

/** A table of the form; every number leads to what it was counted from. */
export function Opgavetabel({ opgave, tabel }: Eigenschappen) {
  const kolommen: Kolom<Ingevulderij>[] = [
    { sleutel: 'rij', kop: tabel.rijkop, hoofd: true, cel: ({ label }) => label },
    ...tabel.kolommen.map(({ code, kop }): Kolom<Ingevulderij> => ({
      sleutel: code,
      kop,
      getal: true,
      cel: (rij) => <Getal opgave={opgave} tabel={tabel} rij={rij} kolom={code} kop={kop} />,
    })),
  ];
  return (
    <>
      <Tabel
        bijschrift={tabel.titel}
        verbergBijschrift
        smal="schuif"
        kolommen={kolommen}
        rijen={tabel.rijen}
        rijSleutel={({ code }) => code}
      />
      {[...tabel.noten, ...leegNoten(tabel)].map((noot) => (
        <p key={noot} className="gedempt klein">
          {noot}
        </p>
      ))}
    </>
  );
}

type Plek = Eigenschappen & { rij: Ingevulderij; kolom: string; kop: string };

function Getal({ opgave, tabel, rij, kolom, kop }: Plek) {
  const cel = rij.cellen.find((een) => een.kolom === kolom);
  if (!cel) return null;
  if (cel.nietGemeten) return <span className="whitespace-nowrap">{celTekst(cel)}</span>;
  if (cel.teller.length === 0) return celTekst(cel);
  return (
    <Link
      href={opgaveAdres(opgave, '/herkomst', { tabel: tabel.code, rij: rij.code, kolom })}
      prefetch={false}
      aria-label={`${celTekst(cel)}: ${rij.label}, ${kop}`}
    >
      {celTekst(cel)}
    </Link>
  );
}
