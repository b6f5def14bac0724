import type { Indicatorpagina } from '#lib/indicatoren/queries.ts';
import { TrendGrafiek } from '#components/grafieken/trend.tsx';

/** The same figure over the school years, or over the months of this one, with the target as a band. */
export function Verloop({ pagina }: { pagina: Indicatorpagina }) {
  const { indicator, beeld, uitslag } = pagina;
  const { momenten, cijfers, isPercentage } = beeld.trend;
  if (momenten.length < 2) return null;
  const perMaand = momenten[0]?.length === 7;
  const doel = isPercentage ? indicator.streefwaarde : null;
  const decimalen = isPercentage || indicator.uitwerking === 'per-fte' ? 1 : 0;
  return (
    <TrendGrafiek
      titel={perMaand ? `Verloop in ${uitslag.schooljaar}` : 'Verloop over de schooljaren'}
      samenvatting={samenvatting(pagina)}
      momenten={momenten}
      reeksen={[{ naam: indicator.titel, cijfers }]}
      opmaak={{ decimalen, ...(isPercentage ? { eenheid: '%' } : {}) }}
      {...(doel
        ? {
            doel: {
              van: doel.richting === 'minstens' ? doel.waarde : 0,
              tot: doel.richting === 'minstens' ? 100 : doel.waarde,
              label: `${doel.richting} ${doel.waarde}% (${doel.bron})`,
            },
          }
        : {})}
    />
  );
}

function samenvatting({ beeld, vandaag, uitslag }: Indicatorpagina): string {
  const onbekend = beeld.trend.momenten.filter((_, plek) => beeld.trend.cijfers[plek] === null);
  const leeg = onbekend.length > 0 ? `Onbekend: ${onbekend.join(', ')}.` : '';
  const loopt = uitslag.peildatum >= vandaag ? `Het jaar ${uitslag.schooljaar} loopt nog.` : '';
  return [leeg, loopt].filter(Boolean).join(' ') || 'Alle jaren zijn bekend en afgesloten.';
}
