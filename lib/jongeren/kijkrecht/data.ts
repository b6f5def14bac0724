import { addDays } from '#lib/kalender/rules.ts';
import { nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { redenNodig, verborgenWerk } from '#lib/jongeren/policy.ts';
import { mag } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';

type Ligging = { id: string; gemeenteCode: string | null; eigenWerk: boolean; kijkrecht: boolean };

/**
 * Everyone who opens or changes something in a dossier passes here first: outside the bureau the dossier does not exist;
 * outside one's own work a reason that was given today must be on file. One query.
 */
export async function checkKijkrecht(toegang: Toegang, jongereId: string): Promise<Uitkomst<null>> {
  const [row] = await listLigging(toegang, [jongereId]);
  if (!row) return nietGevonden('Deze jongere');
  toegang.merkAan({ soort: 'jongere', id: jongereId });
  if (!redenNodig(toegang.actor, row)) return { ok: true, waarde: null };
  return weiger(
    'reden-nodig',
    'Dit dossier valt buiten uw eigen werk. Geef eerst een reden om het te openen.',
    { gegevens: { jongereId } }, // so that every page can ask the reason itself
  );
}

/** Of a list: those whose name may be shown without a reason. One query. */
export async function filterOpVrij(
  toegang: Toegang,
  jongereIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await listLigging(toegang, jongereIds);
  return new Set(rows.filter((row) => !redenNodig(toegang.actor, row)).map(({ id }) => id));
}

async function listLigging(toegang: Toegang, ids: readonly string[]): Promise<Ligging[]> {
  return toegang.sql<Ligging>(
    `select j.id, w.gemeente_code as "gemeenteCode",
            coalesce(j.verantwoordelijke_id = $3, false)
              or exists (select 1 from werkproces p where p.bureau_id = $1 and p.jongere_id = j.id and p.eigenaar_id = $3 and p.status <> 'gesloten')
              or exists (select 1 from melding m where m.bureau_id = $1 and m.jongere_id = j.id and m.eigenaar_id = $3 and m.status in ('R', 'B')) as "eigenWerk",
            exists (select 1 from kijkrecht k where k.bureau_id = $1 and k.gebruiker_id = $3 and k.jongere_id = j.id and k.geldig_tot > $5) as kijkrecht
       from jongere j
       left join lateral (select gemeente_code from woonperiode where bureau_id = $1 and jongere_id = j.id and soort = 'brp' and van <= $4
                          order by van desc limit 1) w on true
      where j.bureau_id = $1 and j.id = any($2::uuid[])`,
    [toegang.bureauId, ids, toegang.gebruikerId, toegang.vandaag, toegang.nu],
  );
}

/** Kinds of work that this reader may not know of; no statement that lists or opens work for him gives them. */
export function werkBuitenZicht({ actor }: Toegang): readonly string[] {
  return verborgenWerk(actor.soort === 'systeem' || mag(actor, 'jongerenpunt.zien'));
}

/** Holds until the end of today in the Netherlands. */
export async function insertKijkrecht(toegang: Toegang, jongereId: string, reden: string): Promise<void> {
  await toegang.sql(
    `insert into kijkrecht (bureau_id, jongere_id, gebruiker_id, reden, gegeven_op, geldig_tot)
     values ($1, $2, $3, $4, $5, $6::date::timestamp at time zone 'Europe/Amsterdam')`,
    [toegang.bureauId, jongereId, toegang.gebruikerId, reden, toegang.nu, addDays(toegang.vandaag, 1)],
  );
}

export async function existsJongere(toegang: Toegang, jongereId: string): Promise<boolean> {
  const rows = await toegang.sql('select 1 from jongere where bureau_id = $1 and id = $2', [
    toegang.bureauId,
    jongereId,
  ]);
  return rows.length === 1;
}
