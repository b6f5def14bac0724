import { Fragment } from 'react';
import type { Cijfer } from '#components/grafieken/model.ts';
import { getalVan, isVerborgen, kleurVan, tekstVan } from '#components/grafieken/opmaak.ts';
import { Figuur } from '#components/grafieken/figuur.tsx';

export type StroomTak = { naam: string; cijfer: Cijfer; kleur?: 1 | 2 | 3 | 4 | 5 | 6 };

type Eigenschappen = {
  titel: string;
  samenvatting?: string;
  bron: string;
  totaal: Cijfer;
  takken: readonly StroomTak[];
  /** What is left of the whole is told as a number from here on; below it would be a small number itself. */
  kleinste?: number;
  csv?: string;
};

/** Height of the stream itself; each branch gets at least the height of its words. */
const STROOM = 200;
const REGEL = 36;
const TUSSEN = 10;
/** What fits on a line of its words on a telephone; a longer name takes another line. */
const LETTERS = 22;
const HOOG = 17;
const KLEINST = 3;

/**
 * From melding to result: one stream that splits, each branch as thick as its share of the whole. What has no number of its own is one branch
 * together, and is named below it and in the table.
 */
export function StroomGrafiek({
  titel,
  samenvatting,
  bron,
  totaal,
  takken: alle,
  kleinste = 0,
  csv,
}: Eigenschappen) {
  const rest = restVan(totaal, alle, kleinste);
  const takken: Getekend[] = [
    ...alle.flatMap((tak) => {
      const dik = getalVan(tak.cijfer);
      return dik === null ? [] : [{ naam: tak.naam, tekst: tekstVan(tak.cijfer), dik, kleur: tak.kleur }];
    }),
    ...(rest ? [{ naam: rest.naam, tekst: rest.tekst, dik: rest.dik, kleur: 'rest' as const }] : []),
  ];
  const zonder = alle.filter((tak) => getalVan(tak.cijfer) === null);
  const banden = bandenVan(
    takken.map(({ dik }) => dik),
    takken.map(({ naam }) => Math.ceil(naam.length / LETTERS) * HOOG),
  );
  const hoogte = banden.reduce((all, band) => all + band.vak, 0);
  const rijen = [
    [bron, tekstVan(totaal)],
    ...alle.map((tak) => [tak.naam, tekstVan(tak.cijfer)]),
    ...(rest?.tekst ? [[`${rest.naam}, samen`, rest.tekst]] : []),
  ];
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
              <path key={tak.naam} d={padVan(band)} className={`reeks-${klasseVan(tak, plek)}`} />
            );
          })}
        </svg>
        <ul className="stroom-takken">
          {takken.map((tak, plek) => (
            <li key={tak.naam}>
              <svg className="stroom-ruimte" width="1" height={banden[plek]?.vak} aria-hidden="true" />
              {tak.tekst && <strong>{tak.tekst}</strong>}{' '}
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
          {rest ? 'Niet apart getekend' : 'Niet getekend'}: {zonderZin(zonder)}.
          {rest?.opSchatting &&
            ' Hoe groot dat deel samen is, is niet te zeggen; de grijze band zegt alleen dat het er is.'}
        </p>
      )}
    </Figuur>
  );
}

/** Few by name; of many only how many, for a list of them would be longer than the picture. */
function zonderZin(zonder: readonly StroomTak[]): string {
  if (zonder.length > VEEL)
    return `${zonder.length} uitkomsten waarvan het aantal niet getoond wordt of onbekend is; ze staan in de tabel`;
  return [...Map.groupBy(zonder, ({ cijfer }) => tekstVan(cijfer))]
    .map(([teken, takken]) => `${teken} bij ${takken.map(({ naam }) => naam).join(', ')}`)
    .join('; ');
}
const VEEL = 4;

type Getekend = { naam: string; tekst: string; dik: number; kleur: StroomTak['kleur'] | 'rest' };

function klasseVan({ naam, kleur }: Getekend, plek: number): string {
  return kleur === 'rest' ? kleur : String(kleurVan({ naam, cijfers: [], ...(kleur && { kleur }) }, plek));
}

type Rest = {
  readonly naam: string;
  readonly tekst: string;
  readonly dik: number;
  readonly opSchatting: boolean;
};
/** A part of which nobody can say how large it is: thick enough to be seen. */
const ONGEWIS = 0.1;

/**
 * What of the whole stands in no branch, so that the branches that are shown never look like all there is. Its number is what anybody finds by
 * subtracting, so it stands there only where both the whole and every other branch are exact, and it is no small number.
 */
export function restVan(totaal: Cijfer, takken: readonly StroomTak[], kleinste = 0): Rest | null {
  const zonder = takken.filter(({ cijfer }) => getalVan(cijfer) === null);
  if (zonder.length === 0) return null;
  const verborgen = zonder.filter(({ cijfer }) => isVerborgen(cijfer)).length;
  const naam = verborgen === 0 ? 'onbekend' : verborgen === zonder.length ? 'niet apart te tonen' : 'niet apart te tonen of onbekend'; // prettier-ignore
  const getekend = takken.flatMap(({ cijfer }) => getalVan(cijfer) ?? []);
  const som = getekend.reduce((all, getal) => all + getal, 0);
  const geheel = getalVan(totaal);
  if (geheel === null || geheel < som)
    return { naam, tekst: '', dik: Math.max(1, som * ONGEWIS), opSchatting: true };
  const over = geheel - som;
  const exact = [totaal, ...takken.map(({ cijfer }) => cijfer)].every(
    (cijfer) => typeof cijfer === 'number' || getalVan(cijfer) === null,
  );
  if (exact && over === 0) return null;
  const magGetal = exact && over >= kleinste;
  return { naam, tekst: magGetal ? tekstVan(over) : '', dik: Math.max(1, over), opSchatting: false };
}

export type Band = { links: number; rechts: number; dikte: number; vak: number };

/** Where each branch leaves the stream (closed up) and where it arrives (in a slot in which its words fit). */
export function bandenVan(getallen: readonly (number | null)[], woorden: readonly number[] = []): Band[] {
  const som = getallen.reduce<number>((all, getal) => all + (getal ?? 0), 0);
  const diktes = getallen.map((getal) =>
    getal && som > 0 ? Math.max(KLEINST, Math.round((getal / som) * STROOM)) : 0,
  );
  const vakken = diktes.map((dikte, plek) => Math.max(dikte, REGEL, woorden[plek] ?? 0) + TUSSEN);
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
