import { TrendGrafiek } from '#components/grafieken/trend.tsx';
import { celOp, cijferOf, eenheidOf } from '#components/publicaties/cijfers.ts';
import type { OpenbarePublicatie } from '#lib/publicaties/model.ts';
import { TOTAAL } from '#lib/publicaties/onthulling/model.ts';

/** The total of a figure over the school years of which it was published, a break where the definition changed. */
export function PubliekeTrend({ reeks: jaren }: { reeks: readonly OpenbarePublicatie[] }) {
  const reeks = jaren.toSorted((a, b) => (a.schooljaar < b.schooljaar ? -1 : 1));
  const laatste = reeks.at(-1);
  const soort = laatste?.openbaar.vormen[0]?.tabel.soort;
  if (reeks.length < 2 || !laatste || !soort) return null;
  const cijfers = reeks.map(({ openbaar }) => {
    const tabel = openbaar.vormen[0]?.tabel;
    return tabel
      ? cijferOf(
          celOp(
            tabel,
            tabel.dimensies.map(() => TOTAAL),
          ),
          tabel.soort,
        )
      : null;
  });
  const breuken = reeks.slice(1).flatMap((publicatie, index) =>
    publicatie.definitie.versie === reeks[index]?.definitie.versie
      ? []
      : [
          {
            vanaf: publicatie.schooljaar,
            waarom: `versie ${publicatie.definitie.versie} van de definitie`,
          },
        ],
  );
  const isPercentage = soort === 'percentages';
  return (
    <TrendGrafiek
      titel="Door de jaren heen"
      samenvatting={
        isPercentage ? 'Totaal, per schooljaar' : `Totaal aantal ${eenheidOf(laatste)}, per schooljaar`
      }
      momenten={reeks.map(({ schooljaar }) => schooljaar)}
      reeksen={[{ naam: isPercentage ? 'percentage' : 'aantal', cijfers }]}
      breuken={breuken}
      csv={`/cijfers/${laatste.bureauCode}/csv/${laatste.indicator}/alle`}
      opmaak={isPercentage ? { eenheid: '%', decimalen: 1 } : {}}
    />
  );
}
