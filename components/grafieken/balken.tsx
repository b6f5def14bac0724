import Link from 'next/link';
import type { Cijfer, Doel, Opmaak } from '#components/grafieken/model.ts';
import { getalVan, procent, tekstVan } from '#components/grafieken/opmaak.ts';
import { Figuur } from '#components/grafieken/figuur.tsx';

export type Balk = { naam: string; cijfer: Cijfer; href?: string; kleur?: 1 | 2 | 3 | 4 | 5 | 6 };

type Eigenschappen = {
  titel: string;
  samenvatting?: string;
  kop?: string;
  balken: readonly Balk[];
  doel?: Doel;
  opmaak?: Opmaak;
  csv?: string;
};

/** Lying bars with name and figure beside them, from zero. Each bar is as wide as the page allows. */
export function BalkGrafiek({
  titel,
  samenvatting,
  kop = '',
  balken,
  doel,
  opmaak = {},
  csv,
}: Eigenschappen) {
  const hoogste = Math.max(doel?.tot ?? 0, ...balken.map((balk) => getalVan(balk.cijfer) ?? 0));
  const rijen = balken.map((balk) => [balk.naam, tekstVan(balk.cijfer, opmaak)]);
  return (
    <Figuur
      titel={titel}
      samenvatting={samenvatting}
      csv={csv}
      tabel={{ koppen: [kop, opmaak.eenheid ?? 'aantal'], rijen }}
    >
      <ul className="balken" aria-label={samenvatting ?? titel}>
        {balken.map((balk) => (
          <li key={balk.naam}>
            <span className="balk-naam">
              {balk.href ? (
                <Link href={balk.href} prefetch={false}>
                  {balk.naam}
                </Link>
              ) : (
                balk.naam
              )}
            </span>
            <svg className="balk" aria-hidden="true" height="18">
              {doel && (
                <rect
                  className="grafiek-doel"
                  x={procent(doel.van, hoogste)}
                  width={procent(doel.tot - doel.van, hoogste)}
                  height="18"
                />
              )}
              <Staaf cijfer={balk.cijfer} hoogste={hoogste} kleur={balk.kleur ?? 1} />
            </svg>
            <span className="balk-cijfer">{tekstVan(balk.cijfer, opmaak)}</span>
          </li>
        ))}
      </ul>
      {doel && <p className="figuur-noot">Band: {doel.label}.</p>}
    </Figuur>
  );
}

/** A hidden or unknown figure is drawn as an open stub: something is there, how much is not shown. */
function Staaf({ cijfer, hoogste, kleur }: { cijfer: Cijfer; hoogste: number; kleur: number }) {
  const getal = getalVan(cijfer);
  if (getal === null) return <rect className="balk-verborgen" x="1" y="3" width="14" height="12" />;
  return <rect className={`reeks-${kleur}`} y="2" width={procent(getal, hoogste)} height="14" />;
}
