/** Small arithmetic of measuring. Times in milliseconds. */
export type Maat = {
  readonly mediaan: number;
  readonly q1: number;
  readonly q3: number;
  readonly p95: number;
  readonly aantal: number;
};

export function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * q;
  const [low, high] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0];
  return low + (high - low) * (at - Math.floor(at));
}

export function maatOf(values: readonly number[]): Maat {
  const at = (q: number) => quantile(values, q);
  return { mediaan: at(0.5), q1: at(0.25), q3: at(0.75), p95: at(0.95), aantal: values.length };
}

/** Times `work` for each n; the first tenth (at least three) is warm-up and not counted, unless it is warm. */
export async function timeEach(
  aantal: number,
  work: (n: number) => Promise<unknown>,
  warmUp = Math.max(3, Math.ceil(aantal / 10)),
): Promise<number[]> {
  const times: number[] = [];
  for (let n = 0; n < aantal + warmUp; n++) {
    const begin = performance.now();
    await work(n);
    if (n >= warmUp) times.push(performance.now() - begin);
  }
  return times;
}

/**
 * Two things in turn, A B B A, so that a slow minute of the machine hits both. Gives the pooled values of each, and the
 * ratio of their medians per round: its spread tells how far the machine was at rest.
 */
export async function alternate(
  rondes: number,
  a: (ronde: number) => Promise<number[]>,
  b: (ronde: number) => Promise<number[]>,
): Promise<{ a: Maat; b: Maat; verhouding: Maat }> {
  const [alleA, alleB, verhoudingen]: [number[], number[], number[]] = [[], [], []];
  for (let ronde = 0; ronde < rondes; ronde++) {
    const even = ronde % 2 === 0;
    const eerst = await (even ? a : b)(ronde);
    const daarna = await (even ? b : a)(ronde);
    const [timesA, timesB] = even ? [eerst, daarna] : [daarna, eerst];
    alleA.push(...timesA);
    alleB.push(...timesB);
    verhoudingen.push(quantile(timesA, 0.5) / quantile(timesB, 0.5));
  }
  return { a: maatOf(alleA), b: maatOf(alleB), verhouding: maatOf(verhoudingen) };
}

/** What should be reached, and why that much. */
export type Doel = ({ readonly minstens: number } | { readonly hoogstens: number }) & {
  readonly waarom?: string;
};

/** One line of the result: what was measured, the figure, the aim and whether it was reached. */
export type Meetregel = {
  readonly wat: string;
  readonly waarde: number;
  readonly kwartielen?: readonly [number, number];
  readonly eenheid: string;
  readonly doel?: string;
  readonly gehaald?: boolean;
  readonly toelichting?: string;
};

type Regelopties = {
  readonly doel?: Doel;
  /** Which of the times must reach it; left out, the better quartile: a busy machine makes figures worse, never better. */
  readonly oordeel?: 'p95' | 'mediaan';
  readonly toelichting?: string;
  readonly decimalen?: number;
};

export function regel(
  wat: string,
  eenheid: string,
  maat: Maat,
  { doel, oordeel, toelichting, decimalen = 2 }: Regelopties = {},
): Meetregel {
  return {
    wat,
    waarde: round(maat.mediaan, decimalen),
    ...(maat.aantal > 1 && { kwartielen: [round(maat.q1, decimalen), round(maat.q3, decimalen)] as const }),
    eenheid,
    ...(doel && { doel: textOf(doel), gehaald: isGehaald(maat, doel, oordeel) }),
    ...(toelichting && { toelichting }),
  };
}

function textOf(doel: Doel): string {
  const [teken, grens] = 'minstens' in doel ? ['≥', doel.minstens] : ['≤', doel.hoogstens];
  return `${teken} ${grens.toLocaleString('nl-NL')}${doel.waarom ? `, ${doel.waarom}` : ''}`;
}

function isGehaald(maat: Maat, doel: Doel, oordeel: Regelopties['oordeel']): boolean {
  if (oordeel) return 'minstens' in doel ? maat[oordeel] >= doel.minstens : maat[oordeel] <= doel.hoogstens;
  return 'minstens' in doel ? maat.q3 >= doel.minstens : maat.q1 <= doel.hoogstens;
}

/** The slope of time against size, both on a log scale: 1 is as fast as the data grow, 0 is not at all. */
export function exponent(punten: readonly (readonly [number, number])[]): number {
  const logs = punten.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const gemiddelde = (as: 0 | 1) => logs.reduce((som, punt) => som + punt[as], 0) / logs.length;
  const [mx, my] = [gemiddelde(0), gemiddelde(1)];
  const boven = logs.reduce((som, [x, y]) => som + (x - mx) * (y - my), 0);
  return boven / logs.reduce((som, [x]) => som + (x - mx) ** 2, 0);
}

export function round(value: number, decimalen = 2): number {
  return Number(value.toFixed(decimalen));
}
