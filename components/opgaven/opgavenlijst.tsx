import { formatDatum } from '#lib/kalender/opmaak.ts';
import { periodeZin } from '#lib/opgaven/labels.ts';
import type { Kopieregel } from '#lib/opgaven/model.ts';
import type { Opgavenlijst as Gegevens } from '#lib/opgaven/queries.ts';
import { Lijst, Lijstrij } from '#components/ui/lijst.tsx';
import { Lijstfilter } from '#components/ui/lijstfilter.tsx';
import { Status } from '#components/ui/status.tsx';

/** The forms of one year, each with how far it is. */
export function Opgavenlijst({ periode, perioden, regels }: Gegevens) {
  return (
    <div className="secties">
      <Lijstfilter
        pad="/opgaven"
        label="Jaar kiezen"
        velden={[
          {
            naam: 'jaar',
            label: 'Schooljaar of kalenderjaar',
            waarde: periode,
            standaard: periode,
            keuzes: perioden.map((waarde) => ({ waarde, label: waarde })),
          },
        ]}
      />
      <Lijst label={`Opgaven over ${periodeZin(periode)}`}>
        {regels.map(({ vorm, uiterlijk, kopieen }) => (
          <Lijstrij
            key={vorm.code}
            titel={vorm.titel}
            href={`/opgaven/${vorm.code}/${periode}`}
            onder={`voor ${vorm.voor}; ${vorm.grondslag}${uiterlijk ? `; uiterlijk ${formatDatum(uiterlijk)}` : ''}`}
          >
            <Stand kopieen={kopieen} />
          </Lijstrij>
        ))}
      </Lijst>
    </div>
  );
}

function Stand({ kopieen }: { kopieen: readonly Kopieregel[] }) {
  const ingediend = kopieen.find(({ ingediendOp }) => ingediendOp)?.ingediendOp;
  const klaar = kopieen.some(({ ingediendOp }) => !ingediendOp);
  if (klaar) return <Status toon="bezig">{ingediend ? 'Nieuwe uitgave staat klaar' : 'Staat klaar'}</Status>;
  if (ingediend) return <Status toon="goed">Ingediend op {formatDatum(ingediend)}</Status>;
  return <Status>Nog niet klaargezet</Status>;
}
