import { Fragment } from 'react';
import type { Cijfer } from '#components/grafieken/model.ts';
import { getalVan, kleurVan, tekstVan } from '#components/grafieken/opmaak.ts';
import { Figuur } from '#components/grafieken/figuur.tsx';

export type StroomTak = { naam: string; cijfer: Cijfer; kleur?: 1 | 2 | 3 | 4 | 5 | 6 };

type Eigenschappen = {
  titel: string;
  samenvatting?: string;
  bron: string;
  totaal: Cijfer;
  takken: readonly StroomTak[];
  csv?: string;
};

/** Height of the stream itself; each branch gets at least the height of its words. */
const STROOM = 200;
const REGEL = 34;
const TUSSEN = 8;
const KLEINST = 3;

/** From melding to result: one stream that splits, each branch as thick as its share. What has no number is named below it, and stands in the table. */
export function StroomGrafiek({ titel, samenvatting, bron, totaal, takken: alle, csv }: Eigenschappen) {
  const takken = alle.filter((tak) => getalVan(tak.cijfer) !== null);
  const zonder = alle.filter((tak) => getalVan(tak.cijfer) === null);
  const tekens = [...new Set(zonder.map(({ cijfer }) => tekstVan(cijfer)))];
  const namenBij = (teken: string) =>
    zonder.flatMap(({ naam, cijfer }) => (tekstVan(cijfer) === teken ? [naam] : [])).join(', ');
  const banden = bandenVan(takken.map((tak) => getalVan(tak.cijfer)));
  const hoogte = banden.reduce((all, band) => all + band.vak, 0);
  const rijen = [[bron, tekstVan(totaal)], ...alle.map((tak) => [tak.naam, tekstVan(tak.cijfer)])];
  return (
    <Figuur
      titel={titel}
      samenvatting={samenvatting}
      csv={csv}
      tabel={{ koppen: ['Van melding naar resultaat', 'aantal'], rijen }}
    >
      <div className="stroom">
        <p className="stroom-bron">
          <strong>{tekstVan(totaal)}</strong> {bron}
        </p>
        <svg
          className="stroom-banden"
          height={hoogte}
          viewBox={`0 0 100 ${hoogte}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          {banden.map((band, plek) => {
            const tak = takken[plek];
            return band.dikte === 0 || !tak ? null : (
              <path
                key={tak.naam}
                d={padVan(band)}
                className={`reeks-${kleurVan({ naam: tak.naam, cijfers: [], ...(tak.kleur && { kleur: tak.kleur }) }, plek)}`}
              />
            );
          })}
        </svg>
        <ul className="stroom-takken">
          {takken.map((tak, plek) => (
            <li key={tak.naam}>
              <svg className="stroom-ruimte" width="1" height={banden[plek]?.vak} aria-hidden="true" />
              <strong>{tekstVan(tak.cijfer)}</strong>{' '}
              <span>
                {tak.naam.split('/').map((deel, nummer) => (
                  <Fragment key={deel}>
                    {nummer > 0 && (
                      <>
                        /<wbr />
                      </>
                    )}
                    {deel}
                  </Fragment>
                ))}
              </span>
            </li>
          ))}
        </ul>
      </div>
      {zonder.length > 0 && (
        <p className="figuur-noot">
          Niet getekend, omdat het aantal niet getoond wordt of onbekend is:{' '}
          {tekens.map((teken) => `${teken} bij ${namenBij(teken)}`).join('; ')}.
        </p>
      )}
    </Figuur>
  );
}

export type Band = { links: number; rechts: number; dikte: number; vak: number };

/** Where each branch leaves the stream (closed up) and where it arrives (in a slot in which its words fit). */
export function bandenVan(getallen: readonly (number | null)[]): Band[] {
  const som = getallen.reduce<number>((all, getal) => all + (getal ?? 0), 0);
  const diktes = getallen.map((getal) =>
    getal && som > 0 ? Math.max(KLEINST, Math.round((getal / som) * STROOM)) : 0,
  );
  const vakken = diktes.map((dikte) => Math.max(dikte, REGEL) + TUSSEN);
  const totaal = vakken.reduce((all, vak) => all + vak, 0);
  let links = (totaal - diktes.reduce((all, dikte) => all + dikte, 0)) / 2;
  let boven = 0;
  return diktes.map((dikte, plek) => {
    const vak = vakken[plek] ?? REGEL;
    const band = { links, rechts: boven + (vak - dikte) / 2, dikte, vak };
    links += dikte;
    boven += vak;
    return band;
  });
}

function padVan({ links, rechts, dikte }: Band): string {
  return `M0 ${links} C50 ${links} 50 ${rechts} 100 ${rechts} V${rechts + dikte} C50 ${rechts + dikte} 50 ${links + dikte} 0 ${links + dikte} Z`;
}
