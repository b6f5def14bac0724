import type { Schooljaar } from '#lib/kalender/model.ts';
import type { Verslagblok } from '#lib/platform/verslag/model.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { cellText, tableNote } from '#lib/publicaties/onthulling/labels.ts';
import {
  TOTAAL,
  type EerderePublicatie,
  type OpenbareCel,
  type OpenbareTabel,
} from '#lib/publicaties/onthulling/model.ts';
import { balkenVan } from '../boom/beelden.ts';
import { alleenKolom, bijlagetitel, BIJLAGE_TITEL, gemeentekop } from '../boom/bijlage.ts';
import { tabelVan } from '../boom/tabellen.ts';
import { verslagVan } from '../boom/rules.ts';
import { totaalIn, vergelijkingstabel } from '../landelijk/vergelijken/rules.ts';
import type { Editie, Verslaghoofdstuk } from '../model.ts';
import type { Rooster, Roostercel, Roosterkolom } from '../roosters/model.ts';
import { beschermGroep, kiesTabellen } from './beschermen/rules.ts';
import { inkorten } from './inkorten/rules.ts';
import type { Cijferbron, Openbaarbron, Tabelkeuze, Uitgave, Uitgaveinhoud } from './model.ts';

/**
 * The edition for the public: all its tables protected as one whole, against all that is public already. A table that cannot be
 * protected is left out, and the chapter says so.
 */
export function maakOpenbaar(
  inhoud: Uitgaveinhoud,
  bron: Openbaarbron,
  eerdere: readonly EerderePublicatie[],
): Uitgave {
  const keuze = kiesTabellen(bron.cijfers, eerdere);
  return stelSamen(
    inhoud,
    bron,
    keuze,
    keuze.groepen.flatMap((groep) => beschermGroep(groep, eerdere)),
  );
}

/** The pages of it, when every group is protected. */
export function stelSamen(
  inhoud: Uitgaveinhoud,
  bron: Openbaarbron,
  { gekozen, geweigerd }: Tabelkeuze,
  tabellen: readonly EerderePublicatie[],
): Uitgave {
  const beschermd = new Map(tabellen.map(({ tabel, openbaar }) => [tabel, openbaar]));
  const getoond = new Map(
    gekozen.map(({ id, tabellen: eigen }) => [id, eigen.flatMap((tabel) => beschermd.get(tabel) ?? [])]),
  );
  const weggelaten = bron.cijfers.flatMap(({ id, titel, niet }) => {
    const reden = niet ?? geweigerd.get(id);
    return reden === undefined ? [] : [{ titel, reden }];
  });
  const hoofdstukken = hoofdstukkenVan(bron, getoond, geweigerd);
  return {
    openbaar: { verslag: verslagVan({ ...inhoud, hoofdstukken }, 'openbaar'), weggelaten },
    tabellen,
  };
}

type Getoond = ReadonlyMap<string, readonly OpenbareTabel[]>;

function hoofdstukkenVan(
  { hoofdstukken, cijfers, perGemeente }: Openbaarbron,
  getoond: Getoond,
  geweigerd: ReadonlyMap<string, string>,
): Verslaghoofdstuk[] {
  const blokkenVan = (id: string): readonly Verslagblok[] => {
    const cijfer = cijfers.find((item) => item.id === id);
    if (!cijfer) return [];
    const tabellen = getoond.get(id);
    if (tabellen) return cijferblokken(cijfer, tabellen);
    const reden = cijfer.niet ?? geweigerd.get(id) ?? '';
    return [
      { soort: 'alinea', tekst: `De tabel “${cijfer.titel}” staat niet in deze openbare uitgave. ${reden}` },
    ];
  };
  const delen = hoofdstukken.map(({ id, titel, voor, cijfers: ids, na }) => ({
    ...{ id, titel },
    blokken: [...voor, ...ids.flatMap(blokkenVan), ...na],
  }));
  return perGemeente ? [...delen, ...bijlageVan(cijfers, getoond)] : delen;
}

function cijferblokken(cijfer: Cijferbron, tabellen: readonly OpenbareTabel[]): Verslagblok[] {
  const heel = openbaarRooster(cijfer, tabellen);
  const { rooster, noten: ingekort } = inkorten(heel);
  const tekens = new Set(tabellen.map(tableNote).filter((noot) => noot !== ''));
  const noten = [...cijfer.noten, ...ingekort, ...tekens];
  const tabel = tabelVan(cijfer.titel, rooster, { noten, bron: cijfer.bron, naBreuk: cijfer.naBreuk });
  const blok = cijfer.beeld === 'balken' ? balkenVan(tabel, rooster) : tabel;
  const { vergelijking, naast = [] } = cijfer;
  const landelijk = vergelijking
    ? [vergelijkingstabel(cijfer.titel, vergelijking, totaalIn(heel), 'openbaar')]
    : naast;
  return [blok, ...landelijk];
}

