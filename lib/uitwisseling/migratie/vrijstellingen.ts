import { z } from 'zod';
import * as veld from '#lib/uitwisseling/lezen/velden.ts';
import { resolve, upsert } from '#lib/uitwisseling/motor/bijwerken.ts';
import { touch } from '#lib/uitwisseling/motor/betrokkenen.ts';
import { syncFacts } from '#lib/uitwisseling/motor/feiten.ts';
import { bestandsoort } from '#lib/uitwisseling/motor/soort.ts';
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
    ['grond', 'text'],
    ['van', 'date'],
    ['tot', 'date'],
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
    rij.geregistreerd_op,
  ],
  apply: async (motor, batch) => {
    await resolve(motor, batch, [JONGERE]);
    await upsert(motor, batch, {
      tabel: 'vrijstelling',
      sleutel: ['extern_id'],
      kolommen: { jongere_id: 'jongere', grond: 'grond', van: 'van', tot: 'tot' },
    });
    await motor.sql(
      `insert into feit
       select id, jongere_id, 'vrijstelling', 'VrijstellingVastgelegd', van, bekend, jsonb_build_object('grond', grond, 'tot', tot), stand = 'nieuw'
         from ${batch.stage} where stand <> 'ongewijzigd'`,
    );
    await syncFacts(
      motor,
      ['VrijstellingVastgelegd'],
      `select id from ${batch.stage} where stand = 'gewijzigd'`,
    );
    await touch(motor, `select jongere_id, false, stand <> 'ongewijzigd' from ${batch.stage}`);
  },
});
