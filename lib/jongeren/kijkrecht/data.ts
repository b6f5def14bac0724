import { addDays } from '#lib/kalender/rules.ts';
import { nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { alleenLeerplicht, redenNodig, verborgenWerk, type Dossierligging } from '#lib/jongeren/policy.ts';
import type { Kijkdeel } from '#lib/jongeren/verslagen/model.ts';
import { mag } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';

type Ligging = Dossierligging & { id: string };

/** ▲ So long after its last work closed, leerplicht looks back without a reason; the law names no term. */
const NA_SLUITEN_DAGEN = 92;

/** Is young person `j` 18 or older, and is or was until shortly no work of leerplicht on him? `dag`: the parameter of today. */
export const zonderLeerplicht = (
  dag: string,
) => `(j.geboortedatum <= (${dag}::date - interval '18 years')::date
  and not exists (select 1 from melding lm where lm.bureau_id = $1 and lm.jongere_id = j.id and lm.status in ('R', 'B'))
  and not exists (select 1 from werkproces lp where lp.bureau_id = $1 and lp.jongere_id = j.id
                     and lp.soort not in ('vsv', 'jongere-in-beeld', 'jongerenpunt')
                     and (lp.status <> 'gesloten' or lp.gesloten_op > ${dag}::date - ${NA_SLUITEN_DAGEN})))`;

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
    row.zonderLeerplicht && alleenLeerplicht(toegang.actor)
      ? 'Deze jongere is 18 of ouder en leerplicht werkt er niet aan. Geef eerst een reden om het dossier te openen.'
      : 'Dit dossier valt buiten uw eigen werk. Geef eerst een reden om het te openen.',
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
            exists (select 1 from kijkrecht k where k.bureau_id = $1 and k.gebruiker_id = $3 and k.jongere_id = j.id and k.deel = 'dossier' and k.geldig_tot > $5) as kijkrecht,
            ${zonderLeerplicht('$4')} as "zonderLeerplicht"
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

/** Did this user give a reason for this part of the dossier today? */
export async function heeftKijkrecht(toegang: Toegang, jongereId: string, deel: Kijkdeel): Promise<boolean> {
  const rows = await toegang.sql(
    'select 1 from kijkrecht where bureau_id = $1 and gebruiker_id = $2 and jongere_id = $3 and deel = $4 and geldig_tot > $5 limit 1',
    [toegang.bureauId, toegang.gebruikerId, jongereId, deel, toegang.nu],
  );
  return rows.length > 0;
}

/** Holds until the end of today in the Netherlands. */
export async function insertKijkrecht(
  toegang: Toegang,
  jongereId: string,
  deel: Kijkdeel,
  reden: string,
): Promise<void> {
  await toegang.sql(
    `insert into kijkrecht (bureau_id, jongere_id, gebruiker_id, reden, gegeven_op, geldig_tot, deel)
     values ($1, $2, $3, $4, $5, $6::date::timestamp at time zone 'Europe/Amsterdam', $7)`,
    [toegang.bureauId, jongereId, toegang.gebruikerId, reden, toegang.nu, addDays(toegang.vandaag, 1), deel],
  );
}

export async function existsJongere(toegang: Toegang, jongereId: string): Promise<boolean> {
  const rows = await toegang.sql('select 1 from jongere where bureau_id = $1 and id = $2', [
    toegang.bureauId,
    jongereId,
  ]);
  return rows.length === 1;
}
