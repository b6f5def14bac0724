import { loadavg } from 'node:os';
import type { Meetbureau } from '#lib/cli/bench/cijfer-bureau.ts';
import { exponent, maatOf, quantile, timeEach, type Maat } from '#lib/cli/bench/meten.ts';
import { asUser, drain, type Web } from '#lib/cli/bench/web.ts';
import { readStandVanZaken } from '#lib/cockpit/queries.ts';
import { readCijferoverzicht } from '#lib/indicatoren/overzicht/queries.ts';
import { readIndicator, readUitslag } from '#lib/indicatoren/queries.ts';
import { schooljaarVan } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';

/** Pages of one figure: a flow, a state that is compared with a year before, and percentiles. */
const BLADEN = ['meldingen-leerplicht', 'k1-thuiszitters-voorraad', 'doorlooptijd'];
const codeVan = (n: number) => BLADEN[n % BLADEN.length] ?? '';

/** Something that is timed in each bureau. */
export type Proef = {
  readonly wat: string;
  /** A dashboard has an aim; the rest stands beside it. */
  readonly isDashboard: boolean;
  readonly doe: (plek: Meetbureau, n: number) => Promise<unknown>;
};

/** The use cases behind the dashboards, through the front door. */
export const HANDELINGEN: readonly Proef[] = [
  {
    wat: 'overzicht van alle cijfers',
    isDashboard: true,
    doe: async ({ actor }) => waardeOf(await readCijferoverzicht(actor, {})),
  },
  {
    wat: 'één cijfer',
    isDashboard: true,
    doe: async ({ actor }, n) => waardeOf(await readIndicator(actor, { code: codeVan(n) })),
  },
  {
    wat: 'stand van zaken',
    isDashboard: true,
    doe: async ({ actor }) => waardeOf(await readStandVanZaken(actor, {})),
  },
];

/** The same figure without anything kept, one year. */
export const ZONDER_BEWAREN: Proef = {
  wat: 'zonder bewaren: één cijfer over één jaar',
  isDashboard: false,
  doe: async ({ actor }, n) =>
    waardeOf(await readUitslag(actor, { code: codeVan(n), schooljaar: schooljaarVan(today()) })),
};

/** The pages themselves, over HTTP and with their HTML; an empty page beside them says how fast the machine was then. */
export async function paginas(web: Web, bureaus: readonly Meetbureau[]): Promise<Proef[]> {
  const webs = new Map<number, Web>();
  for (const { bureauId, gebruikerId } of bureaus) webs.set(bureauId, await asUser(web, gebruikerId));
  const pagina = (wat: string, pad: (plek: Meetbureau, n: number) => string, isDashboard = true): Proef => ({
    wat,
    isDashboard,
    doe: (plek, n) => drain(webs.get(plek.bureauId) ?? web, pad(plek, n)),
  });
  return [
    pagina('pagina met alle cijfers', () => '/rapportage'),
    pagina('pagina van één cijfer', (_, n) => `/rapportage/${codeVan(n)}`),
    pagina('pagina stand van zaken', () => '/cockpit'),
    pagina('openbare pagina van de regio', ({ code }) => `/cijfers/${code}`),
    pagina('lege pagina, ter vergelijking', () => '/hallo', false),
  ];
}

export type Reeks = {
  readonly proef: Proef;
  readonly perMaat: readonly { readonly meldingen: number; readonly maat: Maat }[];
  /** The growth in each round by itself. */
  readonly groei: Maat | null;
};
export type Rondes = { readonly reeksen: readonly Reeks[]; readonly belasting: Maat };

const PER_RONDE = 3;

/**
 * Every size has its turn in every round, each round begins with another size: what else the machine is doing then hits all alike. The
 * first round is warm-up.
 */
export async function measureRondes(
  proeven: readonly Proef[],
  bureaus: readonly Meetbureau[],
  aantal: number,
): Promise<Rondes> {
  const tijden = new Map(proeven.map((proef) => [proef, bureaus.map((): number[][] => [])]));
  const belasting: number[] = [];
  for (let ronde = 0; ronde <= aantal; ronde++) {
    belasting.push(loadavg()[0] ?? 0);
    for (const proef of proeven)
      for (let plek = 0; plek < bureaus.length; plek++) {
        const index = (plek + ronde) % bureaus.length;
        const bureau = bureaus[index];
        if (!bureau) continue;
        const gemeten = await timeEach(PER_RONDE, (n) => proef.doe(bureau, n + ronde), 0);
        if (ronde > 0) tijden.get(proef)?.[index]?.push(gemeten);
      }
  }
  const reeksen = proeven.map((proef): Reeks => {
    const perBureau = tijden.get(proef) ?? [];
    const perMaat = bureaus.map(({ meldingen }, index) => ({
      meldingen,
      maat: maatOf((perBureau[index] ?? []).flat()),
    }));
    return { proef, perMaat, groei: bureaus.length > 1 ? maatOf(groeiPerRonde(bureaus, perBureau)) : null };
  });
  return { reeksen, belasting: maatOf(belasting) };
}

function groeiPerRonde(bureaus: readonly Meetbureau[], perBureau: readonly number[][][]): number[] {
  return (perBureau[0] ?? []).map((_, ronde) =>
    exponent(
      bureaus.map(({ meldingen }, index) => [meldingen, quantile(perBureau[index]?.[ronde] ?? [], 0.5)]),
    ),
  );
}
