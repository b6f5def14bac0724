import { z } from 'zod';
import { sealPgn } from '#lib/jongeren/pgn.ts';
import { sorteersleutel, zoektokensVanNaam } from '#lib/jongeren/naam.ts';
import * as veld from '#lib/uitwisseling/lezen/velden.ts';
import { resolve, upsert } from '#lib/uitwisseling/motor/bijwerken.ts';
import { touch } from '#lib/uitwisseling/motor/betrokkenen.ts';
import { syncFacts } from '#lib/uitwisseling/motor/feiten.ts';
import { bestandsoort, type Batch, type Motor } from '#lib/uitwisseling/motor/soort.ts';
import { GEREGISTREERD, gebruiker } from '#lib/uitwisseling/migratie/verwijzingen.ts';

const KP = ['pro-diploma', 'pro-verklaring', 'vso-arbeid', 'vso-dagbesteding'] as const;

export const jongeren = bestandsoort({
  naam: 'jongeren',
  label: 'jongeren',
  kolommen: {
    extern_id: 'nummer in het oude systeem',
    pgn: 'BSN of onderwijsnummer',
    geslachtsnaam: 'geslachtsnaam zonder voorvoegsel',
    voorvoegsel: 'voorvoegsel',
    voornamen: 'voornamen',
    roepnaam: 'roepnaam',
    geslacht: 'man, vrouw, x of onbekend',
    geboortedatum: 'geboortedatum',
    overleden_op: 'dag van overlijden',
    geheimhouding: 'J of N',
    waarschuwing: 'wat men moet weten voor men belt',
    telefoon: 'telefoon',
    email: 'e-mail',
    startkwalificatie_op: 'dag waarop de startkwalificatie is behaald',
    kp_uitzondering: KP.join(', '),
    kp_uitzondering_op: 'sinds wanneer',
    verantwoordelijke: 'medewerker (extern_id)',
    geregistreerd_op: GEREGISTREERD,
  },
  verplicht: ['extern_id', 'geslachtsnaam', 'voornamen', 'geboortedatum'],
  schema: (vandaag) =>
    z.object({
      extern_id: veld.verplichteTekst(60),
      pgn: veld.pgn.nullish(),
      geslachtsnaam: veld.verplichteTekst(200),
      voorvoegsel: veld.tekst(20),
      voornamen: veld.verplichteTekst(200),
      roepnaam: veld.tekst(100),
      geslacht: veld.keuze(['man', 'vrouw', 'x', 'onbekend']),
      geboortedatum: veld.geboortedatum(vandaag),
      overleden_op: veld.verledenDatum(vandaag).nullish(),
      geheimhouding: veld.jaNee,
      waarschuwing: veld.tekst(500),
      telefoon: veld.tekst(30),
      email: veld.tekst(100),
      startkwalificatie_op: veld.verledenDatum(vandaag).nullish(),
      kp_uitzondering: veld.keuze(KP),
      kp_uitzondering_op: veld.datum,
      verantwoordelijke: veld.tekst(60),
      geregistreerd_op: veld.geregistreerdOp(vandaag),
    }),
  sleutel: (rij) => rij.extern_id,
  stage: [
    ['id', 'uuid'],
    ['extern_id', 'text'],
    ['pgn_soort', 'text'],
    ['pgn_versleuteld', 'bytea'],
    ['pgn_zoek', 'bytea'],
    ['geslachtsnaam', 'text'],
    ['voorvoegsel', 'text'],
    ['voornamen', 'text'],
    ['roepnaam', 'text'],
    ['geslacht', 'text'],
    ['geboortedatum', 'date'],
    ['overleden_op', 'date'],
    ['geheimhouding', 'boolean'],
    ['waarschuwing', 'text'],
    ['telefoon', 'text'],
    ['email', 'text'],
    ['startkwalificatie_op', 'date'],
    ['kp_uitzondering', 'text'],
    ['kp_uitzondering_op', 'date'],
    ['verantwoordelijke', 'text'],
    ['verantwoordelijke_id', 'uuid'],
    ['naam_sorteer', 'text collate "C"'],
    ['woorden', 'text[]'],
    ['bekend', 'timestamptz'],
  ],
  waarden: (rij, { bureauId }) => {
    const pgn = rij.pgn ? sealPgn(bureauId, rij.pgn) : null;
    return [
      crypto.randomUUID(),
      rij.extern_id,
      pgn?.soort,
      pgn?.versleuteld,
      pgn?.zoek,
      rij.geslachtsnaam,
      rij.voorvoegsel,
      rij.voornamen,
      rij.roepnaam,
      rij.geslacht ?? 'onbekend',
      rij.geboortedatum,
      rij.overleden_op,
      rij.geheimhouding ?? false,
      rij.waarschuwing,
      rij.telefoon,
      rij.email,
      rij.startkwalificatie_op,
      rij.kp_uitzondering,
      rij.kp_uitzondering_op,
      rij.verantwoordelijke,
      null,
      sorteersleutel(rij),
      zoektokensVanNaam(rij),
      rij.geregistreerd_op,
    ];
  },
  apply: applyJongeren,
});

