import type { PubliekAntwoord as Antwoord } from '#lib/moties/uitgaven/cijfers.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { cellText } from '#lib/publicaties/onthulling/labels.ts';
import { CijferTabel } from '#components/ui/cijfertabel.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';

/** The published figures that answer, as they were protected and published; nothing else of the bureau is shown. */
export function PubliekAntwoord({ antwoord, over }: { antwoord: Antwoord | undefined; over: string }) {
  if (!antwoord) return <p className="gedempt">Bij deze vraag is nog geen cijfer gepubliceerd.</p>;
  const labels = [...new Set(antwoord.jaren.flatMap(({ cellen }) => cellen.map(({ label }) => label)))];
  const rooster = {
    koppen: ['Schooljaar', ...labels],
    rijen: antwoord.jaren.map(({ schooljaar, peildatum, cellen }) => [
      `${schooljaar} (op ${formatDatum(peildatum)})`,
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
      {antwoord.alsAantal && (
        <p className="gedempt klein">
          Gepubliceerd is het aantal per schooljaar; de afname is het verschil met het jaar ervoor.
        </p>
      )}
      <p>
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
        <p>
          &lt;5 en een punt (·) betekenen dat we een getal niet tonen, zodat niemand te herkennen is.{' '}
          <a href="/methode">Hoe deze cijfers worden gemaakt</a>
        </p>
      </Uitklap>
    </>
  );
}
