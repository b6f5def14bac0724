import { sorteersleutel, zoektokensVanNaam } from '#lib/jongeren/naam.ts';
import { applyAdressen } from '#lib/uitwisseling/brp/adressen.ts';
import { countStands } from '#lib/uitwisseling/motor/bijwerken.ts';
import { touch } from '#lib/uitwisseling/motor/betrokkenen.ts';
import { syncFacts } from '#lib/uitwisseling/motor/feiten.ts';
import type { Batch, Motor } from '#lib/uitwisseling/motor/soort.ts';

/** Whom a delivery is about: from the fourth birthday up to the twenty-seventh, both for leerplicht and Doorstroompunt. */
const LEEFTIJD = { van: 4, tot: 27 };

/** A portion of persons, set-based. What colleagues keep themselves (roepnaam, telephone, warning) is never touched. */
export async function applyPersonen(motor: Motor, batch: Batch): Promise<void> {
  await findKnown(motor, batch);
  await leaveOut(motor, batch);
  await addNew(motor, batch);
  await changeKnown(motor, batch);
  await applyAdressen(motor, batch);
  const { stage } = batch;
  await motor.sql(
    `insert into feit select id, id, 'jongere', 'Overleden', overleden_op, null, '{}', stand = 'nieuw' from ${stage}
      where overleden_op is not null and stand <> 'ongewijzigd'`,
  );
  if (batch.aanwezig.has('overleden_op'))
    await syncFacts(motor, ['Overleden'], `select id from ${stage} where stand = 'gewijzigd'`);
  await recordMoves(motor, stage);
  await countStands(motor, batch);
  await touch(motor, `select id, stand = 'nieuw', stand <> 'ongewijzigd' from ${stage}`);
}

/** By number; and someone with exactly this name and birth date who stands here without a number, gets it. */
async function findKnown(motor: Motor, batch: Batch): Promise<void> {
  const { stage } = batch;
  await motor.sql(
    `update ${stage} s set id = j.id, stand = 'ongewijzigd' from jongere j where j.bureau_id = $1 and j.pgn_zoek = s.pgn_zoek`,
    [motor.bureauId],
  );
  const adopted = await motor.sql<{ regel: number }>(
    `with een as (
       select s.regel, min(j.id::text)::uuid as id from ${stage} s
         join jongere j on j.bureau_id = $1 and j.geboortedatum = s.geboortedatum and j.naam_sorteer = s.naam_sorteer and j.pgn_zoek is null
        where s.id is null group by s.regel having count(*) = 1),
     gezet as (
       update jongere j set pgn_soort = s.pgn_soort, pgn_zoek = s.pgn_zoek, pgn_versleuteld = s.pgn_versleuteld, versie = j.versie + 1
         from ${stage} s join een on een.regel = s.regel where j.bureau_id = $1 and j.id = een.id)
     update ${stage} s set id = een.id, stand = 'gewijzigd' from een where s.regel = een.regel returning s.regel`,
    [motor.bureauId],
  );
  batch.oordeel(
    'let-op',
    adopted.map(({ regel }) => ({
      regel,
      kolom: 'bsn',
      code: 'nummer-toegevoegd',
      reden: 'Er stond iemand met deze naam en geboortedatum zonder nummer; die heeft dit BSN gekregen.',
    })),
  );
}

/** Who is not for this bureau: too young or old, living elsewhere, or gone before we knew him. Nothing of them is kept. */
async function leaveOut(motor: Motor, batch: Batch): Promise<void> {
  const { stage } = batch;
  const weg = async (voorwaarde: string) =>
    motor.sql<{ regel: number }>(
      `delete from ${stage} s where s.id is null and ${voorwaarde} returning s.regel`,
      [motor.bureauId, motor.vandaag],
    );
  const leeftijd = await weg(
    `$1::int > 0 and (s.geboortedatum > $2::date - interval '${LEEFTIJD.van} years' or s.geboortedatum <= $2::date - interval '${LEEFTIJD.tot} years')`,
  );
  batch.telling.ongewijzigd += leeftijd.length;
  batch.oordeel(
    'let-op',
    leeftijd.map(({ regel }) => ({
      regel,
      kolom: 'geboortedatum',
      code: 'buiten-leeftijd',
      reden: `Jonger dan ${LEEFTIJD.van} of al ${LEEFTIJD.tot} jaar: niet nodig voor leerplicht of Doorstroompunt en daarom niet bewaard.`,
    })),
  );
  const vertrokken = await weg(
    '$1::int > 0 and $2::date is not null and (s.gemeente_code is null or s.overleden_op is not null)',
  );
  batch.telling.ongewijzigd += vertrokken.length;
  batch.oordeel(
    'let-op',
    vertrokken.map(({ regel }) => ({
      regel,
      code: 'onbekend-en-weg',
      reden: 'Vertrokken of overleden, en hier niet bekend: niet bewaard.',
    })),
  );
  const elders = await weg(
    `$2::date is not null and not exists (
       select 1 from bureau_gemeente g where g.bureau_id = $1 and g.gemeente_code = s.gemeente_code)`,
  );
  batch.oordeel(
    'afgewezen',
    elders.map(({ regel }) => ({
      regel,
      kolom: 'gemeente',
      code: 'andere-gemeente',
      reden: 'Deze gemeente hoort niet bij dit bureau en de persoon is hier niet bekend; niets bewaard.',
    })),
  );
}

