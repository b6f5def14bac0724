import Link from 'next/link';
import type { Cijfer, Opmaak } from '#components/grafieken/model.ts';
import { getalVan, tekstVan } from '#components/grafieken/opmaak.ts';
import { Figuur } from '#components/grafieken/figuur.tsx';

export type GemeenteCijfer = { code: string; naam: string; cijfer: Cijfer; href?: string };

type Eigenschappen = {
  titel: string;
  samenvatting?: string;
  gemeenten: readonly GemeenteCijfer[];
  opmaak?: Opmaak;
  csv?: string;
};

const TREDEN = 4;

/** A row of tiles, one per gemeente: the fuller the tile, the higher the figure. The figure itself stands in it. */
export function GemeenteTegels({ titel, samenvatting, gemeenten, opmaak = {}, csv }: Eigenschappen) {
  const hoogste = Math.max(0, ...gemeenten.map((gemeente) => getalVan(gemeente.cijfer) ?? 0));
  const rijen = gemeenten.map((gemeente) => [gemeente.naam, tekstVan(gemeente.cijfer, opmaak)]);
  return (
    <Figuur
      titel={titel}
      samenvatting={samenvatting}
      csv={csv}
      tabel={{ koppen: ['Gemeente', opmaak.eenheid ?? 'aantal'], rijen }}
    >
      <ul className="gemeentetegels">
        {gemeenten.map((gemeente) => (
          <li key={gemeente.code} className={`trede-${tredeVan(getalVan(gemeente.cijfer), hoogste)}`}>
            {gemeente.href ? (
              <Link href={gemeente.href} prefetch={false}>
                {gemeente.naam}
              </Link>
            ) : (
              <span>{gemeente.naam}</span>
            )}
            <strong>{tekstVan(gemeente.cijfer, opmaak)}</strong>
          </li>
        ))}
      </ul>
    </Figuur>
  );
}

/** 0 for nothing or not shown, else 1–4 by its share of the highest. */
export function tredeVan(getal: number | null, hoogste: number): number {
  if (getal === null || getal <= 0 || hoogste <= 0) return 0;
  return Math.max(1, Math.ceil((getal / hoogste) * TREDEN));
}
