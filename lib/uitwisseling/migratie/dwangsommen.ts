import { z } from 'zod';
import { DWANGSOMSTATEN, PER } from '#lib/handhaving/dwangsom/model.ts';
import { findOuders, runTermijnen } from '#lib/uitwisseling/migratie/dwangsommen-gevolgen.ts';
import * as veld from '#lib/uitwisseling/lezen/velden.ts';
import { upsert } from '#lib/uitwisseling/motor/bijwerken.ts';
import { touch } from '#lib/uitwisseling/motor/betrokkenen.ts';
import { syncFacts } from '#lib/uitwisseling/motor/feiten.ts';
import { bestandsoort, type Batch, type Motor } from '#lib/uitwisseling/motor/soort.ts';
import { GEREGISTREERD, gebruiker, resolveWithWerk } from '#lib/uitwisseling/migratie/verwijzingen.ts';

/** Lasten onder dwangsom: administrative law, so they come in with the rest of the dossiers. */
export const dwangsommen = bestandsoort({
  naam: 'last-onder-dwangsom',
  label: 'lasten onder dwangsom',
  kolommen: {
    extern_id: 'nummer in het oude systeem',
    werkproces: 'werkproces (extern_id)',
    eigenaar: 'medewerker (extern_id)',
    grond: 'waarom de last nodig was',
    ouders: 'aan wie, ouders (extern_id) gescheiden door |',
    voornemen_op: 'dag van het voornemen',
    zienswijze_uiterlijk: 'laatste dag om op het voornemen te reageren',
    zienswijze: 'wat de ouders daarop zeiden',
    beschikking_op: 'dag van het besluit',
    bekendgemaakt_op: 'dag waarop het besluit is verstuurd (leeg: de dag van het besluit)',
    begunstiging_tot: 'laatste dag om te voldoen',
    bedrag: 'dwangsom in euro',
    per: PER.join(', '),
    maximum: 'maximum in euro',
    verbeurd: 'verbeurd bedrag in euro',
    reden: 'waarom ervan is afgezien of waarom hij is ingetrokken',
    staat: DWANGSOMSTATEN.join(', '),
    staat_op: 'dag van die staat',
    geregistreerd_op: GEREGISTREERD,
  },
  verplicht: ['extern_id', 'werkproces', 'grond', 'voornemen_op', 'staat', 'staat_op'],
  schema: (vandaag) =>
    z
      .object({
        extern_id: veld.verplichteTekst(60),
        werkproces: veld.verplichteTekst(60),
        eigenaar: veld.tekst(60),
        grond: veld.verplichteTekst(2000),
        ouders: veld.lijst,
        voornemen_op: veld.verledenDatum(vandaag),
        zienswijze_uiterlijk: veld.datum,
        zienswijze: veld.tekst(8000),
        beschikking_op: veld.verledenDatum(vandaag).nullish(),
        bekendgemaakt_op: veld.verledenDatum(vandaag).nullish(),
        begunstiging_tot: veld.datum,
        bedrag: veld.getal(99_999_999).nullish(),
        per: veld.keuze(PER),
        maximum: veld.getal(99_999_999).nullish(),
        verbeurd: veld.getal(99_999_999).nullish(),
        reden: veld.tekst(2000),
        staat: veld.verplichteKeuze(DWANGSOMSTATEN),
        staat_op: veld.verledenDatum(vandaag),
        geregistreerd_op: veld.geregistreerdOp(vandaag),
      })
      .refine((rij) => rij.staat_op >= rij.voornemen_op, {
        path: ['staat_op'],
        message: 'De staat is bereikt voor het voornemen.',
      })
      .refine(
        (rij) => !rij.bekendgemaakt_op || (rij.beschikking_op && rij.bekendgemaakt_op >= rij.beschikking_op),
        {
          path: ['bekendgemaakt_op'],
          message: 'Een besluit wordt bekendgemaakt op of na de dag van het besluit.',
        },
      )
      .refine((rij) => !rij.bedrag || !rij.maximum || rij.maximum >= rij.bedrag, {
        path: ['maximum'],
        message: 'Het maximum is lager dan de dwangsom.',
      }),
  sleutel: (rij) => rij.extern_id,
  stage: [
    ['id', 'uuid'],
    ['extern_id', 'text'],
    ['werkproces', 'text'],
    ['werkproces_id', 'uuid'],
    ['jongere_id', 'uuid'],
    ['gemeente_code', 'text'],
    ['eigenaar', 'text'],
    ['eigenaar_id', 'uuid'],
    ['grond', 'text'],
    ['ouders', 'text[]'],
    ['ouder_ids', 'uuid[]'],
    ['voornemen_op', 'date'],
    ['zienswijze_uiterlijk', 'date'],
    ['zienswijze', 'text'],
    ['beschikking_op', 'date'],
    ['beschikking_verstuurd_op', 'date'],
    ['begunstiging_tot', 'date'],
    ['bedrag', 'numeric(10,2)'],
    ['per', 'text'],
    ['maximum', 'numeric(10,2)'],
    ['verbeurd', 'numeric(10,2)'],
    ['reden', 'text'],
    ['staat', 'text'],
    ['staat_op', 'date'],
    ['bekend', 'timestamptz'],
  ],
  waarden: (rij) => [
    crypto.randomUUID(),
    rij.extern_id,
    rij.werkproces,
    null,
    null,
    null,
    rij.eigenaar,
    null,
    rij.grond,
    rij.ouders ?? [],
    [],
    rij.voornemen_op,
    rij.zienswijze_uiterlijk,
    rij.zienswijze,
    rij.beschikking_op,
    rij.bekendgemaakt_op ?? rij.beschikking_op,
    rij.begunstiging_tot,
    rij.bedrag,
    rij.per,
    rij.maximum,
    rij.verbeurd,
    rij.reden,
    rij.staat,
    rij.staat_op,
    rij.geregistreerd_op,
  ],
  apply: applyDwangsommen,
});

