import { z } from 'zod';
import * as veld from '#lib/uitwisseling/lezen/velden.ts';
import { countStands, protect } from '#lib/uitwisseling/motor/bijwerken.ts';
import { touch } from '#lib/uitwisseling/motor/betrokkenen.ts';
import { syncFacts } from '#lib/uitwisseling/motor/feiten.ts';
import { bestandsoort, type Batch, type Motor } from '#lib/uitwisseling/motor/soort.ts';
import { refuseAnderWerk } from '#lib/uitwisseling/migratie/trajecten-openen.ts';
import { openNazorg } from '#lib/uitwisseling/migratie/nazorg.ts';
import { GEREGISTREERD, resolveWithWerk } from '#lib/uitwisseling/migratie/verwijzingen.ts';
import { MIJLPALEN, REGIES, SIGNAALBRONNEN } from '#lib/vsv-trajecten/model.ts';
import { SOORTEN_MET_TRAJECT } from '#lib/uitwisseling/migratie/lijsten.ts';

const KOLOMMEN = [
  'signaalbron',
  'benaderd_op',
  'bereikt_op',
  'intake_op',
  'gestart_op',
  'casusregie',
  'casusregie_bij',
  'losgelaten_op',
  'loslaatreden',
];

/** What happened on the way with a vsv'er: approached, reached, intake, support, letting go. */
export const trajecten = bestandsoort({
  naam: 'trajecten',
  gesloten: true,
  label: 'trajecten van het Doorstroompunt',
  kolommen: {
    werkproces: `werkproces (extern_id), van de soort ${SOORTEN_MET_TRAJECT.join(' of ')}`,
    signaalbron: SIGNAALBRONNEN.join(', '),
    benaderd_op: 'dag waarop hij voor het eerst is benaderd',
    bereikt_op: 'dag waarop hij is bereikt',
    intake_op: 'dag van de intake',
    gestart_op: 'dag waarop de begeleiding begon',
    casusregie: REGIES.join(', '),
    casusregie_bij: 'welke partner de regie heeft',
    losgelaten_op: 'dag waarop de begeleiding eindigde',
    loslaatreden: 'waarom, als de Big 5 niet op orde waren',
    geregistreerd_op: GEREGISTREERD,
  },
  verplicht: ['werkproces'],
  schema: (vandaag) =>
    z
      .object({
        werkproces: veld.verplichteTekst(60),
        signaalbron: veld.keuze(SIGNAALBRONNEN),
        benaderd_op: veld.verledenDatum(vandaag).nullish(),
        bereikt_op: veld.verledenDatum(vandaag).nullish(),
        intake_op: veld.verledenDatum(vandaag).nullish(),
        gestart_op: veld.verledenDatum(vandaag).nullish(),
        casusregie: veld.keuze(REGIES),
        casusregie_bij: veld.tekst(120),
        losgelaten_op: veld.verledenDatum(vandaag).nullish(),
        loslaatreden: veld.tekst(500),
        geregistreerd_op: veld.geregistreerdOp(vandaag),
      })
      .superRefine((rij, context) => {
        const dagen = MIJLPALEN.map((mijlpaal) => rij[`${mijlpaal}_op`]).filter((dag) => dag != null);
        if (dagen.some((dag, plek) => plek > 0 && dag < (dagen[plek - 1] ?? dag)))
          context.addIssue({
            code: 'custom',
            path: ['benaderd_op'],
            message: 'Benaderd, bereikt, intake en begonnen horen in die volgorde.',
          });
        if (rij.losgelaten_op && (!rij.gestart_op || rij.losgelaten_op < rij.gestart_op))
          context.addIssue({
            code: 'custom',
            path: ['losgelaten_op'],
            message: 'Loslaten kan alleen nadat de begeleiding begon.',
          });
      }),
  sleutel: (rij) => rij.werkproces,
  stage: [
    ['id', 'uuid'],
    ['werkproces', 'text'],
    ['werkproces_id', 'uuid'],
    ['jongere_id', 'uuid'],
    ['gemeente_code', 'text'],
    ['signaalbron', 'text'],
    ['benaderd_op', 'date'],
    ['bereikt_op', 'date'],
    ['intake_op', 'date'],
    ['gestart_op', 'date'],
    ['casusregie', 'text'],
    ['casusregie_bij', 'text'],
    ['losgelaten_op', 'date'],
    ['loslaatreden', 'text'],
    ['bekend', 'timestamptz'],
  ],
  waarden: (rij) => [
    null,
    rij.werkproces,
    null,
    null,
    null,
    rij.signaalbron,
    rij.benaderd_op,
    rij.bereikt_op,
    rij.intake_op,
    rij.gestart_op,
    rij.casusregie ?? 'coach',
    rij.casusregie_bij,
    rij.losgelaten_op,
    rij.loslaatreden,
    rij.geregistreerd_op,
  ],
  apply: applyTrajecten,
});

async function applyTrajecten(motor: Motor, batch: Batch): Promise<void> {
  await resolveWithWerk(motor, batch, []);
  await refuseAnderWerk(motor, batch);
  const { stage } = batch;
  const lijst = (tabel: string) => KOLOMMEN.map((naam) => `${tabel}.${naam}`).join(', ');
  // A traject has the id of its work.
  await motor.sql(`update ${stage} set id = werkproces_id`);
  await motor.sql(
    `update ${stage} s set stand = case when (${lijst('t')}) is distinct from (${lijst('s')}) then 'gewijzigd' else 'ongewijzigd' end
       from traject t where t.bureau_id = $1 and t.id = s.id`,
    [motor.bureauId],
  );
  await protect(motor, batch);
  await motor.sql(
    `insert into traject (bureau_id, id, jongere_id, ${KOLOMMEN.join(', ')})
     select $1, s.id, s.jongere_id, ${lijst('s')} from ${stage} s where stand <> 'ongewijzigd'
     on conflict (bureau_id, id) do update set versie = traject.versie + 1, ${KOLOMMEN.map((naam) => `${naam} = excluded.${naam}`).join(', ')}`,
    [motor.bureauId],
  );
  await countStands(motor, batch);
  const kop = `'gemeente', w.gemeente_code, 'sector', w.sector, 'soort', w.soort, 'doelgroep', w.doelgroep`;
  const part = (soort: string, dag: string, gegevens: string) =>
    `select s.id, s.jongere_id, 'werkproces', '${soort}', s.${dag}, s.bekend, jsonb_build_object(${kop}, ${gegevens}), s.stand = 'nieuw'
       from ${stage} s join werkproces w on w.bureau_id = $1 and w.id = s.id where s.stand <> 'ongewijzigd' and s.${dag} is not null`;
  await motor.sql(
    `insert into feit ${[
      ...MIJLPALEN.map((mijlpaal) =>
        part('TrajectMijlpaal', `${mijlpaal}_op`, `'mijlpaal', '${mijlpaal}', 'signaalbron', s.signaalbron`),
      ),
      part('TrajectLosgelaten', 'losgelaten_op', `'opOrde', s.loslaatreden is null`),
    ].join(' union all ')}`,
    [motor.bureauId],
  );
  await syncFacts(
    motor,
    ['TrajectMijlpaal', 'TrajectLosgelaten'],
    `select id from ${stage} where stand = 'gewijzigd'`,
  );
  await openNazorg(motor, stage);
  await touch(motor, `select jongere_id, false, stand <> 'ongewijzigd' from ${stage}`);
}
