import type { Indicatorpagina } from '#lib/indicatoren/queries.ts';
import { formatBreuk, formatWaarde, eenheidLabel, isPercentage } from '#lib/indicatoren/labels.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Tegel, Tegels } from '#components/ui/tegel.tsx';

/** The figure itself, with its formula, numerator and denominator beside it. */
export function Hoofdcijfers({ pagina }: { pagina: Indicatorpagina }) {
  const { uitslag, indicator, beeld } = pagina;
  if (!uitslag.bekend)
    return (
      <Mededeling toon="let-op" titel={`Over ${uitslag.schooljaar} is niets vastgelegd`}>
        <p>Dit cijfer is daarom onbekend. Dat is iets anders dan nul.</p>
      </Mededeling>
    );
  return (
    <>
      <Tegels>
        {beeld.hoofd.map(({ cel, label, eenheid }) => {
          const percentage = isPercentage(indicator, cel);
          return (
            <Tegel
              key={label}
              titel={label}
              cijfer={formatWaarde(cel.waarde, indicator, percentage)}
              {...(percentage ? {} : { eenheid: eenheidLabel(eenheid, indicator) })}
              onder={formatBreuk(cel, indicator) ?? (percentage ? 'niet te berekenen' : undefined)}
            />
          );
        })}
      </Tegels>
      <p className="gedempt">
        Formule: {indicator.formule}. Stand op {formatDatum(uitslag.peildatum)}, zoals bekend op{' '}
        {formatDatum(uitslag.bekendOp)}.
      </p>
    </>
  );
}
