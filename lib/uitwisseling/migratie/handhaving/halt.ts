import { z } from 'zod';
import { HALTSTATEN, type Haltinhoud } from '#lib/handhaving/halt/model.ts';
import { seal } from '#lib/handhaving/zaak/data.ts';
import * as veld from '#lib/uitwisseling/lezen/velden.ts';
import { upsert } from '#lib/uitwisseling/motor/bijwerken.ts';
import { syncFacts } from '#lib/uitwisseling/motor/feiten.ts';
import { bestandsoort, type Batch, type Motor } from '#lib/uitwisseling/motor/soort.ts';
import { ensureZaken, finishZaken, ZAAKSTAGE } from '#lib/uitwisseling/migratie/handhaving/zaken.ts';
import { EINDSTATEN } from '#lib/uitwisseling/migratie/handhaving/eindstaten.ts';
import { GEREGISTREERD, gebruiker, resolveWithWerk } from '#lib/uitwisseling/migratie/verwijzingen.ts';

/** Halt-verwijzingen with how they ended; into the compartment. */
export const halt = bestandsoort({
  naam: 'halt',
  label: 'Halt-verwijzingen',
  compartiment: 'wpg',
  kolommen: {
    extern_id: 'nummer in het oude systeem',
    werkproces: 'werkproces (extern_id)',
    behandelaar: 'medewerker (extern_id)',
    verwezen_op: 'dag van de verwijzing',
    staat: HALTSTATEN.join(', '),
    staat_op: 'dag van die staat',
    pleegdatum: 'laatste dag van het verzuim',
    toelichting: 'toelichting',
    geregistreerd_op: GEREGISTREERD,
  },
  verplicht: ['extern_id', 'werkproces', 'verwezen_op', 'staat', 'staat_op'],
  schema: (vandaag) =>
    z
      .object({
        extern_id: veld.verplichteTekst(60),
        werkproces: veld.verplichteTekst(60),
        behandelaar: veld.tekst(60),
        verwezen_op: veld.verledenDatum(vandaag),
        staat: veld.verplichteKeuze(HALTSTATEN),
        staat_op: veld.verledenDatum(vandaag),
        pleegdatum: veld.verledenDatum(vandaag).nullish(),
        toelichting: veld.tekst(4000),
        geregistreerd_op: veld.geregistreerdOp(vandaag),
      })
      .refine((rij) => rij.staat_op >= rij.verwezen_op, {
        path: ['staat_op'],
        message: 'De uitkomst ligt voor de verwijzing.',
      }),
  sleutel: (rij) => rij.extern_id,
  stage: [
    ...ZAAKSTAGE,
    ['verwezen_op', 'date'],
    ['staat', 'text'],
    ['staat_op', 'date'],
    ['inhoud', 'bytea'],
    ['bekend', 'timestamptz'],
  ],
  waarden: (rij, { bureauId }) => [
    crypto.randomUUID(),
    rij.extern_id,
    rij.werkproces,
    null,
    null,
    null,
    null,
    null,
    rij.behandelaar,
    null,
    rij.verwezen_op,
    rij.staat,
    rij.staat_op,
    seal(bureauId, 'halt.inhoud', {
      pleegdatum: rij.pleegdatum ?? null,
      toets: null,
      toelichting: rij.toelichting ?? null,
    } satisfies Haltinhoud),
    rij.geregistreerd_op,
  ],
  apply: applyHalt,
});

async function applyHalt(motor: Motor, batch: Batch): Promise<void> {
  const { stage } = batch;
  await resolveWithWerk(motor, batch, [gebruiker('behandelaar', 'behandelaar_id')]);
  await ensureZaken(motor, batch, 'verwezen_op');
  await upsert(motor, batch, {
    tabel: 'wpg.halt',
    sleutel: ['extern_id'],
    versie: true,
    beschermd: true,
    kolommen: { zaak_id: 'werkproces', staat: 'staat', staat_op: 'staat_op' },
  });
  await motor.sql(
    `update wpg.halt t set inhoud = s.inhoud from ${stage} s where t.bureau_id = $1 and t.id = s.id and s.stand <> 'ongewijzigd'`,
    [motor.bureauId],
  );
  await motor.sql(
    `insert into wpg.overgang (bureau_id, zaak_id, onderwerp_id, naar, op)
     select $1::int, zaak_id, id, 'VERWEZEN', verwezen_op from ${stage} where stand = 'nieuw'
     union all select $1::int, zaak_id, id, staat, staat_op from ${stage} where stand <> 'ongewijzigd' and staat <> 'VERWEZEN'`,
    [motor.bureauId],
  );
  const part = (stand: string, op: string, waar: string) =>
    `select id, null::uuid, 'handhaving', 'HandhavingStand', ${op}, bekend,
            jsonb_build_object('instrument', 'halt', 'stand', ${stand}, 'gemeente', gemeente_code, 'gezin', null::uuid), stand = 'nieuw'
       from ${stage} where stand <> 'ongewijzigd' and ${waar}`;
  await motor.sql(
    `insert into feit ${part(`'VERWEZEN'`, 'verwezen_op', 'true')} union all ${part('staat', 'staat_op', `staat <> 'VERWEZEN'`)}`,
  );
  await syncFacts(motor, ['HandhavingStand'], `select id from ${stage} where stand = 'gewijzigd'`);
  await finishZaken(motor, batch, EINDSTATEN);
}
