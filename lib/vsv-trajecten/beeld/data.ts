import type { Datum } from '#lib/kalender/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import {
  MOMENTEN,
  type Big5meting,
  type Big5stand,
  type Leefgebiedscore,
  type Moment,
} from '#lib/vsv-trajecten/beeld/model.ts';

type Big5rij = { op: Datum; moment: Moment } & Record<
  'support' | 'wonen' | 'schoolWerk' | 'inkomen',
  Big5stand
>;

/** Of one day, in the order in which moments come. */
const VOLGORDE = `array_position(array[${MOMENTEN.map((moment) => `'${moment}'`).join(', ')}], moment)`;

/** The oldest first. */
export async function listBig5(toegang: Toegang, trajectId: string): Promise<Big5meting[]> {
  const rows = await toegang.sql<Big5rij>(
    `select op, moment, support, wonen, school_werk as "schoolWerk", inkomen from big5
      where bureau_id = $1 and traject_id = $2 and vervallen_op is null order by op, ${VOLGORDE}`,
    [toegang.bureauId, trajectId],
  );
  return rows.map(({ op, moment, schoolWerk, ...open }) => ({
    op,
    moment,
    standen: { ...open, 'school-werk': schoolWerk, gezondheid: null },
  }));
}

export async function listLeefgebiedscores(toegang: Toegang, trajectId: string): Promise<Leefgebiedscore[]> {
  return toegang.sql<Leefgebiedscore>(
    `select op, moment, leefgebied, score, toelichting from leefgebiedscore
      where bureau_id = $1 and traject_id = $2 and vervallen_op is null order by op, ${VOLGORDE}, leefgebied`,
    [toegang.bureauId, trajectId],
  );
}

/** Replaces what was recorded for this moment on this day. */
export async function insertBig5(
  toegang: Toegang,
  trajectId: string,
  meting: {
    op: Datum;
    moment: Moment;
    support: Big5stand;
    wonen: Big5stand;
    schoolWerk: Big5stand;
    inkomen: Big5stand;
  },
): Promise<void> {
  await toegang.sql(
    `update big5 set vervallen_op = $4
      where bureau_id = $1 and traject_id = $2 and op = $3 and moment = $5 and vervallen_op is null`,
    [toegang.bureauId, trajectId, meting.op, toegang.nu, meting.moment],
  );
  await toegang.sql(
    `insert into big5 (bureau_id, traject_id, op, moment, support, wonen, school_werk, inkomen, gebruiker_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      ...[toegang.bureauId, trajectId, meting.op, meting.moment, meting.support, meting.wonen],
      ...[meting.schoolWerk, meting.inkomen, toegang.gebruikerId],
    ],
  );
}

/** Replaces what was recorded for these leefgebieden at this moment on this day. */
export async function insertScores(
  toegang: Toegang,
  trajectId: string,
  scores: readonly Leefgebiedscore[],
): Promise<void> {
  const [eerste] = scores;
  if (!eerste) return;
  await toegang.sql(
    `update leefgebiedscore set vervallen_op = $5
      where bureau_id = $1 and traject_id = $2 and op = $3 and moment = $6 and leefgebied = any($4::text[]) and vervallen_op is null`,
    [
      ...[toegang.bureauId, trajectId, eerste.op, scores.map(({ leefgebied }) => leefgebied), toegang.nu],
      eerste.moment,
    ],
  );
  await toegang.sql(
    `insert into leefgebiedscore (bureau_id, traject_id, op, moment, gebruiker_id, leefgebied, score, toelichting)
     select $1, $2, $3, $4, $5, * from unnest($6::text[], $7::int[], $8::text[])`,
    [
      ...[toegang.bureauId, trajectId, eerste.op, eerste.moment, toegang.gebruikerId],
      scores.map(({ leefgebied }) => leefgebied),
      scores.map(({ score }) => score),
      scores.map(({ toelichting }) => toelichting),
    ],
  );
}
