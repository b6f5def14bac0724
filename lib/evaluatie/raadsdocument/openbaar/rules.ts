import type { Datum } from '#lib/kalender/model.ts';
import { PARAMETERS_2026, type OnthullingParameters } from '#lib/publicaties/onthulling/model.ts';
import { kanten } from '../../rules.ts';
import type { Evaluatiepagina, Gemiddelde, Grond, Maat, Maatuitslag } from '../../model.ts';

/**
 * What of an evaluation may leave the bureau. No month leaves: only averages over at least six months on each side and what the line says over
 * them. Somebody may know two of these months exactly, from what is public already; what is left must then still be large enough to hide
 * in. And how many hours people were there is not told of so few of them that it tells of one.
 */
export const MINSTE_MAANDEN_OPENBAAR = 6;
/** Months of which somebody may know the count from elsewhere, such as the day of count of a publication in each of two school years. */
const BEKEND_ELDERS = 2;
/** Own choice: with less contract than this, effective fte would tell who was ill. */
export const MINSTE_FTE = 3;

export type Weggelaten = { readonly titel: string; readonly reden: string };
export type Openbaardeel = {
  readonly uitslagen: readonly Maatuitslag[];
  readonly weggelaten: readonly Weggelaten[];
  /** Effective fte, and so everything per fte, may be told. */
  readonly effectief: boolean;
};

export function openbaarDeel(
  { evaluatie, uitslagen, formatie }: Pick<Evaluatiepagina, 'evaluatie' | 'uitslagen' | 'formatie'>,
  parameters: OnthullingParameters = PARAMETERS_2026,
): Openbaardeel {
  const contract = contractPerMaand(formatie, evaluatie.functie);
  const effectief = contract.length > 0 && contract.every((fte) => fte >= MINSTE_FTE);
  const gekeurd = uitslagen.map((uitslag) => ({ uitslag, reden: bezwaar(uitslag, evaluatie.veranderdOp, effectief, parameters) })); // prettier-ignore
  return {
    effectief,
    uitslagen: gekeurd.flatMap(({ uitslag, reden }) => (reden === null ? [uitslag] : [])),
    weggelaten: gekeurd.flatMap(({ uitslag, reden }) => (reden === null ? [] : [{ titel: uitslag.maat.titel, reden }])), // prettier-ignore
  };
}

/** Why a measure may not be told; null when it may. */
function bezwaar(
  { maat, reeks, gronden }: Maatuitslag,
  veranderdOp: Datum,
  effectief: boolean,
  parameters: OnthullingParameters,
): string | null {
  if (maat.perFte && !effectief)
    return `bij minder dan ${MINSTE_FTE} fte zou het iets zeggen over één medewerker`;
  if (new Set(reeks.flatMap(({ waarde }) => waarde ?? [])).size === 1)
    return 'het verandert te weinig om te tonen';
  const { voor, na } = kanten(reeks.map(({ maand }) => maand), veranderdOp); // prettier-ignore
  for (const maanden of [voor, na]) {
    const reden = magDeel({ maat, reeks, gronden }, (maand) => maanden.includes(maand), parameters);
    if (reden) return reden;
  }
  return null;
}

/** Why these months of a measure may not be told together; null when they may. */
export function magDeel(
  { maat, reeks, gronden }: Pick<Maatuitslag, 'maat' | 'reeks' | 'gronden'>,
  hoort: (maand: string) => boolean,
  parameters: OnthullingParameters = PARAMETERS_2026,
): string | null {
  const bekend = reeks.filter(({ maand, waarde }) => waarde !== null && hoort(maand));
  if (bekend.length < MINSTE_MAANDEN_OPENBAAR)
    return `er zijn aan een kant minder dan ${MINSTE_MAANDEN_OPENBAAR} maanden bekend`;
  const onder = gronden.filter(({ maand }) => bekend.some((punt) => punt.maand === maand));
  return isGrootGenoeg(maat, onder, parameters) ? null : 'de aantallen eronder zijn te klein';
}

/**
 * Even for who knows two of the months, what is left is no small number, and neither is what it is a part of. Of a state months do not add up, for
 * one person who stays counts in each of them: there the average month itself must be no small number.
 */
export function isGrootGenoeg(
  maat: Pick<Maat, 'eenheid' | 'isStroom'>,
  gronden: readonly Grond[],
  { min_cel, min_noemer }: Pick<OnthullingParameters, 'min_cel' | 'min_noemer'>,
): boolean {
  const tellers = gronden.map(({ teller }) => teller ?? 0);
  if (maat.eenheid === 'dagen') return som(rest(tellers)) >= min_noemer;
  const zonder = gronden.map(({ teller, noemer }) => (noemer ?? 0) - (teller ?? 0));
  const delen = maat.eenheid === 'procentpunten' ? [tellers, zonder] : [tellers];
  if (!maat.isStroom) return delen.every((deel) => gemiddelde(rest(deel)) >= minsteStand(maat, min_cel));
  if (maat.eenheid !== 'procentpunten') return som(rest(tellers)) >= 2 * min_cel;
  const noemers = gronden.map(({ noemer }) => noemer ?? 0);
  return som(rest(noemers)) >= min_noemer && delen.every((deel) => som(rest(deel)) >= min_cel);
}

/** Own choice: the limit of a public cell for jongeren; of werkprocessen twice that, for one jongere may have several and they are not told apart here. */
function minsteStand({ eenheid }: Pick<Maat, 'eenheid'>, min_cel: number): number {
  return eenheid === 'jongeren' ? min_cel : 2 * min_cel;
}

/** Without the largest ones, that somebody may know. */
function rest(aantallen: readonly number[]): readonly number[] {
  return aantallen.toSorted((a, b) => b - a).slice(BEKEND_ELDERS);
}

function som(getallen: readonly number[]): number {
  return getallen.reduce((totaal, getal) => totaal + getal, 0);
}

function gemiddelde(getallen: readonly number[]): number {
  return getallen.length === 0 ? 0 : som(getallen) / getallen.length;
}

function contractPerMaand(
  formatie: Evaluatiepagina['formatie'],
  functie: Evaluatiepagina['evaluatie']['functie'],
): readonly number[] {
  const delen = formatie.filter((deel) => functie === null || deel.functie === functie);
  const maanden = new Set(delen.flatMap(({ maanden: punten }) => punten.map(({ maand }) => maand)));
  return [...maanden].flatMap((maand) => {
    const bekend = delen.flatMap(({ maanden: punten }) => {
      const contract = punten.find((punt) => punt.maand === maand)?.contract;
      return contract == null ? [] : [contract];
    });
    return bekend.length === 0 ? [] : [bekend.reduce((som, fte) => som + fte, 0)];
  });
}

/** A percentage near nothing or near everything is told by its bound alone. */
export function begrenzing(
  { waarde }: Gemiddelde,
  { percentage_onder, percentage_boven }: OnthullingParameters = PARAMETERS_2026,
): string | null {
  if (waarde === null) return null;
  if (waarde < percentage_onder) return `< ${percentage_onder}%`;
  return waarde > percentage_boven ? `> ${percentage_boven}%` : null;
}
