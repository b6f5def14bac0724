import { TrendGrafiek } from '#components/grafieken/trend.tsx';
import { celOp, cijferOf } from '#components/publicaties/cijfers.ts';
import type { OpenbarePublicatie } from '#lib/publicaties/model.ts';
import { TOTAAL } from '#lib/publicaties/onthulling/model.ts';

/** Per figure that was published for more than one school year: its total over the years, a break where the definition changed. */
export function PubliekeTrend({ publicaties }: { publicaties: readonly OpenbarePublicatie[] }) {
  const perIndicator = Map.groupBy(publicaties, ({ indicator }) => indicator);
  const reeksen = [...perIndicator.values()].filter((reeks) => reeks.length > 1);
  if (reeksen.length === 0) return null;
  return (
    <section>
      <h2>Door de jaren heen</h2>
      {reeksen.map((reeks) => (
        <Lijn
          key={reeks[0]?.indicator}
          reeks={reeks.toSorted((a, b) => (a.schooljaar < b.schooljaar ? -1 : 1))}
        />
      ))}
    </section>
  );
}

function Lijn({ reeks }: { reeks: readonly OpenbarePublicatie[] }) {
  const laatste = reeks.at(-1);
  const soort = laatste?.openbaar.vormen[0]?.tabel.soort;
  if (!laatste || !soort) return null;
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
      titel={`${laatste.definitie.titel}, totaal per schooljaar`}
      momenten={reeks.map(({ schooljaar }) => schooljaar)}
      reeksen={[{ naam: isPercentage ? 'percentage' : 'aantal', cijfers }]}
      breuken={breuken}
      opmaak={isPercentage ? { eenheid: '%', decimalen: 1 } : {}}
    />
  );
}
