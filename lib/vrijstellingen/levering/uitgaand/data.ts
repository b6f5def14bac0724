import { tijdstipTekst, type Plek } from '#lib/platform/bladeren/rules.ts';
import { openPgn } from '#lib/jongeren/pgn.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import type { Jongerenaam } from '#lib/jongeren/model.ts';
import type { Datum } from '#lib/kalender/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Leverregel } from '#lib/vrijstellingen/levering/bestand.ts';
import {
  LEVERSTATUSSEN,
  type Leverbestand,
  type Leverpagina,
  type Leverrij,
} from '#lib/vrijstellingen/levering/model.ts';

type Rij = Omit<Leverrij, 'naam'> & Jongerenaam;

const VOLGORDE = "array_position(array['afgekeurd', 'klaar', 'in-bestand'], l.status)";

/** What stands ready or was refused first; what arrived last. */
export async function listLeverrijen(
  toegang: Toegang,
  na: Plek | null,
  aantal: number,
): Promise<(Leverrij & { sleutel: string })[]> {
  const rows = await toegang.sql<Rij & { sleutel: string }>(
    `select l.id, l.jongere_id as "jongereId", l.soort, l.handeling, l.begin_op as begin, l.eind_op as eind, l.eerder, l.status, l.reden, l.pogingen,
            (coalesce(l.bestand_op, l.gemaakt_op) at time zone 'Europe/Amsterdam')::date as op,
            j.voornamen, j.voorvoegsel, j.geslachtsnaam, j.roepnaam,
            ${VOLGORDE} || '_' || ${tijdstipTekst('l.gemaakt_op')} || '_' || l.id as sleutel
       from vrijstellinglevering l join jongere j on j.bureau_id = $1 and j.id = l.jongere_id
      where l.bureau_id = $1 and l.status in ('klaar', 'afgekeurd', 'in-bestand')
        and ($2::text[] is null
             or (${VOLGORDE}, l.gemaakt_op, l.id) > (($2::text[])[1]::int, ($2::text[])[2]::timestamptz, ($2::text[])[3]::uuid))
      order by ${VOLGORDE}, l.gemaakt_op, l.id limit $3`,
    [toegang.bureauId, na, aantal],
  );
  return rows.map(({ voornamen, voorvoegsel, geslachtsnaam, roepnaam, ...rest }) => ({
    ...rest,
    naam: formatNaam({ voornamen, voorvoegsel, geslachtsnaam, roepnaam }),
  }));
}

export async function countLeveringen(toegang: Toegang): Promise<Leverpagina['tellingen']> {
  const rows = await toegang.sql<{ status: keyof Leverpagina['tellingen']; n: number }>(
    'select status, count(*)::int as n from vrijstellinglevering where bureau_id = $1 group by status',
    [toegang.bureauId],
  );
  const per = new Map(rows.map(({ status, n }) => [status, n]));
  return Object.fromEntries(
    LEVERSTATUSSEN.map((status) => [status, per.get(status) ?? 0]),
  ) as Leverpagina['tellingen'];
}

/** The last one made first. */
export async function listBestanden(
  toegang: Toegang,
  na: Plek | null,
  aantal: number,
): Promise<(Leverbestand & { sleutel: string })[]> {
  return toegang.sql<Leverbestand & { sleutel: string }>(
    `select bestand_id as id, max(bestand_op) as "gemaaktOp", count(*)::int as regels, count(*) filter (where status = 'geleverd')::int as geleverd,
            count(*) filter (where status = 'afgekeurd')::int as afgekeurd, count(*) filter (where status = 'in-bestand')::int as onderweg, ${tijdstipTekst('max(bestand_op)')} || '_' || bestand_id as sleutel
       from vrijstellinglevering where bureau_id = $1 and bestand_id is not null group by bestand_id
     having $2::text[] is null or (max(bestand_op), bestand_id) < (($2::text[])[1]::timestamptz, ($2::text[])[2]::uuid)
      order by max(bestand_op) desc, bestand_id desc limit $3`,
    [toegang.bureauId, na, aantal],
  );
}

