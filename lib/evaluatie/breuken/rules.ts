import type { Trendbreuk } from '#lib/indicatoren/trendbreuken/model.ts';
import { raaktCijfer } from '#lib/indicatoren/trendbreuken/rules.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { gelukt } from '#lib/platform/errors.ts';
import type { Kanttekening } from '../conclusies/model.ts';
import { concludeer } from '../conclusies/rules.ts';
import { JAARMATEN, MATEN } from '../maten.ts';
import type { Evaluatiepagina, Maatuitslag } from '../model.ts';
import type { Evaluatiebreuk } from './model.ts';

/** A figure with the stretch of days that is looked at of it. */
type Bekeken = {
  readonly code: string;
  readonly indicator: { readonly code: string; readonly onderwerp: string };
  readonly van: Datum;
  readonly tot: Datum;
};

/** Of all breaks of the bureau those that part what is looked at of at least one figure: one on the first day parts nothing. */
export function breukenBij(
  breuken: readonly Trendbreuk[],
  cijfers: readonly Bekeken[],
): readonly Evaluatiebreuk[] {
  return breuken.flatMap((breuk) => {
    const raakt = cijfers
      .filter(
        ({ indicator, van, tot }) => raaktCijfer(breuk, indicator) && breuk.vanaf > van && breuk.vanaf <= tot,
      )
      .map(({ code }) => code);
    const { vanaf, zin, bron, openbaar } = breuk;
    return raakt.length > 0 ? [{ op: vanaf, zin, bron, openbaar, raakt }] : [];
  });
}

/** What is known beside the line of one figure: the notes of the evaluation, and the breaks of the bureau that touch it. */
export function metBreuken(
  notities: readonly Kanttekening[],
  breuken: readonly Evaluatiebreuk[],
  code: string,
): readonly Kanttekening[] {
  return [
    ...notities,
    ...breuken
      .filter(({ raakt }) => raakt.includes(code))
      .map(({ op, zin }) => ({ soort: 'breuk' as const, op, zin })),
  ];
}

/** For the public: that there is a break always, what it was only when the bureau may say so. */
export function voorIedereen(breuken: readonly Evaluatiebreuk[]): readonly Evaluatiebreuk[] {
  return breuken.map((breuk) => (breuk.openbaar ? breuk : { ...breuk, zin: '', bron: '' }));
}

/** The same conclusion, with only those breaks told that everybody may know. */
export function conclusieVoorIedereen(
  uitslag: Maatuitslag,
  {
    evaluatie,
    notities: { binnen, buiten },
    breuken,
  }: Pick<Evaluatiepagina, 'evaluatie' | 'notities' | 'breuken'>,
): Maatuitslag {
  const { maat, schatting } = uitslag;
  if (!schatting) return uitslag;
  const naast = metBreuken([...binnen, ...buiten], voorIedereen(breuken), maat.code);
  return { ...uitslag, conclusie: concludeer(maat, gelukt(schatting), evaluatie.veranderdOp, naast) };
}

const TITELS = new Map([...MATEN, ...JAARMATEN].map(({ code, titel }) => [code, titel]));

/** 'K1 Thuiszitters op de laatste dag van de maand, K2 Teruggeleid naar school (T1)' */
export function raaktTitels({ raakt }: Pick<Evaluatiebreuk, 'raakt'>): string {
  return raakt.map((code) => TITELS.get(code) ?? code).join(', ');
}

/** The sentence of a break, with its source and what it touches. */
export function breukRegel(breuk: Evaluatiebreuk): string {
  const { op, zin, bron } = breuk;
  const wat = zin ? `${zin} Bron: ${bron}.` : 'vanaf die dag is het cijfer anders gemaakt.';
  return `${formatDatum(op)}: ${wat} Raakt: ${raaktTitels(breuk)}.`;
}

/** Under a table of school years: which years are not simply to be compared. */
export function breukNoten(
  breuken: readonly Evaluatiebreuk[],
  jaren: Evaluatiepagina['jaren'],
): readonly string[] {
  return breuken.flatMap(({ op, raakt }) => {
    const titels = jaren.filter(({ maat }) => raakt.includes(maat.code)).map(({ maat }) => maat.titel);
    if (titels.length === 0) return [];
    return [
      `Trendbreuk op ${formatDatum(op)} bij ${titels.join(' en ')}: jaren van ervoor en erna zijn niet zonder meer te vergelijken.`,
    ];
  });
}
