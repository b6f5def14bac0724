import type { Plek } from '#lib/platform/bladeren/rules.ts';
import type { Caseloadoverdracht, Overdrachtregel, Stuksoort, Verdeelwijze } from '#lib/caseload/model.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { VAN_ZAAK } from '#lib/termijnen/catalogus.ts';
import type { Toegang } from '#lib/toegang/model.ts';

type Kolommen = { tabel: string; eigenaar: string; open: string };

/** Where the owner of each kind stands, and when a piece still is something to do. Names come from here only. */
const PLAATS: Record<Stuksoort, Kolommen> = {
  werkproces: { tabel: 'werkproces', eigenaar: 'eigenaar_id', open: "status <> 'gesloten'" },
  melding: { tabel: 'melding', eigenaar: 'eigenaar_id', open: "status in ('R', 'B')" },
  afspraak: { tabel: 'afspraak', eigenaar: 'gebruiker_id', open: "status = 'gepland'" },
  spreekuur: { tabel: 'spreekuur', eigenaar: 'gebruiker_id', open: "status = 'gepland'" },
  jongere: { tabel: 'jongere', eigenaar: 'verantwoordelijke_id', open: 'overleden_op is null' },
  termijn: { tabel: 'termijn', eigenaar: 'eigenaar_id', open: "status in ('loopt', 'opgeschort')" },
};

export type Eigenaarstand = {
  readonly id: string;
  readonly versie: number;
  readonly eigenaarId: string | null;
  readonly open: boolean;
};

/** How pieces of one kind stand now, held until the end of this command. */
export async function listStand(
  toegang: Toegang,
  soort: Stuksoort,
  ids: readonly string[],
): Promise<Eigenaarstand[]> {
  if (ids.length === 0) return [];
  const { tabel, eigenaar, open } = PLAATS[soort];
  return toegang.sql<Eigenaarstand>(
    `select id, versie, ${eigenaar} as "eigenaarId", ${open} as open from ${tabel}
      where bureau_id = $1 and id = any($2::uuid[]) order by id for update`,
    [toegang.bureauId, ids],
  );
}

/**
 * Gives pieces of one kind their new owner; the new versie of each. Terms that hang on work follow its owner; a term
 * that a third colleague looks after stays with him, and one of a file of investigation with that file.
 */
export async function moveStukken(
  toegang: Toegang,
  soort: Stuksoort,
  stukken: readonly { readonly id: string; readonly naar: string }[],
): Promise<ReadonlyMap<string, number>> {
  if (stukken.length === 0) return new Map();
  const { tabel, eigenaar } = PLAATS[soort];
  const waarden = [toegang.bureauId, stukken.map(({ id }) => id), stukken.map(({ naar }) => naar)];
  if (soort === 'werkproces')
    await toegang.sql(
      `update termijn t set eigenaar_id = n.naar, versie = t.versie + 1
         from unnest($2::uuid[], $3::uuid[]) as n (id, naar) join werkproces w on w.bureau_id = $1 and w.id = n.id
        where t.bureau_id = $1 and t.werkproces_id = n.id and t.status in ('loopt', 'opgeschort')
          and (t.eigenaar_id is null or t.eigenaar_id = w.eigenaar_id) and t.code <> all($4)`,
      [...waarden, VAN_ZAAK],
    );
  const rows = await toegang.sql<{ id: string; versie: number }>(
    `update ${tabel} t set ${eigenaar} = n.naar, versie = t.versie + 1
       from unnest($2::uuid[], $3::uuid[]) as n (id, naar) where t.bureau_id = $1 and t.id = n.id returning t.id, t.versie`,
    waarden,
  );
  return new Map(rows.map(({ id, versie }) => [id, versie]));
}

export async function insertOverdracht(
  toegang: Toegang,
  nieuw: {
    id: string;
    van: string;
    wijze: Verdeelwijze;
    tot: Datum | null;
    regels: readonly Overdrachtregel[];
  },
): Promise<void> {
  await toegang.sql(
    `insert into caseloadoverdracht (bureau_id, id, van, wijze, tot, regels, gemaakt_door, gemaakt_op)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      toegang.bureauId,
      nieuw.id,
      nieuw.van,
      nieuw.wijze,
      nieuw.tot,
      JSON.stringify(nieuw.regels),
      toegang.gebruikerId,
      toegang.nu,
    ],
  );
}

const OVERDRACHT = `select o.id, o.van, coalesce(l.naam, 'een oud-collega') as "vanNaam", o.wijze, o.tot, o.regels, o.gemaakt_door as "gemaaktDoor",
    o.gemaakt_op as "gemaaktOp", o.ongedaan_op as "ongedaanOp", o.teruggegeven_op as "teruggegevenOp"
  from caseloadoverdracht o left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = o.van where o.bureau_id = $1`;

/** Held until the end of a command that puts it back: undone and given back at once is one of the two. */
export async function findOverdracht(
  toegang: Toegang,
  id: string,
  slot: '' | 'for update of o' = '',
): Promise<Caseloadoverdracht | undefined> {
  const [row] = await toegang.sql<Caseloadoverdracht>(`${OVERDRACHT} and o.id = $2 ${slot}`, [
    toegang.bureauId,
    id,
  ]);
  return row;
}

/** Handovers for a time that were not given back yet, those that end first on top; of one colleague, or of the whole bureau. */
export async function listTijdelijk(
  toegang: Toegang,
  van: string | null,
  na: Plek | null,
  aantal: number,
): Promise<(Caseloadoverdracht & { sleutel: string })[]> {
  return toegang.sql<Caseloadoverdracht & { sleutel: string }>(
    `select t.*, t.tot || '_' || t.id as sleutel from (${OVERDRACHT} and o.tot is not null and o.ongedaan_op is null and o.teruggegeven_op is null
       and ($2::uuid is null or o.van = $2)
       and ($3::text[] is null or (o.tot, o.id) > (($3::text[])[1]::date, ($3::text[])[2]::uuid))) t
     order by t.tot, t.id limit $4`,
    [toegang.bureauId, van, na, aantal],
  );
}

export async function markOverdracht(
  toegang: Toegang,
  id: string,
  hoe: 'ongedaan_op' | 'teruggegeven_op',
): Promise<void> {
  await toegang.sql(`update caseloadoverdracht set ${hoe} = $3 where bureau_id = $1 and id = $2`, [
    toegang.bureauId,
    id,
    toegang.nu,
  ]);
}
