import type { Batch, Motor } from '#lib/uitwisseling/motor/soort.ts';

const ADRES = ['gemeente_code', 'straat', 'huisnummer', 'postcode', 'plaats'];
const differs = (a: string, b: string) =>
  `(${ADRES.map((naam) => `${a}.${naam}`).join(', ')}) is distinct from (${ADRES.map((naam) => `${b}.${naam}`).join(', ')})`;

/** Where everyone of this portion lives now; a newer address ends the one before. */
export async function applyAdressen(motor: Motor, batch: Batch): Promise<void> {
  const { stage } = batch;
  const older = await motor.sql<{ regel: number }>(
    `select s.regel from ${stage} s
      where s.stand <> 'nieuw'
        and exists (select 1 from woonperiode w where w.bureau_id = $1 and w.jongere_id = s.id and w.soort = 'brp' and w.van > s.van)
        and not exists (select 1 from woonperiode w where w.bureau_id = $1 and w.jongere_id = s.id and w.soort = 'brp' and w.van = s.van)`,
    [motor.bureauId],
  );
  batch.oordeel(
    'let-op',
    older.map(({ regel }) => ({
      regel,
      kolom: 'adres_sinds',
      code: 'ouder-adres',
      reden: 'Hier staat al een nieuwer adres; dit adres is niet overgenomen.',
    })),
  );
  const ouder = older.map(({ regel }) => regel);
  await motor.sql(
    `with anders as (
       update woonperiode w set ${ADRES.map((naam) => `${naam} = s.${naam}`).join(', ')}, tot = null from ${stage} s
        where w.bureau_id = $1 and w.jongere_id = s.id and w.soort = 'brp' and w.van = s.van and (${differs('w', 's')} or w.tot is not null)
          and not exists (select 1 from woonperiode n where n.bureau_id = $1 and n.jongere_id = s.id and n.soort = 'brp' and n.van > s.van)
       returning w.jongere_id)
     update ${stage} s set verhuisd = true, stand = case when stand = 'nieuw' then stand else 'gewijzigd' end
       from anders where s.id = anders.jongere_id`,
    [motor.bureauId],
  );
  await motor.sql(
    `update ${stage} s set verhuisd = true, stand = case when stand = 'nieuw' then stand else 'gewijzigd' end
      where s.regel <> all($2::int[]) and s.van is not null
        and not exists (select 1 from woonperiode w where w.bureau_id = $1 and w.jongere_id = s.id and w.soort = 'brp' and w.van >= s.van)`,
    [motor.bureauId, ouder],
  );
  const nieuw = `s.verhuisd and not exists (
    select 1 from woonperiode n where n.bureau_id = $1 and n.jongere_id = s.id and n.soort = 'brp' and n.van >= s.van)`;
  await motor.sql(
    `update woonperiode w set tot = s.van - 1 from ${stage} s
      where w.bureau_id = $1 and w.jongere_id = s.id and w.soort = 'brp' and w.van < s.van and (w.tot is null or w.tot >= s.van) and ${nieuw}`,
    [motor.bureauId],
  );
  await motor.sql(
    `insert into woonperiode (bureau_id, jongere_id, gemeente_code, straat, huisnummer, postcode, plaats, van)
     select $1, s.id, s.gemeente_code, s.straat, s.huisnummer, s.postcode, s.plaats, s.van from ${stage} s where ${nieuw}`,
    [motor.bureauId],
  );
}
