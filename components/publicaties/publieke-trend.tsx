import { getalVan } from '#components/grafieken/opmaak.ts';
import { buitenZinnen } from '#components/grafieken/trendrijen.ts';
import { TrendGrafiek } from '#components/grafieken/trend.tsx';
import { doelNoot, doelVan, vanWieZin } from '#components/moties/doel.ts';
import { breukenTussen } from '#components/publicaties/breuken.ts';
import { celOp, cijferOf, eenheidOf } from '#components/publicaties/cijfers.ts';
import { findIndicator } from '#lib/indicatoren/catalogus.ts';
import type { OpenbareTrendbreuk } from '#lib/indicatoren/trendbreuken/model.ts';
import type { PubliekDoel } from '#lib/moties/uitgaven/doelen.ts';
import type { OpenbarePublicatie } from '#lib/publicaties/model.ts';
import { TOTAAL } from '#lib/publicaties/onthulling/model.ts';
import { teldagzin } from '#lib/publicaties/teldag/labels.ts';

type Eigenschappen = {
  reeks: readonly OpenbarePublicatie[];
  /** What was promised of the total, to draw as a band. */
  doel?: PubliekDoel | undefined;
  /** Of whom, where it is not the whole bureau. */
  over?: string;
  /** What changed outside the work, of the whole bureau. */
  trendbreuken?: readonly OpenbareTrendbreuk[];
};

/** The total of a figure over the school years of which it was published, a break where the definition or the registration changed. */
export function PubliekeTrend({ reeks: jaren, doel, over, trendbreuken = [] }: Eigenschappen) {
  const reeks = jaren.toSorted((a, b) => (a.schooljaar < b.schooljaar ? -1 : 1));
  const laatste = reeks.at(-1);
  const eerste = laatste?.openbaar.vormen[0]?.tabel;
  if (reeks.length < 2 || !laatste || !eerste) return null;
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
  const isPercentage = eerste.soort === 'percentages';
  const momenten = reeks.map(({ schooljaar }) => schooljaar);
  if (cijfers.every((cijfer) => getalVan(cijfer) === null))
    return (
      <p className="gedempt">
        Door de jaren heen is er niets te tekenen.{' '}
        {buitenZinnen({ momenten, reeksen: [{ naam: '', cijfers }] }).join(' ')}
      </p>
    );
  const hoogste = Math.max(0, ...cijfers.map((cijfer) => getalVan(cijfer) ?? 0));
  const band = doel?.isEigen
    ? doelVan(doel.streef, isPercentage, { hoogste, momenten }, vanWieZin(doel.streef, doel.kop))
    : undefined;
  return (
    <TrendGrafiek
      titel={over ? `Door de jaren heen, ${over}` : 'Door de jaren heen'}
      samenvatting={[
        isPercentage ? 'Totaal, per schooljaar' : `Totaal aantal ${eenheidOf(laatste)}, per schooljaar`,
        ...(findIndicator(laatste.indicator)?.isStand ? [teldagzin(reeks)] : []),
      ].join(', ')}
      momenten={momenten}
      reeksen={[{ naam: isPercentage ? 'percentage' : 'aantal', cijfers }]}
      breuken={breukenTussen(reeks, trendbreuken)}
      {...(band ? { doel: band } : {})}
      noten={doel && !band && (doel.streef.eenheid === '%') === isPercentage ? [doelNoot(doel)] : []}
      csv={`/cijfers/${laatste.bureauCode}/csv/${laatste.indicator}/alle`}
      opmaak={isPercentage ? { eenheid: '%', decimalen: eerste.decimalen } : {}}
    />
  );
}
