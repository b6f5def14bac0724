import { formatDatum } from '#lib/kalender/opmaak.ts';
import { celTekst } from '#lib/opgaven/labels.ts';
import type { Opgavepagina } from '#lib/opgaven/queries.ts';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Tabel } from '#components/ui/tabel.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';

/** What facts that came in later changed since it was submitted. */
export function SindsIndiening({ sinds }: { sinds: NonNullable<Opgavepagina['sindsIndiening']> }) {
  const { kopie, verschillen } = sinds;
  const op = kopie.ingediendOp ? formatDatum(kopie.ingediendOp) : '';
  if (verschillen.length === 0)
    return (
      <Mededeling toon="goed" titel={`Ingediend op ${op}`}>
        De cijfers van nu zijn nog dezelfde.
      </Mededeling>
    );
  return (
    <Mededeling toon="let-op" titel={`Ingediend op ${op}; nu zijn ${verschillen.length} getallen anders`}>
      <Uitklap titel="Wat is er anders">
        <Tabel
          bijschrift="Getallen die sinds de indiening veranderden"
          verbergBijschrift
          rijen={verschillen}
          rijSleutel={({ tabel, rij, kolom }) => `${tabel} ${rij} ${kolom}`}
          kolommen={[
            {
              sleutel: 'waar',
              kop: 'Getal',
              hoofd: true,
              cel: ({ tabel, rij, kolom }) => `${tabel}: ${rij}, ${kolom}`,
            },
            {
              sleutel: 'was',
              kop: 'Was',
              getal: true,
              cel: ({ was, wasNietGemeten: nietGemeten, decimalen }) =>
                celTekst({ waarde: was, decimalen, maal: 1, ...(nietGemeten && { nietGemeten }) }),
            },
            {
              sleutel: 'nu',
              kop: 'Nu',
              getal: true,
              cel: ({ nu, nuNietGemeten: nietGemeten, decimalen }) =>
                celTekst({ waarde: nu, decimalen, maal: 1, ...(nietGemeten && { nietGemeten }) }),
            },
          ]}
        />
      </Uitklap>
    </Mededeling>
  );
}
