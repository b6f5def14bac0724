import type { Jongerenaam } from '#lib/jongeren/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Gespreksregel, Spreekuur, Spreekuurgesprek } from '#lib/preventie/model.ts';

export const SPREEKUUR = `s.id, s.versie, s.school_id as "schoolId", c.naam as school, c.gemeente_code as schoolgemeente, c.sector,
  s.gebruiker_id as "gebruikerId", l.naam as wie, s.datum, s.begin, s.einde, s.plaats, s.status`;
export const SPREEKUUR_BIJ = `join school c on c.bureau_id = $1 and c.id = s.school_id
  left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = s.gebruiker_id`;
/** The day of the invitation: of a letter on this conversation that was sent and not taken back. `uitgenodigd_op`: said so by hand, before. */
const UITNODIGING = `select max(b.datum) from brief b where b.bureau_id = $1 and b.jongere_id = g.jongere_id and b.onderwerp_soort = 'spreekuur'
      and b.onderwerp_id = g.id and b.status in ('maken', 'klaar', 'mislukt')`;
const GESPREK = `g.id, g.versie, g.spreekuur_id as "spreekuurId", g.jongere_id as "jongereId", g.tijd, g.aanleiding,
  greatest(g.uitgenodigd_op, (${UITNODIGING})) as "uitgenodigdOp", g.opkomst, g.resultaat_code as "resultaatCode", g.vervolg, g.werkproces_id as "werkprocesId"`;

/** `slot`: held until the end of this command. */
export async function findSpreekuur(
  toegang: Toegang,
  id: string,
  slot: '' | 'for update of s' = '',
): Promise<Spreekuur | undefined> {
  const [row] = await toegang.sql<Spreekuur>(
    `select ${SPREEKUUR} from spreekuur s ${SPREEKUUR_BIJ} where s.bureau_id = $1 and s.id = $2 ${slot}`,
    [toegang.bureauId, id],
  );
  return row;
}

export async function insertSpreekuur(
  toegang: Toegang,
  nieuw: Pick<Spreekuur, 'schoolId' | 'datum' | 'begin' | 'einde' | 'plaats' | 'gebruikerId'>,
): Promise<string> {
  const [row] = await toegang.sql<{ id: string }>(
    `insert into spreekuur (bureau_id, school_id, gebruiker_id, datum, begin, einde, plaats)
     values ($1, $2, $3, $4, $5, $6, $7) returning id`,
    [
      toegang.bureauId,
      nieuw.schoolId,
      nieuw.gebruikerId,
      nieuw.datum,
      nieuw.begin,
      nieuw.einde,
      nieuw.plaats,
    ],
  );
  if (!row) throw new Error('het spreekuur is niet bewaard');
  return row.id;
}

export async function saveStatus(
  toegang: Toegang,
  id: string,
  versie: number,
  status: Spreekuur['status'],
): Promise<boolean> {
  const rows = await toegang.sql(
    'update spreekuur set status = $4, versie = versie + 1 where bureau_id = $1 and id = $2 and versie = $3 returning id',
    [toegang.bureauId, id, versie, status],
  );
  return rows.length === 1;
}

/** The pupils of a spreekuur in the order of their time. */
export async function listGesprekken(toegang: Toegang, spreekuurId: string): Promise<Gespreksregel[]> {
  type Rij = Omit<Gespreksregel, 'naam'> & Jongerenaam;
  const rows = await toegang.sql<Rij>(
    `select ${GESPREK}, j.voornamen, j.voorvoegsel, j.geslachtsnaam, j.roepnaam, j.geboortedatum, j.geheimhouding, i.leerjaar
       from spreekuurgesprek g join jongere j on j.bureau_id = $1 and j.id = g.jongere_id
       left join lateral (select leerjaar from inschrijving where bureau_id = $1 and jongere_id = j.id and van <= $3
                           and (tot is null or tot >= $3) order by van desc limit 1) i on true
      where g.bureau_id = $1 and g.spreekuur_id = $2 and g.vervallen_op is null order by g.tijd nulls last, j.naam_sorteer, g.id`,
    [toegang.bureauId, spreekuurId, toegang.vandaag],
  );
  return rows.map(({ voornamen, voorvoegsel, geslachtsnaam, roepnaam, ...rest }) => ({
    ...rest,
    naam: { voornamen, voorvoegsel, geslachtsnaam, roepnaam },
  }));
}

