import type { Datum } from '#lib/kalender/model.ts';
import { lapseFacts, type Feit } from '#lib/logboek/feiten.ts';
import type { Feitsoort } from '#lib/logboek/feitsoorten.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type {
  Bestemming,
  Bestemmingsfeit,
  Bevestiging,
  Situatie,
} from '#lib/vsv-trajecten/bestemming/model.ts';
import { NAZORGSTANDEN } from '#lib/vsv-trajecten/nazorg/model.ts';
import { isKernCode } from '#lib/werkprocessen/kernlijst.ts';

const SOORTEN: readonly Feitsoort[] = [
  'Ingeschreven',
  'Uitgeschreven',
  'WerkprocesGestart',
  'WerkprocesGesloten',
  'WerkprocesHeropend',
  'TrajectMijlpaal',
  'TrajectLosgelaten',
  'NazorgVastgelegd',
  'SituatieVastgelegd',
  'BestemmingVastgesteld',
];
/** Work that says something about where somebody went. */
const WERK = ['vsv', 'jongere-in-beeld', 'verzuim-18plus', 'jongerenpunt'];
/** Target groups that mean: he left school. */
const VSV_GROEPEN = ['nieuw-vsv', 'oud-vsv', 'jongere-in-beeld'];

type Rij = {
  jongereId: string;
  soort: Feitsoort;
  datum: Datum;
  bekendOp: Date;
  vervallenOp: Date | null;
  gegevens: {
    soort?: string;
    kern?: string;
    mijlpaal?: string;
    bestemming?: Bestemming;
    situatie?: Situatie;
    stand?: string;
    uren?: number | null;
  };
};

