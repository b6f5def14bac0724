import jstat from 'jstat';
import { Matrix, QrDecomposition } from 'ml-matrix';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type { Interval, Ontwerp, Schatting, Term } from './model.ts';
import { gemetenNa } from './rules.ts';

const ZEKERHEID = 0.95;
/** Own choice: of jump and bend, which are looked at beside the average difference, so that three looks do not make three chances of an accident. */
const ZEKERHEID_DELEN = 0.99;

/**
 * Newey–West counts with a share `b` of the series, and that share costs certainty: the critical value at b = 0 is 1.96, and grows as Kiefer and
 * Vogelsang (Econometric Theory 21, 2005, table 1: Bartlett, 97.5 %) found it. Without this, intervals of short series are too narrow.
 */
const VAST_DEEL = [1.96, 2.9694, 0.416, -0.5324] as const;

/** Least squares with both kinds of covariance of the coefficients. */
export type Kleinstekwadraten = {
  readonly coefficienten: readonly number[];
  readonly vrijheidsgraden: number;
  readonly residuen: readonly number[];
  readonly r2: number;
  readonly durbinWatson: number;
  /** As if months were independent and equally uncertain. */
  readonly gewoon: Matrix;
  /** Newey–West (1987): allows for uncertainty that differs and for months that hang together. */
  readonly neweyWest: Matrix;
};

/**
 * Ordinary least squares by QR; null when the columns say the same thing twice. Rows that are `los` fit exactly by a term of their own: they say
 * nothing of how well the line fits, nor of how months hang together.
 */
export function kleinsteKwadraten(
  x: readonly (readonly number[])[],
  y: readonly number[],
  vertraging: number,
  los: readonly number[] = [],
): Kleinstekwadraten | null {
  const X = new Matrix(x.map((rij) => [...rij]));
  const [n, k] = [X.rows, X.columns];
  const qr = new QrDecomposition(X);
  if (n <= k || !qr.isFullRank()) return null;
  const Y = Matrix.columnVector([...y]);
  const B = qr.solve(Y);
  const residuen = Matrix.sub(Y, X.mmul(B)).to1DArray();
  const kwadraten = som(residuen.map((e) => e * e));
  const telt = (_: number, plek: number) => !los.includes(plek);
  const gemeten = y.filter(telt);
  const gemiddelde = som(gemeten) / gemeten.length;
  const R = qr.upperTriangularMatrix;
  const inverse = new QrDecomposition(R).solve(Matrix.eye(k));
  const XtXinverse = inverse.mmul(inverse.transpose());
  const midden = neweyWestMidden(X, residuen, vertraging);
  return {
    coefficienten: B.to1DArray(),
    vrijheidsgraden: n - k,
    residuen,
    r2: 1 - kwadraten / som(gemeten.map((waarde) => (waarde - gemiddelde) ** 2)),
    durbinWatson: durbinWatsonVan(residuen.filter(telt), som(y.map((waarde) => waarde * waarde))),
    gewoon: Matrix.mul(XtXinverse, kwadraten / (n - k)),
    neweyWest: XtXinverse.mmul(midden)
      .mmul(XtXinverse)
      .mul(n / (n - k)),
  };
}

/** 2: neighbours do not hang together; 0: they do completely. When the line fits exactly, what is left is rounding, and that says nothing. */
function durbinWatsonVan(residuen: readonly number[], kwadratenVanY: number): number {
  const kwadraten = som(residuen.map((e) => e * e));
  if (kwadraten <= 1e-20 * kwadratenVanY) return 2;
  return som(residuen.slice(1).map((e, plek) => (e - (residuen[plek] ?? 0)) ** 2)) / kwadraten;
}

/** Σ of e²xx′, and of the neighbours up to `vertraging` months away with weights 1 − l ÷ (vertraging + 1) (Bartlett). */
function neweyWestMidden(X: Matrix, residuen: readonly number[], vertraging: number): Matrix {
  const U = Matrix.columnVector([...residuen]);
  const scores = new Matrix(X);
  scores.mulColumnVector(U);
  const midden = scores.transpose().mmul(scores);
  for (let l = 1; l <= Math.min(vertraging, X.rows - 1); l += 1) {
    const later = scores.subMatrix(l, X.rows - 1, 0, X.columns - 1);
    const eerder = scores.subMatrix(0, X.rows - 1 - l, 0, X.columns - 1);
    const gamma = later.transpose().mmul(eerder);
    midden.add(Matrix.add(gamma, gamma.transpose()).mul(1 - l / (vertraging + 1)));
  }
  return midden;
}

/**
 * The segmented line with 95 % intervals. Each takes the widest of three: the ordinary one, that of Newey–West, and the ordinary one
 * enlarged by the first autocorrelation. In short series Newey–West alone is too narrow; the larger of it and the ordinary one is what
 * Angrist and Pischke (Mostly Harmless Econometrics, 2009, §8.1) advise, and enlarging by it what Santer e.a. (J. Geophys. Res. 105, 2000) do.
 */
