import { eenheidVan, isPercentage } from '#lib/indicatoren/labels.ts';
import type { Indicator, Uitslag } from '#lib/indicatoren/model.ts';
import { WERKFUNCTIES } from '#lib/cockpit/model.ts';
import type { Bijdoel, Doeljaar, Doelrichting, Jaarmeting, Maat, Proefcijfer } from './model.ts';

/** Rounding of binary fractions: 29% of 100 is 29, not 28. */
const KLEIN = 1e-9;

/**
 * The parts of a figure of which a target can be tried. Of a decrease that is the number itself; "10% less than the year before" says the rest.
 * Work per fte is there for all functions and for each. Criminal-law figures have no target.
 */
export function proefcijfersVan(indicator: Indicator): readonly Proefcijfer[] {
  if (indicator.afgeschermd) return [];
  const vast: Record<string, string> = {};
  for (const { code, vast: isVast } of indicator.dimensies) {
    if (!isVast || code === 'maand') continue;
    const waarde = indicator.uitwerking === 'afname' && code === 'meting' ? 'aantal' : indicator.hoofdcijfer[code]; // prettier-ignore
    if (waarde === undefined) return [];
    vast[code] = waarde;
  }
  const maanden = indicator.dimensies.some(({ code, vast: isVast }) => isVast && code === 'maand');
  const geheel: Proefcijfer = { sleutel: indicator.code, indicator, vast, kies: {}, maanden };
  const heeftFunctie = indicator.dimensies.some(({ code }) => code === 'functie');
  if (indicator.uitwerking !== 'per-fte' || !heeftFunctie) return [geheel];
  return [
    geheel,
    ...WERKFUNCTIES.map((functie) => ({
      ...geheel,
      sleutel: `${indicator.code}.${functie}`,
      kies: { functie },
    })),
  ];
}

export function maatVan({ indicator, vast, maanden }: Proefcijfer): Maat {
  if (isPercentage(indicator, { dimensies: vast })) return 'procent';
  return maanden || indicator.uitwerking === 'percentiel' || indicator.uitwerking === 'per-fte'
    ? 'getal'
    : 'aantal';
}

export function eenheidVanCijfer({ indicator, vast }: Proefcijfer) {
  return eenheidVan(indicator, { dimensies: vast });
}

/** A share and a decrease go no further than 100%. */
export function isMogelijk(doel: number, richting: Doelrichting, maat: Maat): boolean {
  return doel <= 100 || (richting !== 'daling' && maat !== 'procent');
}

/** What the executor answered about one year; of a figure per month the mean of the months that are known. */
export function metingVan({ vast, maanden }: Proefcijfer, uitslag: Uitslag): Jaarmeting {
  const { schooljaar, peildatum, versie, nietGemeten } = uitslag;
  const cellen = uitslag.cellen.filter(({ dimensies }) =>
    Object.entries(vast).every(([code, waarde]) => dimensies[code] === waarde),
  );
  const kop = { schooljaar, peildatum, versie, nietGemeten: nietGemeten === true };
  if (!maanden) {
    const [cel] = cellen;
    const { waarde = null, teller = null, noemer = null } = cel ?? {};
    return { ...kop, waarde, teller, noemer, maanden: null };
  }
  const bekend = cellen.flatMap(({ waarde }) => waarde ?? []);
  const som = bekend.reduce((sum, waarde) => sum + waarde, 0);
  const waarde = bekend.length === 0 ? null : som / bekend.length;
  return { ...kop, waarde, teller: null, noemer: null, maanden: bekend };
}

/** What the target is in a year; of a decrease it follows from the year before. */
export function streefVan(richting: Doelrichting, doel: number, vorig: number | null): number | null {
  if (richting !== 'daling') return doel;
  return vorig === null ? null : vorig * (1 - doel / 100);
}

export function haaltDoel(
  waarde: number | null,
  streef: number | null,
  richting: Doelrichting,
): boolean | null {
  if (waarde === null || streef === null) return null;
  return richting === 'minstens' ? waarde >= streef - KLEIN : waarde <= streef + KLEIN;
}

/**
 * Each year against the target. The first has nothing before it; a year counted by another definition than the one before it cannot be said to
 * be lower. Of heads the target is rounded to the safe side: a part of somebody does not exist.
 */
export function doeljaren(
  metingen: readonly Jaarmeting[],
  richting: Doelrichting,
  doel: number,
  maat: Maat,
): readonly Doeljaar[] {
  return metingen.map((meting, plek) => {
    const vorig = metingen[plek - 1];
    const naBreuk = vorig !== undefined && vorig.versie !== meting.versie;
    const precies = streefVan(richting, doel, naBreuk ? null : (vorig?.waarde ?? null));
    const streef = precies === null || maat !== 'aantal' ? precies : heel(precies, richting);
    const gehaald = haaltDoel(meting.waarde, streef, richting);
    const verschil =
      meting.waarde === null || streef === null ? null : ervan(meting.waarde, streef, richting);
    const maandenGehaald =
      meting.maanden === null || streef === null
        ? null
        : meting.maanden.filter((maand) => haaltDoel(maand, streef, richting)).length;
    return { ...meting, streef, gehaald, verschil, maandenGehaald, naBreuk };
  });
}

function heel(precies: number, richting: Doelrichting): number {
  return richting === 'minstens' ? Math.ceil(precies - KLEIN) : Math.floor(precies + KLEIN);
}

function ervan(waarde: number, streef: number, richting: Doelrichting): number {
  return Math.max(0, richting === 'minstens' ? streef - waarde : waarde - streef);
}

/**
 * How many it could be at most, or must be at least, to meet the target with as many in the denominator as now; a part of somebody does
 * not exist, so it is rounded to the safe side. `verschil`: how many fewer (at most) or more (at least) than now; zero when it is met.
 */
export function bijDoel(
  nu: { readonly teller: number | null; readonly noemer: number | null },
  richting: Doelrichting,
  streef: number | null,
): Bijdoel | null {
  if (nu.teller === null || nu.noemer === null || nu.noemer <= 0 || streef === null) return null;
  const teller = heel((nu.noemer * streef) / 100, richting);
  return { teller, waarde: (teller * 100) / nu.noemer, verschil: ervan(nu.teller, teller, richting) };
}
