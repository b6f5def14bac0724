import type { Datum } from '#lib/kalender/model.ts';
import type { Rol, Toegang } from '#lib/toegang/model.ts';
import { normaliseIssuer } from '#lib/toegang/sessies.ts';
import type { Aanmelding, Gebruiker, Gemeente } from '#lib/toegang/gebruikers/model.ts';
import type { GewijzigdeGebruiker, NieuweGebruiker } from '#lib/toegang/gebruikers/schema.ts';

type Rij = Omit<Gebruiker, 'aanmelding'> & { met_wachtwoord: boolean; issuer: string | null };

const SELECT = `select l.gebruiker_id as id, l.naam, a.inlognaam, l.functie, l.telefoon, l.email, l.rollen, l.werkgebied, l.van, l.tot,
    a.met_wachtwoord, a.issuer, a.gedeeld, a.laatst_gezien as "laatstGezien", l.xmin::text as stand
  from lidmaatschap l join bureau_accounts() a on a.gebruiker_id = l.gebruiker_id`;

export async function readGebruikers(toegang: Toegang): Promise<Gebruiker[]> {
  const rows = await toegang.sql<Rij>(
    `${SELECT} where l.bureau_id = $1 order by lower(l.naam), l.gebruiker_id`,
    [toegang.bureauId],
  );
  return rows.map(fromRow);
}

export async function readGebruiker(toegang: Toegang, id: string): Promise<Gebruiker | undefined> {
  const [row] = await toegang.sql<Rij>(`${SELECT} where l.bureau_id = $1 and l.gebruiker_id = $2`, [
    toegang.bureauId,
    id,
  ]);
  return row && fromRow(row);
}

function fromRow({ met_wachtwoord, issuer, ...rest }: Rij): Gebruiker {
  const aanmelding: Aanmelding = issuer ? 'werkaccount' : met_wachtwoord ? 'wachtwoord' : 'geen';
  return { ...rest, aanmelding };
}

export type Lid = { id: string; rollen: Rol[]; van: Datum; tot: Datum | null };

/** The beheerders of the bureau, locked: two who take each other's role away at once must not both succeed. */
export async function lockBeheerders(toegang: Toegang): Promise<Lid[]> {
  return toegang.sql<Lid>(
    `select gebruiker_id as id, rollen, van, tot from lidmaatschap
      where bureau_id = $1 and 'beheerder' = any(rollen) order by gebruiker_id for update`,
    [toegang.bureauId],
  );
}

export async function readGemeenten(toegang: Toegang): Promise<Gemeente[]> {
  return toegang.sql<Gemeente>(
    `select g.code, g.naam from bureau_gemeente b join gemeente g on g.code = b.gemeente_code
      where b.bureau_id = $1 and $2::date between b.van and coalesce(b.tot, 'infinity') order by g.naam`,
    [toegang.bureauId, toegang.vandaag],
  );
}

export async function hasMember(toegang: Toegang, inlognaam: string): Promise<boolean> {
  const rows = await toegang.sql('select 1 from bureau_accounts() where inlognaam = $1', [inlognaam]);
  return rows.length > 0;
}

/** Makes the account and the membership; undefined when the login name is taken elsewhere in this installation. */
export async function insertGebruiker(
  toegang: Toegang,
  input: NieuweGebruiker,
  hash: string | null,
): Promise<string | undefined> {
  const id = await orTaken(toegang, async () => {
    const [row] = await toegang.sql<{ id: string }>(
      'select gebruiker_voeg_toe($1, $2, $3, $4, $5, null, false, $6) as id',
      [input.inlognaam, input.naam, hash, input.rollen, input.werkgebied, input.van ?? toegang.vandaag],
    );
    return row?.id;
  });
  if (!id) return undefined;
  await toegang.sql(
    'update lidmaatschap set functie = $3, telefoon = $4, email = $5 where bureau_id = $1 and gebruiker_id = $2',
    [toegang.bureauId, id, input.functie ?? null, input.telefoon ?? null, input.email ?? null],
  );
  return id;
}

/** Links to the identity provider; 'bezet' when another account has that identity, 'gedeeld' when another bureau decides. */
export async function linkOidc(
  toegang: Toegang,
  id: string,
  issuer: string,
  subject: string,
): Promise<'gekoppeld' | 'bezet' | 'gedeeld'> {
  const linked = await orTaken(toegang, async () => {
    const [row] = await toegang.sql<{ ok: boolean }>('select gebruiker_koppel_oidc($1, $2, $3) as ok', [
      id,
      normaliseIssuer(issuer),
      subject,
    ]);
    return row?.ok === true;
  });
  if (linked === undefined) return 'bezet';
  return linked ? 'gekoppeld' : 'gedeeld';
}

const UNIQUE_VIOLATION = '23505';

/** A unique key that is taken is an answer, not a fault; the savepoint keeps the transaction alive for the record. */
async function orTaken<T>(toegang: Toegang, work: () => Promise<T>): Promise<T | undefined> {
  await toegang.sql('savepoint bezet');
  try {
    const result = await work();
    await toegang.sql('release savepoint bezet');
    return result;
  } catch (error) {
    if ((error as { code?: string }).code !== UNIQUE_VIOLATION) throw error;
    await toegang.sql('rollback to savepoint bezet');
    return undefined;
  }
}

/** False when the membership was changed since the form was opened. */
export async function updateGebruiker(toegang: Toegang, input: GewijzigdeGebruiker): Promise<boolean> {
  const rows = await toegang.sql(
    `update lidmaatschap set naam = $4, functie = $5, telefoon = $6, email = $7, rollen = $8, werkgebied = $9
      where bureau_id = $1 and gebruiker_id = $2 and xmin::text = $3 returning 1`,
    [
      toegang.bureauId,
      input.id,
      input.stand,
      input.naam,
      input.functie ?? null,
      input.telefoon ?? null,
      input.email ?? null,
      input.rollen,
      input.werkgebied,
    ],
  );
  return rows.length > 0;
}

/** The membership ends after this day; sessions at this bureau end at once when that day is past. */
export async function endMembership(toegang: Toegang, id: string, laatsteDag: Datum): Promise<void> {
  if (laatsteDag < toegang.vandaag) {
    await toegang.sql('select lidmaatschap_beeindig($1, $2)', [id, laatsteDag]);
    return;
  }
  await toegang.sql('update lidmaatschap set tot = $3 where bureau_id = $1 and gebruiker_id = $2', [
    toegang.bureauId,
    id,
    laatsteDag,
  ]);
}

export async function reopenMembership(toegang: Toegang, id: string): Promise<void> {
  await toegang.sql(
    'update lidmaatschap set van = least(van, $3::date), tot = null where bureau_id = $1 and gebruiker_id = $2',
    [toegang.bureauId, id, toegang.vandaag],
  );
}

export async function savePassword(toegang: Toegang, id: string, hash: string): Promise<boolean> {
  const [row] = await toegang.sql<{ ok: boolean }>('select gebruiker_nieuw_wachtwoord($1, $2) as ok', [
    id,
    hash,
  ]);
  return row?.ok === true;
}
