import { beforeAll, describe, expect, it } from 'vitest';
import { bronnenVan, TABELLEN } from '#lib/indicatoren/bewaard/rules.ts';
import { INDICATOREN } from '#lib/indicatoren/catalogus.ts';
import { WERK_PER_EIGENAAR } from '#lib/indicatoren/catalogus/werk-op-een-dag.ts';
import { bekendUitVan } from '#lib/indicatoren/data.ts';
import type { Indicator } from '#lib/indicatoren/model.ts';
import { bekendSql, telSql } from '#lib/indicatoren/sql.ts';
import { versiesVan } from '#lib/indicatoren/versies/rules.ts';
import { datum, type Datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeFeiten } from '#tests/factories/feiten.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';
import { kansen, makePersonen, SOORTEN, willekeurigFeit } from './willekeurig.ts';

const VAN = datum('2023-08-01');
const DAG = datum('2024-02-15');
const jaarvragen = (bureau: number) => [bureau, [VAN], ['2024-07-31'], [DAG], '2030-01-01'];
const JAAR = `jaar as (select nr::int as jaar, van, tot, peildatum
  from unnest($2::date[], $3::date[], $4::date[]) with ordinality as j (van, tot, peildatum, nr))`;

/** Every statement of which cells are kept. */
const GELEZEN = [...INDICATOREN, WERK_PER_EIGENAAR];

type Plan = { [naam: string]: unknown; Plans?: Plan[] };

