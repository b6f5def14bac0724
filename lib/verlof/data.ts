import type { Datum } from '#lib/kalender/model.ts';
import type { Weging } from '#lib/termijnen/bezwaar/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Besluit, Verlof, Verlofdeel } from '#lib/verlof/model.ts';

type Rij = Pick<Verlof, 'id' | 'aanvraagId' | 'jongereId' | 'grond' | 'ontvangenOp' | 'kanaal'> &
  Pick<Verlof, 'aanvrager' | 'reden' | 'van' | 'tot' | 'dagen' | 'compleetOp'> &
  Pick<Verlof, 'vernietigenOp' | 'vernietigenBasis'> & {
    ontbreekt: string | null;
    opgeschortOp: Datum | null;
    hersteltermijn: Datum | null;
    hoofdOp: Datum | null;
    hoofdNaam: string | null;
    hoofdAdvies: 'positief' | 'negatief' | 'geen-oordeel' | null;
    hoofdToelichting: string | null;
    zienswijzeOp: Datum | null;
    zienswijzeVan: string | null;
    zienswijze: string | null;
    afloop: Besluit['afloop'] | null;
    beslotenOp: Datum | null;
    beslotenDoor: string | null;
    motivering: string | null;
    afwijkmotivering: string | null;
    toegekendVan: Datum | null;
    toegekendTot: Datum | null;
    toegekendeDagen: number;
    bekendOp: Datum | null;
    bekendBriefId: string | null;
    bezwaarOp: Datum | null;
    bezwaarWeging: Weging | null;
    bezwaarUitkomst: 'gegrond' | 'ongegrond' | 'niet-ontvankelijk' | 'ingetrokken' | null;
    bezwaarUitkomstOp: Datum | null;
  };

const KOLOMMEN = `id, aanvraag_id as "aanvraagId", jongere_id as "jongereId", grond, ontvangen_op as "ontvangenOp", kanaal, aanvrager, reden,
  van, tot, dagen, ontbreekt, opgeschort_op as "opgeschortOp", hersteltermijn, compleet_op as "compleetOp", hoofd_gehoord_op as "hoofdOp",
  hoofd_naam as "hoofdNaam", hoofd_advies as "hoofdAdvies", hoofd_toelichting as "hoofdToelichting", zienswijze_op as "zienswijzeOp",
  zienswijze_van as "zienswijzeVan", zienswijze, afloop, besloten_op as "beslotenOp", besloten_door as "beslotenDoor", motivering,
  afwijkmotivering, toegekend_van as "toegekendVan", toegekend_tot as "toegekendTot", toegekende_dagen as "toegekendeDagen",
  bekend_op as "bekendOp", bekend_brief_id as "bekendBriefId", bezwaar_op as "bezwaarOp", bezwaar_weging as "bezwaarWeging", bezwaar_uitkomst as "bezwaarUitkomst", bezwaar_uitkomst_op as "bezwaarUitkomstOp",
  vernietigen_op as "vernietigenOp", vernietigen_basis as "vernietigenBasis"`;

export async function findVerlof(toegang: Toegang, id: string): Promise<Verlof | undefined> {
  const [row] = await toegang.sql<Rij>(`select ${KOLOMMEN} from verlof where bureau_id = $1 and id = $2`, [
    toegang.bureauId,
    id,
  ]);
  return row && fromRow(row);
}

