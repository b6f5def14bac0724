import { breukenTussen } from '#components/publicaties/breuken.ts';
import { kerncijferOf, orderOf } from '#components/publicaties/cijfers.ts';
import type { OpenbareTrendbreuk } from '#lib/indicatoren/trendbreuken/model.ts';
import type { Schooljaar } from '#lib/kalender/model.ts';
import { formatGetal } from '#lib/kalender/opmaak.ts';
import type { OpenbarePublicatie } from '#lib/publicaties/model.ts';
import { vollerJaar } from '#lib/publicaties/rules.ts';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { MetJaren } from '#components/ui/metjaren.tsx';

type Eigenschappen = {
  jaar: Schooljaar;
  publicaties: readonly OpenbarePublicatie[];
  trendbreuken: readonly OpenbareTrendbreuk[];
};

/** The page in one minute, and its table of contents: every question with its figure and that of the year before. */
export function InHetKort({ jaar, publicaties, trendbreuken }: Eigenschappen) {
  const vanDitJaar = orderOf(publicaties.filter(({ schooljaar }) => schooljaar === jaar));
  return (
    <section aria-labelledby="in-het-kort">
      <h2 id="in-het-kort">In het kort: schooljaar {jaar}</h2>
      <NogWeinig
        aantal={vanDitJaar.length}
        voller={vollerJaar(jaar, publicaties)}
        bureau={vanDitJaar[0]?.bureauCode}
      />
      <ul className="kort">
        {vanDitJaar.map((publicatie) => (
          <Regel
            key={publicatie.id}
            publicatie={publicatie}
            trendbreuken={trendbreuken}
            vorige={publicaties
              .filter(({ indicator, schooljaar }) => indicator === publicatie.indicator && schooljaar < jaar)
              .toSorted((a, b) => (a.schooljaar < b.schooljaar ? 1 : -1))
              .at(0)}
          />
        ))}
      </ul>
    </section>
  );
}

type Weinig = {
  aantal: number;
  voller: Schooljaar | undefined;
  bureau: string | undefined;
};

/** Who looks for a figure that is not there yet, finds it a year earlier. */
function NogWeinig({ aantal, voller, bureau }: Weinig) {
  if (!voller || !bureau) return null;
  return (
    <Mededeling
      titel={`Van dit jaar ${aantal === 1 ? 'is pas 1 cijfer' : `zijn pas ${aantal} cijfers`} gepubliceerd`}
    >
      <a href={`/cijfers/${bureau}?schooljaar=${voller}`}>Bekijk {voller}, het laatste volledige jaar</a>
    </Mededeling>
  );
}

/** How much more or less than the year before, between two counts that are public themselves. */
function verschil(toen: number | null, nu: number | null): string {
  if (toen === null || nu === null || toen === 0) return '';
  if (toen === nu) return ', dus gelijk gebleven';
  const procent = formatGetal((100 * Math.abs(nu - toen)) / toen, 1);
  return `, dus ${procent}% ${nu < toen ? 'minder' : 'meer'}`;
}

type Regeleigenschappen = {
  publicatie: OpenbarePublicatie;
  vorige: OpenbarePublicatie | undefined;
  trendbreuken: readonly OpenbareTrendbreuk[];
};

/** A year made by another definition is not set beside this one; one from before a change outside the work is, without a comparison. */
function Regel({ publicatie, vorige, trendbreuken }: Regeleigenschappen) {
  const { tekst, eenheid, getoond, isOnbekend, aantal } = kerncijferOf(publicatie);
  const vergelijkbaar = vorige?.definitie.versie === publicatie.definitie.versie ? vorige : undefined;
  const eerder = vergelijkbaar && kerncijferOf(vergelijkbaar);
  const breekt = vergelijkbaar && breukenTussen([vergelijkbaar, publicatie], trendbreuken).length > 0;
  return (
    <li>
      <p className="kort-cijfer">
        {getoond ? (
          <>
            <strong>{tekst}</strong> {eenheid}
          </>
        ) : (
          <span className="gedempt">{isOnbekend ? tekst : 'niet getoond'}</span>
        )}
      </p>
      <p>
        <a href={`#${publicatie.indicator}`}>{publicatie.definitie.vraag}</a>
        <span className="kort-eerder">
          {publicatie.definitie.titel}
          {getoond && eerder?.getoond && (
            <MetJaren>
              {` · in ${vergelijkbaar?.schooljaar}: ${eerder.tekst}${breekt ? ', anders geteld en dus niet te vergelijken' : verschil(eerder.aantal, aantal)}`}
            </MetJaren>
          )}
        </span>
      </p>
    </li>
  );
}