async function applyJongeren(motor: Motor, batch: Batch): Promise<void> {
  await resolve(motor, batch, [gebruiker('verantwoordelijke', 'verantwoordelijke_id')]);
  await adoptByNumber(motor, batch);
  await upsert(motor, batch, {
    tabel: 'jongere',
    sleutel: ['extern_id'],
    versie: true,
    kolommen: {
      pgn_soort: 'pgn',
      pgn_zoek: 'pgn',
      geslachtsnaam: 'geslachtsnaam',
      voorvoegsel: 'voorvoegsel',
      voornamen: 'voornamen',
      roepnaam: 'roepnaam',
      geslacht: 'geslacht',
      geboortedatum: 'geboortedatum',
      overleden_op: 'overleden_op',
      geheimhouding: 'geheimhouding',
      waarschuwing: 'waarschuwing',
      telefoon: 'telefoon',
      email: 'email',
      startkwalificatie_op: 'startkwalificatie_op',
      kp_uitzondering: 'kp_uitzondering',
      kp_uitzondering_op: 'kp_uitzondering_op',
      verantwoordelijke_id: 'verantwoordelijke',
      naam_sorteer: 'geslachtsnaam',
    },
  });
  await keepNumberAndWords(motor, batch);
  await motor.sql(
    `insert into feit select id, id, 'jongere', 'Overleden', overleden_op, bekend, '{}', stand = 'nieuw' from ${batch.stage}
      where overleden_op is not null and stand <> 'ongewijzigd'`,
  );
  await syncFacts(motor, ['Overleden'], `select id from ${batch.stage} where stand = 'gewijzigd'`);
  await touch(motor, `select id, stand = 'nieuw', stand <> 'ongewijzigd' from ${batch.stage}`);
}

/** Someone we know by number already (through DUO) gets the number of the old system; one who has another keeps it. */
async function adoptByNumber(motor: Motor, batch: Batch): Promise<void> {
  await motor.sql(
    `update jongere j set extern_id = s.extern_id from ${batch.stage} s
      where j.bureau_id = $1 and j.pgn_zoek = s.pgn_zoek and j.extern_id is null
        and not exists (select from jongere a where a.bureau_id = $1 and a.extern_id = s.extern_id)`,
    [motor.bureauId],
  );
  const rows = await motor.sql<{ regel: number }>(
    `delete from ${batch.stage} s where pgn_zoek is not null and (
       exists (select from jongere j where j.bureau_id = $1 and j.pgn_zoek = s.pgn_zoek and j.extern_id is distinct from s.extern_id)
       or exists (select from ${batch.stage} o where o.pgn_zoek = s.pgn_zoek and o.regel < s.regel))
     returning regel`,
    [motor.bureauId],
  );
  batch.oordeel(
    'afgewezen',
    rows.map(({ regel }) => ({
      regel,
      kolom: 'pgn',
      code: 'nummer-dubbel',
      reden: 'Dit BSN of onderwijsnummer hoort al bij een andere jongere.',
    })),
  );
}

async function keepNumberAndWords(motor: Motor, batch: Batch): Promise<void> {
  // Encryption gives other bytes each time: written only when the number itself is new, so that equal stays equal.
  if (batch.aanwezig.has('pgn'))
    await motor.sql(
      `update jongere j set pgn_versleuteld = s.pgn_versleuteld from ${batch.stage} s
        where j.bureau_id = $1 and j.id = s.id and s.stand <> 'ongewijzigd'`,
      [motor.bureauId],
    );
  await motor.sql(
    `delete from zoekwoord z using ${batch.stage} s
      where s.stand = 'gewijzigd' and z.bureau_id = $1 and z.jongere_id = s.id and z.woord <> all(s.woorden)`,
    [motor.bureauId],
  );
  await motor.sql(
    `insert into zoekwoord (bureau_id, woord, jongere_id)
     select $1, w, s.id from ${batch.stage} s, unnest(s.woorden) w where s.stand <> 'ongewijzigd' on conflict do nothing`,
    [motor.bureauId],
  );
}
