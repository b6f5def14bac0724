import type { Datum } from '#lib/kalender/model.ts';
import { parseInvoerdatum } from '#lib/kalender/opmaak.ts';
import { addDays, compare, leeftijdBereikt, maandagVan, maxDatum, minDatum } from '#lib/kalender/rules.ts';
import { lesweken, zekerheidVanRooster } from '#lib/kalender/vakanties.ts';
import { toetsZestienUur, ZESTIEN_UUR, type Verzuimuren } from '#lib/kalender/zestien-uur.ts';
import type { Sector } from '#lib/logboek/feitsoorten.ts';
import type { Ureneenheid, Weekbeeld, Zestienbeeld, Zestiengegevens } from '#lib/meldingen/zestien/model.ts';

/**
 * Leerplichtwet 1969, art. 11a: a child under six may miss five hours a week, and five more when the head agrees. The
 * second five are an agreement that the melding does not carry, so a colleague says so; the default is five.
 */
export const VRIJ_ONDER_ZES = { standaard: 5, hoogstens: 10, tot: 6 } as const;

/** Klokuren in primary, lesuren in secondary and vocational education; sites of regional offices agree on this. */
export function eenheidVan(sector: Sector | null): Ureneenheid {
  if (sector === null) return 'uren';
  return sector === 'PO' || sector === 'SO' ? 'klokuren' : 'lesuren';
}

const DAG_MET_UREN =
  /(\d{4}-\d{2}-\d{2}|\d{1,2}-\d{1,2}-\d{4})\s*[:=,]?\s*(\d{1,2}(?:[.,]\d{1,2})?)(?![\d-])/g;

/**
 * Days and hours out of the words of the school, such as "2026-11-03: 4; 5-11-2026: 2,5 uur". How DUO lays this field out
 * is not public; what cannot be read stays words, and a colleague can write the hours down by week.
 */
export function parseSpecificatie(tekst: string | null): readonly Verzuimuren[] {
  return [...(tekst ?? '').matchAll(DAG_MET_UREN)].flatMap(([, dag = '', uren = '']) => {
    const datum = parseInvoerdatum(dag);
    const aantal = Number(uren.replace(',', '.'));
    return datum && aantal > 0 ? [{ datum, uren: aantal }] : [];
  });
}

/** The weeks of a melding as a picture: what counts, the window in which sixteen is reached, and on which day. */
export function zestienbeeld(gegevens: Zestiengegevens): Zestienbeeld {
  const { bron, verzuim } = urenVan(gegevens);
  const vrijeUren = vrijeUrenVan(gegevens);
  const telt = withoutFree(verzuim, vrijeUren, zesdeVerjaardag(gegevens));
  const { van, tot } = spanVan(gegevens, verzuim);
  const weken = lesweken(gegevens.regio, van, tot);
  const { vorigeMelding, meldtermijn } = gegevens;
  const uitkomst = toetsZestienUur({
    verzuim: telt,
    lesweken: weken,
    laatsteMelding: vorigeMelding,
    meldtermijn,
  });
  const meldplicht = uitkomst.meldplichten[0] ?? null;
  const beelden = weekbeelden(van, tot, { verzuim, telt, weken, vorigeMelding });
  const venster = new Set(meldplicht?.weken);
  return {
    eenheid: eenheidVan(gegevens.sector),
    ...{ bron, verzuim, meldplicht, vrijeUren, vorigeMelding, meldtermijn },
    weken: beelden.map((beeld) => ({ ...beeld, inVenster: venster.has(beeld.week) })),
    meeste: meesteIn(beelden),
    roosterBekend: zekerheidVanRooster(van) !== null && zekerheidVanRooster(tot) !== null,
    urenBuitenLesweken: uitkomst.urenBuitenLesweken,
    schoolOpTijd: meldplicht ? gegevens.ontvangenOp <= meldplicht.schoolMeldtUiterlijk : null,
  };
}

/** The Mondays of which a colleague can write down hours: from the first day of absence until the melding came, at most twelve. */
export function invulweken({ begindatum, einddatum, ontvangenOp }: Zestiengegevens): readonly Datum[] {
  const tot = maandagVan(minDatum(einddatum ?? ontvangenOp, ontvangenOp));
  const eerste = maxDatum(minDatum(maandagVan(begindatum), addDays(tot, -21)), addDays(tot, -7 * 11));
  const weken: Datum[] = [];
  for (let week = eerste; week <= tot; week = addDays(week, 7)) weken.push(week);
  return weken;
}

