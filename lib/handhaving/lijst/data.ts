import type { Datum } from '#lib/kalender/model.ts';
import type { Jongerenaam } from '#lib/jongeren/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Lijstfilter, Lijstregel, Sleutel } from './model.ts';
import { bladzijde, PER_PAGINA, standVan, vraagtOm } from './rules.ts';

type Rij = Jongerenaam & Omit<Lijstregel, 'naam'> & Sleutel;

const REGELS = `select d.id, d.jongere_id as "jongereId", 'dwangsom' as soort, d.staat as stand, null::text as uitkomst, d.voornemen_op as "begonnenOp",
         d.staat_op as "laatstOp", d.gemeente_code as gemeente, d.eigenaar_id as van_wie,
         d.staat in ('VOORNEMEN', 'BESCHIKKING', 'VERBEURD', 'INVORDERING') as open,
         (select min(t.uiterlijk) from termijn t where t.bureau_id = $1 and t.onderwerp_id = d.id and t.status = 'loopt') as uiterlijk
    from dwangsom d where d.bureau_id = $1 and $2
  union all
  select z.id, z.jongere_id, 'zorgmelding', z.aan, z.uitkomst, z.gedaan_op, coalesce(z.uitkomst_op, z.gedaan_op), z.gemeente_code, z.gebruiker_id,
         z.uitkomst is null, null
    from zorgmelding z where z.bureau_id = $1 and z.ingetrokken_op is null and $3`;

/**
 * Administrative and civil enforcement of the own werkgebied. What runs: the nearest term first, then what began longest ago. What is
 * closed: the last one closed first.
 */
export async function listDwangEnZorg(
  toegang: Toegang,
  gemeenten: readonly string[],
  filter: Lijstfilter & { readonly zorg: boolean }, // `zorg`: with reports of care concerns, for who may read those
  aantal = PER_PAGINA,
): Promise<{ regels: readonly Lijstregel[]; verder: string | null }> {
  const open = filter.toon === 'open';
  const rows = await toegang.sql<Rij>(
    `select h.id, h."jongereId", h.soort, h.stand, h.uitkomst, h."begonnenOp", h."laatstOp", h.uiterlijk, h.gemeente, l.naam as wie,
            j.voornamen, j.roepnaam, j.voorvoegsel, j.geslachtsnaam, h.een, h.twee
       from (select r.*, case when $4 then coalesce(r.uiterlijk, date '9999-12-31') else r."laatstOp" end as een, r."begonnenOp" as twee
               from (${REGELS}) r) h
       join jongere j on j.bureau_id = $1 and j.id = h."jongereId"
       left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = h.van_wie
      where h.open = $4 and (cardinality($5::text[]) = 0 or h.gemeente = any($5)) and ($6::text is null or h.stand = $6)
        and ($7::uuid is null or h.van_wie = $7)
        and ($8::date is null or (h.een, h.twee, h.id) ${open ? '>' : '<'} ($8::date, $9::date, $10::uuid))
      order by h.een ${richting(open)}, h.twee ${richting(open)}, h.id ${richting(open)} limit ${aantal + 1}`,
    [
      toegang.bureauId,
      vraagtOm(filter, 'dwangsom'),
      filter.zorg && vraagtOm(filter, 'zorgmelding'),
      open,
      gemeenten,
      standVan(filter, 'dwangsom'),
      filter.van === 'mij' ? toegang.gebruikerId : null,
      ...sleutelwaarden(filter.na),
    ],
  );
  const { regels, verder } = bladzijde(rows, aantal);
  return { regels: regels.map(toRegel), verder };
}

export const richting = (open: boolean) => (open ? 'asc' : 'desc');

export function sleutelwaarden(na: Sleutel | undefined): [Datum | null, Datum | null, string | null] {
  return [na?.een ?? null, na?.twee ?? null, na?.id ?? null];
}

function toRegel({ voornamen, roepnaam, voorvoegsel, geslachtsnaam, ...rij }: Rij): Lijstregel {
  const { id, jongereId, soort, stand, uitkomst, begonnenOp, laatstOp, uiterlijk, gemeente, wie } = rij;
  const naam = { voornamen, roepnaam, voorvoegsel, geslachtsnaam };
  return { id, jongereId, naam, soort, stand, uitkomst, begonnenOp, laatstOp, uiterlijk, gemeente, wie };
}
