import { toBeeld } from '#lib/indicatoren/beeld.ts';
import { formatBreuk, formatWaarde, isPercentage } from '#lib/indicatoren/labels.ts';
import type { Beeld, Cel, Indicator, Tabelrij, Uitslag } from '#lib/indicatoren/model.ts';
import { GEEN_KOLOM, type Gevraagd } from '#lib/indicatoren/weergave.ts';
import type { Schooljaar } from '#lib/kalender/model.ts';
import type { Onderdeelvorm } from '../vorm/model.ts';
import type { Antwoord, Rooster, Roostercel, Roosterkolom, Roosterrij } from './model.ts';

type Keuze = Pick<Onderdeelvorm, 'indeling' | 'jaren' | 'aandelen'>;
type Jaarbeeld = { readonly jaar: Schooljaar; readonly beeld: Beeld; readonly bekend: boolean };

const LEEG: Roostercel = { waarde: null, tekst: '' };

/** The chosen table over the chosen years: a column for each value and year, rows that occur in any of these years. */
export function roosterVan({ indeling, jaren, aandelen }: Keuze, antwoord: Antwoord): Rooster {
  const { indicator, waarden } = antwoord;
  const beelden = antwoord.trend.slice(-jaren).map((uitslag): Jaarbeeld => ({
    jaar: uitslag.schooljaar,
    bekend: uitslag.bekend,
    beeld: toBeeld(indicator, [uitslag], waarden, gevraagdVan(indeling)),
  }));
  const laatste = beelden.at(-1)?.beeld;
  if (!laatste) throw new RangeError('Een rooster heeft ten minste één schooljaar');
  const kolommen = kolommenVan(beelden, aandelen);
  const regels = beelden.map(({ beeld }) => regelsVan(beeld, indeling.alleen));
  const volgorde = orderOf(regels.map((lijst) => lijst.map(({ sleutel }) => sleutel)));
  const rijen = volgorde.flatMap((sleutel): Roosterrij[] => {
    const perJaar = regels.map((lijst) => lijst.find((regel) => regel.sleutel === sleutel));
    const eerste = perJaar.findLast((regel) => regel !== undefined);
    if (!eerste) return [];
    const cellen = kolommen.map((kolom) => celVan(indicator, kolom, beelden, perJaar));
    return [{ soort: eerste.soort, sleutel, label: eerste.label, cellen }];
  });
  return {
    kop: laatste.keuze.rijen
      .map((code) => indicator.dimensies.find((item) => item.code === code)?.label ?? code)
      .join(', '),
    jaren: beelden.map(({ jaar }) => jaar),
    kolommen,
    rijen,
    telbaar: indicator.uitwerking === 'aantal' && laatste.tabel.totalen !== null,
  };
}

function gevraagdVan({ rijen, kolom, filter }: Keuze['indeling']): Gevraagd {
  const vrij = rijen.length === 0 && kolom === null;
  return { vast: filter, rijen, ...(vrij ? {} : { kolom: kolom ?? GEEN_KOLOM }) };
}

function kolommenVan(beelden: readonly Jaarbeeld[], aandelen: boolean): Roosterkolom[] {
  const laatste = beelden.at(-1)?.beeld;
  const labels = new Map(
    beelden.flatMap(({ beeld }) => beeld.tabel.kolommen).map(({ code, label }) => [code, label]),
  );
  const codes = orderOf(beelden.map(({ beeld }) => beeld.tabel.kolommen.map(({ code }) => code)));
  const perJaar = (kolom: Omit<Roosterkolom, 'jaar'>) => beelden.map(({ jaar }) => ({ ...kolom, jaar }));
  const cellen = codes.flatMap((code) => perJaar({ soort: 'cel', code, label: labels.get(code) ?? code }));
  const totaal = perJaar({ soort: 'totaal', code: '', label: codes.length > 0 ? 'totaal' : 'aantal' });
  const laatsteJaar = beelden.slice(-1).map(({ jaar }) => jaar);
  const delen = laatsteJaar.flatMap((jaar): Roosterkolom[] => {
    if (!aandelen || !laatste) return [];
    if (laatste.tabel.metKolomaandeel)
      return codes.map((code) => ({
        soort: 'aandeel',
        code,
        label: `${labels.get(code) ?? code}, aandeel`,
        jaar,
      }));
    return laatste.tabel.metAandeel ? [{ soort: 'aandeel', code: '', label: 'aandeel', jaar }] : [];
  });
  const los = laatste?.keuze.totaalVooraan ? [...totaal, ...cellen] : [...cellen, ...totaal];
  return [...los, ...delen];
}

type Regel = Pick<Tabelrij, 'cellen' | 'totaal'> & {
  readonly soort: Roosterrij['soort'];
  readonly sleutel: string;
  readonly label: string;
  readonly aandeel: number | null;
  readonly kolomaandelen: readonly (number | null)[];
};