/** Everything on record from which a destination follows, lapsed lines as well, of all these young persons in one statement. */
export async function listBestemmingsfeiten(
  toegang: Toegang,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Bestemmingsfeit[]>> {
  const rows = await toegang.sql<Rij>(
    `select jongere_id as "jongereId", soort, datum, geregistreerd_op as "bekendOp", vervallen_op as "vervallenOp", gegevens
       from gebeurtenis
      where bureau_id = $1 and jongere_id = any($2::uuid[]) and soort = any($3)
        and (onderwerp_soort <> 'werkproces' or soort = 'NazorgVastgelegd' or gegevens->>'soort' = any($4))`,
    [toegang.bureauId, ids, SOORTEN, WERK],
  );
  const per = Map.groupBy(rows, ({ jongereId }) => jongereId);
  return new Map(ids.map((id) => [id, (per.get(id) ?? []).flatMap(toFeit)]));
}

function toFeit({ soort, datum, bekendOp, vervallenOp, gegevens }: Rij): Bestemmingsfeit[] {
  const tijd = { datum, bekendOp, vervallenOp };
  switch (soort) {
    case 'Ingeschreven':
      return [{ ...tijd, soort: 'ingeschreven' }];
    case 'Uitgeschreven':
      return [{ ...tijd, soort: 'uitgeschreven' }];
    case 'WerkprocesGestart':
      return gegevens.soort === 'verzuim-18plus' ? [] : [{ ...tijd, soort: 'werk-geopend' }];
    case 'WerkprocesHeropend':
      return gegevens.soort === 'verzuim-18plus' ? [] : [{ ...tijd, soort: 'heropend' }];
    case 'TrajectMijlpaal':
      if (gegevens.mijlpaal === 'gestart') return [{ ...tijd, soort: 'begeleiding-begonnen' }];
      return gegevens.mijlpaal === 'bereikt' ? [{ ...tijd, soort: 'bereikt' }] : [];
    case 'TrajectLosgelaten':
      return [{ ...tijd, soort: 'losgelaten' }];
    case 'NazorgVastgelegd': {
      const nazorg = [...NAZORGSTANDEN, 'niet-bereikt' as const].find((code) => code === gegevens.stand);
      return nazorg ? [{ ...tijd, soort: 'nazorg', stand: nazorg }] : [];
    }
    case 'WerkprocesGesloten': {
      const { kern } = gegevens;
      return kern && isKernCode(kern) ? [{ ...tijd, soort: 'gesloten', kern }] : [];
    }
    case 'SituatieVastgelegd': {
      const { situatie, stand, uren } = gegevens;
      return situatie && (stand === 'begonnen' || stand === 'geeindigd')
        ? [{ ...tijd, soort: 'situatie', situatie, stand, uren: uren ?? null }]
        : [];
    }
    case 'BestemmingVastgesteld':
      return gegevens.bestemming ? [{ ...tijd, soort: 'bevestigd', bestemming: gegevens.bestemming }] : [];
    default:
      return [];
  }
}

/** Confirmations of this young person, the newest day first; of one day what holds now first. */
export async function listBevestigingen(toegang: Toegang, jongereId: string): Promise<Bevestiging[]> {
  return toegang.sql<Bevestiging>(
    `select g.id::text as id, g.datum as op, g.gegevens->>'bestemming' as bestemming, l.naam as wie,
            g.geregistreerd_op as "geregistreerdOp", g.vervallen_op as "vervallenOp"
       from gebeurtenis g left join lidmaatschap l on l.bureau_id = g.bureau_id and l.gebruiker_id = g.gebruiker_id
      where g.bureau_id = $1 and g.jongere_id = $2 and g.soort = 'BestemmingVastgesteld'
      order by g.datum desc, g.vervallen_op desc nulls first, g.id desc`,
    [toegang.bureauId, jongereId],
  );
}

export type Ligging = {
  readonly jongereId: string;
  readonly gezien: string;
  readonly bekendSinds: Datum | null;
};

/** Of each: the last line on record about where he stands, and since when he is known as vsv'er. One statement. */
export async function listLiggingen(toegang: Toegang, ids: readonly string[]): Promise<Ligging[]> {
  return toegang.sql<Ligging>(
    `select j.id as "jongereId", coalesce(max(g.id) filter (where g.soort in ('BestemmingVastgesteld', 'SituatieVastgelegd')), 0)::text as gezien,
            min(g.datum) filter (where g.vervallen_op is null and g.soort <> 'SituatieVastgelegd') as "bekendSinds"
       from jongere j
       left join gebeurtenis g on g.bureau_id = $1 and g.jongere_id = j.id
        and (g.soort in ('BestemmingVastgesteld', 'SituatieVastgelegd')
             or (g.soort = 'DoelgroepVastgesteld' and g.gegevens->>'doelgroep' = any($3)))
      where j.bureau_id = $1 and j.id = any($2::uuid[]) group by j.id`,
    [toegang.bureauId, ids, VSV_GROEPEN],
  );
}

/** Holds these young persons until the end of the command, so that two colleagues come one after the other. */
export async function holdJongeren(toegang: Toegang, ids: readonly string[]): Promise<void> {
  await toegang.sql(
    'select id from jongere where bureau_id = $1 and id = any($2::uuid[]) order by id for update',
    [toegang.bureauId, ids],
  );
}

/** The gemeente in the BRP on that day; null: none that is known. */
export async function readGemeenten(
  toegang: Toegang,
  ids: readonly string[],
  op: Datum,
): Promise<ReadonlyMap<string, string | null>> {
  const rows = await toegang.sql<{ id: string; gemeente: string | null }>(
    `select distinct on (jongere_id) jongere_id as id, case when tot is null or tot >= $3 then gemeente_code end as gemeente
       from woonperiode where bureau_id = $1 and jongere_id = any($2::uuid[]) and soort = 'brp' and van <= $3
      order by jongere_id, van desc`,
    [toegang.bureauId, ids, op],
  );
  return new Map(rows.map(({ id, gemeente }) => [id, gemeente]));
}

/** What was confirmed for exactly this day lapses; gives how many lines. */
export async function lapseBevestiging(toegang: Toegang, jongereId: string, op: Datum): Promise<number> {
  const rows = await toegang.sql<{ id: string }>(
    `select distinct onderwerp_id as id from gebeurtenis
      where bureau_id = $1 and jongere_id = $2 and soort = 'BestemmingVastgesteld' and datum = $3 and vervallen_op is null`,
    [toegang.bureauId, jongereId, op],
  );
  for (const { id } of rows) await lapseFacts(toegang, id, ['BestemmingVastgesteld']);
  return rows.length;
}

type Vastgesteld = Extract<Feit, { soort: 'BestemmingVastgesteld' }>['gegevens'];

export function bevestigingsfeit(jongereId: string, gegevens: Vastgesteld): Feit {
  return {
    soort: 'BestemmingVastgesteld',
    onderwerpSoort: 'bestemming',
    onderwerpId: crypto.randomUUID(),
    jongereId,
    datum: gegevens.op,
    gegevens,
  };
}

/** Which of these have a confirmation from after `van` up to and including `tot`. */
export async function listBevestigd(
  toegang: Toegang,
  ids: readonly string[],
  { van, tot }: { van: Datum; tot: Datum },
): Promise<ReadonlySet<string>> {
  const rows = await toegang.sql<{ id: string }>(
    `select distinct jongere_id as id from gebeurtenis
      where bureau_id = $1 and jongere_id = any($2::uuid[]) and soort = 'BestemmingVastgesteld' and vervallen_op is null
        and datum > $3 and datum <= $4`,
    [toegang.bureauId, ids, van, tot],
  );
  return new Set(rows.map(({ id }) => id));
}
