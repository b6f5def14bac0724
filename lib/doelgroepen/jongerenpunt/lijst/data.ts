import type { Jongerenaam } from '#lib/jongeren/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Vraagregel } from '#lib/doelgroepen/jongerenpunt/lezen/model.ts';

type Rij = Omit<Vraagregel, 'naam'> & Jongerenaam;

const KOLOMMEN = `v.id, v.jongere_id as "jongereId", j.voornamen, j.voorvoegsel, j.geslachtsnaam, j.roepnaam, j.geboortedatum, v.vraag, v.thema,
  v.woonplaats, g.naam as gemeente, w.status, w.gestart_op as "gestartOp", w.gesloten_op as "geslotenOp", w.resultaat_code as resultaat,
  l.naam as eigenaar, w.volgende_actie as "volgendeActie", w.volgende_datum as "volgendeDatum"`;
const BRON = `from jongerenpuntvraag v
  join werkproces w on w.bureau_id = $1 and w.id = v.id
  join jongere j on j.bureau_id = $1 and j.id = v.jongere_id
  left join gemeente g on g.code = w.gemeente_code
  left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = w.eigenaar_id`;

const TOON = { open: `and w.status <> 'gesloten'`, gesloten: `and w.status = 'gesloten'`, alle: '' } as const;

type Lijstvraag = {
  readonly toon: keyof typeof TOON;
  readonly vraag?: string | undefined;
  readonly van: string;
  readonly woonplaats?: string | undefined;
  readonly na?: string | undefined;
  readonly aantal: number;
};

/** Questions, the newest first. */
export async function listVragen(toegang: Toegang, vraag: Lijstvraag): Promise<Vraagregel[]> {
  const eigenaar = vraag.van === 'ik' ? toegang.gebruikerId : vraag.van;
  const rows = await toegang.sql<Rij>(
    `select ${KOLOMMEN} ${BRON}
      where v.bureau_id = $1 ${TOON[vraag.toon]}
        and ($2::text is null or v.vraag = $2)
        and ($3 = 'team' or ($3 = 'niemand' and w.eigenaar_id is null) or w.eigenaar_id::text = $3)
        and ($4::text is null or case v.woonplaats when 'regio' then w.gemeente_code else v.woonplaats end = $4)
        and ($5::uuid is null or (w.gestart_op, w.id) < (select gestart_op, id from werkproces where bureau_id = $1 and id = $5))
      order by w.gestart_op desc, w.id desc limit $6`,
    [
      toegang.bureauId,
      vraag.vraag ?? null,
      eigenaar,
      vraag.woonplaats ?? null,
      vraag.na ?? null,
      vraag.aantal,
    ],
  );
  return rows.map(toRegel);
}

export async function listVragenVan(toegang: Toegang, jongereId: string): Promise<Vraagregel[]> {
  const rows = await toegang.sql<Rij>(
    `select ${KOLOMMEN} ${BRON} where v.bureau_id = $1 and v.jongere_id = $2 order by w.gestart_op desc, w.id limit 100`,
    [toegang.bureauId, jongereId],
  );
  return rows.map(toRegel);
}

function toRegel({ voornamen, voorvoegsel, geslachtsnaam, roepnaam, ...rest }: Rij): Vraagregel {
  return { ...rest, naam: { voornamen, voorvoegsel, geslachtsnaam, roepnaam } };
}
