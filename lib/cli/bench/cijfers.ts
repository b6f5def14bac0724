import pg from 'pg';
import { buildApp } from '#lib/cli/build.ts';
import { print, wijsNaar } from '#lib/cli/bench/bench.ts';
import { bureauMet, werker, type Meetbureau } from '#lib/cli/bench/cijfer-bureau.ts';
import { OCHTEND } from '#lib/cli/bench/cijfer-feiten.ts';
import { regelsVanRondes, regelsVanWerk, type Werk, type Werkmeting } from '#lib/cli/bench/cijfer-regels.ts';
import {
  HANDELINGEN,
  measureRondes,
  paginas,
  ZONDER_BEWAREN,
  type Proef,
} from '#lib/cli/bench/cijfer-rondes.ts';
import type { Meetregel } from '#lib/cli/bench/meten.ts';
import { startWeb, type Web } from '#lib/cli/bench/web.ts';
import type { Opdracht } from '#lib/cli/opdrachten.ts';
import { controleerCijfers, werkCijfersBij } from '#lib/indicatoren/bewaard/commands.ts';
import { closePools } from '#lib/platform/db.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { closeBoss } from '#lib/platform/jobs.ts';
import { migrate } from '#lib/platform/migrate.ts';
import { ensureDatabase, openRuntime } from '#lib/platform/runtime.ts';

const MATEN = [20_000, 200_000, 2_000_000];
const GROOTST = 10_000_000;
const RONDES = 12;

/** `baken bench cijfers`: how dashboards grow with the data, in bureaus of 1×, 10× and 100× the size. */
export const benchCijfers: Opdracht = {
  woorden: ['bench', 'cijfers'],
  gebruik:
    'bench cijfers [--meldingen 20000,200000,2000000] [--groot] [--rondes 12] [--zonder-paginas] [--opnieuw] [--json]',
  uitleg:
    'Meet hoe snel cijfers zijn bij 1×, 10× en 100× zoveel meldingen, met --groot ook bij tien miljoen, in een eigen database die blijft staan; --opnieuw telt eerst alles weer.',
  run: async (rest) => {
    const report = (line: string) =>
      void (rest.includes('--json') ? process.stderr.write(`${line}\n`) : console.log(line));
    const maten = matenVan(rest);
    const runtime = await openRuntime();
    let web: Web | undefined;
    try {
      const ownerUrl = await ensureDatabase(runtime.ownerUrl, 'baken_meting_cijfers_2');
      await migrate(ownerUrl);
      wijsNaar(ownerUrl);
      if (!rest.includes('--zonder-paginas')) buildApp(report);
      const bureaus: Meetbureau[] = [];
      for (const maat of maten) bureaus.push(await bureauMet(ownerUrl, maat, report));
      if (!rest.includes('--zonder-paginas') && bureaus[0]) web = await startWeb(bureaus[0].gebruikerId);
      const proeven = [...HANDELINGEN, ...(web ? await paginas(web, bureaus) : [])];
      const lines = await measureAll(ownerUrl, bureaus, proeven, rest, report);
      print(lines, rest.includes('--json'));
      return lines.some(({ gehaald }) => gehaald === false) ? 1 : 0;
    } finally {
      await web?.stop();
      await closeBoss();
      await closePools();
      await runtime.stop();
    }
  },
};

function getal(rest: readonly string[], naam: string, standaard: number): number {
  return rest.includes(naam) ? Number(rest[rest.indexOf(naam) + 1]) || standaard : standaard;
}

function matenVan(rest: readonly string[]): number[] {
  const gekozen = rest.includes('--meldingen') ? (rest[rest.indexOf('--meldingen') + 1] ?? '') : '';
  const maten = gekozen ? gekozen.split(',').map(Number) : MATEN;
  if (maten.some((maat) => !(maat > 0))) throw new Error('Geef aantallen meldingen met een komma ertussen.');
  return rest.includes('--groot') ? [...maten, GROOTST] : maten;
}

async function measureAll(
  ownerUrl: string,
  bureaus: readonly Meetbureau[],
  proeven: readonly Proef[],
  rest: readonly string[],
  report: (line: string) => void,
): Promise<Meetregel[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const aantal = getal(rest, '--rondes', RONDES);
  const eerste = new Map<Meetbureau, Werk | null>();
  for (const plek of bureaus) {
    report(`${plek.meldingen.toLocaleString('nl-NL')} meldingen: de werker telt …`);
    if (rest.includes('--opnieuw'))
      await client.query('delete from cijfercel where bureau_id = $1', [plek.bureauId]);
    const { rowCount } = await client.query('select 1 from cijfercel where bureau_id = $1 limit 1', [
      plek.bureauId,
    ]);
    const werk = await laatWerken(plek);
    eerste.set(plek, rowCount ? null : werk);
  }
  report('Alle maten om en om …');
  const bewaard = await measureRondes(proeven, bureaus, aantal);
  report('Zonder bewaren …');
  const tellend = await measureRondes([ZONDER_BEWAREN], bureaus, 1);
  report('Na een ochtend werk …');
  for (const { bureauId } of bureaus) await client.query(OCHTEND, [bureauId]);
  const verouderd = await measureRondes(proeven, bureaus, Math.ceil(aantal / 3));
  const werk: Werkmeting[] = [];
  for (const plek of bureaus) {
    const bij = await laatWerken(plek);
    const { vergeleken, verschillen } = waardeOf(await controleerCijfers(werker(plek), { aantal: 30 }));
    const controle = { vergeleken, verschillen: verschillen.length };
    werk.push({ meldingen: plek.meldingen, eerste: eerste.get(plek) ?? null, bij, controle });
  }
  await client.end();
  return [
    ...regelsVanRondes(bewaard),
    ...regelsVanRondes(verouderd, ' met verouderde cellen'),
    ...regelsVanRondes(tellend),
    ...regelsVanWerk(werk),
  ];
}

/** Until nothing waits. */
async function laatWerken(plek: Meetbureau): Promise<Werk> {
  const begin = performance.now();
  let cellen = 0;
  for (let over = 1; over > 0;) {
    const ronde = waardeOf(await werkCijfersBij(werker(plek), {}));
    cellen += ronde.geteld;
    over = ronde.over;
  }
  return { cellen, ms: performance.now() - begin };
}
