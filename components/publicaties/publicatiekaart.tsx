import { eenheidOf } from '#components/publicaties/cijfers.ts';
import { PubliekeFiguur } from '#components/publicaties/publieke-figuur.tsx';
import { PubliekeTrend } from '#components/publicaties/publieke-trend.tsx';
import { uitgavenPad } from '#components/publicaties/uitgavelijst.tsx';
import { Datum } from '#components/ui/datum.tsx';
import { Kenmerken } from '#components/ui/kenmerken.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { todayInAmsterdam } from '#lib/kalender/rules.ts';
import type { PubliekDoel } from '#lib/moties/uitgaven/doelen.ts';
import type { OpenbareTrendbreuk } from '#lib/indicatoren/trendbreuken/model.ts';
import type { OpenbarePublicatie } from '#lib/publicaties/model.ts';
import { watErStaatVan } from '#lib/publicaties/vormen.ts';

export function csvPad({ bureauCode, indicator, schooljaar }: OpenbarePublicatie, uitgave?: number): string {
  return `/cijfers/${bureauCode}/csv/${indicator}/${schooljaar}${uitgave === undefined ? '' : `?uitgave=${uitgave}`}`;
}

type Eigenschappen = {
  publicatie: OpenbarePublicatie;
  reeks: readonly OpenbarePublicatie[];
  doel?: PubliekDoel | undefined;
  trendbreuken: readonly OpenbareTrendbreuk[];
};

/** A published figure: the question, the pictures and its course, and below them how it was counted and what proves it. */
export function Publicatiekaart({ publicatie, reeks, doel, trendbreuken }: Eigenschappen) {
  const { definitie: kop, openbaar } = publicatie;
  return (
    <article id={publicatie.indicator} className="publiek-cijfer">
      <h2>{kop.vraag}</h2>
      <p className="gedempt">
        {kop.titel}, schooljaar {publicatie.schooljaar}
      </p>
      {publicatie.ingetrokken && (
        <Mededeling toon="let-op" titel="Dit cijfer is ingetrokken">
          {publicatie.toelichting}
        </Mededeling>
      )}
      <div className="publiek-figuren">
        {openbaar.vormen.map((vorm) => (
          <PubliekeFiguur
            key={vorm.tabel.code}
            vorm={vorm}
            woorden={openbaar.woorden}
            csv={csvPad(publicatie, publicatie.uitgave)}
            eenheid={eenheidOf(publicatie)}
            gemeenteAdres={(code) => `/cijfers/${publicatie.bureauCode}/gemeenten/${code}`}
          />
        ))}
        <PubliekeTrend reeks={reeks} doel={doel} trendbreuken={trendbreuken} />
      </div>
      {publicatie.toelichting && !publicatie.ingetrokken && <p>{publicatie.toelichting}</p>}
      {publicatie.uitgave > 1 && (
        <p className="niet-afdrukken">
          <a href={uitgavenPad(publicatie)}>
            Eerdere uitgaven, en waarom er een nieuwe kwam
            <span className="alleen-voorlezen"> ({kop.titel})</span>
          </a>
        </p>
      )}
      <Uitklap
        titel={
          <>
            Hoe is dit geteld?<span className="alleen-voorlezen"> ({kop.titel})</span>
          </>
        }
      >
        <Verantwoording publicatie={publicatie} />
      </Uitklap>
    </article>
  );
}

function Verantwoording({ publicatie }: { publicatie: OpenbarePublicatie }) {
  const { definitie: kop } = publicatie;
  const deel = watErStaatVan(publicatie.indicator);
  return (
    <Kenmerken
      kenmerken={[
        { naam: 'Definitie', waarde: kop.definitie },
        ...(deel ? [{ naam: 'Wat hiervan openbaar is', waarde: deel }] : []),
        { naam: 'Formule', waarde: kop.formule },
        { naam: 'Bron', waarde: kop.bron },
        { naam: 'Versie van de definitie', waarde: `${kop.code}, versie ${kop.versie}` },
        { naam: 'Stand op (peildatum)', waarde: <Datum op={publicatie.peildatum} /> },
        { naam: 'Zoals bekend op', waarde: <Datum op={todayInAmsterdam(publicatie.bekendOp)} /> },
        { naam: 'Gepubliceerd', waarde: <Datum op={todayInAmsterdam(publicatie.gepubliceerdOp)} /> },
        { naam: 'Uitgave', waarde: `${publicatie.uitgave}, gecontroleerd door een tweede medewerker` },
        // Of what was withdrawn it is not told: the few numbers that are unknown could be tried until it fits.
        ...(publicatie.ingetrokken
          ? []
          : [
              {
                naam: 'Controlegetal',
                waarde: <code className="break-all text-klein">{publicatie.hash}</code>,
              },
            ]),
      ]}
    />
  );
}
