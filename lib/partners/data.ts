import type { Contactpersoon, Organisatie, Partnerkeuze } from '#lib/partners/model.ts';
import { zoeknaam } from '#lib/partners/rules.ts';
import type { Toegang } from '#lib/toegang/model.ts';

const KOLOMMEN = `id, versie, naam, soort, kvk, brin, regio, telefoon, email, gestopt_op as "gestoptOp"`;
type Gegevens = Pick<Organisatie, 'naam' | 'soort' | 'kvk' | 'brin' | 'regio' | 'telefoon' | 'email'>;

const waardenVan = (nieuw: Gegevens) => [
  nieuw.naam,
  zoeknaam(nieuw.naam),
  nieuw.soort,
  nieuw.kvk,
  nieuw.brin,
  nieuw.regio,
  nieuw.telefoon,
  nieuw.email,
];

/** The organisation itself; one that was merged into another gives that other. */
export async function findOrganisatie(toegang: Toegang, id: string): Promise<Organisatie | undefined> {
  const [row] = await toegang.sql<Organisatie>(
    `select ${KOLOMMEN} from organisatie
      where bureau_id = $1 and id = (select coalesce(samengevoegd_met, id) from organisatie where bureau_id = $1 and id = $2)`,
    [toegang.bureauId, id],
  );
  return row;
}

/** Every organisation that is not merged into another, for comparing. */
export async function listOrganisaties(toegang: Toegang): Promise<Organisatie[]> {
  return toegang.sql<Organisatie>(
    `select ${KOLOMMEN} from organisatie where bureau_id = $1 and samengevoegd_met is null order by naam_zoek, id limit 5000`,
    [toegang.bureauId],
  );
}

/** What a form offers: organisations that exist today, each with who works there. */
export async function listPartnerkeuzes(toegang: Toegang): Promise<Partnerkeuze[]> {
  return toegang.sql<Partnerkeuze>(
    `select o.id, o.naam, o.soort, coalesce((
              select jsonb_agg(jsonb_build_object('id', c.id, 'naam', c.naam, 'functie', c.functie) order by c.naam_zoek)
                from contactpersoon c join organisatie b on b.bureau_id = $1 and b.id = c.organisatie_id
               where c.bureau_id = $1 and coalesce(b.samengevoegd_met, b.id) = o.id and c.van <= $2 and coalesce(c.tot, 'infinity') >= $2), '[]') as contacten
       from organisatie o
      where o.bureau_id = $1 and o.samengevoegd_met is null and coalesce(o.gestopt_op, 'infinity') > $2
      order by o.naam_zoek, o.id limit 1000`,
    [toegang.bureauId, toegang.vandaag],
  );
}

export async function insertOrganisatie(toegang: Toegang, nieuw: Gegevens): Promise<string> {
  const [row] = await toegang.sql<{ id: string }>(
    `insert into organisatie (bureau_id, naam, naam_zoek, soort, kvk, brin, regio, telefoon, email)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`,
    [toegang.bureauId, ...waardenVan(nieuw)],
  );
  if (!row) throw new Error('de organisatie is niet bewaard');
  return row.id;
}

export async function updateOrganisatie(
  toegang: Toegang,
  { id, versie, gestoptOp, ...nieuw }: Gegevens & Pick<Organisatie, 'id' | 'versie' | 'gestoptOp'>,
): Promise<boolean> {
  const rows = await toegang.sql(
    `update organisatie set versie = versie + 1, naam = $4, naam_zoek = $5, soort = $6, kvk = $7, brin = $8, regio = $9, telefoon = $10,
            email = $11, gestopt_op = $12
      where bureau_id = $1 and id = $2 and versie = $3 and samengevoegd_met is null returning id`,
    [toegang.bureauId, id, versie, ...waardenVan(nieuw), gestoptOp],
  );
  return rows.length > 0;
}

/** This one, and all that point at it, point at the other from now on. */
export async function mergeOrganisatie(
  toegang: Toegang,
  { id, versie }: { id: string; versie: number },
  met: string,
): Promise<boolean> {
  const rows = await toegang.sql(
    `update organisatie set versie = versie + 1, samengevoegd_met = $4
      where bureau_id = $1 and id = $2 and versie = $3 and samengevoegd_met is null returning id`,
    [toegang.bureauId, id, versie, met],
  );
  if (rows.length === 0) return false;
  await toegang.sql(
    `update organisatie set samengevoegd_met = $3 where bureau_id = $1 and samengevoegd_met = $2`,
    [toegang.bureauId, id, met],
  );
  return true;
}

export async function splitOrganisatie(
  toegang: Toegang,
  { id, versie }: { id: string; versie: number },
): Promise<boolean> {
  const rows = await toegang.sql(
    `update organisatie set versie = versie + 1, samengevoegd_met = null
      where bureau_id = $1 and id = $2 and versie = $3 and samengevoegd_met is not null returning id`,
    [toegang.bureauId, id, versie],
  );
  return rows.length > 0;
}

type Contactgegevens = Pick<
  Contactpersoon,
  'naam' | 'functie' | 'rol' | 'telefoon' | 'email' | 'van' | 'tot'
>;

export async function insertContact(
  toegang: Toegang,
  organisatieId: string,
  nieuw: Contactgegevens,
): Promise<string> {
  const [row] = await toegang.sql<{ id: string }>(
    `insert into contactpersoon (bureau_id, organisatie_id, naam, naam_zoek, functie, rol, telefoon, email, van, tot)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id`,
    [toegang.bureauId, organisatieId, ...contactwaarden(nieuw)],
  );
  if (!row) throw new Error('de contactpersoon is niet bewaard');
  return row.id;
}

export async function updateContact(
  toegang: Toegang,
  id: string,
  versie: number,
  nieuw: Contactgegevens,
): Promise<string | null> {
  const [row] = await toegang.sql<{ organisatieId: string }>(
    `update contactpersoon set versie = versie + 1, naam = $4, naam_zoek = $5, functie = $6, rol = $7, telefoon = $8, email = $9,
            van = $10, tot = $11
      where bureau_id = $1 and id = $2 and versie = $3 returning organisatie_id as "organisatieId"`,
    [toegang.bureauId, id, versie, ...contactwaarden(nieuw)],
  );
  return row?.organisatieId ?? null;
}

const contactwaarden = (nieuw: Contactgegevens) => [
  nieuw.naam,
  zoeknaam(nieuw.naam),
  nieuw.functie,
  nieuw.rol,
  nieuw.telefoon,
  nieuw.email,
  nieuw.van,
  nieuw.tot,
];

/** Those who work or worked there, also at what was merged into it; who left last. */
export async function listContacten(toegang: Toegang, organisatieId: string): Promise<Contactpersoon[]> {
  return toegang.sql<Contactpersoon>(
    `select c.id, c.versie, c.organisatie_id as "organisatieId", c.naam, c.functie, c.rol, c.telefoon, c.email, c.van, c.tot
       from contactpersoon c join organisatie o on o.bureau_id = $1 and o.id = c.organisatie_id
      where c.bureau_id = $1 and coalesce(o.samengevoegd_met, o.id) = $2
      order by coalesce(c.tot, 'infinity') < $3, c.naam_zoek, c.id`,
    [toegang.bureauId, organisatieId, toegang.vandaag],
  );
}

/** Does this person work at this organisation, or at what was merged into it? */
export async function isContactVan(
  toegang: Toegang,
  contactId: string,
  organisatieId: string,
): Promise<boolean> {
  return (await listContacten(toegang, organisatieId)).some(({ id }) => id === contactId);
}
