import { isPercentage } from '#lib/indicatoren/labels.ts';
import { breukenInJaren } from '#lib/indicatoren/trendbreuken/rules.ts';
import { schooljaarVan } from '#lib/kalender/rules.ts';
import type { Motievraag } from '#lib/moties/model.ts';
import type { Vraagvoortgang } from '#lib/moties/voortgang/model.ts';
import { TrendGrafiek } from '#components/grafieken/trend.tsx';
import { doelVan } from '#components/moties/doel.ts';

type Eigenschappen = { vraag: Motievraag; voortgang: Vraagvoortgang };

/** The years of one figure as a picture, with what was agreed as a band; of several cells the table says more than a tangle of lines. */
export function Verloop({ vraag, voortgang }: Eigenschappen) {
  const { cellen, reeks, indicator, nu, trendbreuken, wijzigingen } = voortgang;
  const [cel] = cellen;
  if (!cel || cellen.length > 1) return null;
  const cijfers = cel.reeks.map((item) => item?.waarde ?? null);
  const bekend = cijfers.filter((cijfer) => cijfer !== null);
  if (bekend.length < 2 || bekend.some((cijfer) => cijfer < 0)) return null;
  const deel = isPercentage(indicator, cel);
  const decimalen = deel || indicator.uitwerking === 'per-fte' ? 1 : 0;
  const leidend = vraag.streefwaarden.find((streef) => streef.leidend);
  const momenten = reeks.map(({ schooljaar }) => schooljaar);
  const doel = leidend && doelVan(leidend, deel, { hoogste: Math.max(...bekend), momenten });
  return (
    <TrendGrafiek
      titel={`Verloop van ${vraag.kenmerk}: ${indicator.titel}`}
      samenvatting={voortgang.vergelijking === 'heel-jaar' ? 'Per schooljaar' : 'Elk jaar op dezelfde dag'}
      momenten={momenten}
      lopend={voortgang.vergelijking === 'heel-jaar' && reeks.at(-1)?.deel === true && reeks.at(-1) !== nu}
      reeksen={[{ naam: indicator.titel, cijfers }]}
      opmaak={{ decimalen, ...(deel ? { eenheid: '%' } : {}) }}
      breuken={[
        ...breukenInJaren(trendbreuken, reeks),
        ...wijzigingen.map(({ geldigVan, reden }) => ({ vanaf: schooljaarVan(geldigVan), waarom: reden })),
      ]}
      {...(doel ? { doel } : {})}
    />
  );
}