/** Every table that PostgreSQL reads for a statement; of facts also of which kinds. */
async function gelezen(sql: string, params: readonly unknown[]) {
  const [row] = await eigenaarSql<{ 'QUERY PLAN': [{ Plan: Plan }] }>(`explain (format json) ${sql}`, params);
  const tabellen = new Set<string>();
  const feiten = new Set<string>();
  const zonderSoort: string[] = [];
  const walk = (plan: Plan) => {
    const tabel = plan['Relation Name'] as string | undefined;
    if (tabel === 'gebeurtenis') {
      const voorwaarde = ['Index Cond', 'Recheck Cond', 'Filter'].map((naam) => plan[naam] ?? '').join(' ');
      const soorten = [...voorwaarde.matchAll(/soort = (?:ANY \('\{([^}]*)\}'|'(\w+)')/g)].flatMap(
        ([, lijst, een]) => (lijst ?? een ?? '').split(','),
      );
      if (soorten.length === 0) zonderSoort.push(voorwaarde);
      for (const soort of soorten) feiten.add(soort);
    } else if (tabel) tabellen.add(tabel);
    plan.Plans?.forEach(walk);
  };
  const plan = row?.['QUERY PLAN'][0].Plan;
  if (plan) walk(plan);
  return { tabellen: [...tabellen], feiten: [...feiten], zonderSoort };
}

let bureau = 0;
beforeAll(async () => {
  const gemaakt = await makeBureau();
  bureau = gemaakt.id;
  const { id } = await makeJongere({ bureau: gemaakt, geboortedatum: datum('2008-03-01') });
  const ander = await makeJongere({ bureau: gemaakt, geboortedatum: datum('2005-03-01') });
  const kies = kansen(4);
  const personen = makePersonen([id, ander.id]);
  const feiten = SOORTEN.flatMap((soort) =>
    Array.from({ length: 25 }, () => willekeurigFeit(kies, personen, [addDays(VAN, -300), 900], soort)),
  );
  await makeFeiten(feiten, gemaakt);
});

describe('waar een cijfer van afhangt', () => {
  it.each(GELEZEN.map((indicator) => [indicator.code, indicator] as const))(
    '%s: wat PostgreSQL leest, staat in wat eruit wordt afgeleid',
    async (_, indicator) => {
      const { bronnen, bekendUit } = bronnenVan(indicator, bekendUitVan(indicator));
      const telling = await gelezen(telSql(indicator), jaarvragen(bureau));
      expect(telling.zonderSoort).toEqual([]);
      expect(telling.feiten.length).toBeGreaterThan(0);
      expect([...telling.feiten, ...telling.tabellen].filter((naam) => !bronnen.includes(naam))).toEqual([]);
      const bekend = await gelezen(`with ${JAAR} ${bekendSql(indicator, '$6')}`, [
        ...jaarvragen(bureau),
        bekendUitVan(indicator),
      ]);
      expect([...bekend.feiten, ...bekend.tabellen].filter((naam) => !bekendUit.includes(naam))).toEqual([]);
    },
  );

  it('de cijfers roepen geen functie aan die zelf tabellen leest, behalve keuze()', async () => {
    const rows = await eigenaarSql<{ naam: string }>(
      `select proname as naam from pg_proc where pronamespace = 'public'::regnamespace and prokind = 'f' and proname <> 'keuze'`,
    );
    const teksten = GELEZEN.map(({ zaken, bekend = '' }) => `${zaken} ${bekend}`).join(' ');
    expect(rows.map(({ naam }) => naam).filter((naam) => new RegExp(`\\b${naam}\\(`).test(teksten))).toEqual(
      [],
    );
  });

  it('elke tabel die meetelt, meldt dat ze wijzigde; wat niet telt, leest geen cijfer', async () => {
    const rows = await eigenaarSql<{ tabel: string; aantal: number; buiten: string }>(
      `select tgrelid::regclass::text as tabel, count(*)::int as aantal, string_agg(encode(tgargs, 'escape'), '') as buiten
         from pg_trigger where tgname in ('cijfers_nieuw', 'cijfers_anders', 'cijfers_weg') group by 1 order by 1`,
    );
    const verwacht = [...TABELLEN, 'bureau', 'bureaukeuze', 'gebeurtenis'].sort();
    expect(rows.map(({ tabel }) => tabel)).toEqual(verwacht);
    expect(rows.every(({ aantal }) => aantal === 3)).toBe(true);
    for (const { tabel, buiten } of rows) {
      const kolommen = buiten.split('\\000').filter(Boolean);
      // Of who has work in hand, everything but that comes from facts, which have columns of the same names.
      const alias = tabel === 'werkproces' ? '\\bw' : '';
      const lezers = (alias ? [WERK_PER_EIGENAAR] : INDICATOREN).filter((indicator) =>
        bronnenVan(indicator, []).bronnen.concat(bronnenVan(indicator, []).bekendUit).includes(tabel),
      );
      const gelezenKolommen = kolommen.filter((kolom) =>
        lezers.some(({ zaken, bekend = '' }) =>
          new RegExp(`${alias}\\.${kolom}\\b`).test(`${zaken} ${bekend}`),
        ),
      );
      expect(gelezenKolommen, tabel).toEqual([]);
    }
  });
});

/** A state in the middle of a year, and a year that is closed; facts lie on both sides of these days. */
const DAGEN = [DAG, datum('2024-07-31')];
const DEFINITIES = INDICATOREN.flatMap((indicator) => versiesVan(indicator));
const naamVan = ({ code, versie }: Indicator) => `${code} versie ${versie}`;
/** Rows of each day, in any order. */
async function tellen(plek: number, indicator: Indicator): Promise<string> {
  const rijen = await Promise.all(
    DAGEN.map((dag) => eigenaarSql(telSql(indicator), [plek, [VAN], ['2024-07-31'], [dag], 'infinity'])),
  );
  return JSON.stringify(rijen.map((rows) => rows.map((row) => JSON.stringify(row)).sort()));
}

describe('wat na de peildatum gebeurde', () => {
  it('raakt een cijfer alleen door de feiten waarvan het dat zegt', { timeout: 240_000 }, async () => {
    const anders: string[] = [];
    const nietLeeg = new Set<string>();
    const raakt = (indicator: Indicator, soort: string) => {
      const { vooruit, vooruitUit } = bronnenVan(indicator, bekendUitVan(indicator));
      return vooruit || vooruitUit.includes(soort);
    };
    for (const zaad of [5, 6, 7]) {
      const plek = await makeBureau();
      const ids: string[] = [];
      for (let nr = 0; nr < 12; nr++) {
        const geboortedatum = addDays(datum('2004-09-01'), nr * 120);
        ids.push((await makeJongere({ bureau: plek, geboortedatum })).id);
      }
      const [kies, personen] = [kansen(zaad), makePersonen(ids)];
      // Few get a startkwalificatie, or nobody is left to count.
      const maak = (soort: string, van: Datum, dagen: number) =>
        Array.from({ length: soort === 'PlichtGewijzigd' ? 4 : 40 }, () =>
          willekeurigFeit(kies, personen, [van, dagen], soort),
        );
      await makeFeiten(
        SOORTEN.flatMap((soort) => maak(soort, addDays(VAN, -300), 500)),
        plek,
      );
      const stand = new Map<string, string>();
      for (const indicator of DEFINITIES) {
        const nu = await tellen(plek.id, indicator);
        stand.set(naamVan(indicator), nu);
        if (nu !== '[[],[]]') nietLeeg.add(naamVan(indicator));
      }
      const vergelijk = async (soort: string) => {
        for (const indicator of DEFINITIES) {
          if (!bronnenVan(indicator, []).bronnen.includes(soort)) continue;
          const nu = await tellen(plek.id, indicator);
          if (nu !== stand.get(naamVan(indicator))) anders.push(`${naamVan(indicator)}: ${soort}`);
          stand.set(naamVan(indicator), nu);
        }
      };
      const later = [...SOORTEN].sort(() => kies(3) - 1);
      for (const soort of later) {
        await makeFeiten(maak(soort, datum('2024-08-01'), 300), plek);
        await vergelijk(soort);
      }
      for (const soort of later) {
        await eigenaarSql('delete from gebeurtenis where bureau_id = $1 and soort = $2 and datum > $3', [
          plek.id,
          soort,
          '2024-07-31',
        ]);
        await vergelijk(soort);
      }
    }
    const gezegd = DEFINITIES.flatMap((indicator) =>
      SOORTEN.filter((soort) => raakt(indicator, soort)).map((soort) => `${naamVan(indicator)}: ${soort}`),
    );
    expect([...new Set(anders)].filter((een) => !gezegd.includes(een)).sort()).toEqual([]);
    // Facts on both sides are thick enough to find most of what is said, so a promise too many would have been found.
    expect(gezegd.filter((een) => anders.includes(een)).length).toBeGreaterThan(gezegd.length / 2);
    // A figure without a row proves nothing.
    expect(DEFINITIES.map(naamVan).filter((naam) => !nietLeeg.has(naam))).toEqual([]);
  });
});
