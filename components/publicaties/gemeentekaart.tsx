import { eenheidOf, kerncijferOf } from '#components/publicaties/cijfers.ts';
import { csvPad } from '#components/publicaties/publicatiekaart.tsx';
import { PubliekeFiguur } from '#components/publicaties/publieke-figuur.tsx';
import { PubliekeTrend } from '#components/publicaties/publieke-trend.tsx';
import type { OpenbareTrendbreuk } from '#lib/indicatoren/trendbreuken/model.ts';
import type { OpenbarePublicatie } from '#lib/publicaties/model.ts';

type Eigenschappen = {
  publicatie: OpenbarePublicatie;
  reeks: readonly OpenbarePublicatie[];
  naam: string;
  trendbreuken: readonly OpenbareTrendbreuk[];
};

/** A published figure, of one gemeente: the number, what it was made of, and its course over the years. */
export function Gemeentekaart({ publicatie, reeks, naam, trendbreuken }: Eigenschappen) {
  const { definitie, openbaar, indicator } = publicatie;
  const { tekst, eenheid, getoond, isOnbekend } = kerncijferOf(publicatie);
  return (
    <article id={indicator} className="publiek-cijfer">
      <h2>{definitie.titel}</h2>
      <p>
        {getoond ? (
          <>
            In {naam}: <strong>{tekst}</strong> {eenheid}, schooljaar {publicatie.schooljaar}.
          </>
        ) : isOnbekend ? (
          <>
            Van {naam} is dit {tekst}, schooljaar {publicatie.schooljaar}.
          </>
        ) : (
          <>
            Van {naam} tonen we dit aantal niet ({tekst}), zodat niemand te herkennen is.
          </>
        )}
      </p>
      <div className="publiek-figuren">
        {openbaar.vormen.map((vorm) => (
          <PubliekeFiguur
            key={vorm.tabel.code}
            vorm={{ ...vorm, titel: `${vorm.titel.replace(/ (en|naar) gemeente$/, '')}, ${naam}` }}
            woorden={openbaar.woorden}
            csv={csvPad(publicatie, publicatie.uitgave)}
            eenheid={eenheidOf(publicatie)}
          />
        ))}
        <PubliekeTrend reeks={reeks} over={naam} trendbreuken={trendbreuken} />
      </div>
      <p>
        <a href={`/cijfers/${publicatie.bureauCode}?schooljaar=${publicatie.schooljaar}#${indicator}`}>
          Hoe dit is geteld, en dit cijfer van de hele regio
          <span className="alleen-voorlezen"> ({definitie.titel})</span>
        </a>
      </p>
    </article>
  );
}
