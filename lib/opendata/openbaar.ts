import { pool, sqlOn } from '#lib/platform/db.ts';
import type {
  Bladzijde,
  Deel,
  OpenBureau,
  OpenDefinitie,
  OpenGemeente,
  OpenPublicatie,
  Publicatiekop,
  Publicatievraag,
} from './model.ts';

/**
 * What programs of others read: the same published snapshots as the public pages, over the same database role, which can reach the
 * public views and no person.
 */
const sql = <Rij extends object>(tekst: string, waarden: readonly unknown[] = []) =>
  sqlOn(pool('readonly'))<Rij>(tekst, [...waarden]);

const KOP = `id, indicator, schooljaar, uitgave, peildatum, definitie, hash, toelichting, gepubliceerd_op as "gepubliceerdOp",
  bureau_code as "bureauCode", bureau_naam as "bureauNaam", demo, status = 'ingetrokken' as ingetrokken,
  status = 'gepubliceerd' and not exists (select 1 from openbare_publicatie n where n.bureau_code = openbare_publicatie.bureau_code
    and n.indicator = openbare_publicatie.indicator and n.schooljaar = openbare_publicatie.schooljaar and n.status = 'gepubliceerd'
    and n.uitgave > openbare_publicatie.uitgave) as laatste`;

/** Bureaus with something public: a figure, a promise, an evaluation or a jaarverslag. */
export async function listBureaus(): Promise<OpenBureau[]> {
  return sql<OpenBureau>(
    `select b.code, b.naam, b.demo,
            (select count(*) from openbare_publicatie p where p.bureau_id = b.id and p.status = 'gepubliceerd')::int as publicaties,
            (select count(distinct m.motie_id) from openbare_motie m where m.bureau_id = b.id and m.status = 'gepubliceerd')::int as moties,
            (select count(distinct j.schooljaar) from openbaar_jaarverslag j where j.bureau_id = b.id and j.status = 'gepubliceerd')::int as jaarverslagen
       from bureau b
      where exists (select 1 from openbare_publicatie p where p.bureau_id = b.id and p.status = 'gepubliceerd')
         or exists (select 1 from openbare_motie m where m.bureau_id = b.id and m.status = 'gepubliceerd')
         or exists (select 1 from openbaar_jaarverslag j where j.bureau_id = b.id and j.status = 'gepubliceerd')
         or exists (select 1 from openbare_evaluatie e where e.bureau_id = b.id and e.status = 'gepubliceerd') order by b.naam`,
  );
}

/** Bureaus with something public that have a mailbox on their letters. */
export async function listContacten(): Promise<{ readonly naam: string; readonly mail: string }[]> {
  return sql(
    `select bureau_naam as naam, email as mail from openbaar_contact where email is not null order by 1`,
  );
}

/** The gemeenten for which bureaus with something public work. */
export async function listGemeenten(bureau?: string): Promise<OpenGemeente[]> {
  return sql<OpenGemeente>(
    `select g.code, g.naam, b.code as "bureauCode", b.naam as "bureauNaam"
       from bureau_gemeente bg join bureau b on b.id = bg.bureau_id join gemeente g on g.code = bg.gemeente_code
      where ($1::text is null or b.code = $1)
        and (exists (select 1 from openbare_publicatie p where p.bureau_id = b.id and p.status = 'gepubliceerd')
          or exists (select 1 from openbare_motie m where m.bureau_id = b.id and m.status = 'gepubliceerd')
          or exists (select 1 from openbaar_jaarverslag j where j.bureau_id = b.id and j.status = 'gepubliceerd')
          or exists (select 1 from openbare_evaluatie e where e.bureau_id = b.id and e.status = 'gepubliceerd'))
      order by g.naam, b.naam`,
    [bureau ?? null],
  );
}

/** Each definition that stands with a published figure, the newest version first. */
export async function listDefinities(indicator?: string): Promise<OpenDefinitie[]> {
  return sql<OpenDefinitie>(
    `select indicator, definitie, array_agg(distinct bureau_code order by bureau_code) as bureaus,
            array_agg(distinct schooljaar order by schooljaar) as schooljaren
       from openbare_publicatie where status = 'gepubliceerd' and ($1::text is null or indicator = $1)
      group by indicator, definitie order by indicator, (definitie->>'versie')::int desc, definitie`,
    [indicator ?? null],
  );
}

/** Publications, the newest school year first: of each figure and year the edition that holds, or every one there was. */
export async function listPublicaties(
  { bureau, indicator, schooljaar, alleUitgaven }: Publicatievraag,
  { pagina, paginaGrootte }: Bladzijde,
): Promise<Deel<Publicatiekop>> {
  const rows = await sql<Publicatiekop & { totaal: number }>(
    `select *, count(*) over ()::int as totaal from (
       select ${KOP}, row_number() over (partition by bureau_code, indicator, schooljaar order by status, uitgave desc) as volgorde
         from openbare_publicatie where ($1::text is null or bureau_code = $1) and ($2::text is null or indicator = $2)
          and ($3::text is null or schooljaar = $3)) as p
      where $4 or (volgorde = 1 and not ingetrokken)
      order by schooljaar desc, "bureauCode", indicator, uitgave desc limit $5 offset $6`,
    [
      bureau ?? null,
      indicator ?? null,
      schooljaar ?? null,
      alleUitgaven,
      paginaGrootte,
      (pagina - 1) * paginaGrootte,
    ],
  );
  const items = rows.map(({ totaal: _, ...kop }) => kop);
  return {
    items,
    totaal:
      rows[0]?.totaal ??
      (pagina === 1 ? 0 : await countPublicaties({ bureau, indicator, schooljaar, alleUitgaven })),
  };
}

/** A page behind the last one is empty, and still says how many there are. */
async function countPublicaties(vraag: Publicatievraag): Promise<number> {
  return (await listPublicaties(vraag, { pagina: 1, paginaGrootte: 1 })).totaal;
}

export async function findPublicatie(id: string): Promise<OpenPublicatie | undefined> {
  const [found] = await sql<OpenPublicatie>(
    `select ${KOP}, bekend_op as "bekendOp", openbaar from openbare_publicatie where id = $1`,
    [id],
  );
  return found;
}