/** Puts everything that stands ready into one file. Who has no number cannot be delivered, and is told so. */
export async function bundleKlaar(
  toegang: Toegang,
  bestandId: string,
): Promise<{ ids: string[]; zonder: number }> {
  const zonder = await toegang.sql(
    `update vrijstellinglevering l set status = 'afgekeurd', reden = 'Er is geen BSN of onderwijsnummer bekend.'
       from jongere j where l.bureau_id = $1 and l.status = 'klaar' and j.bureau_id = $1 and j.id = l.jongere_id and j.pgn_versleuteld is null
     returning l.id`,
    [toegang.bureauId],
  );
  const rows = await toegang.sql<{ jongereId: string }>(
    `update vrijstellinglevering set status = 'in-bestand', bestand_id = $2, bestand_op = $3, pogingen = pogingen + 1, reden = null
      where bureau_id = $1 and status = 'klaar' returning jongere_id as "jongereId"`,
    [toegang.bureauId, bestandId, toegang.nu],
  );
  return { ids: rows.map((row) => row.jongereId), zonder: zonder.length };
}

type Bestandsrij = Omit<Leverregel, 'pgn' | 'nooit'> & {
  jongereId: string;
  pgn: Buffer;
  geslacht: string;
  geboortedatum: Datum;
  onderwijs: boolean;
};

/** The lines of a file, with the number opened for this purpose only. */
export async function readBestandsregels(
  toegang: Toegang,
  bestandId: string,
): Promise<(Leverregel & { jongereId: string })[]> {
  const rows = await toegang.sql<Bestandsrij>(
    `select l.jongere_id as "jongereId", l.soort, l.handeling, l.begin_op as begin, l.eind_op as eind, l.eerder, j.pgn_versleuteld as pgn,
            j.geslacht, j.geboortedatum, w.postcode,
            exists (select from inschrijving i where i.bureau_id = $1 and i.jongere_id = j.id) as onderwijs
       from vrijstellinglevering l
       join jongere j on j.bureau_id = $1 and j.id = l.jongere_id
       left join lateral (select postcode from woonperiode where bureau_id = $1 and jongere_id = j.id and soort = 'brp' and van <= $3
                           and (tot is null or tot >= $3) order by van desc limit 1) w on true
      where l.bureau_id = $1 and l.bestand_id = $2 order by l.gemaakt_op, l.id`,
    [toegang.bureauId, bestandId, toegang.vandaag],
  );
  return rows.map(({ pgn, geslacht, geboortedatum, onderwijs, ...regel }) => ({
    ...regel,
    pgn: openPgn(toegang.bureauId, pgn),
    nooit: onderwijs ? null : { geslacht, geboortedatum },
  }));
}

export async function markGeleverd(toegang: Toegang, bestandId: string): Promise<string[]> {
  const rows = await toegang.sql<{ jongereId: string }>(
    `update vrijstellinglevering set status = 'geleverd', geleverd_op = $3 where bureau_id = $1 and bestand_id = $2 and status = 'in-bestand'
     returning jongere_id as "jongereId"`,
    [toegang.bureauId, bestandId, toegang.vandaag],
  );
  return rows.map((row) => row.jongereId);
}

/** Refused by DUO, or back in line for the next file. Undefined when it was not in that state. */
export async function moveLevering(
  toegang: Toegang,
  id: string,
  van: readonly string[],
  naar: 'afgekeurd' | 'klaar',
  reden: string | null,
): Promise<string | undefined> {
  const [row] = await toegang.sql<{ jongereId: string }>(
    `update vrijstellinglevering set status = $4, reden = $5 where bureau_id = $1 and id = $2 and status = any($3)
     returning jongere_id as "jongereId"`,
    [toegang.bureauId, id, van, naar, reden],
  );
  return row?.jongereId;
}
