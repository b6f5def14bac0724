import { z } from 'zod';
import { BRONNEN, UITKOMSTEN } from '#lib/absoluut-verzuim/model.ts';
import * as veld from '#lib/uitwisseling/lezen/velden.ts';
import { resolve, upsert } from '#lib/uitwisseling/motor/bijwerken.ts';
import { touch } from '#lib/uitwisseling/motor/betrokkenen.ts';
import { syncFacts } from '#lib/uitwisseling/motor/feiten.ts';
import { bestandsoort, type Batch, type Motor } from '#lib/uitwisseling/motor/soort.ts';
import { GEREGISTREERD, JONGERE, SCHOOL, WERKPROCES } from '#lib/uitwisseling/migratie/verwijzingen.ts';

const PLICHTEN = ['leerplicht', 'kwalificatieplicht'] as const;

/** Signals of absoluut verzuim that the old system checked: the administrative work, also where it came to nothing. */
export const signalen = bestandsoort({
  naam: 'signalen',
  label: 'signalen van absoluut verzuim',
  kolommen: {
    extern_id: 'nummer in het oude systeem',
    jongere: 'jongere (extern_id)',
    bron: `${BRONNEN.join(', ')} (leeg: migratie)`,
    plicht: PLICHTEN.join(' of '),
    sinds: 'eerste dag zonder school',
    ontstaan_op: 'dag waarop het signaal ontstond',
    gemeente: 'CBS-code van de gemeente waar de jongere woonde',
    brin: 'laatste school',
    vestiging: 'vestiging (leeg: 00)',
    uitkomst: `${UITKOMSTEN.join(', ')} (leeg: nog te controleren)`,
    beoordeeld_op: 'dag van die uitkomst',
    vanzelf: 'J als het signaal zichzelf oploste',
    werkproces: 'werkproces (extern_id), bij bevestigd',
    notitie: 'notitie',
    geregistreerd_op: GEREGISTREERD,
  },
  verplicht: ['extern_id', 'jongere', 'sinds', 'ontstaan_op'],
  schema: (vandaag) =>
    z
      .object({
        extern_id: veld.verplichteTekst(60),
        jongere: veld.verplichteTekst(60),
        bron: veld.keuze(BRONNEN),
        plicht: veld.keuze(PLICHTEN),
        sinds: veld.verledenDatum(vandaag),
        ontstaan_op: veld.verledenDatum(vandaag),
        gemeente: veld.gemeentecode.nullish(),
        brin: veld.brin.nullish(),
        vestiging: veld.vestiging,
        uitkomst: veld.keuze(UITKOMSTEN),
        beoordeeld_op: veld.verledenDatum(vandaag).nullish(),
        vanzelf: veld.jaNee,
        werkproces: veld.tekst(60),
        notitie: veld.tekst(1000),
        geregistreerd_op: veld.geregistreerdOp(vandaag),
      })
      .refine((rij) => !rij.uitkomst === !rij.beoordeeld_op, {
        path: ['beoordeeld_op'],
        message: 'Een uitkomst hoort bij een dag, en andersom.',
      })
      .refine((rij) => !rij.beoordeeld_op || rij.beoordeeld_op >= rij.ontstaan_op, {
        path: ['beoordeeld_op'],
        message: 'Het signaal is beoordeeld voor het ontstond.',
      })
      .refine((rij) => rij.uitkomst !== 'bevestigd' || rij.werkproces, {
        path: ['werkproces'],
        message: 'Een bevestigd signaal hoort bij een werkproces.',
      }),
  sleutel: (rij) => rij.extern_id,
  stage: [
    ['id', 'uuid'],
    ['extern_id', 'text'],
    ['jongere', 'text'],
    ['jongere_id', 'uuid'],
    ['bron', 'text'],
    ['plicht', 'text'],
    ['sinds', 'date'],
    ['ontstaan_op', 'date'],
    ['gezien_op', 'date'],
    ['gemeente_code', 'text'],
    ['brin', 'text'],
    ['vestiging', 'text'],
    ['school_id', 'uuid'],
    ['sector', 'text'],
    ['status', 'text'],
    ['uitkomst', 'text'],
    ['beoordeeld_op', 'date'],
    ['vanzelf', 'boolean'],
    ['werkproces', 'text'],
    ['werkproces_id', 'uuid'],
    ['notitie', 'text'],
    ['bekend', 'timestamptz'],
  ],
  waarden: (rij) => [
    crypto.randomUUID(),
    rij.extern_id,
    rij.jongere,
    null,
    rij.bron ?? 'migratie',
    rij.plicht,
    rij.sinds,
    rij.ontstaan_op,
    rij.ontstaan_op,
    rij.gemeente,
    rij.brin,
    rij.vestiging ?? '00',
    null,
    null,
    rij.uitkomst ? 'beoordeeld' : 'open',
    rij.uitkomst,
    rij.beoordeeld_op,
    rij.vanzelf ?? false,
    rij.werkproces,
    null,
    rij.notitie,
    rij.geregistreerd_op,
  ],
  apply: applySignalen,
});

