import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generate, personen } from '#lib/cli/bench/generate.ts';
import { readDossier } from '#lib/jongeren/dossier/queries.ts';
import { searchJongeren } from '#lib/jongeren/zoeken/queries.ts';
import { listOpenMeldingen } from '#lib/meldingen/queries.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { readWerkvoorraad } from '#lib/termijnen/werkvoorraad/queries.ts';
import type { GebruikerActor } from '#lib/toegang/model.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { eigenaarSql, eigenaarUrl } from '#tests/setup/eigenaar.ts';

/**
 * How the database answers the screens of every day, as the app role behind the walls: it may not go through a whole table
 * or a whole bureau. Rows are counted, not milliseconds, so the outcome is the same on every machine. The largest bureau of
 * this population has 2.400 of 8.000 young people and 7.200 meldingen.
 */
type Plan = {
  'Node Type': string;
  'Relation Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  Plans?: Plan[];
};

const GROOT = ['jongere', 'zoekwoord', 'woonperiode', 'inschrijving', 'melding', 'werkproces', 'gebeurtenis'];
const HOOGSTENS = 1_000;

let collega: GebruikerActor;
let plannen: Plan[] | undefined;
type Vraagt = { query: (this: unknown, ...args: unknown[]) => Promise<{ rows: unknown[] }> };
const { query } = pg.Client.prototype as unknown as Vraagt;

/** Asks the database for the plan of each statement just before it runs, on the same connection. */
async function metPlan(this: pg.Client, ...args: unknown[]): Promise<{ rows: unknown[] }> {
  const [text, params] = args;
  if (plannen && typeof text === 'string' && Array.isArray(params) && /^\s*(with|select)\s/i.test(text)) {
    if (!/insert into/i.test(text)) {
      const uitleg = await query.call(this, `explain (analyze, timing off, format json) ${text}`, params);
      const [row] = uitleg.rows as { 'QUERY PLAN': { Plan: Plan }[] }[];
      if (row?.['QUERY PLAN'][0]) plannen.push(row['QUERY PLAN'][0].Plan);
    }
  }
  return query.apply(this, args);
}

async function plannenVan(werk: () => Promise<unknown>): Promise<Plan[]> {
  const gevonden: Plan[] = [];
  plannen = gevonden;
  await werk().finally(() => (plannen = undefined));
  return gevonden.flatMap(knopen);
}

function knopen(plan: Plan): Plan[] {
  return [plan, ...(plan.Plans ?? []).flatMap(knopen)];
}

/** What was read, per large table, when it is more than a screen can need. */
function teVeel(alle: readonly Plan[]): string[] {
  return alle.flatMap((plan) => {
    const tabel = plan['Relation Name'] ?? '';
    const rijen = (plan['Actual Rows'] + (plan['Rows Removed by Filter'] ?? 0)) * plan['Actual Loops'];
    if (!GROOT.includes(tabel)) return [];
    if (plan['Node Type'] === 'Seq Scan') return [`${tabel}: helemaal doorgelezen`];
    return rijen > HOOGSTENS ? [`${tabel}: ${Math.round(rijen)} rijen`] : [];
  });
}

beforeAll(async () => {
  await generate(eigenaarUrl(), { personen: 8_000, meldingen: 24_000 }, () => undefined);
  const [bureau] = await eigenaarSql<{ id: number; code: string; naam: string }>(
    `select id, code, naam from bureau where code = 'meet-1'`,
  );
  if (!bureau) throw new Error('de populatie is niet gemaakt');
  collega = await actorMet('leerplichtambtenaar', { bureau });
  await eigenaarSql('update werkproces set eigenaar_id = $1 where bureau_id = $2 and id::text < $3', [
    collega.gebruikerId,
    bureau.id,
    '08',
  ]);
  await eigenaarSql('vacuum analyze');
  pg.Client.prototype.query = metPlan as never;
}, 120_000);

afterAll(() => {
  pg.Client.prototype.query = query as never;
});

describe('de dagelijkse schermen lezen alleen wat zij tonen', () => {
  it('zoeken op een naam die velen hebben, en op een die weinigen hebben', async () => {
    for (const q of ['habe', 'xile', 'drie'])
      expect(teVeel(await plannenVan(async () => waardeOf(await searchJongeren(collega, { q }))))).toEqual(
        [],
      );
  });

  it('het postvak met nieuwe meldingen, en de afgesloten meldingen', async () => {
    for (const filter of [{}, { status: 'G' }])
      expect(
        teVeel(await plannenVan(async () => waardeOf(await listOpenMeldingen(collega, filter)))),
      ).toEqual([]);
  });

  it('de werkvoorraad van een collega', async () => {
    expect(teVeel(await plannenVan(async () => waardeOf(await readWerkvoorraad(collega, {}))))).toEqual([]);
  });

  it('een dossier', async () => {
    const jongereId = personen(1, 20).at(-1)?.id;
    const alle = await plannenVan(async () => waardeOf(await readDossier(collega, { jongereId })));
    expect(alle.length).toBeGreaterThan(10);
    expect(teVeel(alle)).toEqual([]);
  });
});
