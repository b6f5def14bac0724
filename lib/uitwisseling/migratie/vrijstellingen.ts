import { z } from 'zod';
import * as veld from '#lib/uitwisseling/lezen/velden.ts';
import { resolve, upsert } from '#lib/uitwisseling/motor/bijwerken.ts';
import { touch } from '#lib/uitwisseling/motor/betrokkenen.ts';
import { syncFacts } from '#lib/uitwisseling/motor/feiten.ts';
import { bestandsoort, type Batch, type Motor } from '#lib/uitwisseling/motor/soort.ts';
import { GEREGISTREERD, JONGERE } from '#lib/uitwisseling/migratie/verwijzingen.ts';

const GRONDEN = ['5-A', '5-B', '5-C', '5A-TREKKEND', '3a', '3b', '15'] as const;

/** Vrijstellingen and vervangende leerplicht as facts: who, on which ground, in which period. */
export const vrijstellingen = bestandsoort({
  naam: 'vrijstellingen',
  label: 'vrijstellingen',
  kolommen: {
    extern_id: 'nummer in het oude systeem',
    jongere: 'jongere (extern_id)',
    grond: GRONDEN.join(', '),
    van: 'eerste dag',
    tot: 'laatste dag',
    permanent: 'J: blijvend, hoeft niet elk jaar te worden verlengd',
    kennisgeving_op: 'dag waarop de kennisgeving of aanvraag binnenkwam',
    school_buitenland: 'bij 5-C: naam van de school in het buitenland',
    school_plaats: 'plaats van die school',
    school_land: 'land van die school, twee letters (BE)',
    geregistreerd_op: GEREGISTREERD,
  },
  verplicht: ['extern_id', 'jongere', 'grond', 'van'],
  schema: (vandaag) =>
    z
      .object({
        extern_id: veld.verplichteTekst(60),
        jongere: veld.verplichteTekst(60),
        grond: veld.verplichteKeuze(GRONDEN),
        van: veld.verplichteDatum,
        tot: veld.datum,
        permanent: veld.jaNee,
        kennisgeving_op: veld.verledenDatum(vandaag).nullish(),
        school_buitenland: veld.tekst(120),
        school_plaats: veld.tekst(80),
        school_land: z
          .string()
          .regex(/^[A-Z]{2}$/, 'Een land heeft twee hoofdletters, zoals BE.')
          .refine((code) => code !== 'NL', 'Een school in het buitenland ligt niet in NL.')
          .nullish(),
        geregistreerd_op: veld.geregistreerdOp(vandaag),
      })
      .refine((rij) => !rij.tot || rij.tot >= rij.van, {
        path: ['tot'],
        message: 'De laatste dag ligt voor de eerste.',
      })
      .refine((rij) => !rij.school_buitenland || rij.school_land, {
        path: ['school_land'],
        message: 'Bij een school in het buitenland hoort een land.',
      }),
  sleutel: (rij) => rij.extern_id,
  stage: [
    ['id', 'uuid'],
    ['extern_id', 'text'],
    ['jongere', 'text'],
    ['jongere_id', 'uuid'],
    ['grond', 'text'],
    ['van', 'date'],
    ['tot', 'date'],
    ['permanent', 'boolean'],
    ['kennisgeving_op', 'date'],
    ['school_buitenland', 'text'],
    ['school_plaats', 'text'],
    ['school_land', 'text'],
    ['buitenlandse_school_id', 'uuid'],
    ['bekend', 'timestamptz'],
  ],
  waarden: (rij) => [
    crypto.randomUUID(),
    rij.extern_id,
    rij.jongere,
    null,
    rij.grond,
    rij.van,
    rij.tot,
    rij.permanent ?? false,
    rij.kennisgeving_op,
    rij.school_buitenland,
    rij.school_plaats ?? '',
    rij.school_land,
    null,
    rij.geregistreerd_op,
  ],
  apply: async (motor, batch) => {
    await resolve(motor, batch, [JONGERE]);
    await addSchools(motor, batch);
    await upsert(motor, batch, {
      tabel: 'vrijstelling',
      sleutel: ['extern_id'],
      kolommen: {
        jongere_id: 'jongere',
        grond: 'grond',
        van: 'van',
        tot: 'tot',
        permanent: 'permanent',
        kennisgeving_op: 'kennisgeving_op',
        buitenlandse_school_id: 'school_buitenland',
      },
    });
    await motor.sql(
      `insert into feit
       select id, jongere_id, 'vrijstelling', 'VrijstellingVastgelegd', van, bekend, jsonb_build_object('grond', grond, 'tot', tot, 'gemeente',
                (select w.gemeente_code from woonperiode w where w.bureau_id = $1 and w.jongere_id = s.jongere_id and w.soort = 'brp'
                    and w.van <= s.van and (w.tot is null or w.tot >= s.van) order by w.van desc limit 1)), stand = 'nieuw'
         from ${batch.stage} s where stand <> 'ongewijzigd'`,
      [motor.bureauId],
    );
    await syncFacts(
      motor,
      ['VrijstellingVastgelegd'],
      `select id from ${batch.stage} where stand = 'gewijzigd'`,
    );
    await touch(motor, `select jongere_id, false, stand <> 'ongewijzigd' from ${batch.stage}`);
  },
});

/** Schools abroad that are not in the register yet come into it; the row points at its school. */
async function addSchools(motor: Motor, batch: Batch): Promise<void> {
  await motor.sql(
    `insert into buitenlandse_school (bureau_id, naam, plaats, land)
     select distinct $1::int, school_buitenland, school_plaats, school_land from ${batch.stage} where school_buitenland is not null
     on conflict (bureau_id, land, plaats, naam) do nothing`,
    [motor.bureauId],
  );
  await motor.sql(
    `update ${batch.stage} s set buitenlandse_school_id = b.id from buitenlandse_school b
      where b.bureau_id = $1 and b.naam = s.school_buitenland and b.plaats = s.school_plaats and b.land = s.school_land`,
    [motor.bureauId],
  );
}