async function applyDwangsommen(motor: Motor, batch: Batch): Promise<void> {
  const { stage } = batch;
  await resolveWithWerk(motor, batch, [gebruiker('eigenaar', 'eigenaar_id')]);
  await findOuders(motor, batch);
  await upsert(motor, batch, {
    tabel: 'dwangsom',
    sleutel: ['extern_id'],
    versie: true,
    beschermd: true,
    kolommen: {
      jongere_id: 'werkproces',
      werkproces_id: 'werkproces',
      gemeente_code: 'werkproces',
      eigenaar_id: 'eigenaar',
      grond: 'grond',
      ouder_ids: 'ouders',
      voornemen_op: 'voornemen_op',
      zienswijze_uiterlijk: 'zienswijze_uiterlijk',
      zienswijze: 'zienswijze',
      beschikking_op: 'beschikking_op',
      beschikking_verstuurd_op: 'beschikking_op',
      begunstiging_tot: 'begunstiging_tot',
      bedrag: 'bedrag',
      per: 'per',
      maximum: 'maximum',
      verbeurd: 'verbeurd',
      reden: 'reden',
      staat: 'staat',
      staat_op: 'staat_op',
    },
  });
  await motor.sql(
    `update dwangsom d set voornemen_verstuurd_op = d.voornemen_op from ${stage} s
      where d.bureau_id = $1 and d.id = s.id and d.voornemen_verstuurd_op is null and s.stand = 'nieuw'`,
    [motor.bureauId],
  );
  const part = (stand: string, op: string, waar: string) =>
    `select id, jongere_id, 'handhaving', 'HandhavingStand', ${op}, bekend,
            jsonb_build_object('instrument', 'dwangsom', 'stand', ${stand}, 'gemeente', gemeente_code, 'gezin', null::uuid), stand = 'nieuw'
       from ${stage} where stand <> 'ongewijzigd' and ${waar}`;
  await motor.sql(
    `insert into feit ${part(`'VOORNEMEN'`, 'voornemen_op', 'true')} union all ${part('staat', 'staat_op', `staat <> 'VOORNEMEN'`)}`,
  );
  await syncFacts(motor, ['HandhavingStand'], `select id from ${stage} where stand = 'gewijzigd'`);
  await runTermijnen(motor, batch);
  await touch(motor, `select jongere_id, false, false from ${stage}`);
}
