import { z } from 'zod';
import { sealOverleg } from '#lib/handhaving/casusoverleg/data.ts';
import * as veld from '#lib/uitwisseling/lezen/velden.ts';
import { upsert } from '#lib/uitwisseling/motor/bijwerken.ts';
import { bestandsoort, type Batch, type Motor } from '#lib/uitwisseling/motor/soort.ts';
import { ensureZaken, finishZaken } from '#lib/uitwisseling/migratie/handhaving/zaken.ts';
import { gebruiker, resolveWithWerk } from '#lib/uitwisseling/migratie/verwijzingen.ts';

/** Meetings about a case that were held, with what was decided; into the compartment. */
export const casusoverleggen = bestandsoort({
  naam: 'casusoverleggen',
  label: 'casusoverleggen',
  compartiment: 'wpg',
  kolommen: {
    extern_id: 'nummer in het oude systeem',
    werkproces: 'werkproces (extern_id)',
    behandelaar: 'medewerker (extern_id)',
    op: 'dag van het overleg',
    deelnemers: 'wie erbij waren, met hun organisatie',
    overwegingen: 'overwegingen',
    besluit: 'wat is besloten',
  },
  verplicht: ['extern_id', 'werkproces', 'op', 'deelnemers', 'besluit'],
  schema: (vandaag) =>
    z.object({
      extern_id: veld.verplichteTekst(60),
      werkproces: veld.verplichteTekst(60),
      behandelaar: veld.tekst(60),
      op: veld.verledenDatum(vandaag),
      deelnemers: veld.verplichteTekst(1000),
      overwegingen: veld.tekst(8000),
      besluit: veld.verplichteTekst(2000),
    }),
  sleutel: (rij) => rij.extern_id,
  stage: [
    ['id', 'uuid'],
    ['extern_id', 'text'],
    ['werkproces', 'text'],
    ['werkproces_id', 'uuid'],
    ['jongere_id', 'uuid'],
    ['zaak_id', 'uuid'],
    ['gezin_id', 'uuid'],
    ['gemeente_code', 'text'],
    ['behandelaar', 'text'],
    ['behandelaar_id', 'uuid'],
    ['op', 'date'],
    ['inhoud', 'bytea'],
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
    rij.op,
    sealOverleg(bureauId, {
      deelnemers: rij.deelnemers,
      overwegingen: rij.overwegingen ?? '',
      besluit: rij.besluit,
    }),
  ],
  apply: applyCasusoverleggen,
});

/** `inhoud` is sealed anew at every reading and so never the same: what decides whether a row changed is the day and the file. */
async function applyCasusoverleggen(motor: Motor, batch: Batch): Promise<void> {
  const { stage } = batch;
  await resolveWithWerk(motor, batch, [gebruiker('behandelaar', 'behandelaar_id')]);
  await ensureZaken(motor, batch, 'op');
  await upsert(motor, batch, {
    tabel: 'wpg.casusoverleg',
    sleutel: ['extern_id'],
    versie: true,
    kolommen: { zaak_id: 'werkproces', op: 'op' },
  });
  await motor.sql(
    `update wpg.casusoverleg t set inhoud = s.inhoud from ${stage} s where t.bureau_id = $1 and t.id = s.id and s.stand <> 'ongewijzigd'`,
    [motor.bureauId],
  );
  await finishZaken(motor, batch, null);
}