export function schat(ontwerp: Ontwerp): Uitkomst<Schatting> {
  const { x, y, termen, vertraging } = ontwerp;
  const los = [...ontwerp.leeg, ...ontwerp.alleen];
  const uitkomst = kleinsteKwadraten(x, y, vertraging, los);
  if (!uitkomst)
    return weiger(
      'niet-te-schatten',
      'Met zo weinig maanden zijn de delen van de lijn niet uit elkaar te houden.',
    );
  const t = {
    ...kritiek(uitkomst.vrijheidsgraden, (vertraging + 1) / y.length),
    samenhang: vergroting(uitkomst.durbinWatson, termen.filter(isVanDeLijn).length / y.length),
  };
  const gewichten = x.map((rij) => rij.map((waarde, plek) => (isVerandering(ontwerp, plek) ? waarde : 0)));
  const na = gemetenNa(ontwerp);
  const gemiddeld = termen.map(
    (_, plek) => som(na.map((maand) => gewichten[maand]?.[plek] ?? 0)) / na.length,
  );
  const eerste = ontwerp.knippen.findIndex(({ soort }) => soort === 'verandering') + 1;
  const alleen = (code: string) => termen.map((term) => (term === code ? 1 : 0));
  const lijn = x.map((rij, maand) => (los.includes(maand) ? null : inproduct(rij, uitkomst.coefficienten)));
  return gelukt({
    ontwerp,
    termen: termen.map((code) => ({ code, ...termVan(uitkomst, alleen(code), t) })),
    vrijheidsgraden: uitkomst.vrijheidsgraden,
    r2: uitkomst.r2,
    durbinWatson: uitkomst.durbinWatson,
    lijn,
    zonder: gewichten.map((rij, maand) => {
      const punt = lijn[maand] ?? null;
      return punt === null ? null : punt - inproduct(rij, uitkomst.coefficienten);
    }),
    sprong: verruimd(intervalVan(uitkomst, alleen(`sprong-${eerste}`), t), uitkomst.vrijheidsgraden),
    helling: verruimd(intervalVan(uitkomst, alleen(`helling-${eerste}`), t), uitkomst.vrijheidsgraden),
    verschil: intervalVan(uitkomst, gemiddeld, t),
  });
}

/** The terms of the changes, not those of breaks in how the figure is made. */
function isVerandering({ termen, knippen }: Ontwerp, plek: number): boolean {
  const [soort, nummer] = (termen[plek] ?? '').split('-');
  if (soort === 'maand' || soort === 'leeg') return false;
  return knippen[Number(nummer) - 1]?.soort === 'verandering';
}

/** Half of what is left over lies above: with 95 % the part 0.975 lies below. */
export function tKwantiel(vrijheidsgraden: number, zekerheid = ZEKERHEID): number {
  return jstat.studentt.inv(1 - (1 - zekerheid) / 2, vrijheidsgraden);
}

function verruimd({ waarde, van, tot }: Interval, vrijheidsgraden: number): Interval {
  const keer = tKwantiel(vrijheidsgraden, ZEKERHEID_DELEN) / tKwantiel(vrijheidsgraden);
  return { waarde, van: waarde + (van - waarde) * keer, tot: waarde + (tot - waarde) * keer };
}

type Kritiek = { readonly gewoon: number; readonly neweyWest: number };
type Breedte = Kritiek & { readonly samenhang: number };

/** The parts of the line itself, not the months of the year and the months that stand apart. */
function isVanDeLijn(term: string): boolean {
  return /^(niveau|helling|sprong)/.test(term);
}

/**
 * How much larger errors are when each month hangs together with the one before: √((1 + r) ÷ (1 − r)), with r = 1 − Durbin–Watson ÷ 2. A line that
 * is drawn through months hides some of r, about one part in n for each of its terms (`termen` ÷ n).
 */
export function vergroting(durbinWatson: number, termenPerMaand: number): number {
  const r = Math.min(0.95, Math.max(0, 1 - durbinWatson / 2 + termenPerMaand));
  return Math.sqrt((1 + r) / (1 - r));
}

/** How many errors an interval reaches to each side; `deel` is the share of the series that Newey–West counts with. */
export function kritiek(vrijheidsgraden: number, deel: number): Kritiek {
  const gewoon = tKwantiel(vrijheidsgraden);
  const vast = som(VAST_DEEL.map((factor, macht) => factor * deel ** macht));
  return { gewoon, neweyWest: (gewoon * vast) / VAST_DEEL[0] };
}

function termVan(uitkomst: Kleinstekwadraten, gewicht: readonly number[], t: Breedte): Omit<Term, 'code'> {
  const foutGewoon = foutVan(uitkomst.gewoon, gewicht);
  const foutNeweyWest = foutVan(uitkomst.neweyWest, gewicht);
  const marge = Math.max(t.gewoon * foutGewoon * t.samenhang, t.neweyWest * foutNeweyWest);
  const waarde = inproduct(gewicht, uitkomst.coefficienten);
  return { waarde, van: waarde - marge, tot: waarde + marge, foutGewoon, foutNeweyWest };
}

function intervalVan(uitkomst: Kleinstekwadraten, gewicht: readonly number[], t: Breedte): Interval {
  const { waarde, van, tot } = termVan(uitkomst, gewicht, t);
  return { waarde, van, tot };
}

/** The error of a sum of coefficients with these weights; rounding may leave a hair below zero. */
function foutVan(covariantie: Matrix, gewicht: readonly number[]): number {
  const w = Matrix.columnVector([...gewicht]);
  return Math.sqrt(Math.max(0, w.transpose().mmul(covariantie).mmul(w).get(0, 0)));
}

function inproduct(a: readonly number[], b: readonly number[]): number {
  return som(a.map((waarde, plek) => waarde * (b[plek] ?? 0)));
}

function som(getallen: readonly number[]): number {
  return getallen.reduce((totaal, getal) => totaal + getal, 0);
}
