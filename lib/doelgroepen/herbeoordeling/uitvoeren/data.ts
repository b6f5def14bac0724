import type { Toegang } from '#lib/toegang/model.ts';
import type { Bundelstatus, Gevolg, Herbeoordelinguitkomst } from '#lib/doelgroepen/herbeoordeling/model.ts';

export type Claim = {
  readonly id: string;
  readonly jongereId: string;
  readonly gemeente: string | null;
  readonly voorstel: Herbeoordelinguitkomst;
  readonly uitkomst: Herbeoordelinguitkomst | null;
  readonly gevolg: Gevolg | null;
};

const KOLOMMEN = `id, jongere_id as "jongereId", gemeente_code as gemeente, voorstel, uitkomst, gevolg`;

/** The next rows of this bundle that wait, held until the end of this command. */
export async function claimWachtende(toegang: Toegang, bundelId: string, aantal: number): Promise<Claim[]> {
  return toegang.sql<Claim>(
    `select ${KOLOMMEN} from herbeoordeling where bureau_id = $1 and bundel_id = $2 and status = 'bezig'
      order by id limit $3 for update skip locked`,
    [toegang.bureauId, bundelId, aantal],
  );
}

/** Rows of this bundle that were carried out: marked as busy again, to be taken back. */
export async function hervatVoorTerug(toegang: Toegang, bundelId: string): Promise<void> {
  await toegang.sql(
    `update herbeoordeling set status = 'bezig', opmerking = null where bureau_id = $1 and bundel_id = $2 and status = 'gedaan'`,
    [toegang.bureauId, bundelId],
  );
}

export async function saveGedaan(
  toegang: Toegang,
  id: string,
  uitkomst: Herbeoordelinguitkomst,
  gevolg: Gevolg,
): Promise<void> {
  await toegang.sql(
    `update herbeoordeling set status = 'gedaan', uitkomst = $3, gevolg = $4, opmerking = null where bureau_id = $1 and id = $2`,
    [toegang.bureauId, id, uitkomst, JSON.stringify(gevolg)],
  );
}

/** Back on the list, or left where it is, with the reason. */
export async function saveStandVan(
  toegang: Toegang,
  id: string,
  status: 'open' | 'gedaan',
  opmerking: string | null,
): Promise<void> {
  await toegang.sql(
    `update herbeoordeling set status = $3, opmerking = $4, uitkomst = case when $3 = 'open' then null else uitkomst end
      where bureau_id = $1 and id = $2`,
    [toegang.bureauId, id, status, opmerking],
  );
}

/** The proposal as it is now; the row is open again, for it is not what the coach looked at. */
export async function saveVeranderd(
  toegang: Toegang,
  id: string,
  { uitkomst, uitleg }: { uitkomst: Herbeoordelinguitkomst; uitleg: string },
): Promise<void> {
  await toegang.sql(
    `update herbeoordeling set status = 'open', voorstel = $3, uitleg = $4, peildatum = $5, opmerking = $6
      where bureau_id = $1 and id = $2`,
    [
      toegang.bureauId,
      id,
      uitkomst,
      uitleg,
      toegang.vandaag,
      'Het voorstel is intussen veranderd; kijk er nog eens naar.',
    ],
  );
}

export async function saveBundelstatus(toegang: Toegang, id: string, status: Bundelstatus): Promise<void> {
  await toegang.sql('update herbeoordelingbundel set status = $3 where bureau_id = $1 and id = $2', [
    toegang.bureauId,
    id,
    status,
  ]);
}

export async function insertTraject(toegang: Toegang, id: string, jongereId: string): Promise<void> {
  await toegang.sql(
    `insert into traject (bureau_id, id, jongere_id, signaalbron) values ($1, $2, $3, 'eigen-onderzoek')`,
    [toegang.bureauId, id, jongereId],
  );
}

/** Takes back work that this bundle opened; false when somebody worked on it since. */
export async function takeBackWerk(
  toegang: Toegang,
  bundelId: string,
  werkprocesId: string,
): Promise<boolean> {
  const [row] = await toegang.sql<{ gelukt: boolean }>(
    'select herbeoordeling_werk_terugnemen($1, $2) as gelukt',
    [bundelId, werkprocesId],
  );
  return row?.gelukt === true;
}