async function applySignalen(motor: Motor, batch: Batch): Promise<void> {
  const { stage } = batch;
  await resolve(motor, batch, [JONGERE, SCHOOL, WERKPROCES]);
  await motor.sql(
    `update ${stage} s set sector = t.sector from school t where t.bureau_id = $1 and t.id = s.school_id`,
    [motor.bureauId],
  );
  const dubbel = await motor.sql<{ regel: number }>(
    `delete from ${stage} s where s.status = 'open' and (
       exists (select 1 from absoluut_signaal a where a.bureau_id = $1 and a.jongere_id = s.jongere_id and a.status = 'open'
                  and a.extern_id is distinct from s.extern_id)
       or exists (select 1 from ${stage} o where o.jongere_id = s.jongere_id and o.status = 'open' and o.regel < s.regel)) returning s.regel`,
    [motor.bureauId],
  );
  batch.oordeel(
    'afgewezen',
    dubbel.map(({ regel }) => ({
      regel,
      kolom: 'jongere',
      code: 'signaal-dubbel',
      reden: 'Over deze jongere staat al een signaal open.',
    })),
  );
  await upsert(motor, batch, {
    tabel: 'absoluut_signaal',
    sleutel: ['extern_id'],
    versie: true,
    beschermd: true,
    kolommen: {
      jongere_id: 'jongere',
      bron: 'bron',
      plicht: 'plicht',
      sinds: 'sinds',
      ontstaan_op: 'ontstaan_op',
      gezien_op: 'ontstaan_op',
      gemeente_code: 'gemeente',
      school_id: 'brin',
      sector: 'brin',
      status: 'uitkomst',
      uitkomst: 'uitkomst',
      beoordeeld_op: 'beoordeeld_op',
      vanzelf: 'vanzelf',
      werkproces_id: 'werkproces',
      notitie: 'notitie',
    },
  });
  const waar = `'gemeente', gemeente_code, 'sector', sector`;
  await motor.sql(
    `insert into feit
     select id, jongere_id, 'absoluut-signaal', 'AbsoluutSignaalOntstaan', ontstaan_op, bekend,
            jsonb_build_object(${waar}, 'bron', bron, 'plicht', plicht, 'redenen', '[]'::jsonb), stand = 'nieuw'
       from ${stage} where stand <> 'ongewijzigd'
     union all
     select id, jongere_id, 'absoluut-signaal', 'AbsoluutSignaalBeoordeeld', beoordeeld_op, greatest(bekend, beoordeeld_op::timestamptz),
            jsonb_build_object(${waar}, 'uitkomst', uitkomst, 'vanzelf', vanzelf, 'ontstaanOp', ontstaan_op), stand = 'nieuw'
       from ${stage} where stand <> 'ongewijzigd' and uitkomst is not null`,
  );
  await syncFacts(
    motor,
    ['AbsoluutSignaalOntstaan', 'AbsoluutSignaalBeoordeeld'],
    `select id from ${stage} where stand = 'gewijzigd'`,
  );
  await touch(motor, `select jongere_id, false, stand <> 'ongewijzigd' from ${stage}`);
}
