import type { OpenbareTrendbreuk } from '#lib/indicatoren/trendbreuken/model.ts';
import { pool, sqlOn } from '#lib/platform/db.ts';
import type { OpenbarePublicatie } from '#lib/publicaties/model.ts';
import type { Pdfplek } from '#lib/publicaties/pdf/model.ts';
import { bureaucodeSchema } from '#lib/publicaties/schema.ts';

/**
 * What the public reads: published snapshots only, over a database role that can reach one view and no person. There is
 * no actor and no front door here, because there is nothing behind it to protect.
 */
const COLUMNS = `id, indicator, schooljaar, uitgave, peildatum, bekend_op as "bekendOp", definitie, openbaar, hash, toelichting,
  gepubliceerd_op as "gepubliceerdOp", bureau_code as "bureauCode", bureau_naam as "bureauNaam", demo, status = 'ingetrokken' as ingetrokken`;

export type PubliekBureau = {
  readonly code: string;
  readonly naam: string;
  readonly demo: boolean;
  /** How many figures of a school year, jaarverslagen, promises to a council and evaluations everybody can read. */
  readonly cijfers: number;
  readonly jaarverslagen: number;
  readonly moties: number;
  readonly evaluaties: number;
};

/** Bureaus of which anything is public, whatever it is; of several editions of one thing one counts. */
export async function listPubliekeBureaus(): Promise<PubliekBureau[]> {
  return sqlOn(pool('readonly'))<PubliekBureau>(
    `with iets as (
       select 'cijfer' as wat, bureau_code, bureau_naam, demo, indicator || ' ' || schooljaar as welk, status from openbare_publicatie
       union select 'jaarverslag', bureau_code, bureau_naam, demo, schooljaar, status from openbaar_jaarverslag
       union select 'motie', bureau_code, bureau_naam, demo, motie_id::text, status from openbare_motie
       union select 'evaluatie', bureau_code, bureau_naam, demo, evaluatie_id::text, status from openbare_evaluatie)
     select bureau_code as code, bureau_naam as naam, demo, count(*) filter (where wat = 'cijfer')::int as cijfers,
            count(*) filter (where wat = 'jaarverslag')::int as jaarverslagen, count(*) filter (where wat = 'motie')::int as moties,
            count(*) filter (where wat = 'evaluatie')::int as evaluaties
       from iets where status = 'gepubliceerd' group by 1, 2, 3 order by 2`,
  );
}

export async function findPubliekBureau(code: string): Promise<{ naam: string; demo: boolean } | undefined> {
  if (!bureaucodeSchema.safeParse(code).success) return undefined;
  const [found] = await sqlOn(pool('readonly'))<{ naam: string; demo: boolean }>(
    'select naam, demo from bureau where code = $1',
    [code],
  );
  return found;
}

/** The gemeenten this bureau works for, whether or not it published anything. */
export async function listGemeentenVan(bureauCode: string): Promise<{ code: string; naam: string }[]> {
  if (!bureaucodeSchema.safeParse(bureauCode).success) return [];
  return sqlOn(pool('readonly'))<{ code: string; naam: string }>(
    `select g.code, g.naam from bureau_gemeente bg join bureau b on b.id = bg.bureau_id join gemeente g on g.code = bg.gemeente_code
      where b.code = $1 order by g.naam`,
    [bureauCode],
  );
}

/** The newest valid edition of each figure and school year of a bureau, newest year first. */
export async function listOpenbaar(bureauCode: string): Promise<OpenbarePublicatie[]> {
  return sqlOn(pool('readonly'))<OpenbarePublicatie>(
    `select distinct on (schooljaar, indicator) ${COLUMNS} from openbare_publicatie
      where bureau_code = $1 and status = 'gepubliceerd' order by schooljaar desc, indicator, uitgave desc`,
    [bureauCode],
  );
}

/** The PDF of a document that is public today; undefined: there is none (yet), or it was withdrawn. */
export async function readOpenbarePdf({ bron, id }: Pdfplek): Promise<Buffer | undefined> {
  const [row] = await sqlOn(pool('readonly'))<{ pdf: Buffer }>(
    'select pdf from openbaar_pdfbestand where bron = $1 and bron_id = $2',
    [bron, id],
  );
  return row?.pdf;
}

/** Every edition of one figure and year, newest first; withdrawn ones too, with the reason. */
export async function listUitgaven(
  bureauCode: string,
  indicator: string,
  schooljaar: string,
): Promise<OpenbarePublicatie[]> {
  return sqlOn(pool('readonly'))<OpenbarePublicatie>(
    `select ${COLUMNS} from openbare_publicatie where bureau_code = $1 and indicator = $2 and schooljaar = $3 order by uitgave desc`,
    [bureauCode, indicator, schooljaar],
  );
}

/** What the public may know of a bureau's breaks in its figures. */
export async function listOpenbareTrendbreuken(bureauCode: string): Promise<OpenbareTrendbreuk[]> {
  return sqlOn(pool('readonly'))<OpenbareTrendbreuk>(
    'select vanaf, soort, zin, bron, raakt from openbare_trendbreuk where bureau_code = $1 order by vanaf',
    [bureauCode],
  );
}

export type OpenbaarContact = {
  readonly code: string;
  readonly bureau: string;
  /** As it stands above the letters, where that is another name. */
  readonly naam: string | null;
  readonly mail: string | null;
  readonly telefoon: string | null;
};

/** Whom to write or call about public pages: of each bureau with something public what stands on its letters. */
export async function listOpenbareContacten(): Promise<OpenbaarContact[]> {
  return sqlOn(pool('readonly'))<OpenbaarContact>(
    'select bureau_code as code, bureau_naam as bureau, nullif(naam, bureau_naam) as naam, email as mail, telefoon from openbaar_contact order by 2',
  );
}
