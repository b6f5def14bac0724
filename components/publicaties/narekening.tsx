import { NAREKENING_KOP, narekeningZin } from '#lib/publicaties/narekenen/labels.ts';
import type { Actueel, Narekening } from '#lib/publicaties/narekenen/model.ts';
import { formatGetal } from '#lib/kalender/opmaak.ts';
import { KnopLink, Knoppen } from '#components/ui/knop.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Tabel } from '#components/ui/tabel.tsx';
import type { Publicatiepagina } from '#lib/publicaties/queries.ts';

type Eigenschappen = { pagina: Publicatiepagina; narekening: Narekening | null };

/** Does the frozen figure still follow from its inputs, and what would it be by what became known since? */
export function Narekenen({ pagina, narekening }: Eigenschappen) {
  const { publicatie, actueel, mag } = pagina;
  if (actueel.length === 0 && !mag.narekenen) return null;
  return (
    <Sectie titel="Klopt het nog?">
      {actueel.length > 0 && <Herzien actueel={actueel} />}
      {narekening && <Uitkomst narekening={narekening} />}
      {mag.narekenen && (
        <>
          <p>
            Narekenen telt opnieuw uit wat op het moment van klaarzetten bekend was, met de definitie en de
            bescherming van toen. Het cijfer zelf verandert er niet door.
          </p>
          <Knoppen>
            <KnopLink href={`/publicaties/${publicatie.id}?nareken=ja`} soort="secundair">
              Reken opnieuw na
            </KnopLink>
          </Knoppen>
        </>
      )}
    </Sectie>
  );
}

/** What stands is what was published; that it would be another number now is told beside it. */
function Herzien({ actueel }: { actueel: readonly Actueel[] }) {
  const anders = actueel.filter(({ was, nu }) => was !== nu);
  const tekst = (getal: number | null, eenheid: string) =>
    getal === null ? 'onbekend' : eenheid === '%' ? `${formatGetal(getal, 1)}%` : formatGetal(getal, 0);
  if (anders.length === 0)
    return <p>Met alles wat sindsdien is geregistreerd, komen de totalen nog op hetzelfde uit.</p>;
  return (
    <Mededeling toon="info" titel="Sinds de publicatie is er meer bekend geworden">
      <ul>
        {anders.map(({ tabel, eenheid, was, nu }) => (
          <li key={tabel}>
            {tabel}: was {tekst(was, eenheid)}, nu {tekst(nu, eenheid)}
            {eenheid !== '%' && ` ${eenheid}`}
          </li>
        ))}
      </ul>
      <p>Het gepubliceerde cijfer blijft staan. Voor een ander cijfer maakt u een nieuwe uitgave.</p>
    </Mededeling>
  );
}

function Uitkomst({ narekening }: { narekening: Narekening }) {
  const { uitkomst, verschillen } = narekening;
  const toon = uitkomst === 'gelijk' ? 'goed' : uitkomst === 'anders' ? 'fout' : 'let-op';
  return (
    <>
      <Mededeling toon={toon} titel={NAREKENING_KOP[uitkomst]}>
        {narekeningZin(narekening)}
      </Mededeling>
      {verschillen.length > 0 && (
        <Tabel
          bijschrift="Waar het verschilt, exact; alleen binnen het bureau"
          kolommen={[
            { sleutel: 'tabel', kop: 'Tabel', cel: ({ tabel }) => tabel },
            { sleutel: 'plaats', kop: 'Cel', hoofd: true, cel: ({ plaats }) => plaats },
            { sleutel: 'was', kop: 'Bevroren', getal: true, cel: ({ was }) => was },
            { sleutel: 'nu', kop: 'Nagerekend', getal: true, cel: ({ nu }) => nu },
          ]}
          rijen={verschillen.slice(0, 50)}
          rijSleutel={({ tabel, plaats }) => `${tabel} ${plaats}`}
        />
      )}
    </>
  );
}