export async function insertVerlof(
  toegang: Toegang,
  verlof: Pick<Verlof, 'id' | 'aanvraagId' | 'jongereId' | 'grond' | 'ontvangenOp' | 'kanaal'> &
    Pick<Verlof, 'aanvrager' | 'reden' | 'van' | 'tot' | 'dagen'>,
): Promise<void> {
  await toegang.sql(
    `insert into verlof (bureau_id, id, aanvraag_id, jongere_id, grond, ontvangen_op, kanaal, aanvrager, reden, van, tot, dagen)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      toegang.bureauId,
      verlof.id,
      verlof.aanvraagId,
      verlof.jongereId,
      verlof.grond,
      verlof.ontvangenOp,
      verlof.kanaal,
      verlof.aanvrager,
      verlof.reden,
      verlof.van,
      verlof.tot,
      verlof.dagen,
    ],
  );
}

/** Columns a command may set; the names come from here, never from outside. */
const KOLOM = {
  van: 'van',
  tot: 'tot',
  dagen: 'dagen',
  ontbreekt: 'ontbreekt',
  opgeschortOp: 'opgeschort_op',
  hersteltermijn: 'hersteltermijn',
  compleetOp: 'compleet_op',
  hoofdOp: 'hoofd_gehoord_op',
  hoofdNaam: 'hoofd_naam',
  hoofdAdvies: 'hoofd_advies',
  hoofdToelichting: 'hoofd_toelichting',
  zienswijzeOp: 'zienswijze_op',
  zienswijzeVan: 'zienswijze_van',
  zienswijze: 'zienswijze',
  afloop: 'afloop',
  beslotenOp: 'besloten_op',
  beslotenDoor: 'besloten_door',
  motivering: 'motivering',
  afwijkmotivering: 'afwijkmotivering',
  toegekendVan: 'toegekend_van',
  toegekendTot: 'toegekend_tot',
  toegekendeDagen: 'toegekende_dagen',
  bekendOp: 'bekend_op',
  bekendBriefId: 'bekend_brief_id',
  bezwaarOp: 'bezwaar_op',
  bezwaarWeging: 'bezwaar_weging',
  bezwaarUitkomst: 'bezwaar_uitkomst',
  bezwaarUitkomstOp: 'bezwaar_uitkomst_op',
  vernietigenOp: 'vernietigen_op',
  vernietigenBasis: 'vernietigen_basis',
} as const satisfies Partial<Record<keyof Rij, string>>;
export type Verlofwijziging = Partial<Pick<Rij, keyof typeof KOLOM>>;

/** Only after the werkproces took its new version (`saveWerkproces`): that is the lock. */
export async function updateVerlof(toegang: Toegang, id: string, wijziging: Verlofwijziging): Promise<void> {
  const velden = Object.entries(wijziging) as [keyof typeof KOLOM, unknown][];
  if (velden.length === 0) return;
  const sets = velden.map(([veld], plek) => `${KOLOM[veld]} = $${plek + 3}`).join(', ');
  await toegang.sql(`update verlof set ${sets} where bureau_id = $1 and id = $2`, [
    toegang.bureauId,
    id,
    ...velden.map(([, waarde]) => waarde),
  ]);
}

/** All leave of this young person that was given: by heads, and by the ambtenaar on an application. */
export async function listVerlofdelen(toegang: Toegang, jongereId: string): Promise<Verlofdeel[]> {
  return toegang.sql<Verlofdeel>(
    `select id, grond, van, tot, dagen, door from hoofdverlof
      where bureau_id = $1 and jongere_id = $2 and vervallen_op is null
     union all
     select id, grond, toegekend_van, toegekend_tot, toegekende_dagen, 'leerplichtambtenaar' from verlof
      where bureau_id = $1 and jongere_id = $2 and toegekende_dagen > 0
     order by 3, 1`,
    [toegang.bureauId, jongereId],
  );
}

/** What is asked of the ambtenaar and not decided on yet. */
export async function listGevraagd(toegang: Toegang, jongereId: string): Promise<Verlofdeel[]> {
  return toegang.sql<Verlofdeel>(
    `select v.id, v.grond, v.van, v.tot, v.dagen, 'leerplichtambtenaar' as door from verlof v
       join werkproces w on w.bureau_id = $1 and w.id = v.id and w.status <> 'gesloten'
      where v.bureau_id = $1 and v.jongere_id = $2 and v.afloop is null order by v.van, v.id`,
    [toegang.bureauId, jongereId],
  );
}

function fromRow(row: Rij): Verlof {
  const { id, aanvraagId, jongereId, grond, ontvangenOp, kanaal, aanvrager, reden, van, tot, dagen } = row;
  return {
    ...{ id, aanvraagId, jongereId, grond, ontvangenOp, kanaal, aanvrager, reden, van, tot, dagen },
    compleetOp: row.compleetOp,
    vernietigenOp: row.vernietigenOp,
    vernietigenBasis: row.vernietigenBasis,
    opschorting:
      row.opgeschortOp && row.ontbreekt && row.hersteltermijn
        ? { op: row.opgeschortOp, ontbreekt: row.ontbreekt, hersteltermijn: row.hersteltermijn }
        : null,
    hoofd:
      row.hoofdOp && row.hoofdNaam && row.hoofdAdvies
        ? { op: row.hoofdOp, naam: row.hoofdNaam, advies: row.hoofdAdvies, toelichting: row.hoofdToelichting }
        : null,
    zienswijze:
      row.zienswijzeOp && row.zienswijzeVan
        ? { op: row.zienswijzeOp, van: row.zienswijzeVan, inhoud: row.zienswijze ?? '' }
        : null,
    besluit: besluitVan(row),
    bezwaar: row.bezwaarOp
      ? {
          ontvangenOp: row.bezwaarOp,
          weging: row.bezwaarWeging,
          uitkomst: row.bezwaarUitkomst,
          uitkomstOp: row.bezwaarUitkomstOp,
        }
      : null,
  };
}

function besluitVan(row: Rij): Besluit | null {
  if (!row.afloop || !row.beslotenOp) return null;
  const { toegekendVan, toegekendTot, toegekendeDagen } = row;
  return {
    afloop: row.afloop,
    op: row.beslotenOp,
    door: row.beslotenDoor,
    motivering: row.motivering ?? '',
    afwijkmotivering: row.afwijkmotivering,
    toegekend:
      toegekendVan && toegekendTot ? { van: toegekendVan, tot: toegekendTot, dagen: toegekendeDagen } : null,
    bekendOp: row.bekendOp,
  };
}