/** The rows of one year as they are read below each other, the total last. */
function regelsVan({ tabel }: Beeld, alleen: readonly string[]): Regel[] {
  const inGroepen = new Set<string>();
  const begin = (sleutel: string) => sleutel.split('\u0001').slice(0, -1).join('\u0001');
  for (const { groep, sleutel } of tabel.rijen) if (groep) inGroepen.add(begin(sleutel));
  const getoond = ({ sleutel }: Tabelrij) =>
    alleen.length === 0 || alleen.includes(sleutel.split('\u0001').at(-1) ?? '');
  const regels = tabel.rijen.flatMap((rij): Regel[] => {
    const isDeel = inGroepen.has(begin(rij.sleutel)) && rij.labels.length > 1;
    const kop: Regel[] = rij.groep
      ? [
          {
            ...{ soort: 'groep', sleutel: `groep ${begin(rij.sleutel)}`, label: rij.groep.labels.join(', ') },
            ...{ cellen: rij.groep.cellen, totaal: rij.groep.totaal, aandeel: null, kolomaandelen: [] },
          },
        ]
      : [];
    if (!getoond(rij)) return kop;
    const label = isDeel ? `waarvan: ${rij.labels.at(-1) ?? ''}` : rij.labels.join(', ');
    return [...kop, { ...rij, soort: isDeel ? 'deel' : 'rij', label }];
  });
  const { totalen } = tabel;
  if (!totalen?.totaal || tabel.rijen.length < 2) return regels;
  const heel = { aandeel: 100, kolomaandelen: tabel.kolommen.map(() => 100) };
  return [
    ...regels,
    {
      soort: 'totaal',
      sleutel: 'totaal',
      label: 'Totaal',
      cellen: totalen.cellen,
      totaal: totalen.totaal,
      ...heel,
    },
  ];
}

function celVan(
  indicator: Indicator,
  kolom: Roosterkolom,
  beelden: readonly Jaarbeeld[],
  perJaar: readonly (Regel | undefined)[],
): Roostercel {
  const jaar = beelden.findIndex((item) => item.jaar === kolom.jaar);
  const regel = perJaar[jaar];
  if (!regel) return kolom.soort === 'aandeel' ? LEEG : nietGeteld(indicator, beelden[jaar]?.bekend === true);
  const plek = beelden[jaar]?.beeld.tabel.kolommen.findIndex(({ code }) => code === kolom.code) ?? -1;
  if (kolom.soort === 'aandeel') {
    const deel = kolom.code === '' ? regel.aandeel : regel.kolomaandelen[plek];
    return deel == null ? LEEG : { waarde: deel, tekst: `${deel}%` };
  }
  return toCel(indicator, kolom.soort === 'totaal' ? regel.totaal : (regel.cellen[plek] ?? null));
}

/** A row that another year has and this one has not. */
function nietGeteld(indicator: Indicator, bekend: boolean): Roostercel {
  if (!bekend) return { waarde: null, tekst: 'onbekend' };
  return indicator.uitwerking === 'aantal' ? { waarde: 0, tekst: '0' } : LEEG;
}

function toCel(indicator: Indicator, cel: Cel | null): Roostercel {
  if (!cel) return LEEG;
  const tekst = formatWaarde(cel.waarde, indicator, isPercentage(indicator, cel));
  const breuk = cel.waarde === null ? null : formatBreuk(cel, indicator);
  return { waarde: cel.waarde, tekst: breuk ? `${tekst} (${breuk})` : tekst };
}

/** The order of the last list, with what only stands in earlier ones where it stood there; the total stays last. */
function orderOf(lijsten: readonly (readonly string[])[]): string[] {
  const volgorde = [...(lijsten.at(-1) ?? [])];
  for (const lijst of lijsten.slice(0, -1).toReversed())
    for (const [plek, sleutel] of lijst.entries()) {
      if (volgorde.includes(sleutel)) continue;
      const vorige = lijst.slice(0, plek).findLast((item) => volgorde.includes(item));
      volgorde.splice(vorige === undefined ? 0 : volgorde.indexOf(vorige) + 1, 0, sleutel);
    }
  return volgorde;
}

/** The same answer for one value of a dimension, to tell of one gemeente. */
export function beperkTot(antwoord: Antwoord, dimensie: string, waarde: string): Antwoord {
  const binnen = (cellen: readonly Cel[]) => cellen.filter(({ dimensies }) => dimensies[dimensie] === waarde);
  const trend = antwoord.trend.map((uitslag): Uitslag => ({
    ...uitslag,
    cellen: binnen(uitslag.cellen),
    ...(uitslag.optellingen ? { optellingen: binnen(uitslag.optellingen) } : {}),
  }));
  return { ...antwoord, trend };
}
