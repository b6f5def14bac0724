import type { Vraag, Woonplek } from '#lib/doelgroepen/jongerenpunt/model.ts';
import { woonplekVan } from '#lib/doelgroepen/jongerenpunt/rules.ts';
import type { Woonplaatscategorie } from '#lib/doelgroepen/jongerenpunt/model.ts';
import { NAAM_JONGERENPUNT } from '#lib/doelgroepen/jongerenpunt/naam.ts';
import type { Toegang } from '#lib/toegang/model.ts';

const KOLOMMEN = `v.id, v.versie, v.jongere_id as "jongereId", v.vraag, v.kanaal, v.vrager, v.vrager_naam as "vragerNaam", v.woonplaats,
  case v.woonplaats when 'regio' then w.gemeente_code end as gemeente, v.thema, v.toelichting`;

/** What the bureau calls its Jongerenpunt. */
export async function readNaam(toegang: Toegang): Promise<string> {
  const [row] = await toegang.sql<{ naam: string | null }>(`select keuze('naam_jongerenpunt') as naam`);
  return row?.naam || NAAM_JONGERENPUNT;
}

export async function findVraag(toegang: Toegang, id: string): Promise<Vraag | undefined> {
  const [row] = await toegang.sql<Vraag>(
    `select ${KOLOMMEN} from jongerenpuntvraag v join werkproces w on w.bureau_id = $1 and w.id = v.id
      where v.bureau_id = $1 and v.id = $2`,
    [toegang.bureauId, id],
  );
  return row;
}

export async function insertVraag(
  toegang: Toegang,
  vraag: Omit<Vraag, 'versie' | 'gemeente'>,
): Promise<void> {
  await toegang.sql(
    `insert into jongerenpuntvraag (bureau_id, id, jongere_id, vraag, kanaal, vrager, vrager_naam, woonplaats, thema, toelichting)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      toegang.bureauId,
      vraag.id,
      vraag.jongereId,
      vraag.vraag,
      vraag.kanaal,
      vraag.vrager,
      vraag.vragerNaam,
      vraag.woonplaats,
      vraag.thema,
      vraag.toelichting,
    ],
  );
}

type Wijziging = Pick<Vraag, 'vraag' | 'kanaal' | 'vrager' | 'vragerNaam' | 'thema' | 'toelichting'>;

/** False when a colleague changed the question since `versie` was seen. */
export async function updateVraag(
  toegang: Toegang,
  id: string,
  versie: number,
  nieuw: Wijziging,
): Promise<boolean> {
  const rows = await toegang.sql(
    `update jongerenpuntvraag set versie = versie + 1, vraag = $4, kanaal = $5, vrager = $6, vrager_naam = $7, thema = $8, toelichting = $9
      where bureau_id = $1 and id = $2 and versie = $3 returning id`,
    [
      toegang.bureauId,
      id,
      versie,
      nieuw.vraag,
      nieuw.kanaal,
      nieuw.vrager,
      nieuw.vragerNaam,
      nieuw.thema,
      nieuw.toelichting,
    ],
  );
  return rows.length > 0;
}

/** Where this young person lives today: by the BRP, or as it was said at the counter when nothing is known. */
export async function readWoonplek(
  toegang: Toegang,
  jongereId: string,
  gezegd: Woonplaatscategorie | null = null,
): Promise<Woonplek & { readonly naam: string | null; readonly bekend: boolean }> {
  const [row] = await toegang.sql<{ gemeente: string | null; naam: string | null; hier: boolean }>(
    `select w.gemeente_code as gemeente, g.naam,
            exists (select from bureau_gemeente b where b.bureau_id = $1 and b.gemeente_code = w.gemeente_code
                       and b.van <= $3 and coalesce(b.tot, 'infinity') >= $3) as hier
       from woonperiode w left join gemeente g on g.code = w.gemeente_code
      where w.bureau_id = $1 and w.jongere_id = $2 and w.soort = 'brp' and w.van <= $3 and coalesce(w.tot, 'infinity') >= $3
      order by w.van desc limit 1`,
    [toegang.bureauId, jongereId, toegang.vandaag],
  );
  const stand = row ?? { gemeente: null, naam: null, hier: false };
  return { ...woonplekVan(stand, gezegd), naam: stand.naam, bekend: stand.gemeente !== null };
}
