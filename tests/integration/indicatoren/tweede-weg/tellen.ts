import { addMonths } from '#lib/kalender/rules.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { KERNLIJST, isKernCode } from '#lib/werkprocessen/kernlijst.ts';
import { totEnMet, type Boek } from './boek.ts';
import type { Feit, Geteld, Jaar, Periode } from './model.ts';
import type { Feitsoort } from '#lib/logboek/feitsoorten.ts';

export type Natelling = (boek: Boek, jaar: Jaar) => Geteld[];
type Cel = Record<string, string>;

/** One for each. */
export function tel(cellen: readonly Cel[]): Geteld[] {
  return [...Map.groupBy(cellen, sleutel).values()].map((groep) => ({
    cel: groep[0] ?? {},
    teller: groep.length,
  }));
}

/** A part of a whole: each stands in the denominator, and in the numerator when it counts. */
export function deel(zaken: readonly { readonly cel: Cel; readonly telt: boolean }[]): Geteld[] {
  return [...Map.groupBy(zaken, ({ cel }) => sleutel(cel)).values()].map((groep) => ({
    cel: groep[0]?.cel ?? {},
    teller: groep.filter(({ telt }) => telt).length,
    noemer: groep.length,
  }));
}

export function sleutel(cel: Readonly<Record<string, string>>): string {
  return Object.keys(cel)
    .sort()
    .map((naam) => `${naam}=${cel[naam]}`)
    .join(' ');
}

export const ofOnbekend = (waarde: string | null | undefined) => waarde ?? 'onbekend';

/** What happened in the school year, up to the day on which one looks. */
export function inJaar<F extends { readonly datum: Datum }>({ van, eind }: Jaar, feiten: readonly F[]): F[] {
  return feiten.filter(({ datum }) => datum >= van && datum <= eind);
}

/** The last closing of what is closed on a day: whatever was reopened since is not. */
export function gesloten<D extends Feitsoort, O extends Feitsoort>(
  boek: Boek,
  dag: Datum,
  dicht: D,
  open: O,
): Feit<D>[] {
  const alle = totEnMet<Feit<D | O>>(dag, boek.feiten<D | O>(dicht, open));
  return [...Map.groupBy(alle, ({ onderwerpId }) => onderwerpId).values()].flatMap((eigen) => {
    const laatste = eigen.at(-1);
    return laatste?.soort === dicht ? [laatste as Feit<D>] : [];
  });
}

export function geslotenWerk(boek: Boek, dag: Datum): Feit<'WerkprocesGesloten'>[] {
  return gesloten(boek, dag, 'WerkprocesGesloten', 'WerkprocesHeropend');
}

/** Work that is open at the end of a day. */
export function openWerk(boek: Boek, dag: Datum): Feit<'WerkprocesGestart'>[] {
  const dicht = new Set(geslotenWerk(boek, dag).map(({ onderwerpId }) => onderwerpId));
  return totEnMet(dag, boek.feiten('WerkprocesGestart')).filter(({ onderwerpId }) => !dicht.has(onderwerpId));
}

export function klasseVan(kern: string): string {
  return isKernCode(kern) ? KERNLIJST[kern].kpiKlasse : 'onbekend';
}

export function jarenOud(geboren: Datum, dag: Datum): number {
  let jaren = 0;
  while (addMonths(geboren, 12 * (jaren + 1)) <= dag) jaren += 1;
  return jaren;
}

export function geldtOp<P extends Periode>(dag: Datum, perioden: readonly P[] | undefined): P | undefined {
  return perioden?.findLast(({ van, tot }) => van <= dag && (tot === null || tot >= dag));
}

/** Where somebody lived on a day by the BRP. */
export function woonde(boek: Boek, jongereId: string | null, dag: Datum): string | null {
  return geldtOp(dag, boek.bron.woningen.get(jongereId ?? ''))?.gemeente ?? null;
}

/** A fact carries the gemeente of that day; who lives in none of the bureau lives elsewhere, who has none is in no BRP. */
export function woonplaats(
  boek: Boek,
  { datum, gegevens }: { readonly datum: Datum; readonly gegevens: { readonly gemeente: string | null } },
): string {
  const { gemeente } = gegevens;
  if (gemeente === null) return 'niet-in-brp';
  const eigen = boek.bron.gemeenten.filter(({ code }) => code === gemeente);
  return geldtOp(datum, eigen) ? gemeente : 'buiten-regio';
}

/** By the change that was known, or by the dossier when that came in with it and was never changed. */
export function gekwalificeerd(boek: Boek, jongereId: string | null, dag: Datum): boolean {
  const bekend = boek.vanJongere(jongereId, 'PlichtGewijzigd');
  const op = boek.bron.jongeren.get(jongereId ?? '')?.startkwalificatie ?? null;
  const dossier = boek.ooitGewijzigd(jongereId) ? [] : [op];
  const dagen = [...bekend.map(({ gegevens }) => gegevens.startkwalificatieOp), ...dossier];
  return dagen.some((dagVan) => dagVan !== null && dagVan <= dag);
}

/** Whole months of the school year that are over on the day, with their last day. */
export function maanden({ van, eind }: Jaar): { maand: string; eerste: Datum; laatste: Datum }[] {
  const lijst = [];
  for (let nr = 0; nr < 12; nr += 1) {
    const eerste = addMonths(van, nr);
    const volgende = addMonths(van, nr + 1);
    const laatste = dagVoor(volgende);
    if (laatste <= eind) lijst.push({ maand: eerste.slice(0, 7), eerste, laatste });
  }
  return lijst;
}

function dagVoor(dag: Datum): Datum {
  const vorige = new Date(`${dag}T00:00:00Z`);
  vorige.setUTCDate(vorige.getUTCDate() - 1);
  return vorige.toISOString().slice(0, 10) as Datum;
}

/** Whose work it is. */
export function functieVan(soort: string): string {
  if (soort === 'jongerenpunt') return 'jongerenpunt';
  return ['vsv', 'verzuim-18plus', 'jongere-in-beeld'].includes(soort) ? 'doorstroompunt' : 'leerplicht';
}
