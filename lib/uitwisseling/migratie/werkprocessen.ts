import { z } from 'zod';
import { endTermijnenBijSluiten, handOverAlle } from '#lib/termijnen/bewaken/data.ts';
import * as veld from '#lib/uitwisseling/lezen/velden.ts';
import { resolve, upsert } from '#lib/uitwisseling/motor/bijwerken.ts';
import { touch } from '#lib/uitwisseling/motor/betrokkenen.ts';
import { syncFacts } from '#lib/uitwisseling/motor/feiten.ts';
import { bestandsoort, type Batch, type Motor } from '#lib/uitwisseling/motor/soort.ts';
import { GEREGISTREERD, JONGERE, SCHOOL, gebruiker } from '#lib/uitwisseling/migratie/verwijzingen.ts';
import { DOELGROEPEN, ROUTEKAARTEN } from '#lib/werkprocessen/model.ts';
import { resultaatlijstVan } from '#lib/werkprocessen/startlijsten.ts';
import { SOORTEN_MET_TRAJECT, SOORTEN_WERK } from '#lib/uitwisseling/migratie/lijsten.ts';
import { uitvalOp } from '#lib/uitwisseling/migratie/bestemmingen.ts';
import { resolveResultaten } from '#lib/uitwisseling/migratie/resultaten.ts';
import { SECTOREN } from '#lib/uitwisseling/migratie/scholen.ts';

/** Work on a young person, open or closed. A closed one has a result from the list of its kind. */
export const werkprocessen = bestandsoort({
  naam: 'werkprocessen',
  label: 'werkprocessen',
  kolommen: {
    extern_id: 'nummer in het oude systeem',
    jongere: 'jongere (extern_id)',
    soort: SOORTEN_WERK.join(', '),
    routekaart: 'A of B, 18+ bij verzuim 18+, DSP bij het Doorstroompunt, zodra gekozen',
    doelgroep: `bij het Doorstroompunt: ${DOELGROEPEN.join(', ')}`,
    routes: 'gekozen routes van stap 7, gescheiden door |',
    eigenaar: 'medewerker (extern_id)',
    gemeente: 'CBS-code van de gemeente waar de jongere woonde',
    brin: 'school',
    vestiging: 'vestiging (leeg: 00)',
    sector: 'PO, SO, VO of MBO (leeg: van de school)',
    gestart_op: 'eerste dag',
    gesloten_op: 'dag van afsluiten',
    resultaat: 'code uit de resultaatlijst van het bureau',
    sluitreden: 'reden dat fasen niet zijn doorlopen',
    bevestigd_op: 'absoluut verzuim: dag waarop het is vastgesteld',
    volgende_actie: 'wat er nu te doen is',
    volgende_datum: 'wanneer',
    laatste_contact: 'dag van het laatste contact',
    geregistreerd_op: GEREGISTREERD,
  },
  verplicht: ['extern_id', 'jongere', 'soort', 'gestart_op'],
  schema: (vandaag) =>
    z
      .object({
        extern_id: veld.verplichteTekst(60),
        jongere: veld.verplichteTekst(60),
        soort: veld.verplichteKeuze(SOORTEN_WERK),
        routekaart: veld.keuze(ROUTEKAARTEN),
        doelgroep: veld.keuze(DOELGROEPEN),
        routes: veld.lijst,
        eigenaar: veld.tekst(60),
        gemeente: veld.gemeentecode.nullish(),
        brin: veld.brin.nullish(),
        vestiging: veld.vestiging,
        sector: veld.keuze(SECTOREN),
        gestart_op: veld.verledenDatum(vandaag),
        gesloten_op: veld.verledenDatum(vandaag).nullish(),
        resultaat: veld.tekst(60),
        sluitreden: veld.tekst(60),
        bevestigd_op: veld.verledenDatum(vandaag).nullish(),
        volgende_actie: veld.tekst(200),
        volgende_datum: veld.datum,
        laatste_contact: veld.verledenDatum(vandaag).nullish(),
        geregistreerd_op: veld.geregistreerdOp(vandaag),
      })
      .refine((rij) => !rij.gesloten_op || rij.gesloten_op >= rij.gestart_op, {
        path: ['gesloten_op'],
        message: 'Het werkproces eindigt voor het begint.',
      })
      .refine((rij) => !rij.doelgroep || SOORTEN_MET_TRAJECT.some((soort) => soort === rij.soort), {
        path: ['doelgroep'],
        message: 'Alleen werk van het Doorstroompunt heeft een doelgroep.',
      })
      .refine((rij) => !rij.gesloten_op === !rij.resultaat, {
        path: ['resultaat'],
        message: 'Een afgesloten werkproces heeft een resultaat, een open werkproces niet.',
      }),
  sleutel: (rij) => rij.extern_id,
  stage: [
    ['id', 'uuid'],
    ['extern_id', 'text'],
    ['jongere', 'text'],
    ['jongere_id', 'uuid'],
    ['soort', 'text'],
    ['routekaart', 'text'],
    ['doelgroep', 'text'],
    ['routes', 'text[]'],
    ['eigenaar', 'text'],
    ['eigenaar_id', 'uuid'],
    ['gemeente_code', 'text'],
    ['brin', 'text'],
    ['vestiging', 'text'],
    ['school_id', 'uuid'],
    ['sector', 'text'],
    ['status', 'text'],
    ['gestart_op', 'date'],
    ['gesloten_op', 'date'],
    ['resultaatlijst', 'text'],
    ['resultaat_code', 'text'],
    ['kern', 'text'],
    ['sluitreden', 'text'],
    ['bevestigd_op', 'date'],
    ['volgende_actie', 'text'],
    ['volgende_datum', 'date'],
    ['laatste_contact', 'date'],
    ['bekend', 'timestamptz'],
  ],
  waarden: (rij) => [
    crypto.randomUUID(),
    rij.extern_id,
    rij.jongere,
    null,
    rij.soort,
    rij.routekaart,
    rij.doelgroep,
    rij.routes ?? [],
    rij.eigenaar,
    null,
    rij.gemeente,
    rij.brin,
    rij.vestiging ?? '00',
    null,
    rij.sector,
    rij.gesloten_op ? 'gesloten' : 'open',
    rij.gestart_op,
    rij.gesloten_op,
    resultaatlijstVan(rij.soort),
    rij.resultaat,
    null,
    rij.sluitreden,
    rij.bevestigd_op,
    rij.volgende_actie,
    rij.volgende_datum,
    rij.laatste_contact,
    rij.geregistreerd_op,
  ],
  apply: applyWerkprocessen,
});

