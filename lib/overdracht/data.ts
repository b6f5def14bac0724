import type { Plek } from '#lib/platform/bladeren/rules.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { decrypt, encrypt } from '#lib/platform/crypto.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import type { Jongerenaam } from '#lib/jongeren/model.ts';
import type { Overdrachtregel, Overdrachtsdossier } from '#lib/overdracht/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

const UIT = 'dossieroverdracht.inhoud';
const IN = 'dossieraanbod.inhoud';

export type Doel = { readonly code: string; readonly naam: string; readonly bureauId: number | null };

/** Where a young person may have moved to; with the bureau of this installation that works for it, if there is one. */
export async function listDoelen(toegang: Toegang): Promise<Doel[]> {
  return toegang.sql<Doel>(
    `select g.code, g.naam, min(b.bureau_id) as "bureauId" from gemeente g
       left join bureau_gemeente b on b.gemeente_code = g.code and b.tot is null and b.bureau_id <> $1
      where coalesce(g.geldig_tot, 'infinity') >= $2
        and not exists (select from bureau_gemeente e where e.bureau_id = $1 and e.gemeente_code = g.code and e.tot is null)
      group by g.code, g.naam order by g.naam`,
    [toegang.bureauId, toegang.vandaag],
  );
}

export async function isEigenGemeente(toegang: Toegang, code: string): Promise<boolean> {
  const rows = await toegang.sql(
    'select from bureau_gemeente where bureau_id = $1 and gemeente_code = $2 and tot is null',
    [toegang.bureauId, code],
  );
  return rows.length > 0;
}

/** Waits for a colleague who is handing over the same dossier, and then looks whether an offer of it is open. */
export async function hasOpenAanbod(toegang: Toegang, jongereId: string): Promise<boolean> {
  const wie = [toegang.bureauId, jongereId];
  await toegang.sql('select 1 from jongere where bureau_id = $1 and id = $2 for no key update', wie);
  const rows = await toegang.sql(
    "select 1 from dossieroverdracht where bureau_id = $1 and jongere_id = $2 and status = 'aangeboden'",
    wie,
  );
  return rows.length > 0;
}

export async function insertOverdracht(
  toegang: Toegang,
  nieuw: { jongereId: string; doel: Doel; verhuisdOp: Datum; reden: string; dossier: Overdrachtsdossier },
): Promise<string> {
  const { jongereId, doel, verhuisdOp, reden, dossier } = nieuw;
  const tekst = JSON.stringify(dossier);
  const [row] = await toegang.sql<{ id: string }>(
    `insert into dossieroverdracht (bureau_id, jongere_id, naar_gemeente, naar_bureau, verhuisd_op, reden, inhoud, status,
                                    overgedragen_op, overgedragen_door)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id`,
    [
      ...[toegang.bureauId, jongereId, doel.code, doel.bureauId, verhuisdOp, reden],
      encrypt(tekst, toegang.bureauId, UIT),
      doel.bureauId === null ? 'verstuurd' : 'aangeboden',
      toegang.vandaag,
      toegang.gebruikerId,
    ],
  );
  if (!row) throw new Error('de overdracht is niet bewaard');
  if (doel.bureauId !== null) await offer(toegang, row.id, encrypt(tekst, doel.bureauId, IN));
  return row.id;
}

/** The only way over the wall, for this one handover. */
async function offer(toegang: Toegang, id: string, inhoud: Buffer): Promise<void> {
  const [row] = await toegang.sql<{ gelukt: boolean }>('select overdracht_aanbieden($1, $2) as gelukt', [
    id,
    inhoud,
  ]);
  if (!row?.gelukt) throw new Error('het aanbod is niet aangekomen bij het andere bureau');
}

export async function withdraw(toegang: Toegang, id: string): Promise<boolean> {
  const [row] = await toegang.sql<{ gelukt: boolean }>('select overdracht_intrekken($1) as gelukt', [id]);
  return row?.gelukt === true;
}