export async function findGesprek(toegang: Toegang, id: string): Promise<Spreekuurgesprek | undefined> {
  const [row] = await toegang.sql<Spreekuurgesprek>(
    `select ${GESPREK} from spreekuurgesprek g where g.bureau_id = $1 and g.id = $2 and g.vervallen_op is null for update`,
    [toegang.bureauId, id],
  );
  return row;
}

/** undefined when this pupil is on the list already. */
export async function insertGesprek(
  toegang: Toegang,
  nieuw: Pick<Spreekuurgesprek, 'spreekuurId' | 'jongereId' | 'tijd' | 'aanleiding'>,
): Promise<string | undefined> {
  const [row] = await toegang.sql<{ id: string }>(
    `insert into spreekuurgesprek (bureau_id, spreekuur_id, jongere_id, tijd, aanleiding) values ($1, $2, $3, $4, $5)
     on conflict (bureau_id, spreekuur_id, jongere_id) where vervallen_op is null do nothing returning id`,
    [toegang.bureauId, nieuw.spreekuurId, nieuw.jongereId, nieuw.tijd, nieuw.aanleiding],
  );
  return row?.id;
}

const KOLOM = {
  opkomst: 'opkomst',
  resultaatCode: 'resultaat_code',
  vervolg: 'vervolg',
  werkprocesId: 'werkproces_id',
  vervallenOp: 'vervallen_op',
} as const;
export type Gesprekswijziging = Partial<
  Pick<Spreekuurgesprek, 'opkomst' | 'resultaatCode' | 'vervolg' | 'werkprocesId'> & { vervallenOp: Date }
>;

/** False when a colleague was ahead of us. */
export async function updateGesprek(
  toegang: Toegang,
  id: string,
  versie: number,
  wijziging: Gesprekswijziging,
): Promise<boolean> {
  const velden = Object.entries(wijziging) as [keyof typeof KOLOM, unknown][];
  const sets = velden.map(([veld], plek) => `, ${KOLOM[veld]} = $${plek + 4}`).join('');
  const rows = await toegang.sql(
    `update spreekuurgesprek set versie = versie + 1${sets} where bureau_id = $1 and id = $2 and versie = $3 returning id`,
    [toegang.bureauId, id, versie, ...velden.map(([, waarde]) => waarde)],
  );
  return rows.length === 1;
}

/** The latest series of invitations of this spreekuur, and who in any of them still waits for a letter. */
export async function readUitnodigingen(
  toegang: Toegang,
  spreekuurId: string,
): Promise<{ reeksId: string | null; wachten: readonly string[] }> {
  const [row] = await toegang.sql<{ reeksId: string | null; wachten: readonly string[] }>(
    `select (array_agg(r.reeks_id order by b.gemaakt_op desc))[1] as "reeksId",
            coalesce(array_agg(r.onderwerp_id) filter (where r.status = 'wacht'), '{}') as wachten
       from spreekuurgesprek g join briefreeksregel r on r.bureau_id = $1 and r.jongere_id = g.jongere_id
            and r.onderwerp_soort = 'spreekuur' and r.onderwerp_id = g.id
       join briefreeks b on b.bureau_id = $1 and b.id = r.reeks_id
      where g.bureau_id = $1 and g.spreekuur_id = $2`,
    [toegang.bureauId, spreekuurId],
  );
  return row ?? { reeksId: null, wachten: [] };
}
