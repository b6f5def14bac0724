import { z } from 'zod';
import { WOONPLAATSEN } from '#lib/doelgroepen/jongerenpunt/model.ts';
import * as veld from '#lib/uitwisseling/lezen/velden.ts';
import { resolve, upsert } from '#lib/uitwisseling/motor/bijwerken.ts';
import { touch } from '#lib/uitwisseling/motor/betrokkenen.ts';
import { syncFacts } from '#lib/uitwisseling/motor/feiten.ts';
import { bestandsoort, type Batch, type Motor } from '#lib/uitwisseling/motor/soort.ts';
import { GEREGISTREERD, JONGERE, gebruiker } from '#lib/uitwisseling/migratie/verwijzingen.ts';

/** Short preventive actions of the Jongerenpunt; without a jongere when no dossier was made for it. */
export const preventieveActies = bestandsoort({
  naam: 'preventieve-acties',
  gesloten: true,
  label: 'preventieve acties van het Jongerenpunt',
  kolommen: {
    extern_id: 'nummer in het oude systeem',
    jongere: 'jongere (extern_id); leeg: zonder naam',
    soort: 'code uit de lijst preventieve-actie van het bureau',
    datum: 'dag',
    gemeente: 'CBS-code van de gemeente waar de jongere woonde',
    woonplaats: `${WOONPLAATSEN.join(', ')} (leeg: regio als er een gemeente is, anders niet-in-brp)`,
    medewerker: 'medewerker (extern_id)',
    toelichting: 'toelichting',
    geregistreerd_op: GEREGISTREERD,
  },
  verplicht: ['extern_id', 'soort', 'datum'],
  schema: (vandaag) =>
    z
      .object({
        extern_id: veld.verplichteTekst(60),
        jongere: veld.tekst(60),
        soort: veld.verplichteTekst(60),
        datum: veld.verledenDatum(vandaag),
        gemeente: veld.gemeentecode.nullish(),
        woonplaats: veld.keuze(WOONPLAATSEN),
        medewerker: veld.tekst(60),
        toelichting: veld.tekst(500),
        geregistreerd_op: veld.geregistreerdOp(vandaag),
      })
      .refine((rij) => rij.woonplaats !== 'regio' || rij.gemeente, {
        path: ['gemeente'],
        message: 'Wie in de regio woont, heeft een gemeente.',
      }),
  sleutel: (rij) => rij.extern_id,
  stage: [
    ['id', 'uuid'],
    ['extern_id', 'text'],
    ['jongere', 'text'],
    ['jongere_id', 'uuid'],
    ['soort', 'text'],
    ['datum', 'date'],
    ['woonplaats', 'text'],
    ['gemeente_code', 'text'],
    ['medewerker', 'text'],
    ['gebruiker_id', 'uuid'],
    ['toelichting', 'text'],
    ['bekend', 'timestamptz'],
  ],
  waarden: (rij) => {
    const woonplaats = rij.woonplaats ?? (rij.gemeente ? 'regio' : 'niet-in-brp');
    return [
      crypto.randomUUID(),
      rij.extern_id,
      rij.jongere,
      null,
      rij.soort,
      rij.datum,
      woonplaats,
      woonplaats === 'regio' ? rij.gemeente : null,
      rij.medewerker,
      null,
      rij.toelichting,
      rij.geregistreerd_op,
    ];
  },
  apply: applyActies,
});

async function applyActies(motor: Motor, batch: Batch): Promise<void> {
  const { stage } = batch;
  await resolve(motor, batch, [JONGERE, gebruiker('medewerker', 'gebruiker_id')]);
  await upsert(motor, batch, {
    tabel: 'preventieve_actie',
    sleutel: ['extern_id'],
    beschermd: true,
    kolommen: {
      jongere_id: 'jongere',
      soort: 'soort',
      datum: 'datum',
      woonplaats: 'soort',
      gemeente_code: 'soort',
      gebruiker_id: 'medewerker',
      toelichting: 'toelichting',
    },
  });
  await motor.sql(
    `insert into feit select id, jongere_id, 'preventieve-actie', 'PreventieveActie', datum, bekend,
            jsonb_build_object('gemeente', gemeente_code, 'woonplaats', woonplaats, 'actie', soort), stand = 'nieuw'
       from ${stage} where stand <> 'ongewijzigd'`,
  );
  await syncFacts(motor, ['PreventieveActie'], `select id from ${stage} where stand = 'gewijzigd'`);
  await touch(motor, `select jongere_id, false, false from ${stage} where jongere_id is not null`);
}