export async function readUitgaand(
  toegang: Toegang,
  id: string,
): Promise<{ jongereId: string; gemeente: string | null; dossier: Overdrachtsdossier } | undefined> {
  const [row] = await toegang.sql<{ jongereId: string; gemeente: string | null; inhoud: Buffer }>(
    `select o.jongere_id as "jongereId", g.naam as gemeente, o.inhoud from dossieroverdracht o left join gemeente g on g.code = o.naar_gemeente
      where o.bureau_id = $1 and o.id = $2`,
    [toegang.bureauId, id],
  );
  if (!row) return undefined;
  const dossier = JSON.parse(decrypt(row.inhoud, toegang.bureauId, UIT)) as Overdrachtsdossier;
  return { jongereId: row.jongereId, gemeente: row.gemeente, dossier };
}

export type Eerdereoverdracht = Pick<
  Overdrachtregel,
  'id' | 'gemeente' | 'status' | 'overgedragenOp' | 'weigerreden'
>;

/** Where the dossier of this person went before, the last one first. */
export async function listOverdrachtenVan(toegang: Toegang, jongereId: string): Promise<Eerdereoverdracht[]> {
  return toegang.sql<Eerdereoverdracht>(
    `select o.id, g.naam as gemeente, o.status, o.overgedragen_op as "overgedragenOp", o.weigerreden
       from dossieroverdracht o left join gemeente g on g.code = o.naar_gemeente
      where o.bureau_id = $1 and o.jongere_id = $2 order by o.overgedragen_op desc, coalesce(o.antwoord_op, 'infinity') desc, o.id`,
    [toegang.bureauId, jongereId],
  );
}

export type Weggegeven = {
  readonly id: string;
  readonly gemeente: string | null;
  readonly op: Datum;
  /** What still runs here: work, or an appointment to come. */
  readonly nogWerk: boolean;
};

/** The last handover that was sent or accepted, unless the dossier was taken over here after it. */
export async function readWeggegeven(toegang: Toegang, jongereId: string): Promise<Weggegeven | null> {
  const [row] = await toegang.sql<Weggegeven>(
    `select o.id, g.naam as gemeente, coalesce((o.antwoord_op at time zone 'Europe/Amsterdam')::date, o.overgedragen_op) as op,
            exists (select from werkproces where bureau_id = $1 and jongere_id = $2 and status <> 'gesloten')
              or exists (select from afspraak where bureau_id = $1 and jongere_id = $2 and status = 'gepland' and datum >= $3) as "nogWerk"
       from dossieroverdracht o left join gemeente g on g.code = o.naar_gemeente
      where o.bureau_id = $1 and o.jongere_id = $2 and o.status in ('aangenomen', 'verstuurd')
        and not exists (select from dossieraanbod a where a.bureau_id = $1 and a.jongere_id = $2 and a.status = 'aangenomen'
                           and (a.afgehandeld_op > coalesce(o.antwoord_op, o.overgedragen_op)))
      order by o.overgedragen_op desc, o.id desc limit 1`,
    [toegang.bureauId, jongereId, toegang.vandaag],
  );
  return row ?? null;
}

/** The last one handed over first. */
export async function listUitgaand(
  toegang: Toegang,
  na: Plek | null,
  aantal: number,
): Promise<(Overdrachtregel & { sleutel: string })[]> {
  const rows = await toegang.sql<Omit<Overdrachtregel, 'naam'> & Jongerenaam & { sleutel: string }>(
    `select o.id, o.jongere_id as "jongereId", g.naam as gemeente, o.naar_bureau is not null as intern, o.status,
            o.overgedragen_op as "overgedragenOp", o.weigerreden, j.voornamen, j.voorvoegsel, j.geslachtsnaam, j.roepnaam,
            o.overgedragen_op || '_' || o.id as sleutel
       from dossieroverdracht o join jongere j on j.bureau_id = $1 and j.id = o.jongere_id
       left join gemeente g on g.code = o.naar_gemeente
      where o.bureau_id = $1
        and ($2::text[] is null or (o.overgedragen_op, o.id) < (($2::text[])[1]::date, ($2::text[])[2]::uuid))
      order by o.overgedragen_op desc, o.id desc limit $3`,
    [toegang.bureauId, na, aantal],
  );
  return rows.map(({ voornamen, voorvoegsel, geslachtsnaam, roepnaam, ...rest }) => ({
    ...rest,
    naam: formatNaam({ voornamen, voorvoegsel, geslachtsnaam, roepnaam }),
  }));
}

export const openAanbod = (inhoud: Buffer, bureauId: number): Overdrachtsdossier =>
  JSON.parse(decrypt(inhoud, bureauId, IN)) as Overdrachtsdossier;
