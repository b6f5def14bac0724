import type { Indicatorpagina } from '#lib/indicatoren/queries.ts';
import { eenheidLabel, eenheidVan } from '#lib/indicatoren/labels.ts';
import type { Trendcijfer } from '#lib/indicatoren/model.ts';
import { isPerMaand } from '#lib/indicatoren/rules.ts';
import type { Breuk } from '#lib/indicatoren/trendbreuken/model.ts';
import { breukenInJaren, breukenInMaanden } from '#lib/indicatoren/trendbreuken/rules.ts';
import { wijzigingenVan } from '#lib/indicatoren/versies/rules.ts';
import { schooljaarVan } from '#lib/kalender/rules.ts';
import { adresVan } from '#components/indicatoren/adres.ts';
import { TrendGrafiek } from '#components/grafieken/trend.tsx';

/** The same figure over the school years, or over the months of this one, with the target as a band. */
export function Verloop({ pagina }: { pagina: Indicatorpagina }) {
  const { indicator, beeld, uitslag } = pagina;
  const { isPercentage } = beeld.trend;
  const { momenten, cijfers, begin, reeksen } = vanafEersteBekende(pagina);
  const eerder = begin > 0;
  if (momenten.length < 2 || cijfers.every((cijfer) => typeof cijfer !== 'number'))
    return <p className="gedempt">Er is nog geen eerder jaar om mee te vergelijken.</p>;
  const perMaand = isPerMaand(indicator);
  const doel = isPercentage ? indicator.streefwaarde : null;
  const loopt = uitslag.peildatum >= pagina.vandaag;
  const decimalen = isPercentage || indicator.uitwerking === 'per-fte' ? 1 : 0;
  return (
    <TrendGrafiek
      titel={perMaand ? `Per maand in ${uitslag.schooljaar}` : 'Per schooljaar'}
      {...samenvatting(pagina, momenten, cijfers, eerder)}
      momenten={momenten}
      lopend={loopt && !perMaand && !indicator.isStand && !pagina.gekozen.peildatum}
      reeksen={reeksen}
      breuken={breukenVan(pagina, momenten)}
      {...(perMaand
        ? {}
        : {
            csv: adresVan(
              indicator,
              '/verloop',
              { schooljaar: uitslag.schooljaar, ...pagina.gekozen },
              pagina.filter,
            ),
          })}
      opmaak={{ decimalen, ...(isPercentage ? { eenheid: '%' } : {}) }}
      noten={
        doel
          ? [
              `Ter vergelijking: ${doel.richting} ${doel.waarde}% (${doel.bron}). Dat is geen doel van dit bureau; eigen doelen staan bij Moties en beloften.`,
            ]
          : []
      }
    />
  );
}

/**
 * Years before the registration began say nothing; an unknown year in between stays. One line, or one per definition where that changed
 * on the way: then nothing runs through the break.
 */
function vanafEersteBekende({ beeld, indicator }: Indicatorpagina) {
  const { momenten, cijfers, perVersie } = beeld.trend;
  const alle = perVersie.length > 0 ? perVersie.map((reeks) => reeks.cijfers) : [cijfers];
  const begin = Math.max(
    0,
    momenten.findIndex((_, plek) => alle.some((reeks) => typeof reeks[plek] === 'number')),
  );
  const reeksen =
    perVersie.length > 0
      ? perVersie.map(({ versie, cijfers: eigen }) => ({
          naam: `Versie ${versie}`,
          cijfers: eigen.slice(begin),
        }))
      : [{ naam: indicator.titel, cijfers: cijfers.slice(begin) }];
  return { momenten: momenten.slice(begin), cijfers: cijfers.slice(begin), begin, reeksen };
}

/** Where the line stops: a definition that took over (not when one was asked for all), and what changed outside the work. */
function breukenVan(pagina: Indicatorpagina, momenten: readonly string[]): readonly Breuk[] {
  const { trendbreuken, trend, waarden, indicator } = pagina;
  const buiten = isPerMaand(indicator)
    ? breukenInMaanden(trendbreuken, waarden.maand ?? [])
    : breukenInJaren(trendbreuken, trend);
  return [...definitiebreuken(pagina, momenten), ...buiten].filter(({ vanaf }) =>
    momenten.slice(1).includes(vanaf),
  );
}

function definitiebreuken(
  { indicator, versies, beeld }: Indicatorpagina,
  momenten: readonly string[],
): Breuk[] {
  if (beeld.trend.perVersie.length === 0) return [];
  const nu = versies.at(-1) ?? indicator;
  return wijzigingenVan(nu).flatMap(({ versie, geldigVan, reden }) => {
    const vanaf = schooljaarVan(geldigVan);
    return momenten.slice(1).includes(vanaf)
      ? [{ vanaf, waarom: `versie ${versie} van de definitie geldt. ${reden}` }]
      : [];
  });
}

function samenvatting(
  { vandaag, uitslag, indicator, beeld }: Indicatorpagina,
  momenten: readonly string[],
  cijfers: readonly Trendcijfer[],
  eerder: boolean,
): { samenvatting?: string } {
  const met = (wat: Trendcijfer) => momenten.filter((_, plek) => cijfers[plek] === wat);
  const [onbekend, nietGemeten] = [met(null), met('niet-gemeten')];
  const eenheid = beeld.trend.isPercentage
    ? 'procenten'
    : eenheidLabel(
        eenheidVan(indicator, {
          dimensies: beeld.keuze.vast.meting === 'afname' ? { meting: 'aantal' } : beeld.keuze.vast,
        }),
        indicator,
      );
  const zinnen = [
    `In ${eenheid}.`,
    beeld.trend.perVersie.length > 0 &&
      'De definitie is onderweg veranderd: elke versie is een eigen reeks, voor en na de breuk. Tel of vergelijk er niet overheen.',
    onbekend.length > 0 && `Onbekend: ${onbekend.join(', ')}.`,
    nietGemeten.length > 0 && `Niet gemeten: ${nietGemeten.join(', ')}.`,
    eerder && `Van vóór ${momenten[0]} is niets vastgelegd.`,
    indicator.isStand && 'Elk jaar op dezelfde dag.',
    uitslag.peildatum >= vandaag && `${uitslag.schooljaar} loopt nog.`,
  ].filter(Boolean);
  return zinnen.length > 0 ? { samenvatting: zinnen.join(' ') } : {};
}
