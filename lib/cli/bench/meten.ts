/** Small arithmetic of measuring. Times in milliseconds. */
export type Maat = { readonly mediaan: number; readonly p95: number; readonly aantal: number };

export function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * q;
  const [low, high] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0];
  return low + (high - low) * (at - Math.floor(at));
}

export function maatOf(values: readonly number[]): Maat {
  return { mediaan: quantile(values, 0.5), p95: quantile(values, 0.95), aantal: values.length };
}

/** Times `work` for each n; the first tenth (at least three) is warm-up and not counted. */
export async function timeEach(aantal: number, work: (n: number) => Promise<unknown>): Promise<number[]> {
  const warmUp = Math.max(3, Math.ceil(aantal / 10));
  const times: number[] = [];
  for (let n = 0; n < aantal + warmUp; n++) {
    const begin = performance.now();
    await work(n);
    if (n >= warmUp) times.push(performance.now() - begin);
  }
  return times;
}

/** Two things in turn, A B B A, so that a slow minute of the machine hits both; gives the pooled times of each. */
export async function alternate(
  rondes: number,
  a: (n: number) => Promise<number[]>,
  b: (n: number) => Promise<number[]>,
): Promise<{ a: Maat; b: Maat; verhouding: number }> {
  const [timesA, timesB]: [number[], number[]] = [[], []];
  for (let ronde = 0; ronde < rondes; ronde++) {
    if (ronde % 2 === 0) timesA.push(...(await a(ronde)));
    timesB.push(...(await b(ronde)));
    if (ronde % 2 === 1) timesA.push(...(await a(ronde)));
  }
  const [maatA, maatB] = [maatOf(timesA), maatOf(timesB)];
  return { a: maatA, b: maatB, verhouding: maatA.mediaan / maatB.mediaan };
}

/** One line of the result: what was measured, the figure, the aim and whether it was reached. */
export type Meetregel = {
  readonly wat: string;
  readonly waarde: number;
  readonly eenheid: string;
  readonly doel?: string;
  readonly gehaald?: boolean;
  readonly toelichting?: string;
};

export function round(value: number, decimalen = 2): number {
  return Number(value.toFixed(decimalen));
}