/** Of these weeks, those without lessons: named before anything is written down in them. */
export function vakantieweken(weken: readonly Datum[], regio: Zestiengegevens['regio']): readonly Datum[] {
  const [eerste, laatste] = [weken[0], weken.at(-1)];
  if (!eerste || !laatste) return [];
  const les = new Set(lesweken(regio, eerste, addDays(laatste, 6)));
  return weken.filter((week) => !les.has(week));
}

/** What somebody wrote down goes before what the school said. */
function urenVan(gegevens: Zestiengegevens): Pick<Zestienbeeld, 'bron' | 'verzuim'> {
  if (gegevens.weken.length > 0)
    return {
      bron: 'weken',
      verzuim: gegevens.weken.map(({ week, uren }) => ({ datum: week, uren })),
    };
  const gelezen = parseSpecificatie(gegevens.specificatie);
  return { bron: gelezen.length > 0 ? 'specificatie' : 'geen', verzuim: gelezen };
}

function vrijeUrenVan(gegevens: Zestiengegevens): number {
  const zes = zesdeVerjaardag(gegevens);
  if (!zes || gegevens.begindatum >= zes) return 0;
  return gegevens.vrijeUren ?? VRIJ_ONDER_ZES.standaard;
}

function zesdeVerjaardag({ geboortedatum, schrikkelConventie }: Zestiengegevens): Datum | null {
  return geboortedatum && leeftijdBereikt(geboortedatum, VRIJ_ONDER_ZES.tot, schrikkelConventie ?? undefined);
}

/** Takes the free hours off the first hours of each week, until the sixth birthday. */
function withoutFree(
  verzuim: readonly Verzuimuren[],
  vrij: number,
  zes: Datum | null,
): readonly Verzuimuren[] {
  if (vrij === 0 || !zes) return verzuim;
  const over = new Map<Datum, number>();
  return [...verzuim]
    .sort((a, b) => compare(a.datum, b.datum))
    .map(({ datum, uren }) => {
      if (datum >= zes) return { datum, uren };
      const week = maandagVan(datum);
      const af = Math.min(over.get(week) ?? vrij, uren);
      over.set(week, (over.get(week) ?? vrij) - af);
      return { datum, uren: uren - af };
    })
    .filter(({ uren }) => uren > 0);
}

/** At least four weeks, ending with the last hours that were written down; at most sixteen, so that it stays a picture. */
function spanVan(gegevens: Zestiengegevens, verzuim: readonly Verzuimuren[]): { van: Datum; tot: Datum } {
  const dagen = verzuim.map(({ datum }) => datum);
  const einde = minDatum(gegevens.einddatum ?? gegevens.ontvangenOp, gegevens.ontvangenOp);
  const tot = maandagVan(dagen.length > 0 ? maxDatum(dagen[0] ?? einde, ...dagen) : einde);
  const begin = dagen.length > 0 ? minDatum(dagen[0] ?? tot, ...dagen) : gegevens.begindatum;
  const van = maxDatum(minDatum(maandagVan(begin), addDays(tot, -21)), addDays(tot, -7 * 15));
  return { van, tot: addDays(tot, 6) };
}

type Bron = {
  readonly verzuim: readonly Verzuimuren[];
  readonly telt: readonly Verzuimuren[];
  readonly weken: readonly Datum[];
  readonly vorigeMelding: Datum | null;
};

function weekbeelden(van: Datum, tot: Datum, bron: Bron): Omit<Weekbeeld, 'inVenster'>[] {
  const les = new Set(bron.weken);
  const grens = bron.vorigeMelding && maandagVan(bron.vorigeMelding);
  const beelden = [];
  for (let week = van; week <= tot; week = addDays(week, 7)) {
    const in_ = (regels: readonly Verzuimuren[]) =>
      rond(regels.reduce((som, { datum, uren }) => (maandagVan(datum) === week ? som + uren : som), 0));
    beelden.push({
      ...{ week, uren: in_(bron.verzuim), telt: in_(bron.telt), vakantie: !les.has(week) },
      voorVorige: grens !== null && week <= grens,
    });
  }
  return beelden;
}

function meesteIn(beelden: readonly Omit<Weekbeeld, 'inVenster'>[]): number {
  const tellend = beelden.filter(({ vakantie, voorVorige }) => !vakantie && !voorVorige);
  const sommen = tellend.map((_, plek) =>
    tellend
      .slice(Math.max(0, plek - ZESTIEN_UUR.lesweken + 1), plek + 1)
      .reduce((som, { telt }) => som + telt, 0),
  );
  return rond(Math.max(0, ...sommen));
}

function rond(uren: number): number {
  return Math.round(uren * 100) / 100;
}
