import { cpus, loadavg } from 'node:os';
import pg from 'pg';
import { buildApp } from '#lib/cli/build.ts';
import { generate } from '#lib/cli/bench/generate.ts';
import { measureUseCases } from '#lib/cli/bench/handelingen.ts';
import { measureImport, removeDelivered } from '#lib/cli/bench/inlezen.ts';
import type { Meetregel } from '#lib/cli/bench/meten.ts';
import { measurePages, startWeb } from '#lib/cli/bench/web.ts';
import type { Opdracht } from '#lib/cli/opdrachten.ts';
import { closePools } from '#lib/platform/db.ts';
import { closeBoss } from '#lib/platform/jobs.ts';
import { migrate, urlForRole } from '#lib/platform/migrate.ts';
import { ensureDatabase, openRuntime } from '#lib/platform/runtime.ts';
import { findBureau } from '#lib/toegang/systeem.ts';
import { readSession, startSession } from '#lib/toegang/sessies.ts';
import { importActor } from '#lib/uitwisseling/uitvoeren.ts';

/** `baken bench`: generates a large population in a database of its own and measures; only ratios within a run count. */
export const bench: Opdracht = {
  woorden: ['bench'],
  gebruik: 'bench [--rondes 5] [--personen 200000] [--meldingen 600000] [--zonder-import] [--json]',
  uitleg:
    'Meet snelheid en geheugen op 200.000 verzonnen personen, in een eigen database die blijft staan voor de volgende keer.',
  run: async (rest) => {
    const option = (naam: string, standaard: number) =>
      Number(rest[rest.indexOf(naam) + 1] ?? '') || standaard;
    const has = (naam: string) => rest.includes(naam);
    const omvang = {
      personen: has('--personen') ? option('--personen', 200_000) : 200_000,
      meldingen: has('--meldingen') ? option('--meldingen', 600_000) : 600_000,
    };
    const rondes = has('--rondes') ? option('--rondes', 5) : 5;
    const report = (line: string) =>
      void (has('--json') ? process.stderr.write(`${line}\n`) : console.log(line));
    const runtime = await openRuntime();
    try {
      const ownerUrl = await prepare(runtime.ownerUrl, omvang, report);
      buildApp(report);
      const lines = await measureAll(ownerUrl, rondes, has('--zonder-import'), report);
      print(lines, has('--json'));
      return lines.some(({ gehaald }) => gehaald === false) ? 1 : 0;
    } finally {
      await closeBoss();
      await closePools();
      await runtime.stop();
    }
  },
};

/** The bench database, made when it is not there or of another size; this process then works in it. */
async function prepare(
  serverUrl: string,
  omvang: { personen: number; meldingen: number },
  report: (line: string) => void,
): Promise<string> {
  const ownerUrl = await ensureDatabase(serverUrl, `baken_meting_2_${omvang.personen}`);
  await migrate(ownerUrl);
  wijsNaar(ownerUrl);
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const { rows } = await client.query<{ n: number }>(
    'select count(*)::int as n from melding where bron = $1 and extern_id like $2',
    ['duo', 'M%'],
  );
  if (rows[0]?.n === 0) {
    report(
      `${omvang.personen.toLocaleString('nl-NL')} personen en ${omvang.meldingen.toLocaleString('nl-NL')} meldingen worden gemaakt …`,
    );
    await generate(ownerUrl, omvang, report);
  }
  await removeDelivered(client);
  await client.end();
  return ownerUrl;
}

/** From here this process works in that database. */
export function wijsNaar(ownerUrl: string): void {
  Object.assign(process.env, {
    BAKEN_DB_APP_URL: urlForRole(ownerUrl, 'baken_app'),
    BAKEN_DB_WPG_URL: urlForRole(ownerUrl, 'baken_wpg'),
    BAKEN_DB_BIJZONDER_URL: urlForRole(ownerUrl, 'baken_bijzonder'),
    BAKEN_DB_SEALER_URL: urlForRole(ownerUrl, 'baken_sealer'),
    BAKEN_DB_READONLY_URL: urlForRole(ownerUrl, 'baken_readonly'),
    NEXTAUTH_URL: 'http://127.0.0.1',
  });
}

async function measureAll(
  ownerUrl: string,
  rondes: number,
  zonderImport: boolean,
  report: (line: string) => void,
): Promise<Meetregel[]> {
  const bureau = await findBureau('meet-1');
  if (!bureau) throw new Error('Het meetbureau ontbreekt');
  const gebruikerId = await meetGebruiker(ownerUrl, bureau.id);
  const actor = await readSession(await startSession(gebruikerId));
  if (!actor) throw new Error('De meetgebruiker kan niet aanmelden');
  report('Handelingen door de voordeur …');
  const lines = await measureUseCases(actor, ownerUrl, rondes);
  report('Pagina’s over HTTP …');
  const web = await startWeb(gebruikerId);
  try {
    lines.unshift(
      ...(await measurePages(web, `00000000-0000-4000-8001-${(17).toString(16).padStart(12, '0')}`, rondes)),
    );
  } finally {
    await web.stop();
  }
  if (zonderImport) return lines;
  report('Inlezen …');
  return [...lines, ...(await measureImport(importActor(bureau), ownerUrl, rondes))];
}

export async function meetGebruiker(
  ownerUrl: string,
  bureauId: number,
  naam = 'meting',
  rollen = ['leerplichtambtenaar', 'kwaliteitsmedewerker'],
): Promise<string> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query('begin');
  await client.query(`select set_config('app.bureau_id', $1, true)`, [String(bureauId)]);
  const { rows } = await client.query<{ id: string }>(
    `select gebruiker_voeg_toe($1, 'Meting', null, $2, '{}', $1, false, '2020-01-01') as id`,
    [naam, rollen],
  );
  await client.query('commit');
  await client.end();
  return rows[0]?.id ?? '';
}

export function print(lines: readonly Meetregel[], json: boolean): void {
  const machine = { cores: cpus().length, belasting: loadavg()[0], node: process.version };
  if (json) return console.log(JSON.stringify({ machine, metingen: lines }));
  console.log(`\n${machine.cores} cores, belasting ${machine.belasting?.toFixed(2)}, Node ${machine.node}\n`);
  for (const { wat, waarde, kwartielen, eenheid, doel, gehaald, toelichting } of lines) {
    const getal = (value: number) => value.toLocaleString('nl-NL');
    const spreiding = kwartielen ? `[${kwartielen.map(getal).join(' – ')}]` : '';
    const verdict = gehaald === undefined ? '' : gehaald ? '  gehaald' : '  NIET gehaald';
    console.log(
      `${`${getal(waarde)} ${eenheid}`.padStart(14)} ${spreiding.padEnd(21)} ${wat}${doel ? ` (doel ${doel})` : ''}${verdict}`,
    );
    if (toelichting) console.log(`${''.padStart(37)}${toelichting}`);
  }
}
