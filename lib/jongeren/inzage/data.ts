import { encryptSubject } from '#lib/platform/crypto.ts';
import { VERWERKINGEN, verwerkingUri, type Verwerking } from '#lib/logboek/verwerkingen.ts';
import type { Inzageregel } from '#lib/jongeren/dossier/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

const DOEL = new Map(
  Object.entries(VERWERKINGEN).map(([code, { naam }]) => [verwerkingUri(code as Verwerking), naam]),
);

type Rij = Omit<Inzageregel, 'doel'> & { id: string; doel: string };

/** The Logboek Dataverwerkingen lines of one person, joined with who did it; both were written by the same transaction. */
export async function listInzage(
  toegang: Toegang,
  jongereId: string,
  voor: string | undefined,
  aantal: number,
  verborgen: readonly string[],
): Promise<(Inzageregel & { id: string })[]> {
  const rows = await toegang.sql<Rij>(
    `select v.id::text, a.tijd, coalesce(l.naam, case when a.actor = 'gebruiker' then 'een oud-collega' else replace(a.actor, 'systeem:', 'Baken: ') end) as wie,
            a.handeling, a.doel, a.reden
       from verwerkingsregel v
       join auditregel a on a.bureau_id = $1 and a.txid = v.txid and a.operatie_id = v.operatie_id
       left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = a.gebruiker_id
      where v.bureau_id = $1 and v.betrokkene = $2 and v.id < $3::bigint and a.permissie <> all($5)
      order by v.id desc limit $4`,
    [
      toegang.bureauId,
      encryptSubject(jongereId, toegang.bureauId),
      voor ?? '9000000000000000000',
      aantal,
      verborgen,
    ],
  );
  return rows.map((row) => ({ ...row, doel: DOEL.get(row.doel) ?? row.doel }));
}
