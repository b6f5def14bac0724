import { z } from 'zod';
import { ZORGPARTIJEN, ZORGUITKOMSTEN } from '#lib/handhaving/zorg/model.ts';
import * as veld from '#lib/uitwisseling/lezen/velden.ts';
import { upsert } from '#lib/uitwisseling/motor/bijwerken.ts';
import { touch } from '#lib/uitwisseling/motor/betrokkenen.ts';
import { syncFacts } from '#lib/uitwisseling/motor/feiten.ts';
import { bestandsoort, type Batch, type Motor } from '#lib/uitwisseling/motor/soort.ts';
import { GEREGISTREERD, gebruiker, resolveWithWerk } from '#lib/uitwisseling/migratie/verwijzingen.ts';

/**
 * The civil route (Leerplichtwet 1969 art. 16 lid 4 onder e): day, to whom and outcome. There is no column for what was said, since
 * Baken keeps nothing of it. No criminal law, so it comes in with the rest of the dossiers.
 */
export const zorgmeldingen = bestandsoort({
  naam: 'zorgmeldingen',
  gesloten: true,
  label: 'zorgmeldingen',
  kolommen: {
    extern_id: 'nummer in het oude systeem',
    werkproces: 'werkproces (extern_id)',
    medewerker: 'medewerker die meldde (extern_id)',
    aan: ZORGPARTIJEN.join(', '),
    gedaan_op: 'dag van de melding',
    uitkomst: `${ZORGUITKOMSTEN.join(', ')}; leeg: nog niet bekend`,
    uitkomst_op: 'dag van de uitkomst',
    geregistreerd_op: GEREGISTREERD,
  },
  verplicht: ['extern_id', 'werkproces', 'aan', 'gedaan_op'],
  schema: (vandaag) =>
    z
      .object({
        extern_id: veld.verplichteTekst(60),
        werkproces: veld.verplichteTekst(60),
        medewerker: veld.tekst(60),
        aan: veld.verplichteKeuze(ZORGPARTIJEN),
        gedaan_op: veld.verledenDatum(vandaag),
        uitkomst: veld.keuze(ZORGUITKOMSTEN),
        uitkomst_op: veld.verledenDatum(vandaag).nullish(),
        geregistreerd_op: veld.geregistreerdOp(vandaag),
      })
      .refine((rij) => Boolean(rij.uitkomst) === Boolean(rij.uitkomst_op), {
        path: ['uitkomst_op'],
        message: 'Een uitkomst en haar dag horen bij elkaar: vul beide in of geen van beide.',
      })
      .refine((rij) => !rij.uitkomst_op || rij.uitkomst_op >= rij.gedaan_op, {
        path: ['uitkomst_op'],
        message: 'De uitkomst ligt voor de melding.',
      }),
  sleutel: (rij) => rij.extern_id,
  stage: [
    ['id', 'uuid'],
    ['extern_id', 'text'],
    ['werkproces', 'text'],
    ['werkproces_id', 'uuid'],
    ['jongere_id', 'uuid'],
    ['gemeente_code', 'text'],
    ['medewerker', 'text'],
    ['gebruiker_id', 'uuid'],
    ['aan', 'text'],
    ['gedaan_op', 'date'],
    ['uitkomst', 'text'],
    ['uitkomst_op', 'date'],
    ['bekend', 'timestamptz'],
  ],
  waarden: (rij) => [
    crypto.randomUUID(),
    rij.extern_id,
    rij.werkproces,
    null,
    null,
    null,
    rij.medewerker,
    null,
    rij.aan,
    rij.gedaan_op,
    rij.uitkomst,
    rij.uitkomst_op,
    rij.geregistreerd_op,
  ],
  apply: applyZorgmeldingen,
});

async function applyZorgmeldingen(motor: Motor, batch: Batch): Promise<void> {
  const { stage } = batch;
  await resolveWithWerk(motor, batch, [gebruiker('medewerker', 'gebruiker_id')]);
  await upsert(motor, batch, {
    tabel: 'zorgmelding',
    sleutel: ['extern_id'],
    versie: true,
    beschermd: true,
    kolommen: {
      jongere_id: 'werkproces',
      werkproces_id: 'werkproces',
      gemeente_code: 'werkproces',
      gebruiker_id: 'medewerker',
      aan: 'aan',
      gedaan_op: 'gedaan_op',
      uitkomst: 'uitkomst',
      uitkomst_op: 'uitkomst_op',
    },
  });
  await motor.sql(
    `insert into feit select id, jongere_id, 'handhaving', 'ZorgmeldingGedaan', gedaan_op, bekend,
            jsonb_build_object('aan', aan, 'gemeente', gemeente_code), stand = 'nieuw'
       from ${stage} where stand <> 'ongewijzigd'`,
  );
  await syncFacts(motor, ['ZorgmeldingGedaan'], `select id from ${stage} where stand = 'gewijzigd'`);
  await touch(motor, `select jongere_id, false, false from ${stage}`);
}
