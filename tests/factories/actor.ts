import { randomBytes } from 'node:crypto';
import type { Permissie } from '#lib/toegang/matrix.ts';
import type { Bureau, GebruikerActor, Rol, SysteemActor } from '#lib/toegang/model.ts';
import { hashPassword } from '#lib/toegang/sessies.ts';
import { testBureau } from '#tests/factories/bureau.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

type ActorOpties = {
  bureau?: Bureau;
  naam?: string;
  inlognaam?: string;
  werkgebied?: readonly string[];
  wachtwoord?: string; // only for tests that sign in: making the hash takes time
  externId?: string;
};

/** A user with these roles: an account and a membership that really stand in the database. */
export async function actorMet(
  rollen: Rol | readonly Rol[],
  opties: ActorOpties = {},
): Promise<GebruikerActor> {
  const bureau = opties.bureau ?? (await testBureau());
  const lijst = typeof rollen === 'string' ? [rollen] : rollen;
  const inlognaam = opties.inlognaam ?? `${lijst[0] ?? 'niemand'}-${randomBytes(4).toString('hex')}`;
  const naam = opties.naam ?? `Test ${inlognaam}`;
  const werkgebied = opties.werkgebied ?? [];
  const hash = opties.wachtwoord ? await hashPassword(opties.wachtwoord) : null;
  const [row] = await eigenaarSql<{ id: string }>(
    'insert into gebruiker (inlognaam, naam, wachtwoord_hash) values ($1, $2, $3) returning id',
    [inlognaam, naam, hash],
  );
  const gebruikerId = row?.id ?? '';
  await maakLid(gebruikerId, bureau, { naam, rollen: lijst, werkgebied, externId: opties.externId });
  return {
    soort: 'gebruiker',
    gebruikerId,
    naam,
    inlognaam,
    bureau,
    rollen: lijst,
    werkgebied,
    bureaus: [bureau],
    vakantieregio: 'zuid',
    demo: false,
  };
}

type Lidmaatschap = {
  naam: string;
  rollen: readonly Rol[];
  werkgebied?: readonly string[];
  externId?: string | undefined;
};

/** Makes an existing user a member of a (second) bureau as well. */
export async function maakLid(gebruikerId: string, bureau: Bureau, lid: Lidmaatschap): Promise<void> {
  await eigenaarSql(
    `insert into lidmaatschap (bureau_id, gebruiker_id, naam, rollen, werkgebied, extern_id, van)
     values ($1, $2, $3, $4, $5, $6, '2000-01-01')`,
    [bureau.id, gebruikerId, lid.naam, lid.rollen, lid.werkgebied ?? [], lid.externId ?? null],
  );
}

/** A system actor with exactly these permissions. */
export async function systeemActor(
  naam: SysteemActor['naam'],
  permissies: readonly Permissie[],
  bureau?: Bureau,
): Promise<SysteemActor> {
  return {
    soort: 'systeem',
    naam,
    bureau: bureau ?? (await testBureau()),
    permissies,
    vakantieregio: 'zuid',
  };
}
