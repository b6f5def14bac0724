import type { Reeks, Rondes } from '#lib/cli/bench/cijfer-rondes.ts';
import { exponent, maatOf, regel, round, type Meetregel } from '#lib/cli/bench/meten.ts';

const HOOGSTENS_MS = 100;
const HOOGSTENS_GROEI = 0.15;

/** What the worker did in one bureau. */
export type Werk = { readonly cellen: number; readonly ms: number };
export type Werkmeting = {
  readonly meldingen: number;
  /** Null when all was there already from the time before. */
  readonly eerste: Werk | null;
  readonly bij: Werk;
  readonly controle: { readonly vergeleken: number; readonly verschillen: number };
};

const bij = (meldingen: number) => `bij ${meldingen.toLocaleString('nl-NL')} meldingen`;

/** The dashboards by their slow requests: of every twenty, nineteen take no longer. */
export function regelsVanRondes({ reeksen, belasting }: Rondes, wanneer = ''): Meetregel[] {
  const cores = `met ${belasting.aantal} keer kijken; meer dan het aantal cores is druk`;
  return [
    regel(`belasting van de machine${wanneer}`, '', belasting, { toelichting: cores }),
    ...reeksen.flatMap((reeks) => regelsVan(reeks, wanneer)),
  ];
}

function regelsVan({ proef, perMaat, groei }: Reeks, wanneer: string): Meetregel[] {
  const lines = perMaat.map(({ meldingen, maat }) =>
    regel(`${proef.wat}${wanneer} ${bij(meldingen)}`, 'ms', maat, {
      ...(proef.isDashboard && { doel: { hoogstens: HOOGSTENS_MS }, oordeel: 'p95' as const }),
      toelichting: `p95 ${round(maat.p95, 1)} ms van ${maat.aantal} keer`,
    }),
  );
  if (!groei) return lines;
  const doel = proef.isDashboard ? { doel: { hoogstens: HOOGSTENS_GROEI }, oordeel: 'mediaan' as const } : {};
  return [...lines, regel(`groei van ${proef.wat}${wanneer}`, '', groei, doel)];
}

export function regelsVanWerk(werk: readonly Werkmeting[]): Meetregel[] {
  const seconden = ({ cellen, ms }: Werk) =>
    [maatOf([ms / 1_000]), { toelichting: `${cellen} cellen` }] as const;
  const lines = werk.flatMap(({ meldingen, eerste, bij: na, controle }) => [
    ...(eerste
      ? [regel(`werker: alles voor het eerst tellen ${bij(meldingen)}`, 's', ...seconden(eerste))]
      : []),
    regel(`werker: bij na 300 feiten ${bij(meldingen)}`, 's', ...seconden(na)),
    regel(`verschillen met de telling ${bij(meldingen)}`, '', maatOf([controle.verschillen]), {
      doel: { hoogstens: 0 },
      toelichting: `${controle.vergeleken} cellen nagerekend`,
    }),
  ]);
  if (werk.length < 2) return lines;
  const helling = exponent(werk.map(({ meldingen, bij: { ms } }) => [meldingen, ms]));
  return [...lines, regel('groei van het bijwerken na 300 feiten', '', maatOf([helling]))];
}
