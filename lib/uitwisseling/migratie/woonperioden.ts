import { z } from 'zod';
import * as veld from '#lib/uitwisseling/lezen/velden.ts';
import { resolve, upsert } from '#lib/uitwisseling/motor/bijwerken.ts';
import { touch } from '#lib/uitwisseling/motor/betrokkenen.ts';
import { syncFacts } from '#lib/uitwisseling/motor/feiten.ts';
import { bestandsoort } from '#lib/uitwisseling/motor/soort.ts';
import { GEREGISTREERD, JONGERE } from '#lib/uitwisseling/migratie/verwijzingen.ts';

/** Where a young person lived. Each next gemeente is a move, which is a counted fact. */
export const woonperioden = bestandsoort({
  naam: 'woonperioden',
  label: 'adressen en verhuizingen',
  kolommen: {
    jongere: 'jongere (extern_id)',
    soort: 'brp of verblijf (leeg: brp)',
    gemeente: 'CBS-code (leeg: buitenland of onbekend)',
    straat: 'straat',
    huisnummer: 'huisnummer met toevoeging',
    postcode: 'postcode',
    plaats: 'plaats',
    van: 'eerste dag',
    tot: 'laatste dag',
    geregistreerd_op: GEREGISTREERD,
  },
  verplicht: ['jongere', 'gemeente', 'van'],
  schema: (vandaag) =>
    z
      .object({
        jongere: veld.verplichteTekst(60),
        soort: veld.keuze(['brp', 'verblijf']),
        gemeente: veld.gemeentecode.nullish(),
        straat: veld.tekst(120),
        huisnummer: veld.tekst(20),
        postcode: z
          .string()
          .regex(/^[1-9]\d{3} ?[A-Za-z]{2}$/, 'Dit is geen postcode (zoals 6131 AB).')
          .nullish(),
        plaats: veld.tekst(80),
        van: veld.verledenDatum(vandaag),
        tot: veld.datum,
        geregistreerd_op: veld.geregistreerdOp(vandaag),
      })
      .refine((rij) => !rij.tot || rij.tot >= rij.van, {
        path: ['tot'],
        message: 'De laatste dag ligt voor de eerste.',
      }),
  sleutel: (rij) => `${rij.jongere}|${rij.soort ?? 'brp'}|${rij.van}`,
  stage: [
    ['id', 'uuid'],
    ['jongere', 'text'],
    ['jongere_id', 'uuid'],
    ['soort', 'text'],
    ['gemeente_code', 'text'],
    ['straat', 'text'],
    ['huisnummer', 'text'],
    ['postcode', 'text'],
    ['plaats', 'text'],
    ['van', 'date'],
    ['tot', 'date'],
    ['bekend', 'timestamptz'],
  ],
  waarden: (rij) => [
    crypto.randomUUID(),
    rij.jongere,
    null,
    rij.soort ?? 'brp',
    rij.gemeente,
    rij.straat,
    rij.huisnummer,
    rij.postcode?.replace(' ', '').toUpperCase(),
    rij.plaats,
    rij.van,
    rij.tot,
    rij.geregistreerd_op,
  ],
  apply: async (motor, batch) => {
    await resolve(motor, batch, [JONGERE]);
    await upsert(motor, batch, {
      tabel: 'woonperiode',
      sleutel: ['jongere_id', 'soort', 'van'],
      kolommen: {
        gemeente_code: 'gemeente',
        straat: 'straat',
        huisnummer: 'huisnummer',
        postcode: 'postcode',
        plaats: 'plaats',
        tot: 'tot',
      },
    });
    const changed = `select jongere_id from ${batch.stage} where stand <> 'ongewijzigd' and soort = 'brp'`;
    await motor.sql(
      `insert into feit
       select w.jongere_id, w.jongere_id, 'jongere', 'Verhuisd', w.van, w.bekend, jsonb_build_object('naarGemeente', w.gemeente_code), false
         from (select w.jongere_id, w.van, w.gemeente_code, s.bekend,
                      lag(w.gemeente_code) over periode as vorige, row_number() over periode as nr
                 from woonperiode w
                 left join ${batch.stage} s on s.id = w.id
                where w.bureau_id = $1 and w.soort = 'brp' and w.jongere_id in (${changed})
               window periode as (partition by w.jongere_id order by w.van)) w
        where nr > 1 and vorige is distinct from gemeente_code`,
      [motor.bureauId],
    );
    await syncFacts(motor, ['Verhuisd'], changed);
    await touch(motor, `select jongere_id, false, stand <> 'ongewijzigd' from ${batch.stage}`);
  },
});