async function addNew(motor: Motor, { stage }: Batch): Promise<void> {
  await motor.sql(`update ${stage} set id = nieuw_id, stand = 'nieuw' where id is null`);
  await motor.sql(
    `insert into jongere (bureau_id, id, pgn_soort, pgn_versleuteld, pgn_zoek, geslachtsnaam, voorvoegsel, voornamen, geslacht,
                          geboortedatum, overleden_op, geheimhouding, naam_sorteer)
     select $1, id, pgn_soort, pgn_versleuteld, pgn_zoek, geslachtsnaam, voorvoegsel, voornamen, geslacht, geboortedatum, overleden_op,
            geheimhouding, naam_sorteer from ${stage} where stand = 'nieuw'`,
    [motor.bureauId],
  );
  await addWords(motor, stage, "stand = 'nieuw'");
}

async function addWords(motor: Motor, stage: string, voorwaarde: string): Promise<void> {
  await motor.sql(
    `insert into zoekwoord (bureau_id, woord, jongere_id)
     select $1, w, s.id from ${stage} s, unnest(s.woorden) w where ${voorwaarde} on conflict do nothing`,
    [motor.bureauId],
  );
}

/** The BRP is right about name, birth date, death and secrecy; an absent optional column says nothing. */
async function changeKnown(motor: Motor, batch: Batch): Promise<void> {
  const { stage, aanwezig } = batch;
  const kolommen = [
    'geslachtsnaam',
    'voorvoegsel',
    'voornamen',
    'geslacht',
    'geboortedatum',
    'overleden_op',
    'geheimhouding',
  ].filter((naam) => aanwezig.has(naam));
  const differs = `(${kolommen.map((naam) => `j.${naam}`).join(', ')}) is distinct from (${kolommen.map((naam) => `s.${naam}`).join(', ')})`;
  await motor.sql(
    `update ${stage} s set stand = 'gewijzigd' from jongere j
      where j.bureau_id = $1 and j.id = s.id and s.stand <> 'nieuw' and ${differs}`,
    [motor.bureauId],
  );
  await keepRoepnaam(motor, stage);
  await motor.sql(
    `update jongere j set ${kolommen.map((naam) => `${naam} = s.${naam}`).join(', ')}, naam_sorteer = s.naam_sorteer, versie = j.versie + 1
       from ${stage} s where j.bureau_id = $1 and j.id = s.id and s.stand = 'gewijzigd' and (${differs})`,
    [motor.bureauId],
  );
  await motor.sql(
    `delete from zoekwoord z using ${stage} s
      where s.stand = 'gewijzigd' and z.bureau_id = $1 and z.jongere_id = s.id and z.woord <> all(s.woorden)`,
    [motor.bureauId],
  );
  await addWords(motor, stage, "stand = 'gewijzigd'");
}

type Genoemd = {
  regel: number;
  roepnaam: string;
  geslachtsnaam: string;
  voorvoegsel: string | null;
  voornamen: string;
};

/** What people call someone is not in the BRP; it stays, also in how he is sorted and found. */
async function keepRoepnaam(motor: Motor, stage: string): Promise<void> {
  const rows = await motor.sql<Genoemd>(
    `select s.regel, j.roepnaam, s.geslachtsnaam, s.voorvoegsel, s.voornamen from ${stage} s
       join jongere j on j.bureau_id = $1 and j.id = s.id where s.stand = 'gewijzigd' and j.roepnaam is not null`,
    [motor.bureauId],
  );
  for (const { regel, ...naam } of rows)
    await motor.sql(`update ${stage} set naam_sorteer = $2, woorden = $3 where regel = $1`, [
      regel,
      sorteersleutel(naam),
      [...zoektokensVanNaam(naam)],
    ]);
}

/** Each next gemeente is a move, which is a counted fact; another street in the same gemeente is not. */
async function recordMoves(motor: Motor, stage: string): Promise<void> {
  const moved = `select id from ${stage} where verhuisd`;
  await motor.sql(
    `insert into feit
     select w.jongere_id, w.jongere_id, 'jongere', 'Verhuisd', w.van, null, jsonb_build_object('naarGemeente', w.gemeente_code), false
       from (select jongere_id, van, gemeente_code, lag(gemeente_code) over periode as vorige, row_number() over periode as nr
               from woonperiode where bureau_id = $1 and soort = 'brp' and jongere_id in (${moved})
             window periode as (partition by jongere_id order by van)) w
      where nr > 1 and vorige is distinct from gemeente_code`,
    [motor.bureauId],
  );
  await syncFacts(motor, ['Verhuisd'], moved);
}
