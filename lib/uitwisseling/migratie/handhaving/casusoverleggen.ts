import { z } from 'zod';
import { sealOverleg, setDag } from '#lib/handhaving/casusoverleg/data.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { minDatum } from '#lib/kalender/rules.ts';
import { lapseTermijnen, meetTermijn } from '#lib/termijnen/bewaken/data.ts';
import * as veld from '#lib/uitwisseling/lezen/velden.ts';
import { upsert } from '#lib/uitwisseling/motor/bijwerken.ts';
import { bestandsoort, type Batch, type Motor } from '#lib/uitwisseling/motor/soort.ts';
import { ensureZaken, finishZaken, ZAAKSTAGE } from '#lib/uitwisseling/migratie/handhaving/zaken.ts';
import { gebruiker, resolveWithWerk } from '#lib/uitwisseling/migratie/verwijzingen.ts';

/** Meetings about a case that were held, with what was decided, and those that are still on the agenda; into the compartment. */
export const casusoverleggen = bestandsoort({
  naam: 'casusoverleggen',
  label: 'casusoverleggen',
  compartiment: 'wpg',
  kolommen: {
    extern_id: 'nummer in het oude systeem',
    werkproces: 'werkproces (extern_id)',
    behandelaar: 'medewerker (extern_id)',
    op: 'dag van het overleg; zonder besluit staat de zaak voor die dag op de agenda',
    vraag: 'wat wordt voorgelegd',
    deelnemers: 'wie erbij waren, met hun organisatie',
    overwegingen: 'overwegingen',
    besluit: 'wat is besloten',
  },
  verplicht: ['extern_id', 'werkproces', 'op', 'deelnemers', 'besluit'],
  schema: (vandaag) =>
    z
      .object({
        extern_id: veld.verplichteTekst(60),
        werkproces: veld.verplichteTekst(60),
        behandelaar: veld.tekst(60),
        op: veld.verplichteDatum,
        vraag: veld.tekst(2000),
        deelnemers: veld.tekst(1000),
        overwegingen: veld.tekst(8000),
        besluit: veld.tekst(2000),
      })
      .refine(({ besluit, op }) => !besluit || op <= vandaag, {
        path: ['op'],
        message: 'Er is al besloten, maar deze datum ligt in de toekomst.',
      })
      .refine(({ besluit, deelnemers }) => !besluit || deelnemers, {
        path: ['deelnemers'],
        message: 'Vul in wie erbij waren.',
      }),
  sleutel: (rij) => rij.extern_id,
  stage: [...ZAAKSTAGE, ['op', 'date'], ['gepland_op', 'date'], ['begin', 'date'], ['inhoud', 'bytea']],
  waarden: (rij, { bureauId, vandaag }) => [
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
    rij.besluit ? null : rij.op,
    minDatum(rij.op, vandaag),
    sealOverleg(bureauId, {
      vraag: rij.vraag ?? '',
      deelnemers: rij.deelnemers ?? '',
      overwegingen: rij.overwegingen ?? '',
      besluit: rij.besluit ?? '',
    }),
  ],
  apply: applyCasusoverleggen,
});

/** `inhoud` is sealed anew at every reading and so never the same: what decides whether a row changed is the day and the file. */
async function applyCasusoverleggen(motor: Motor, batch: Batch): Promise<void> {
  const { stage } = batch;
  await resolveWithWerk(motor, batch, [gebruiker('behandelaar', 'behandelaar_id')]);
  await ensureZaken(motor, batch, 'begin');
  await leaveOut(motor, batch);
  await upsert(motor, batch, {
    tabel: 'wpg.casusoverleg',
    sleutel: ['extern_id'],
    versie: true,
    kolommen: { zaak_id: 'werkproces', op: 'op', gepland_op: 'besluit' },
  });
  await motor.sql(
    `update wpg.casusoverleg t set inhoud = s.inhoud, stand = case when s.gepland_op is null then 'besproken' else 'agenda' end
       from ${stage} s where t.bureau_id = $1 and t.id = s.id and s.stand <> 'ongewijzigd'`,
    [motor.bureauId],
  );
  await setDagen(motor, batch);
  await finishZaken(motor, batch, null);
}

/** A file stands on the agenda once; and what was held in Baken since, an old system does not put back. */
async function leaveOut(motor: Motor, batch: Batch): Promise<void> {
  const rows = await motor.sql<{ regel: number }>(
    `delete from ${batch.stage} s where s.gepland_op is not null and (
         exists (select from wpg.casusoverleg t where t.bureau_id = $1 and t.extern_id = s.extern_id and t.stand <> 'agenda')
      or exists (select from wpg.casusoverleg t where t.bureau_id = $1 and t.zaak_id = s.zaak_id and t.stand = 'agenda'
                    and t.extern_id is distinct from s.extern_id)
      or exists (select from ${batch.stage} a where a.zaak_id = s.zaak_id and a.gepland_op is not null and a.regel < s.regel))
     returning s.regel`,
    [motor.bureauId],
  );
  batch.oordeel(
    'afgewezen',
    rows.map(({ regel }) => ({
      regel,
      kolom: 'op',
      code: 'al-op-agenda',
      reden: 'Deze zaak staat al op de agenda, of dit overleg is in Baken al vastgelegd.',
    })),
  );
}

/** The day on the agenda is a term of whoever has the file; it is met once the meeting was held. */
async function setDagen(motor: Motor, batch: Batch): Promise<void> {
  type Rij = Parameters<typeof setDag>[1] & { op: Datum; geplandOp: Datum | null };
  const rows = await motor.sql<Rij>(
    `select z.id, z.jongere_id as "jongereId", z.werkproces_id as "werkprocesId", z.behandelaar_id as "behandelaarId",
            z.gemeente_code as gemeente, s.op, s.gepland_op as "geplandOp"
       from ${batch.stage} s join wpg.zaak z on z.bureau_id = $1 and z.id = s.zaak_id
      where s.stand <> 'ongewijzigd' order by s.op`,
    [motor.bureauId],
  );
  for (const { op, geplandOp, ...zaak } of rows) {
    if (geplandOp) await lapseTermijnen(motor.toegang, zaak.id, 'Op een andere dag op de agenda', 'H4');
    if (geplandOp) await setDag(motor.toegang, zaak, 'H4', geplandOp);
    else await meetTermijn(motor.toegang, zaak.id, 'H4', op);
  }
}
