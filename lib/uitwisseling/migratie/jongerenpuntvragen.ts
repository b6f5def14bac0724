import { z } from 'zod';
import { KANALEN, VRAAGSOORTEN, VRAGERS, WOONPLAATSEN } from '#lib/doelgroepen/jongerenpunt/model.ts';
import * as veld from '#lib/uitwisseling/lezen/velden.ts';
import { resolve, upsert } from '#lib/uitwisseling/motor/bijwerken.ts';
import { touch } from '#lib/uitwisseling/motor/betrokkenen.ts';
import { syncFacts } from '#lib/uitwisseling/motor/feiten.ts';
import { bestandsoort, type Batch, type Motor } from '#lib/uitwisseling/motor/soort.ts';
import { GEREGISTREERD, WERKPROCES } from '#lib/uitwisseling/migratie/verwijzingen.ts';

/** What somebody came to the Jongerenpunt with; begin, end and result stand with the werkproces of kind `jongerenpunt`. */
export const jongerenpuntvragen = bestandsoort({
  naam: 'jongerenpuntvragen',
  gesloten: true,
  label: 'vragen aan het Jongerenpunt',
  kolommen: {
    werkproces: 'werkproces (extern_id) van de soort jongerenpunt',
    vraag: VRAAGSOORTEN.join(', '),
    kanaal: `${KANALEN.join(', ')} (leeg: balie)`,
    vrager: `${VRAGERS.join(', ')} (leeg: jongere)`,
    vrager_naam: 'naam van wie vraagt, als het niet de jongere is',
    woonplaats: `${WOONPLAATSEN.join(', ')} (leeg: regio als het werkproces een gemeente heeft, anders niet-in-brp)`,
    thema: 'code uit de lijst specialisatie',
    toelichting: 'toelichting',
    geregistreerd_op: GEREGISTREERD,
  },
  verplicht: ['werkproces', 'vraag'],
  schema: (vandaag) =>
    z.object({
      werkproces: veld.verplichteTekst(60),
      vraag: veld.verplichteKeuze(VRAAGSOORTEN),
      kanaal: veld.keuze(KANALEN),
      vrager: veld.keuze(VRAGERS),
      vrager_naam: veld.tekst(120),
      woonplaats: veld.keuze(WOONPLAATSEN),
      thema: veld.tekst(60),
      toelichting: veld.tekst(2000),
      geregistreerd_op: veld.geregistreerdOp(vandaag),
    }),
  sleutel: (rij) => rij.werkproces,
  stage: [
    ['id', 'uuid'],
    ['extern_id', 'text'],
    ['werkproces', 'text'],
    ['werkproces_id', 'uuid'],
    ['jongere_id', 'uuid'],
    ['gemeente_code', 'text'],
    ['gestart_op', 'date'],
    ['soort', 'text'],
    ['vraag', 'text'],
    ['kanaal', 'text'],
    ['vrager', 'text'],
    ['vrager_naam', 'text'],
    ['woonplaats', 'text'],
    ['thema', 'text'],
    ['toelichting', 'text'],
    ['bekend', 'timestamptz'],
  ],
  waarden: (rij) => [
    crypto.randomUUID(),
    rij.werkproces,
    rij.werkproces,
    ...[null, null, null, null, null],
    rij.vraag,
    rij.kanaal ?? 'balie',
    rij.vrager ?? 'jongere',
    rij.vrager_naam,
    rij.woonplaats,
    rij.thema,
    rij.toelichting,
    rij.geregistreerd_op,
  ],
  apply: applyVragen,
});

async function applyVragen(motor: Motor, batch: Batch): Promise<void> {
  const { stage } = batch;
  await resolve(motor, batch, [WERKPROCES]);
  // The record has the id of its werkproces.
  await motor.sql(
    `update ${stage} s set id = t.id, jongere_id = t.jongere_id, gemeente_code = t.gemeente_code, gestart_op = t.gestart_op, soort = t.soort,
            woonplaats = coalesce(s.woonplaats, case when t.gemeente_code is null then 'niet-in-brp' else 'regio' end)
       from werkproces t where t.bureau_id = $1 and t.id = s.werkproces_id`,
    [motor.bureauId],
  );
  await refuse(motor, batch, `soort <> 'jongerenpunt'`, 'Dit werkproces is niet van de soort jongerenpunt.');
  await refuse(
    motor,
    batch,
    `woonplaats = 'regio' and gemeente_code is null`,
    'Wie in de regio woont, heeft een gemeente bij het werkproces.',
  );
  await upsert(motor, batch, {
    tabel: 'jongerenpuntvraag',
    sleutel: ['extern_id'],
    versie: true,
    beschermd: true,
    kolommen: {
      jongere_id: 'werkproces',
      vraag: 'vraag',
      kanaal: 'kanaal',
      vrager: 'vrager',
      vrager_naam: 'vrager_naam',
      woonplaats: 'woonplaats',
      thema: 'thema',
      toelichting: 'toelichting',
    },
  });
  await motor.sql(
    `insert into feit select id, jongere_id, 'werkproces', 'JongerenpuntVraag', gestart_op, bekend,
            jsonb_build_object('gemeente', case woonplaats when 'regio' then gemeente_code end, 'woonplaats', woonplaats,
                               'vraag', vraag, 'kanaal', kanaal, 'vrager', vrager), stand = 'nieuw'
       from ${stage} where stand <> 'ongewijzigd'`,
  );
  await syncFacts(motor, ['JongerenpuntVraag'], `select id from ${stage} where stand = 'gewijzigd'`);
  await touch(motor, `select jongere_id, false, false from ${stage}`);
}

async function refuse(motor: Motor, batch: Batch, waar: string, reden: string): Promise<void> {
  const rijen = await motor.sql<{ regel: number }>(
    `delete from ${batch.stage} where ${waar} returning regel`,
  );
  batch.oordeel(
    'afgewezen',
    rijen.map(({ regel }) => ({ regel, kolom: 'werkproces', code: 'past-niet', reden })),
  );
}
