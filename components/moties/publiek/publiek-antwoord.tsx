import { findIndicator } from '#lib/indicatoren/catalogus.ts';
import type { PubliekAntwoord as Antwoord } from '#lib/moties/uitgaven/cijfers.ts';
import type { OpenbareTrendbreuk } from '#lib/indicatoren/trendbreuken/model.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { breukenzin, openbareBreuken } from '#lib/moties/breuken/rules.ts';
import { labelsVan } from '#lib/moties/uitgaven/vergelijken/rules.ts';
import { cellText } from '#lib/publicaties/onthulling/labels.ts';
import { redenIntern } from '#lib/publicaties/proef/rules.ts';
import { PUBLICEERBAAR, watErStaatVan } from '#lib/publicaties/vormen.ts';
import { CijferTabel } from '#components/ui/cijfertabel.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';

type Eigenschappen = {
  antwoord: Antwoord | undefined;
  over: string;
  /** The code of the figure that was asked. */
  indicator: string;
  trendbreuken?: readonly OpenbareTrendbreuk[];
  nulmetingOp?: Datum | null;
  /** Where averages of this figure are public, when it is not public by itself. */
  elders?: { readonly kenmerk: string; readonly adres: string } | undefined;
};

/** The published figures that answer, as they were protected and published; nothing else of the bureau is shown. */
export function PubliekAntwoord({
  antwoord,
  over,
  indicator,
  trendbreuken = [],
  nulmetingOp = null,
  elders,
}: Eigenschappen) {
  if (!antwoord)
    return (
      <>
        <p className="gedempt">{waaromNiet(indicator)}</p>
        {elders && (
          <p>
            Wat hierover wel openbaar is, gemiddelden van voor en na de verandering, staat bij{' '}
            <a href={elders.adres}>{elders.kenmerk}</a>.
          </p>
        )}
      </>
    );
  const labels = labelsVan(antwoord);
  const vasteDag = vasteDagVan(antwoord);
  const rooster = {
    koppen: ['Schooljaar', ...labels],
    rijen: antwoord.jaren.map(({ schooljaar, peildatum, cellen }) => [
      [
        schooljaar,
        ...(vasteDag ? [] : [`op ${formatDatum(peildatum)}`]),
        ...(peildatum === nulmetingOp ? ['nulmeting'] : []),
      ].join(', '),
      ...labels.map((label) => {
        const cel = cellen.find((item) => item.label === label)?.cel;
        return cel ? cellText(cel, antwoord.soort) : 'onbekend';
      }),
    ]),
  };
  return (
    <>
      {antwoord.breuk && (
        <Mededeling toon="let-op" titel="Breuk: de definitie is veranderd">
          Jaren voor en na de verandering zijn niet met elkaar te vergelijken.
        </Mededeling>
      )}
      <CijferTabel titel={`Gepubliceerde cijfers bij ${over}`} rooster={rooster} />
      <div className="motie-noten">
        {vasteDag && <p>Steeds zoals het was op {vasteDag}.</p>}
        {isVerborgen(antwoord) && (
          <p>&lt;5 en een punt (·) betekenen dat we een getal niet tonen, zodat niemand te herkennen is.</p>
        )}
        {openbareBreuken(trendbreuken, antwoord.indicator, antwoord.jaren).map((breuk) => (
          <p key={`${breuk.vanaf}${breuk.zin}`}>{breukenzin(breuk, nulmetingOp)}</p>
        ))}
        {antwoord.alsAantal && (
          <p>Gepubliceerd is het aantal per schooljaar; de afname is het verschil met het jaar ervoor.</p>
        )}
      </div>
      <p className="mt-2">
        <a
          href={`/cijfers/${antwoord.bureau}?schooljaar=${antwoord.jaren.at(-1)?.schooljaar}#${antwoord.indicator}`}
        >
          Naar dit cijfer
          <span className="alleen-voorlezen"> ({over})</span>
        </a>
      </p>
      <Uitklap
        titel={
          <>
            Hoe is dit geteld?<span className="alleen-voorlezen"> ({over})</span>
          </>
        }
      >
        <p>
          <strong>{antwoord.titel}.</strong> {antwoord.definitie}
        </p>
        {watErStaatVan(antwoord.indicator) && <p>{watErStaatVan(antwoord.indicator)}</p>}
        <p>
          <a href="/methode">Hoe deze cijfers worden gemaakt</a>
        </p>
      </Uitklap>
    </>
  );
}

/** '31 jul', when all years are told of the same day of the year. */
function vasteDagVan({ jaren }: Antwoord): string | null {
  const dagen = new Set(jaren.map(({ peildatum }) => formatDatum(peildatum).replace(/ \d{4}$/, '')));
  return dagen.size === 1 ? ([...dagen][0] ?? null) : null;
}

function waaromNiet(code: string): string {
  const indicator = findIndicator(code);
  const reden = indicator && redenIntern(indicator);
  if (reden)
    return `Als los cijfer maken we dit niet openbaar: ${reden}. De raad krijgt het antwoord van het bureau.`;
  if (!PUBLICEERBAAR.includes(code)) return 'Dit cijfer wordt niet apart openbaar gemaakt.';
  return 'Bij deze vraag is nog geen cijfer gepubliceerd.';
}

/** A number that is not shown stands in the table. */
function isVerborgen({ jaren }: Antwoord): boolean {
  return jaren.some(({ cellen }) => cellen.some(({ cel }) => cel.soort === 'onderdrukt'));
}
