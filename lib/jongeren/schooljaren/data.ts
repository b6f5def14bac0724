import type { Datum } from '#lib/kalender/model.ts';
import { countVolledigeSchooljaren } from '#lib/jongeren/leerplicht/rules.ts';
import type { NieuweTelling, Telling } from '#lib/jongeren/schooljaren/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

type Rij = Omit<Telling, 'aantal' | 'geldt'>;

/** All counts of this young person, the newest first; the first that was not taken back holds. */
export async function listTellingen(toegang: Toegang, jongereId: string): Promise<Telling[]> {
  const rows = await toegang.sql<Rij>(
    `select t.id, t.vastgesteld_op as "vastgesteldOp", t.basisschool, t.basisschool_doorlopen as "basisschoolDoorlopen", t.daarna,
            t.tot_en_met as "totEnMet", t.bron, t.toelichting, l.naam as door, t.ingetrokken_reden as ingetrokken,
            t.overgenomen_van as "overgenomenVan"
       from schooljaartelling t left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = t.door
      where t.bureau_id = $1 and t.jongere_id = $2 order by t.vastgesteld_op desc, t.vastgelegd_op desc, t.id`,
    [toegang.bureauId, jongereId],
  );
  const geldend = rows.find((row) => row.ingetrokken === null);
  return rows.map((row) => ({
    ...row,
    aantal: countVolledigeSchooljaren(row, row.vastgesteldOp),
    geldt: row.id === geldend?.id,
  }));
}

export async function insertTelling(
  toegang: Toegang,
  jongereId: string,
  nieuw: NieuweTelling,
): Promise<string> {
  const [row] = await toegang.sql<{ id: string }>(
    `insert into schooljaartelling (bureau_id, jongere_id, vastgesteld_op, basisschool, basisschool_doorlopen, daarna, tot_en_met, bron,
                                    toelichting, door, overgenomen_van, vastgelegd_op)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, clock_timestamp()) returning id`,
    [
      toegang.bureauId,
      jongereId,
      nieuw.vastgesteldOp,
      nieuw.basisschool,
      nieuw.basisschoolDoorlopen,
      nieuw.daarna,
      nieuw.totEnMet,
      nieuw.bron,
      nieuw.toelichting,
      nieuw.overgenomenVan ? null : toegang.gebruikerId,
      nieuw.overgenomenVan ?? null,
    ],
  );
  if (!row) throw new Error('het aantal schooljaren is niet bewaard');
  return row.id;
}

export async function withdrawTelling(toegang: Toegang, id: string, reden: string): Promise<void> {
  await toegang.sql(
    'update schooljaartelling set ingetrokken_op = $3, ingetrokken_reden = $4 where bureau_id = $1 and id = $2 and ingetrokken_op is null',
    [toegang.bureauId, id, toegang.nu, reden],
  );
}

/** What the count that holds now means for the duty; every reader of the duty takes it from there. */
export async function saveEinde(toegang: Toegang, jongereId: string, einde: Datum | null): Promise<void> {
  await toegang.sql('update jongere set schooljaren_einde = $3 where bureau_id = $1 and id = $2', [
    toegang.bureauId,
    jongereId,
    einde,
  ]);
}
