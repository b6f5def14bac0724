import type { Feiten, Feitsoort } from '#lib/logboek/feitsoorten.ts';
import type { Datum } from '#lib/kalender/model.ts';
import type { Sql } from '#lib/platform/db.ts';

/**
 * A counted fact (`Gebeurtenis`): what happened, on which civil day it was so (`datum`), and when we knew it
 * (`geregistreerdOp`, default now). Facts are only added; a correction says that the old line lapsed.
 */
type Kop = {
  onderwerpSoort:
    | 'melding'
    | 'werkproces'
    | 'inschrijving'
    | 'schoolgang'
    | 'vrijstelling'
    | 'jongere'
    | 'schooljaren'
    | 'contactmoment'
    | 'thuiszitperiode'
    | 'agendapunt'
    | 'instemming'
    | 'externcijfer'
    | 'dossiertoets'
    | 'termijn'
    | 'document'
    | 'afspraak'
    | 'verlof'
    | 'spreekuur'
    | 'absoluut-signaal'
    | 'handhaving'
    | 'preventieve-actie'
    | 'bestemming'
    | 'situatie'
    | 'warme-overdracht'
    | 'informatieverzoek'
    | 'brief';
  onderwerpId: string;
  jongereId?: string | null;
  datum: Datum;
  geregistreerdOp?: Date;
  versie?: number;
};
export type Feit = { [Soort in Feitsoort]: Kop & { soort: Soort; gegevens: Feiten[Soort] } }[Feitsoort];

/** Who writes, in which transaction; every `Toegang` is one. */
export type Schrijver = {
  readonly bureauId: number;
  readonly gebruikerId: string | null;
  readonly actorNaam: string;
  readonly nu: Date;
  readonly sql: Sql;
  /** Hears which facts changed, so that the front door can run the followers (`volgers.ts`). An import that works out the
   * consequences itself, per batch, leaves it out. */
  readonly opgetekend?: ((soort: Feitsoort, jongereId: string | null | undefined) => void) | undefined;
};

/** Appends facts in the running transaction, in one statement. */
export async function recordFacts(toegang: Schrijver, facts: readonly Feit[]): Promise<void> {
  if (facts.length === 0) return;
  await toegang.sql(
    `insert into gebeurtenis (bureau_id, soort, onderwerp_soort, onderwerp_id, jongere_id, datum, geregistreerd_op, versie, gebruiker_id, actor, gegevens)
     select $1, soort, onderwerp_soort, onderwerp_id, jongere_id, datum, geregistreerd_op, versie, $2, $3, gegevens
       from unnest($4::text[], $5::text[], $6::uuid[], $7::uuid[], $8::date[], $9::timestamptz[], $10::int[], $11::jsonb[])
         as f (soort, onderwerp_soort, onderwerp_id, jongere_id, datum, geregistreerd_op, versie, gegevens)`,
    [
      toegang.bureauId,
      toegang.gebruikerId,
      toegang.actorNaam,
      facts.map((fact) => fact.soort),
      facts.map((fact) => fact.onderwerpSoort),
      facts.map((fact) => fact.onderwerpId),
      facts.map((fact) => fact.jongereId ?? null),
      facts.map((fact) => fact.datum),
      facts.map((fact) => fact.geregistreerdOp ?? toegang.nu),
      facts.map((fact) => fact.versie ?? 1),
      facts.map((fact) => JSON.stringify(fact.gegevens)),
    ],
  );
  for (const fact of facts) toegang.opgetekend?.(fact.soort, fact.jongereId);
}

/**
 * Says that the live facts of this kind on this subject no longer hold, from now. `waar` narrows it to facts that carry
 * these values. Returns how many lapsed.
 */
export async function lapseFacts(
  toegang: Schrijver,
  onderwerpId: string,
  soorten: readonly Feitsoort[],
  waar: Readonly<Record<string, string>> = {},
): Promise<number> {
  const rows = await toegang.sql<{ soort: Feitsoort; jongere_id: string | null }>(
    `update gebeurtenis set vervallen_op = greatest($4::timestamptz, geregistreerd_op)
      where bureau_id = $1 and onderwerp_id = $2 and soort = any($3) and vervallen_op is null and gegevens @> $5::jsonb
      returning soort, jongere_id`,
    [toegang.bureauId, onderwerpId, soorten, toegang.nu, JSON.stringify(waar)],
  );
  for (const row of rows) toegang.opgetekend?.(row.soort, row.jongere_id);
  return rows.length;
}
