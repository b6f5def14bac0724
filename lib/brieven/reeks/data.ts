import { decrypt, encrypt } from '#lib/platform/crypto.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { enqueue } from '#lib/platform/jobs.ts';
import type { Jongerenaam } from '#lib/jongeren/model.ts';
import type { Onderwerp } from '#lib/brieven/model.ts';
import type { Reeks, Reeksopdracht, Reeksuitslag } from '#lib/brieven/reeks/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

const VELDEN = 'briefreeksregel.velden';
const HOOGSTENS = 2_000;

/**
 * For other rooms, inside a command of their own: one letter for each of these young persons, made by the worker after commit. Who gets
 * a copy follows from the same rules as on the screen; nobody is asked, so whoever cannot be written to is left out with the reason.
 * The result per person stands on /brieven/reeksen/<id>.
 */
export async function maakBrieven(
  toegang: Toegang,
  { sjabloon, titel, regels }: Reeksopdracht,
): Promise<Uitkomst<{ reeksId: string; aantal: number }>> {
  const per = new Map(regels.map((regel) => [regel.jongereId, regel]));
  if (per.size === 0) return weiger('niemand', 'Kies eerst voor wie de brieven zijn.');
  if (per.size > HOOGSTENS) return weiger('te-veel', `Hooguit ${HOOGSTENS} brieven tegelijk.`);
  const [reeks] = await toegang.sql<{ id: string }>(
    'insert into briefreeks (bureau_id, sjabloon, titel, gemaakt_door, gemaakt_op) values ($1, $2, $3, $4, $5) returning id',
    [toegang.bureauId, sjabloon, titel, toegang.gebruikerId, toegang.nu],
  );
  if (!reeks) throw new Error('de reeks is niet bewaard');
  const lijst = [...per.values()];
  await toegang.sql(
    `insert into briefreeksregel (bureau_id, reeks_id, jongere_id, onderwerp_soort, onderwerp_id, velden)
     select $1, $2, * from unnest($3::uuid[], $4::text[], $5::uuid[], $6::bytea[])`,
    [
      toegang.bureauId,
      reeks.id,
      lijst.map((regel) => regel.jongereId),
      lijst.map((regel) => regel.onderwerp?.soort ?? null),
      lijst.map((regel) => regel.onderwerp?.id ?? null),
      lijst.map((regel) => encrypt(JSON.stringify(regel.velden ?? {}), toegang.bureauId, VELDEN)),
    ],
  );
  toegang.raak(per.keys());
  await enqueue(toegang.sql, 'brief', { bureauId: toegang.bureauId, id: reeks.id, soort: 'reeks' });
  return gelukt({ reeksId: reeks.id, aantal: per.size });
}

export async function findReeks(
  toegang: Toegang,
  id: string,
): Promise<(Reeks & { gebruikerId: string | null }) | undefined> {
  const [row] = await toegang.sql<Reeks & { gebruikerId: string | null }>(
    `select r.id, r.sjabloon, r.titel, l.naam as door, r.gemaakt_op as "gemaaktOp", r.gemaakt_door as "gebruikerId"
       from briefreeks r left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = r.gemaakt_door
      where r.bureau_id = $1 and r.id = $2`,
    [toegang.bureauId, id],
  );
  return row;
}

export type Openregel = {
  readonly jongereId: string;
  readonly onderwerp: Onderwerp | null;
  readonly velden: Readonly<Record<string, string>>;
};
type Rij = { jongereId: string; soort: string | null; id: string | null; velden: Buffer };

/** The next ones to be made, held until the end of this command. */
export async function claimRegels(toegang: Toegang, reeksId: string, aantal: number): Promise<Openregel[]> {
  const rows = await toegang.sql<Rij>(
    `select jongere_id as "jongereId", onderwerp_soort as soort, onderwerp_id as id, velden from briefreeksregel
      where bureau_id = $1 and reeks_id = $2 and status = 'wacht' order by jongere_id limit $3 for update skip locked`,
    [toegang.bureauId, reeksId, aantal],
  );
  return rows.map(({ jongereId, soort, id, velden }) => ({
    jongereId,
    onderwerp: soort && id ? { soort, id } : null,
    velden: JSON.parse(decrypt(velden, toegang.bureauId, VELDEN)) as Record<string, string>,
  }));
}

export async function saveUitslag(
  toegang: Toegang,
  reeksId: string,
  jongereId: string,
  uitslag: { readonly briefId: string } | { readonly reden: string },
): Promise<void> {
  const briefId = 'briefId' in uitslag ? uitslag.briefId : null;
  await toegang.sql(
    `update briefreeksregel set status = $4, reden = $5, brief_id = $6 where bureau_id = $1 and reeks_id = $2 and jongere_id = $3`,
    [
      toegang.bureauId,
      reeksId,
      jongereId,
      briefId ? 'gemaakt' : 'overgeslagen',
      'reden' in uitslag ? uitslag.reden : null,
      briefId,
    ],
  );
}

/** What became of each; who was left out first. */
export async function listUitslagen(toegang: Toegang, reeksId: string): Promise<Reeksuitslag[]> {
  type Uitslagrij = Omit<Reeksuitslag, 'naam'> & Jongerenaam;
  const rows = await toegang.sql<Uitslagrij>(
    `select r.jongere_id as "jongereId", j.voornamen, j.voorvoegsel, j.geslachtsnaam, j.roepnaam, r.status, r.reden, r.brief_id as "briefId", b.status as brief
       from briefreeksregel r join jongere j on j.bureau_id = $1 and j.id = r.jongere_id
       left join brief b on b.bureau_id = $1 and b.id = r.brief_id
      where r.bureau_id = $1 and r.reeks_id = $2 order by r.status = 'overgeslagen' desc, j.naam_sorteer, j.id`,
    [toegang.bureauId, reeksId],
  );
  return rows.map(({ voornamen, voorvoegsel, geslachtsnaam, roepnaam, ...rest }) => ({
    ...rest,
    naam: { voornamen, voorvoegsel, geslachtsnaam, roepnaam },
  }));
}
