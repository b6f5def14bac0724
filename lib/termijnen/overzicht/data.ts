import type { Datum } from '#lib/kalender/model.ts';
import { readEnv } from '#lib/platform/env.ts';
import { enqueueMail, isMailadres } from '#lib/platform/mail.ts';
import type { Mailtekst, Mailvoorkeur, Ontvanger, Overzicht } from '#lib/termijnen/overzicht/model.ts';
import { STANDAARD, voorlettersVan } from '#lib/termijnen/overzicht/rules.ts';
import type { Toegang } from '#lib/toegang/model.ts';

const VOORKEUR = `v.versie, v.keuze, v.vanaf_uur as "vanafUur", v.tot_uur as "totUur"`;

/** The own choice, and the address the beheerder gave; without an address nothing can be sent. */
export async function readVoorkeur(
  toegang: Toegang,
): Promise<{ voorkeur: Mailvoorkeur; email: string | null }> {
  const [rij] = await toegang.sql<
    { email: string | null } & { [K in keyof Mailvoorkeur]: Mailvoorkeur[K] | null }
  >(
    `select l.email, ${VOORKEUR} from lidmaatschap l
       left join mailvoorkeur v on v.bureau_id = l.bureau_id and v.gebruiker_id = l.gebruiker_id
      where l.bureau_id = $1 and l.gebruiker_id = $2`,
    [toegang.bureauId, toegang.gebruikerId],
  );
  return { voorkeur: withDefault(rij), email: rij?.email ?? null };
}

function withDefault(rij: { [K in keyof Mailvoorkeur]: Mailvoorkeur[K] | null } | undefined): Mailvoorkeur {
  if (!rij || rij.versie === null) return STANDAARD;
  return {
    versie: rij.versie,
    keuze: rij.keuze ?? STANDAARD.keuze,
    vanafUur: rij.vanafUur ?? STANDAARD.vanafUur,
    totUur: rij.totUur ?? STANDAARD.totUur,
  };
}

/** False when it was changed since, in another tab. */
export async function saveVoorkeur(toegang: Toegang, nieuw: Mailvoorkeur): Promise<boolean> {
  const rows = await toegang.sql(
    `insert into mailvoorkeur as v (bureau_id, gebruiker_id, keuze, vanaf_uur, tot_uur, gewijzigd_op)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (bureau_id, gebruiker_id) do update set keuze = $3, vanaf_uur = $4, tot_uur = $5, gewijzigd_op = $6, versie = v.versie + 1
      where v.versie = $7 returning v.versie`,
    [
      toegang.bureauId,
      toegang.gebruikerId,
      nieuw.keuze,
      nieuw.vanafUur,
      nieuw.totUur,
      toegang.nu,
      nieuw.versie,
    ],
  );
  return rows.length > 0;
}

/** Colleagues who work at the bureau today and can be mailed. */
export async function listOntvangers(toegang: Toegang): Promise<Ontvanger[]> {
  const rows = await toegang.sql<
    Pick<Ontvanger, 'gebruikerId' | 'naam' | 'email'> & { [K in keyof Mailvoorkeur]: Mailvoorkeur[K] | null }
  >(
    `select l.gebruiker_id as "gebruikerId", l.naam, l.email, ${VOORKEUR}
       from lidmaatschap l left join mailvoorkeur v on v.bureau_id = l.bureau_id and v.gebruiker_id = l.gebruiker_id
      where l.bureau_id = $1 and l.email is not null and l.van <= $2 and coalesce(l.tot, 'infinity') >= $2`,
    [toegang.bureauId, toegang.vandaag],
  );
  return rows
    .filter(({ email }) => isMailadres(email))
    .map((rij) => ({ ...withDefault(rij), gebruikerId: rij.gebruikerId, naam: rij.naam, email: rij.email }));
}

/** What is due of these colleagues: their terms up to today, and how much work waits for its next action. */
export async function listOverzichten(
  toegang: Toegang,
  ids: readonly string[],
): Promise<Map<string, Overzicht>> {
  type Rij = {
    termijnId: string;
    eigenaarId: string;
    titel: string;
    uiterlijk: Datum;
    spoed: boolean;
    voornamen: string | null;
    geslachtsnaam: string | null;
  };
  const termijnen = await toegang.sql<Rij>(
    `select t.id as "termijnId", t.eigenaar_id as "eigenaarId", t.titel, t.uiterlijk, t.uiterlijk = $3 and t.start_op = $3 as spoed,
            j.voornamen, j.geslachtsnaam
       from termijn t left join jongere j on j.bureau_id = $1 and j.id = t.jongere_id
      where t.bureau_id = $1 and t.status = 'loopt' and t.code <> 'T03' and t.eigenaar_id = any($2::uuid[]) and t.uiterlijk <= $3
      order by t.uiterlijk, t.id`,
    [toegang.bureauId, ids, toegang.vandaag],
  );
  const werk = await toegang.sql<{ eigenaarId: string; aantal: number }>(
    `select eigenaar_id as "eigenaarId", count(*)::int as aantal from werkproces
      where bureau_id = $1 and status <> 'gesloten' and eigenaar_id = any($2::uuid[]) and volgende_datum <= $3 group by 1`,
    [toegang.bureauId, ids, toegang.vandaag],
  );
  const perWerk = new Map(werk.map((rij) => [rij.eigenaarId, rij.aantal]));
  const perTermijn = Map.groupBy(termijnen, (rij) => rij.eigenaarId);
  return new Map(
    ids.map((id) => [
      id,
      {
        werk: perWerk.get(id) ?? 0,
        termijnen: (perTermijn.get(id) ?? []).map(({ voornamen, geslachtsnaam, ...rij }) => ({
          ...rij,
          voorletters: voornamen && geslachtsnaam ? voorlettersVan({ voornamen, geslachtsnaam }) : null,
        })),
      },
    ]),
  );
}

/**
 * Sends this once: what was sent stands in the same transaction as the mail itself, so a second run finds it. `tekst` null: it is
 * written down that there was nothing to say, so that the mail of the morning does not come at noon. False: it was there already.
 */
export async function sendOnce(
  toegang: Toegang,
  ontvanger: Ontvanger,
  sleutel: string,
  tekst: Mailtekst | null,
): Promise<boolean> {
  const [nieuw] = await toegang.sql(
    `insert into mailoverzicht (bureau_id, gebruiker_id, sleutel, gemaild, gemaakt_op) values ($1, $2, $3, $4, $5)
     on conflict do nothing returning sleutel`,
    [toegang.bureauId, ontvanger.gebruikerId, sleutel, tekst !== null, toegang.nu],
  );
  if (!nieuw) return false;
  if (tekst)
    await enqueueMail(toegang.sql, toegang.bureauId, {
      aan: ontvanger.email,
      ...tekst,
      bron: {
        soort: sleutel.startsWith('spoed') ? 'spoed' : 'overzicht',
        id: `${ontvanger.gebruikerId}:${sleutel}`,
      },
    });
  return true;
}

/** Where this installation is reached; the links in a mail begin with it. */
export function siteAddress(): string {
  const env = readEnv();
  return env.BAKEN_URL ?? process.env.NEXTAUTH_URL ?? `http://localhost:${env.PORT}`;
}
