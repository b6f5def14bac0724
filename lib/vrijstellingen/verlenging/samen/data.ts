import type { Toegang } from '#lib/toegang/model.ts';
import type { Gedeeld, Nieuw } from '#lib/vrijstellingen/verlenging/samen/model.ts';

/** Writes many renewals in a fixed number of statements. */
export async function insertVerlengingen(
  toegang: Toegang,
  nieuw: readonly Nieuw[],
  deel: Gedeeld,
): Promise<void> {
  const kolom = <K extends keyof Nieuw>(naam: K) => nieuw.map((rij) => rij[naam]);
  const bron = `from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::text[], $7::uuid[])
       as n (zaak_id, vrijstelling_id, vorige_id, jongere_id, gemeente, school_id)`;
  const rijen = [
    kolom('zaakId'),
    kolom('vrijstellingId'),
    kolom('vorigeId'),
    kolom('jongereId'),
    kolom('gemeente'),
    kolom('schoolId'),
  ];
  const params = (...meer: unknown[]) => [toegang.bureauId, ...rijen, ...meer];
  await toegang.sql(
    `insert into werkproces (bureau_id, id, jongere_id, soort, status, eigenaar_id, gemeente_code, gestart_op, gesloten_op, resultaat_code)
     select $1, n.zaak_id, n.jongere_id, 'vrijstelling', 'gesloten', $8, n.gemeente, $9, $9, $10 ${bron}`,
    params(toegang.gebruikerId, toegang.vandaag, deel.resultaat),
  );
  await toegang.sql(
    `insert into vrijstelling (bureau_id, id, jongere_id, grond, van, tot, kennisgeving_op, buitenlandse_school_id)
     select $1, n.vrijstelling_id, n.jongere_id, $8, $9, $10, $11, n.school_id ${bron}`,
    params(deel.grond, deel.van, deel.tot, deel.ontvangenOp),
  );
  await toegang.sql(
    `insert into vrijstellingzaak (bureau_id, id, jongere_id, grond, status, gemeente_code, onderwijssoort, aanvrager, ontvangen_op, van, tot, gegevens,
                                   buitenlandse_school_id, compleet_op, besloten_op, besloten_door, motivering, vrijstelling_id, vorige_id, bundel_id)
     select $1, n.zaak_id, n.jongere_id, $8, 'vrijgesteld', n.gemeente, 'geen', 'ouder', $11, $9, $10, $12, n.school_id, $11, $13, $14, $15,
            n.vrijstelling_id, n.vorige_id, $16 ${bron}`,
    params(
      deel.grond,
      deel.van,
      deel.tot,
      deel.ontvangenOp,
      JSON.stringify(deel.gegevens),
      toegang.vandaag,
      toegang.gebruikerId,
      deel.motivering,
      deel.bundelId,
    ),
  );
  await toegang.sql(
    `insert into vrijstellingstuk (bureau_id, zaak_id, soort, code, op)
     select $1, n.zaak_id, 'bewijs', c.code, $8 ${bron} cross join (values ('kennisgeving'), ('verklaring')) as c (code)`,
    params(deel.ontvangenOp),
  );
  await toegang.sql(
    `insert into vrijstellinglevering (bureau_id, jongere_id, onderwerp_id, soort, handeling, begin_op, eind_op, eerder)
     select $1, n.jongere_id, n.zaak_id, $8, 'nieuw', $9, $10, true ${bron}`,
    params(deel.duoSoort, deel.van, deel.tot),
  );
}

export type Bundelregel = {
  readonly zaakId: string;
  readonly vrijstellingId: string;
  readonly vorigeId: string;
  readonly jongereId: string;
};
export type Bundel = {
  readonly id: string;
  readonly handeling: string;
  readonly regels: readonly Bundelregel[];
  readonly gemaaktOp: Date;
  readonly ongedaanOp: Date | null;
};

export async function insertBundel(
  toegang: Toegang,
  id: string,
  handeling: 'verlengen' | 'herinneren',
  regels: readonly unknown[],
): Promise<void> {
  await toegang.sql(
    `insert into vrijstellingbundel (bureau_id, id, gebruiker_id, handeling, regels, gemaakt_op) values ($1, $2, $3, $4, $5, $6)`,
    [toegang.bureauId, id, toegang.gebruikerId, handeling, JSON.stringify(regels), toegang.nu],
  );
}

/** A bundle of this user himself; somebody else's does not exist for him. */
export async function findBundel(toegang: Toegang, id: string): Promise<Bundel | undefined> {
  const [row] = await toegang.sql<Bundel>(
    `select id, handeling, regels, gemaakt_op as "gemaaktOp", ongedaan_op as "ongedaanOp" from vrijstellingbundel
      where bureau_id = $1 and id = $2 and gebruiker_id = $3 for update`,
    [toegang.bureauId, id, toegang.gebruikerId],
  );
  return row;
}

/** How many of the bundle nobody touched since: only then can it be taken back. */
export async function countOnaangeroerd(toegang: Toegang, bundelId: string): Promise<number> {
  const [row] = await toegang.sql<{ n: number }>(
    `select count(*)::int as n from vrijstellingzaak where bureau_id = $1 and bundel_id = $2 and versie = 1 and status = 'vrijgesteld'`,
    [toegang.bureauId, bundelId],
  );
  return row?.n ?? 0;
}

/** Takes the outcomes back: no vrijstelling, the cases withdrawn, and DUO hears what it must. */
export async function takeBackVerlengingen(
  toegang: Toegang,
  bundel: Bundel,
  resultaat: string,
): Promise<void> {
  const zaken = bundel.regels.map((regel) => regel.zaakId);
  const reden = 'Samen verlengd en daarna teruggedraaid.';
  await toegang.sql('delete from vrijstelling where bureau_id = $1 and id = any($2::uuid[])', [
    toegang.bureauId,
    bundel.regels.map((regel) => regel.vrijstellingId),
  ]);
  await toegang.sql(
    `update vrijstellingzaak set versie = versie + 1, status = 'ingetrokken', besloten_op = null, besloten_door = null, motivering = $3, vrijstelling_id = null
      where bureau_id = $1 and id = any($2::uuid[])`,
    [toegang.bureauId, zaken, reden],
  );
  await toegang.sql(
    `update werkproces set versie = versie + 1, resultaat_code = $3 where bureau_id = $1 and id = any($2::uuid[])`,
    [toegang.bureauId, zaken, resultaat],
  );
  await toegang.sql(
    `insert into vrijstellinglevering (bureau_id, jongere_id, onderwerp_id, soort, handeling, begin_op, eind_op, eerder)
     select bureau_id, jongere_id, onderwerp_id, soort, 'intrekking', begin_op, eind_op, eerder from vrijstellinglevering
      where bureau_id = $1 and onderwerp_id = any($2::uuid[]) and status in ('in-bestand', 'geleverd')`,
    [toegang.bureauId, zaken],
  );
  await toegang.sql(
    `update vrijstellinglevering set status = 'vervallen', reden = $3
      where bureau_id = $1 and onderwerp_id = any($2::uuid[]) and status = 'klaar' and handeling <> 'intrekking'`,
    [toegang.bureauId, zaken, reden],
  );
  await toegang.sql('update vrijstellingbundel set ongedaan_op = $3 where bureau_id = $1 and id = $2', [
    toegang.bureauId,
    bundel.id,
    toegang.nu,
  ]);
}