function bijlageVan(cijfers: readonly Cijferbron[], getoond: Getoond): Verslaghoofdstuk[] {
  const eigen = cijfers.filter(({ plaats, kolom }) => plaats !== null && kolom === plaats);
  const codes = new Map(
    eigen.flatMap(({ woorden, plaats }) =>
      Object.entries(woorden[plaats ?? '']?.waarden ?? {}).filter(([code]) => /^\d{4}$/.test(code)),
    ),
  );
  // Frozen content keeps no order of its own: by name, as people look for it.
  const gemeenten = [...codes].toSorted(([, een], [, ander]) => een.localeCompare(ander, 'nl'));
  const blokken = gemeenten.flatMap(([code, naam], plek): Verslagblok[] => [
    ...gemeentekop(naam, plek),
    ...eigen.flatMap((cijfer) => {
      const tabellen = getoond.get(cijfer.id);
      if (!tabellen) return [];
      const eigenKolom = alleenKolom(openbaarRooster(cijfer, tabellen), code);
      if (eigenKolom.kolommen.length === 0) return [];
      const { rooster, noten } = inkorten(eigenKolom);
      return [tabelVan(bijlagetitel(naam, cijfer.titel), rooster, { noten, naBreuk: cijfer.naBreuk })];
    }),
  ]);
  return blokken.length > 0 ? [{ id: 'bijlage', titel: BIJLAGE_TITEL, blokken }] : [];
}

/** The protected tables of the years beside each other; a cell that is not told has no number. */
export function openbaarRooster(cijfer: Cijferbron, tabellen: readonly OpenbareTabel[]): Rooster {
  const laatste = tabellen.at(-1);
  if (!laatste) throw new RangeError('Een openbare tabel heeft ten minste één schooljaar');
  const waarden = (code: string) => laatste.dimensies.find(({ naam }) => naam === code)?.waarden ?? [];
  const woord = (code: string, waarde: string) => cijfer.woorden[code]?.waarden[waarde] ?? waarde;
  const perJaar = (kolom: Omit<Roosterkolom, 'jaar'>) => cijfer.jaren.map((jaar) => ({ ...kolom, jaar }));
  const { kolom, rijen } = cijfer;
  const kolomwaarden = kolom === null ? [] : waarden(kolom);
  const kolommen: Roosterkolom[] = [
    ...kolomwaarden.flatMap((code) => perJaar({ soort: 'cel', code, label: woord(kolom ?? '', code) })),
    ...perJaar({ soort: 'totaal', code: '', label: kolom === null ? 'aantal' : 'totaal' }),
  ];
  const combinaties = rijen.reduce<string[][]>(
    (lijst, code) => lijst.flatMap((begin) => waarden(code).map((waarde) => [...begin, waarde])),
    [[]],
  );
  const celVan = (keuze: Readonly<Record<string, string>>, jaar: Schooljaar) =>
    toCel(tabellen[cijfer.jaren.indexOf(jaar)], { ...cijfer.filter, ...keuze });
  const rij = (codes: readonly string[], soort: 'rij' | 'totaal') => ({
    soort,
    sleutel: codes.join('\u0001'),
    label:
      soort === 'totaal'
        ? 'Totaal'
        : codes.map((waarde, plek) => woord(rijen[plek] ?? '', waarde)).join(', '),
    cellen: kolommen.map(({ code, jaar }) =>
      celVan(
        {
          ...Object.fromEntries(rijen.map((naam, plek) => [naam, codes[plek] ?? TOTAAL])),
          ...(kolom === null || code === '' ? {} : { [kolom]: code }),
        },
        jaar,
      ),
    ),
  });
  return {
    kop: rijen.map((code) => cijfer.woorden[code]?.label ?? code).join(', '),
    ...{ jaren: cijfer.jaren, kolommen, telbaar: false },
    rijen: [
      ...combinaties.map((codes) => rij(codes, 'rij')),
      ...(rijen.length > 0 ? [rij([], 'totaal')] : []),
    ],
  };
}

function toCel(tabel: OpenbareTabel | undefined, keuze: Readonly<Record<string, string>>): Roostercel {
  const plaats = tabel?.dimensies.map(({ naam }) => keuze[naam] ?? TOTAAL);
  const cel = tabel?.cellen.find((item) =>
    item.plaats.every((waarde, plek) => waarde === plaats?.[plek]),
  )?.cel;
  if (!cel) return { waarde: null, tekst: 'onbekend' };
  return { waarde: waardeVan(cel), tekst: cellText(cel) };
}

const waardeVan = (cel: OpenbareCel): number | null => (cel.soort === 'waarde' ? cel.waarde : null);

/** May it go out? Only once, when it was made final, and not by who worked on it. */
export function decideUitgeven(
  { status, makers }: Pick<Editie, 'status' | 'makers'>,
  isUit: boolean,
  door: string | null,
): Uitkomst<null> {
  if (status !== 'klaar')
    return weiger(
      'niet-vastgesteld',
      'Dit jaarverslag is nog niet vastgesteld; daarvoor wordt niets openbaar.',
    );
  if (isUit)
    return weiger(
      'al-openbaar',
      'Dit jaarverslag is al openbaar gemaakt. Herstellen gaat met een nieuwe uitgave.',
    );
  return door === null || makers.includes(door)
    ? weiger('vier-ogen', 'U werkte zelf aan dit jaarverslag. Een collega moet het openbaar maken.')
    : gelukt(null);
}
