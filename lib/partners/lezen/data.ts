import type { Partnerpagina, Partnerregel, Partnertreffer } from '#lib/partners/lezen/model.ts';
import type { Organisatiesoort } from '#lib/partners/model.ts';
import { zoektokens } from '#lib/jongeren/naam.ts';
import type { Toegang } from '#lib/toegang/model.ts';

/** Each word somewhere in the name of the organisation, or in that of somebody there. */
function bevat(woorden: readonly string[], kolom: string): string {
  return woorden.map((_, plek) => `${kolom} like '%' || $${plek + 6} || '%'`).join(' and ') || 'true';
}

type Vraag = {
  readonly zoek: string;
  readonly soort?: Organisatiesoort | undefined;
  readonly na?: string | undefined;
  readonly aantal: number;
};

/** Organisations by name, or by the name of who works there today. */
export async function listPartners(toegang: Toegang, vraag: Vraag): Promise<Partnerregel[]> {
  const woorden = zoektokens(vraag.zoek).slice(0, 6);
  return toegang.sql<Partnerregel>(
    `select o.id, o.naam, o.soort, o.regio, o.telefoon, o.email, o.gestopt_op as "gestoptOp",
            coalesce((select array_agg(c.naam order by c.naam_zoek) from contactpersoon c
                        join organisatie b on b.bureau_id = $1 and b.id = c.organisatie_id
                       where c.bureau_id = $1 and coalesce(b.samengevoegd_met, b.id) = o.id and c.van <= $2 and coalesce(c.tot, 'infinity') >= $2), '{}') as contacten
       from organisatie o
      where o.bureau_id = $1 and o.samengevoegd_met is null and ($3::text is null or o.soort = $3)
        and ($4::uuid is null or (o.naam_zoek, o.id) > (select naam_zoek, id from organisatie where bureau_id = $1 and id = $4))
        and ((${bevat(woorden, 'o.naam_zoek')}) or exists (
              select from contactpersoon c join organisatie b on b.bureau_id = $1 and b.id = c.organisatie_id
               where c.bureau_id = $1 and coalesce(b.samengevoegd_met, b.id) = o.id and coalesce(c.tot, 'infinity') >= $2 and ${bevat(woorden, 'c.naam_zoek')}))
      order by o.naam_zoek, o.id limit $5`,
    [toegang.bureauId, toegang.vandaag, vraag.soort ?? null, vraag.na ?? null, vraag.aantal, ...woorden],
  );
}

/** Found from anywhere: people first, since one mostly looks for somebody to call. */
export async function listTreffers(
  toegang: Toegang,
  zoek: string,
  aantal: number,
): Promise<Partnertreffer[]> {
  const woorden = zoektokens(zoek).slice(0, 6);
  if (woorden.length === 0) return [];
  return toegang.sql<Partnertreffer>(
    `select * from (
       (select coalesce(o.samengevoegd_met, o.id) as "organisatieId", c.id as "contactId", c.naam as titel,
               concat_ws(' · ', o.naam, c.functie, coalesce(c.telefoon, o.telefoon)) as onder
          from contactpersoon c join organisatie o on o.bureau_id = $1 and o.id = c.organisatie_id
         where c.bureau_id = $1 and c.van <= $2 and coalesce(c.tot, 'infinity') >= $2 and $4::text is null and $5::text is null and ${bevat(woorden, 'c.naam_zoek')}
         order by c.naam_zoek, c.id limit $3)
       union all
       (select o.id, null::uuid, o.naam, concat_ws(' · ', 'Partner', o.telefoon) from organisatie o
         where o.bureau_id = $1 and o.samengevoegd_met is null and coalesce(o.gestopt_op, 'infinity') > $2 and ${bevat(woorden, 'o.naam_zoek')}
         order by o.naam_zoek, o.id limit $3)) t limit $3`,
    [toegang.bureauId, toegang.vandaag, aantal, null, null, ...woorden],
  );
}

export async function listOpgegaan(toegang: Toegang, id: string): Promise<Partnerpagina['opgegaan']> {
  return toegang.sql<Partnerpagina['opgegaan'][number]>(
    `select id, versie, naam from organisatie where bureau_id = $1 and samengevoegd_met = $2 order by naam_zoek`,
    [toegang.bureauId, id],
  );
}

export async function countOverdrachten(
  toegang: Toegang,
  organisatieId: string,
): Promise<Partnerpagina['overdrachten']> {
  const [row] = await toegang.sql<Partnerpagina['overdrachten']>(
    `select count(*)::int as aangeboden, count(*) filter (where w.status = 'aanvaard')::int as aanvaard,
            count(*) filter (where w.status = 'geweigerd')::int as geweigerd
       from warme_overdracht w join organisatie o on o.bureau_id = $1 and o.id = w.organisatie_id
      where w.bureau_id = $1 and coalesce(o.samengevoegd_met, o.id) = $2`,
    [toegang.bureauId, organisatieId],
  );
  return row ?? { aangeboden: 0, aanvaard: 0, geweigerd: 0 };
}