async function applyWerkprocessen(motor: Motor, batch: Batch): Promise<void> {
  await resolve(motor, batch, [JONGERE, SCHOOL, gebruiker('eigenaar', 'eigenaar_id')]);
  await resolveResultaten(motor, batch);
  await motor.sql(
    `update ${batch.stage} s set sector = t.sector from school t where t.bureau_id = $1 and t.id = s.school_id and s.sector is null`,
    [motor.bureauId],
  );
  await upsert(motor, batch, {
    tabel: 'werkproces',
    sleutel: ['extern_id'],
    versie: true,
    beschermd: true,
    kolommen: {
      jongere_id: 'jongere',
      soort: 'soort',
      routekaart: 'routekaart',
      doelgroep: 'doelgroep',
      routes: 'routes',
      eigenaar_id: 'eigenaar',
      gemeente_code: 'gemeente',
      school_id: 'brin',
      sector: 'brin',
      status: 'gesloten_op',
      gestart_op: 'gestart_op',
      gesloten_op: 'gesloten_op',
      resultaat_code: 'resultaat',
      sluitreden: 'sluitreden',
      bevestigd_op: 'bevestigd_op',
      volgende_actie: 'volgende_actie',
      volgende_datum: 'volgende_datum',
      laatste_contact: 'laatste_contact',
    },
  });
  await followTermijnen(motor, batch.stage);
  const waar = `'gemeente', gemeente_code, 'sector', sector`;
  const part = (soort: string, datum: string, gegevens: string, voorwaarde: string) =>
    `select id, jongere_id, 'werkproces', '${soort}', ${datum}, bekend, jsonb_build_object(${gegevens}), stand = 'nieuw'
       from ${batch.stage} s where stand <> 'ongewijzigd' and ${voorwaarde}`;
  await motor.sql(
    `insert into feit ${[
      part('WerkprocesGestart', 'gestart_op', `${waar}, 'soort', soort`, 'true'),
      part('RouteGekozen', 'gestart_op', `'routes', to_jsonb(routes)`, 'cardinality(routes) > 0'),
      part(
        'DoelgroepVastgesteld',
        'gestart_op',
        `${waar}, 'soort', soort, 'doelgroep', doelgroep, 'voorstel', null, 'uitvalOp', ${uitvalOp('s.jongere_id', 's.gestart_op')}`,
        'doelgroep is not null',
      ),
      part('AbsoluutVerzuimBevestigd', 'bevestigd_op', waar, 'bevestigd_op is not null'),
      part(
        'WerkprocesGesloten',
        'gesloten_op',
        `${waar}, 'soort', soort, 'resultaat', resultaat_code, 'kern', kern, 'gestartOp', gestart_op`,
        'gesloten_op is not null',
      ),
    ].join(' union all ')}`,
    [motor.bureauId],
  );
  await syncFacts(
    motor,
    [
      'WerkprocesGestart',
      'RouteGekozen',
      'DoelgroepVastgesteld',
      'AbsoluutVerzuimBevestigd',
      'WerkprocesGesloten',
    ],
    `select id from ${batch.stage} where stand = 'gewijzigd'`,
  );
  await touch(motor, `select jongere_id, false, stand <> 'ongewijzigd' from ${batch.stage}`);
}

/** Terms that rooms set on work that stands here already go with it, as they do when a colleague changes it. */
async function followTermijnen(motor: Motor, stage: string): Promise<void> {
  const rows = await motor.sql<{ id: string; naar: string | null; gesloten: boolean }>(
    `select distinct s.id, s.eigenaar_id as naar, s.gesloten_op is not null as gesloten
       from ${stage} s join termijn t on t.bureau_id = $1 and t.werkproces_id = s.id and t.status in ('loopt', 'opgeschort')
      where s.stand = 'gewijzigd'`,
    [motor.bureauId],
  );
  if (rows.length > 0) await handOverAlle(motor.toegang, rows);
  for (const { id } of rows.filter(({ gesloten }) => gesloten))
    await endTermijnenBijSluiten(motor.toegang, id);
}
