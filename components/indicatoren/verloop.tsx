import type { Indicatorpagina } from '#lib/indicatoren/queries.ts';
import { isPerMaand } from '#lib/indicatoren/rules.ts';
import { TrendGrafiek } from '#components/grafieken/trend.tsx';

/** The same figure over the school years, or over the months of this one, with the target as a band. */
export function Verloop({ pagina }: { pagina: Indicatorpagina }) {
  const { indicator, beeld, uitslag } = pagina;
  const { isPercentage } = beeld.trend;
  const { momenten, cijfers, eerder } = vanafEersteBekende(beeld.trend);
  if (momenten.length < 2 || cijfers.every((cijfer) => cijfer === null))
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
      reeksen={[{ naam: indicator.titel, cijfers }]}
      opmaak={{ decimalen, ...(isPercentage ? { eenheid: '%' } : {}) }}
      {...(doel
        ? {
            doel: {
              van: doel.richting === 'minstens' ? doel.waarde : 0,
              tot: doel.richting === 'minstens' ? 100 : doel.waarde,
              kort: `doel: ${doel.richting} ${doel.waarde}%`,
              label: `${doel.richting} ${doel.waarde}% (${doel.bron})`,
            },
          }
        : {})}
    />
  );
}

/** Years before the registration began say nothing; an unknown year in between stays. */
function vanafEersteBekende({ momenten, cijfers }: Indicatorpagina['beeld']['trend']) {
  const begin = Math.max(
    0,
    cijfers.findIndex((cijfer) => cijfer !== null),
  );
  return { momenten: momenten.slice(begin), cijfers: cijfers.slice(begin), eerder: begin > 0 };
}

function samenvatting(
  { vandaag, uitslag, indicator }: Indicatorpagina,
  momenten: readonly string[],
  cijfers: readonly (number | null)[],
  eerder: boolean,
): { samenvatting?: string } {
  const onbekend = momenten.filter((_, plek) => cijfers[plek] === null);
  const zinnen = [
    onbekend.length > 0 && `Onbekend: ${onbekend.join(', ')}.`,
    eerder && `Van vóór ${momenten[0]} is niets vastgelegd.`,
    indicator.isStand && 'Elk jaar op dezelfde dag.',
    uitslag.peildatum >= vandaag && `${uitslag.schooljaar} loopt nog.`,
  ].filter(Boolean);
  return zinnen.length > 0 ? { samenvatting: zinnen.join(' ') } : {};
}
