import { z } from 'zod';
import * as veld from '#lib/uitwisseling/lezen/velden.ts';
import { resolve, upsert } from '#lib/uitwisseling/motor/bijwerken.ts';
import { touch } from '#lib/uitwisseling/motor/betrokkenen.ts';
import { syncFacts } from '#lib/uitwisseling/motor/feiten.ts';
import { bestandsoort } from '#lib/uitwisseling/motor/soort.ts';
import { GEREGISTREERD, JONGERE } from '#lib/uitwisseling/migratie/verwijzingen.ts';

/** Back at school after long absence, or on an alternative programme: facts that end a period of sitting at home. */
export const schoolgang = bestandsoort({
  naam: 'schoolgang',
  label: 'schoolgang hervat of alternatief traject',
  kolommen: {
    jongere: 'jongere (extern_id)',
    datum: 'dag',
    soort: 'hervat of alternatief-traject',
    toelichting: 'toelichting',
    geregistreerd_op: GEREGISTREERD,
  },
  verplicht: ['jongere', 'datum', 'soort'],
  schema: (vandaag) =>
    z.object({
      jongere: veld.verplichteTekst(60),
      datum: veld.verledenDatum(vandaag),
      soort: veld.verplichteKeuze(['hervat', 'alternatief-traject']),
      toelichting: veld.tekst(500),
      geregistreerd_op: veld.geregistreerdOp(vandaag),
    }),
  sleutel: (rij) => `${rij.jongere}|${rij.datum}|${rij.soort}`,
  stage: [
    ['id', 'uuid'],
    ['jongere', 'text'],
    ['jongere_id', 'uuid'],
    ['datum', 'date'],
    ['soort', 'text'],
    ['toelichting', 'text'],
    ['bekend', 'timestamptz'],
  ],
  waarden: (rij) => [
    crypto.randomUUID(),
    rij.jongere,
    null,
    rij.datum,
    rij.soort,
    rij.toelichting,
    rij.geregistreerd_op,
  ],
  apply: async (motor, batch) => {
    await resolve(motor, batch, [JONGERE]);
    await upsert(motor, batch, {
      tabel: 'schoolgang',
      sleutel: ['jongere_id', 'datum', 'soort'],
      kolommen: { toelichting: 'toelichting' },
    });
    await motor.sql(
      `insert into feit
       select id, jongere_id, 'schoolgang', case soort when 'hervat' then 'SchoolgangHervat' else 'AlternatiefTrajectGestart' end,
              datum, bekend, '{}', true
         from ${batch.stage} where stand = 'nieuw'`,
    );
    await syncFacts(motor, [], null);
    await touch(motor, `select jongere_id, false, stand <> 'ongewijzigd' from ${batch.stage}`);
  },
});
