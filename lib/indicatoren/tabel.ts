import { aandelen, heeftDelen } from './aandelen.ts';
import { labelIn, sumBy, vasteCodes } from './cellen.ts';
import type { Beeld, Cel, Dimensiewaarde, Indicator, Tabelrij, Waardenlijst } from './model.ts';

/** A few rows are shown whole; of many, only those with something in them. */
const ALLE_RIJEN_TOT = 12;

/** Rows and columns as they were chosen, with totals; a group of rows with the same beginning is added up at its first. */
export function toTabel(
  indicator: Indicator,
  cellen: readonly Cel[],
  waarden: Waardenlijst,
  keuze: Beeld['keuze'],
): Beeld['tabel'] {
  const vast = vasteCodes(indicator).filter((code) => !keuze.rijen.includes(code));
  const binnen = cellen.filter(({ dimensies }) => vast.every((code) => dimensies[code] === keuze.vast[code]));
  const kolommen = keuze.kolom ? kolommenVan(waarden[keuze.kolom] ?? [], binnen, keuze.kolom) : [];
  // Fixed dimensions, months among them, are never added up: work that stays open would count in each.
  const telbaar = !keuze.rijen.some((code) => vasteCodes(indicator).includes(code));
  const regels = (codes: readonly string[]): Regel[] => {
    const per = keuze.kolom ? [...codes, keuze.kolom] : codes;
    const perCel = new Map(sumBy(indicator, binnen, [...vast, ...per]).map((cel) => [keyOf(cel, per), cel]));
    return sumBy(indicator, binnen, [...vast, ...codes]).map((totaal) => ({
      sleutel: keyOf(totaal, codes),
      labels: codes.map((code) => labelIn(waarden[code], totaal.dimensies[code] ?? '')),
      cellen: kolommen.map(
        ({ code }) =>
          perCel.get(keyOf({ dimensies: { ...totaal.dimensies, [keuze.kolom ?? '']: code } }, per)) ?? null,
      ),
      totaal,
    }));
  };
  const alle = regels(keuze.rijen);
  const getoond = printedOrder(alle, waarden, keuze);
  const isGeheel = heeftDelen(indicator) && telbaar;
  const perRij =
    isGeheel && !keuze.aandeelPerKolom ? aandelen(getoond.map(({ totaal }) => totaal.waarde)) : null;
  const perKolom =
    isGeheel && keuze.aandeelPerKolom
      ? kolommen.map((_, plek) => aandelen(getoond.map((rij) => rij.cellen[plek]?.waarde ?? 0)))
      : [];
  const groepen = telbaar ? groepenVan(getoond, regels, keuze.rijen) : new Map<Regel, Regel>();
  const totalen = telbaar ? regels([])[0] : undefined;
  return {
    kolommen,
    rijen: getoond.map((rij, plek): Tabelrij => ({
      ...rij,
      aandeel: perRij?.[plek] ?? null,
      kolomaandelen: kolommen.map((_, kolom) => perKolom[kolom]?.[plek] ?? null),
      groep: groepen.get(rij) ?? null,
    })),
    metAandeel: perRij !== null,
    metKolomaandeel: perKolom.some((delen) => delen !== null),
    weggelaten: alle.length - getoond.length,
    totalen: totalen ? { cellen: totalen.cellen, totaal: totalen.totaal } : null,
  };
}

type Regel = Pick<Tabelrij, 'sleutel' | 'labels' | 'cellen' | 'totaal'>;

/** First the rows that are always printed, in their order; then what there is besides. */
function printedOrder(alle: readonly Regel[], waarden: Waardenlijst, keuze: Beeld['keuze']): Regel[] {
  const rest = new Set(
    keuze.rijen.flatMap((code) =>
      (waarden[code] ?? []).flatMap((waarde) => (waarde.rest ? [`${code} ${waarde.code}`] : [])),
    ),
  );
  const isRest = ({ totaal }: Regel) =>
    keuze.rijen.some((code) => rest.has(`${code} ${totaal.dimensies[code]}`));
  const vaste = keuze.vasteRijen.map((codes) => codes.join('\u0001'));
  const altijd = vaste.flatMap((sleutel) => alle.find((rij) => rij.sleutel === sleutel) ?? []);
  const overige = alle.filter((rij) => {
    if (vaste.includes(rij.sleutel)) return false;
    if (isGevuld(rij)) return true;
    return vaste.length === 0 && alle.length <= ALLE_RIJEN_TOT && !isRest(rij);
  });
  return vaste.length === 0 ? overige : byGroup([...altijd, ...overige], keuze.rijen.length - 1);
}

/** What comes besides the printed rows stands with its own group. */
function byGroup(rijen: readonly Regel[], diepte: number): Regel[] {
  return [...Map.groupBy(rijen, (rij) => beginVan(rij.sleutel, diepte)).values()].flat();
}

function groepenVan(
  rijen: readonly Regel[],
  regels: (codes: readonly string[]) => Regel[],
  codes: readonly string[],
): Map<Regel, Regel> {
  const diepte = codes.length - 1;
  if (diepte < 1) return new Map();
  const groepen = Map.groupBy(rijen, (rij) => beginVan(rij.sleutel, diepte));
  if ([...groepen.values()].every(({ length }) => length < 2)) return new Map();
  const sommen = new Map(regels(codes.slice(0, -1)).map((som) => [som.sleutel, som]));
  return new Map(
    [...groepen].flatMap(([sleutel, [eerste]]) => {
      const som = sommen.get(sleutel);
      return eerste && som ? [[eerste, som] as const] : [];
    }),
  );
}

function beginVan(sleutel: string, diepte: number): string {
  return sleutel.split('\u0001').slice(0, Math.max(0, diepte)).join('\u0001');
}

function isGevuld({ totaal }: Regel): boolean {
  return totaal.teller !== 0 || (totaal.noemer ?? 0) > 0;
}

/** The values that occur, in their own order; what is on no list comes last, and what catches the rest only when it has something. */
function kolommenVan(
  bekend: readonly Dimensiewaarde[],
  cellen: readonly Cel[],
  code: string,
): Dimensiewaarde[] {
  const codes = new Set(cellen.flatMap(({ dimensies }) => dimensies[code] ?? []));
  const gevuld = new Set(
    cellen.flatMap(({ dimensies, teller, noemer }) =>
      teller !== 0 || (noemer ?? 0) > 0 ? [dimensies[code] ?? ''] : [],
    ),
  );
  const eigen = bekend.filter(
    (waarde) => codes.delete(waarde.code) && (!waarde.rest || gevuld.has(waarde.code)),
  );
  return [...eigen, ...[...codes].sort().map((extra) => ({ code: extra, label: extra }))];
}

function keyOf({ dimensies }: Pick<Cel, 'dimensies'>, codes: readonly string[]): string {
  return codes.map((code) => dimensies[code] ?? '').join('\u0001');
}
