import { z } from 'zod';
import * as veld from '#lib/uitwisseling/lezen/velden.ts';
import { resolve, upsert } from '#lib/uitwisseling/motor/bijwerken.ts';
import { touch } from '#lib/uitwisseling/motor/betrokkenen.ts';
import { syncFacts } from '#lib/uitwisseling/motor/feiten.ts';
import { bestandsoort, type Batch, type Motor } from '#lib/uitwisseling/motor/soort.ts';
import { GEREGISTREERD, JONGERE, SCHOOL } from '#lib/uitwisseling/migratie/verwijzingen.ts';

/** Enrolments; `tot` is the last day. An enrolment without an end runs on. */
export const inschrijvingen = bestandsoort({
  naam: 'inschrijvingen',
  label: 'inschrijvingen',
  kolommen: {
    extern_id: 'nummer in het oude systeem',
    jongere: 'jongere (extern_id)',
    brin: 'school',
    vestiging: 'vestiging (leeg: 00)',
    onderwijssoort: 'BO, SBO, SO, VSO, PRO, VMBO, HAVO, VWO, MBO1 …',
    leerjaar: 'leerjaar of groep',
    van: 'eerste dag',
    tot: 'laatste dag',
    reden_einde: 'reden van het einde',
    geregistreerd_op: GEREGISTREERD,
  },
  verplicht: ['extern_id', 'jongere', 'brin', 'onderwijssoort', 'van'],
  schema: (vandaag) =>
    z
      .object({
        extern_id: veld.verplichteTekst(60),
        jongere: veld.verplichteTekst(60),
        brin: veld.brin,
        vestiging: veld.vestiging,
        onderwijssoort: veld.verplichteTekst(40),
        leerjaar: veld.tekst(20),
        van: veld.verplichteDatum,
        tot: veld.datum,
        reden_einde: veld.tekst(200),
        geregistreerd_op: veld.geregistreerdOp(vandaag),
      })
      .refine((rij) => !rij.tot || rij.tot >= rij.van, {
        path: ['tot'],
        message: 'De laatste dag ligt voor de eerste.',
      }),
  sleutel: (rij) => rij.extern_id,
  stage: [
    ['id', 'uuid'],
    ['extern_id', 'text'],
    ['jongere', 'text'],
    ['jongere_id', 'uuid'],
    ['brin', 'text'],
    ['vestiging', 'text'],
    ['school_id', 'uuid'],
    ['sector', 'text'],
    ['onderwijssoort', 'text'],
    ['leerjaar', 'text'],
    ['van', 'date'],
    ['tot', 'date'],
    ['reden_einde', 'text'],
    ['bekend', 'timestamptz'],
  ],
  waarden: (rij) => [
    crypto.randomUUID(),
    rij.extern_id,
    rij.jongere,
    null,
    rij.brin,
    rij.vestiging ?? '00',
    null,
    null,
    rij.onderwijssoort,
    rij.leerjaar,
    rij.van,
    rij.tot,
    rij.reden_einde,
    rij.geregistreerd_op,
  ],
  apply: async (motor, batch) => {
    await resolve(motor, batch, [JONGERE, SCHOOL]);
    await motor.sql(
      `update ${batch.stage} s set sector = t.sector from school t where t.bureau_id = $1 and t.id = s.school_id`,
      [motor.bureauId],
    );
    await claimZonderBegin(motor, batch);
    await upsert(motor, batch, {
      tabel: 'inschrijving',
      sleutel: ['extern_id'],
      kolommen: {
        jongere_id: 'jongere',
        school_id: 'brin',
        sector: 'brin',
        onderwijssoort: 'onderwijssoort',
        leerjaar: 'leerjaar',
        van: 'van',
        tot: 'tot',
        reden_einde: 'reden_einde',
      },
    });
    const waar = `'schoolId', school_id, 'sector', sector, 'onderwijssoort', onderwijssoort`;
    await motor.sql(
      `insert into feit
       select id, jongere_id, 'inschrijving', 'Ingeschreven', van, bekend, jsonb_build_object(${waar}), stand = 'nieuw'
         from ${batch.stage} where stand <> 'ongewijzigd'
       union all
       select id, jongere_id, 'inschrijving', 'Uitgeschreven', tot + 1, bekend, jsonb_build_object(${waar}, 'reden', reden_einde), stand = 'nieuw'
         from ${batch.stage} where stand <> 'ongewijzigd' and tot is not null`,
    );
    await syncFacts(
      motor,
      ['Ingeschreven', 'Uitgeschreven'],
      `select id from ${batch.stage} where stand = 'gewijzigd'`,
    );
    await touch(motor, `select jongere_id, false, stand <> 'ongewijzigd' from ${batch.stage}`);
  },
});

/** An enrolment of which DUO told only the end, is this one: the row of the school says when it began. */
async function claimZonderBegin(motor: Motor, { stage }: Batch): Promise<void> {
  await motor.sql(
    `update inschrijving i set extern_id = m.extern_id, begin_onbekend = false
       from (select distinct on (o.id) o.id, s.extern_id from ${stage} s
               join inschrijving o on o.bureau_id = $1 and o.jongere_id = s.jongere_id and o.school_id = s.school_id and o.begin_onbekend
                and o.extern_id is null and o.tot >= s.van and (s.tot is null or s.tot >= o.tot - 31)
              where not exists (select 1 from inschrijving e where e.bureau_id = $1 and e.extern_id = s.extern_id)
              order by o.id, s.van desc) m
      where i.bureau_id = $1 and i.id = m.id
        and i.id = (select min(o.id::text)::uuid from inschrijving o where o.bureau_id = $1 and o.jongere_id = i.jongere_id
                       and o.school_id = i.school_id and o.begin_onbekend and o.extern_id is null)`,
    [motor.bureauId],
  );
}
