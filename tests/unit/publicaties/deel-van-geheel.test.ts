import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RUIMTE } from '#lib/cli/bench/onthulling/aanvallen.ts';
import { aantallen } from '#lib/cli/bench/onthulling/tabellen.ts';
import {
  PARAMETERS_2026,
  TOTAAL,
  type AantallenTabel,
  type EerderePublicatie,
  type OpenbareTabel,
} from '#lib/publicaties/onthulling/model.ts';
import { boundsOfCel } from '#lib/publicaties/onthulling/onderdelen.ts';
import { protectAll } from '#lib/publicaties/onthulling/rules.ts';

/** The reader of this test is his own: he knows nothing of how the module links tables, only that a part is at most the whole. */
const SECTOREN = ['PO', 'SO', 'VO', 'MBO', 'onbekend'];

function naar(populatie: string, perSector: readonly number[]): AantallenTabel {
  const tabel = aantallen(
    [{ naam: 'sector', waarden: SECTOREN }],
    ([waarde = '']) => perSector[SECTOREN.indexOf(waarde)] ?? 0,
    populatie,
  );
  return { ...tabel, meting: `${populatie}/2023-2024` };
}

function publiceer(tabellen: readonly AantallenTabel[]): OpenbareTabel[] {
  const openbaar: EerderePublicatie[] = [];
  for (const tabel of tabellen) {
    const uitslag = protectAll([tabel], PARAMETERS_2026, { eerdere: openbaar });
    const een = uitslag.soort === 'beschermd' ? uitslag.uitkomst[0] : undefined;
    if (!een) throw new Error(`${tabel.code} is niet te beschermen`);
    openbaar.push({ tabel, openbaar: een });
  }
  return openbaar.map((een) => een.openbaar);
}

type Grens = [number, number];

/** What is left for each sector, and for their total behind them, by subtraction until nothing moves. */
function trekAf(rij: readonly Grens[]): void {
  const totaal = rij.at(-1) ?? [0, 0];
  const delen = rij.slice(0, -1);
  const som = (kant: 0 | 1, zonder?: Grens) =>
    delen.reduce((opgeteld, deel) => (deel === zonder ? opgeteld : opgeteld + deel[kant]), 0);
  totaal[0] = Math.max(totaal[0], som(0));
  totaal[1] = Math.min(totaal[1], som(1));
  for (const deel of delen) {
    deel[0] = Math.max(deel[0], totaal[0] - som(1, deel));
    deel[1] = Math.min(deel[1], totaal[1] - som(0, deel));
  }
}

/** The room in each small count of both, with and without laying them beside each other. */
function ruimten(
  tellingen: readonly (readonly number[])[],
  openbaar: readonly OpenbareTabel[],
  samen: boolean,
) {
  const rijen = openbaar.map(({ cellen }) =>
    [...SECTOREN, TOTAAL].map((plek): Grens => {
      const cel = cellen.find(({ plaats }) => plaats[0] === plek)?.cel;
      return cel ? ([...boundsOfCel(cel, PARAMETERS_2026)] as Grens) : [0, Infinity];
    }),
  );
  const [geheel = [], deel = []] = rijen;
  for (let keer = 0; keer < 30; keer++) {
    rijen.forEach(trekAf);
    if (!samen) continue;
    geheel.forEach((grens, i) => (grens[0] = Math.max(grens[0], deel[i]?.[0] ?? 0)));
    deel.forEach((grens, i) => (grens[1] = Math.min(grens[1], geheel[i]?.[1] ?? Infinity)));
  }
  return rijen.flatMap((rij, welk) =>
    SECTOREN.flatMap((sector, i) =>
      (tellingen[welk]?.[i] ?? 0) < PARAMETERS_2026.min_cel
        ? [{ welk, sector, ruimte: (rij[i]?.[1] ?? 0) - (rij[i]?.[0] ?? 0) }]
        : [],
    ),
  );
}

function lekken(stroom: readonly number[], stand: readonly number[], omgekeerd = false): string[] {
  const tabellen = [naar('thuiszitters', stroom), naar('thuis-op-peildatum', stand)];
  const uit = publiceer(omgekeerd ? tabellen.toReversed() : tabellen);
  const openbaar = omgekeerd ? uit.toReversed() : uit;
  const los = ruimten([stroom, stand], openbaar, false);
  return ruimten([stroom, stand], openbaar, true).flatMap(({ welk, sector, ruimte }, i) =>
    ruimte < Math.min(RUIMTE, los[i]?.ruimte ?? 0)
      ? [`${sector} van ${welk === 0 ? 'het jaar' : 'de dag'}`]
      : [],
  );
}

it('wie op een dag thuiszit, was dat in het jaar: een sector van het een begrenst die van het ander, en verraadt haar niet', () => {
  expect(lekken([1, 40, 10, 20, 0], [0, 20, 10, 9, 0])).toEqual([]);
});

it('in 300 bevolkingen, in welke volgorde zij ook uitkomen', () => {
  const paar = fc
    .tuple(...[12, 15, 60, 40, 6].map((hoogste) => fc.nat(hoogste)))
    .chain((stroom) =>
      fc.tuple(
        fc.constant(stroom),
        fc.tuple(...stroom.map((n) => fc.integer({ min: Math.floor(n / 2), max: n }))),
      ),
    );
  fc.assert(
    fc.property(paar, fc.boolean(), ([stroom, stand], omgekeerd) => {
      expect(lekken(stroom, stand, omgekeerd)).toEqual([]);
    }),
    { numRuns: 300, seed: 36667 },
  );
});
