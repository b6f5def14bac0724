import { vasteCodes } from '#lib/indicatoren/cellen.ts';
import { teltZin } from '#lib/indicatoren/labels.ts';
import type { Indicator } from '#lib/indicatoren/model.ts';
import type { Dimensiewoorden } from '#lib/publicaties/model.ts';
import { PARAMETERS_2026 } from '#lib/publicaties/onthulling/model.ts';
import { tabelOf } from '#lib/publicaties/rules.ts';
import { teldagVan } from '#lib/publicaties/teldag/rules.ts';
import { PUBLIEKSVORMEN } from '#lib/publicaties/vormen.ts';
import type { Cijfer } from '../boom/model.ts';
import { plaatsVan } from '../boom/bijlage.ts';
import { woordenVan } from '../boom/rules.ts';
import { bronVan } from '../boom/tabellen.ts';
import { breukjaren, breuknoten } from '../breuken/rules.ts';
import type { Editieteksten } from '../model.ts';
import type { Antwoord } from '../roosters/model.ts';
import type { Cijferbron, Openbaarbron } from './model.ts';

/** What of an edition can go out: its words, and the exact counts of its figures. */
export function openbaarbronVan(geschreven: Editieteksten, cijfers: readonly Cijfer[]): Openbaarbron {
  const { perGemeente, hoofdstukken } = geschreven.vorm;
  return {
    perGemeente,
    hoofdstukken: hoofdstukken.map((hoofdstuk) => ({
      ...{ id: hoofdstuk.id, titel: hoofdstuk.titel },
      cijfers: hoofdstuk.onderdelen.map(({ id }) => id),
      ...woordenVan(hoofdstuk, geschreven),
    })),
    cijfers: cijfers.map(cijferbronVan),
  };
}

/** The exact tables behind one figure, with every dimension that it shows or chooses from, whatever is shown of them. */
function cijferbronVan({ onderdeel, vergelijking, heel, breuken }: Cijfer): Cijferbron {
  const { indicator, trend, waarden } = heel;
  const { indeling, jaren } = onderdeel;
  const vast = vasteCodes(indicator);
  const per = [
    ...new Set([
      ...indeling.rijen,
      ...(indeling.kolom ? [indeling.kolom] : []),
      ...Object.keys(indeling.filter),
    ]),
  ].filter((code) => !vast.includes(code));
  const vasteKeuze = Object.fromEntries(
    vast.map((code) => [code, indeling.filter[code] ?? indicator.hoofdcijfer[code] ?? '']),
  );
  const uitslagen = trend.slice(-jaren);
  const niet = redenVan(indicator, per, uitslagen.at(-1)?.bekend === true);
  const vorm = {
    code: per.join('-'),
    ...{ titel: onderdeel.titel, per, filter: vasteKeuze },
    populatie: populatieVan(indicator, vasteKeuze),
  };
  const bekend = uitslagen.filter((uitslag) => uitslag.bekend);
  const telt = teltZin(indicator);
  return {
    ...{ id: onderdeel.id, titel: onderdeel.titel, beeld: onderdeel.beeld, niet },
    ...{ rijen: indeling.rijen.filter((code) => !vast.includes(code)), kolom: indeling.kolom },
    filter: Object.fromEntries(Object.entries(indeling.filter).filter(([code]) => !vast.includes(code))),
    plaats: onderdeel.inBijlage ? plaatsVan(indicator) : null,
    noten: [
      ...(telt ? [telt] : []),
      ...breuknoten(
        breuken,
        bekend.map(({ schooljaar }) => schooljaar),
        'openbaar',
      ),
    ],
    naBreuk: breukjaren(breuken, 'openbaar'),
    bron: bronVan(heel),
    ...(vergelijking ? { vergelijking } : {}),
    woorden: labelsVan(heel),
    jaren: niet === null ? bekend.map(({ schooljaar }) => schooljaar) : [],
    tabellen:
      niet === null
        ? bekend.map((uitslag) => ({
            ...tabelOf(
              vorm,
              uitslag,
              waarden,
              `jaarverslag/${indicator.code}/${vorm.code}/${uitslag.schooljaar}`,
            ),
            ...teldagVan(indicator, uitslag),
          }))
        : [],
  };
}

function redenVan(indicator: Indicator, per: readonly string[], bekend: boolean): string | null {
  if (indicator.afgeschermd)
    return 'Dit cijfer telt strafrechtelijke gegevens; het blijft binnen het bureau.';
  if (indicator.uitwerking !== 'aantal')
    return 'Dit is geen telling van zaken of personen. Zo’n cijfer wordt apart gepubliceerd, of blijft binnen het bureau.';
  if (per.length === 0 || per.length > PARAMETERS_2026.max_dimensies)
    return 'Deze tabel combineert te veel kenmerken om openbaar te maken.';
  return bekend ? null : 'Over dit schooljaar is niets vastgelegd.';
}

/** Tables over the same population are protected as one whole, also beside the figures that are published as such. */
function populatieVan({ code }: Indicator, vast: Readonly<Record<string, string>>): string {
  const vormen = PUBLIEKSVORMEN[code] ?? [];
  const zelfde = vormen.find(
    ({ filter = {}, populatieTeller }) =>
      populatieTeller === undefined &&
      Object.entries(vast).every(([naam, waarde]) => filter[naam] === waarde),
  );
  return zelfde?.populatie ?? [code, ...Object.values(vast)].join('/');
}

function labelsVan({ indicator, waarden }: Antwoord): Dimensiewoorden {
  return Object.fromEntries(
    indicator.dimensies.map(({ code, label }) => [
      code,
      {
        label,
        waarden: Object.fromEntries((waarden[code] ?? []).map((waarde) => [waarde.code, waarde.label])),
      },
    ]),
  );
}
