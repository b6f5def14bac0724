import { beforeAll, expect, it } from 'vitest';
import { loadSet } from '#lib/cli/demo-laad.ts';
import { makeDemoBureaus } from '#lib/cli/demo-regio.ts';
import { leeftijdsbandOp } from '#lib/jongeren/leerplicht/leeftijdsbanden.ts';
import type { LeerplichtFeiten } from '#lib/jongeren/leerplicht/model.ts';
import {
  heeftStartkwalificatie,
  isOverleden,
  valtOnderKwalificatieplicht,
  valtOnderLeerplicht,
} from '#lib/jongeren/leerplicht/rules.ts';
import { kpUitzonderingVan } from '#lib/jongeren/rules.ts';
import type { KpUitzonderingCode } from '#lib/jongeren/model.ts';
import { datum, type Datum } from '#lib/kalender/model.ts';
import { schooljaarVan } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { findBureau, systeemActor } from '#lib/toegang/systeem.ts';
import type { SysteemActor } from '#lib/toegang/model.ts';
import { eigenaarSql, eigenaarUrl } from '#tests/setup/eigenaar.ts';
import { generateRegio } from '../../../prisma/seed/westelijke-mijnstreek/regio.ts';
import { gevuld, vraag } from './voorbeeld.ts';

/** Two roads to the population: the statement of the catalogue, and the rules of the law asked person by person. */
type Persoon = {
  id: string;
  geboortedatum: Datum;
  overledenOp: Datum | null;
  startkwalificatieOp: Datum | null;
  kp: KpUitzonderingCode | null;
  kpOp: Datum | null;
  schooljarenEinde: Datum | null;
  woon: { van: Datum; tot: Datum | null; code: string | null }[];
};
let actor: SysteemActor;
let personen: Persoon[];
let eigen: Set<string>;

beforeAll(async () => {
  await makeDemoBureaus(eigenaarUrl());
  await loadSet('westelijke-mijnstreek', generateRegio(today()));
  const bureau = await findBureau('westelijke-mijnstreek');
  if (!bureau) throw new Error('De demoregio is niet geladen');
  actor = systeemActor('opdrachtregel', bureau, ['indicator.zien']);
  // Deviations that the region itself has too few of: birthdays in February, diplomas, exceptions, school years, deaths and moves.
  await eigenaarSql(
    `update jongere set geboortedatum = make_date(case when id::text < '8' then 2008 else 2012 end, 2, 29) where bureau_id = $1 and id::text < '02'`,
    [bureau.id],
  );
  await eigenaarSql(
    `update jongere set startkwalificatie_op = geboortedatum + 6200 where bureau_id = $1 and id::text between '1' and '3'`,
    [bureau.id],
  );
  await eigenaarSql(
    `update jongere set kp_uitzondering = 'pro-diploma', kp_uitzondering_op = geboortedatum + 6000 where bureau_id = $1 and id::text between '4' and '5'`,
    [bureau.id],
  );
  await eigenaarSql(
    `update jongere set overleden_op = '2025-01-15' where bureau_id = $1 and id::text between '5' and '51'`,
    [bureau.id],
  );
  await eigenaarSql(
    `update jongere set schooljaren_einde = make_date(date_part('year', geboortedatum)::int + 15, 7, 31) where bureau_id = $1 and id::text between '6' and '7'`,
    [bureau.id],
  );
  personen = await eigenaarSql<Persoon>(
    `select j.id, j.geboortedatum, j.overleden_op as "overledenOp", j.startkwalificatie_op as "startkwalificatieOp", j.kp_uitzondering as kp,
            j.kp_uitzondering_op as "kpOp", j.schooljaren_einde as "schooljarenEinde",
            coalesce((select jsonb_agg(jsonb_build_object('van', van, 'tot', tot, 'code', gemeente_code) order by van)
               from woonperiode w where w.bureau_id = j.bureau_id and w.jongere_id = j.id and w.soort = 'brp'), '[]') as woon
       from jongere j where j.bureau_id = $1`,
    [bureau.id],
  );
  eigen = new Set(
    (
      await eigenaarSql<{ code: string }>(
        'select gemeente_code as code from bureau_gemeente where bureau_id = $1',
        [bureau.id],
      )
    ).map(({ code }) => code),
  );
}, 300_000);

it.each(['2023-10-01', '2024-03-01', '2025-08-01', '2026-02-28', '2026-03-01', today()])(
  'op %s zeggen SQL en de regels van de wet hetzelfde, groep voor groep en gemeente voor gemeente',
  async (dag) => {
    const uitslag = await vraag(actor, 'bevolking', schooljaarVan(datum(dag)), { peildatum: dag });
    expect(uitslag.bekend).toBe(true);
    expect(gevuld(uitslag)).toEqual(byHand(datum(dag)));
    expect(gevuld(uitslag).length).toBeGreaterThan(8);
  },
);

function byHand(dag: Datum): string[] {
  const counts = new Map<string, number>();
  for (const persoon of personen) {
    const groep = groepVan(persoon, dag);
    const gemeente = gemeenteVan(persoon, dag);
    if (!groep || !gemeente) continue;
    const met = heeftStartkwalificatie(feitenVan(persoon), dag) ? 'met' : 'zonder';
    const sleutel = `${groep} ${met} ${gemeente}`;
    counts.set(sleutel, (counts.get(sleutel) ?? 0) + 1);
  }
  return [...counts].map(([sleutel, aantal]) => `${sleutel} = ${aantal}`).sort();
}

function feitenVan({ kp, kpOp, ...persoon }: Persoon): LeerplichtFeiten {
  const { geboortedatum, overledenOp, startkwalificatieOp, schooljarenEinde } = persoon;
  const kpUitzondering = kpUitzonderingVan(kp, kpOp);
  return { geboortedatum, overledenOp, startkwalificatieOp, schooljarenEinde, kpUitzondering };
}

function groepVan(persoon: Persoon, dag: Datum): string | null {
  const feiten = feitenVan(persoon);
  if (isOverleden(feiten, dag)) return null;
  if (valtOnderLeerplicht(feiten, dag)) return 'leerplichtig';
  if (valtOnderKwalificatieplicht(feiten, dag)) return 'kwalificatieplichtig';
  const band = leeftijdsbandOp(persoon.geboortedatum, dag);
  if (band === 'VAN_16_TOT_18') return 'tot-18-zonder-plicht';
  if (band === 'VAN_18_TOT_23') return '18-22';
  return band === 'VAN_23_TOT_27' ? '23-26' : null;
}

function gemeenteVan({ woon }: Persoon, dag: Datum): string | null {
  if (woon.length === 0) return 'onbekend';
  const geldend = woon.findLast(({ van, tot }) => van <= dag && (tot === null || tot >= dag));
  return geldend?.code && eigen.has(geldend.code) ? geldend.code : null;
}
