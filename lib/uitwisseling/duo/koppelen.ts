import { parsePersoonsgebondenNummer } from '#lib/jongeren/identificatie.ts';
import { sealPgn } from '#lib/jongeren/pgn.ts';
import { sorteersleutel, zoektokensVanNaam } from '#lib/jongeren/naam.ts';
import { encrypt } from '#lib/platform/crypto.ts';
import { copyRows } from '#lib/uitwisseling/motor/kopieren.ts';
import type { Batch, Motor, Waarde } from '#lib/uitwisseling/motor/soort.ts';
import { readDatum } from '#lib/uitwisseling/lezen/velden.ts';

/** Bound to the identifying data as delivered, kept until a colleague has chosen the person. */
export const AANGELEVERD_CONTEXT = 'melding.aangeleverd';

/**
 * Whom a melding is about. The number decides. Without that, someone with the same birth date and geslachtsnaam may be the
 * same person: then a colleague chooses, and what was delivered is kept encrypted until he has. A person who is known by
 * another number of the same kind is somebody else (twins). Otherwise the young person is new here. (The range on the name
 * is a prefix search that can use its index; `^@` cannot with a prefix from another row.)
 */
export async function matchPersons(motor: Motor, batch: Batch): Promise<void> {
  const { stage } = batch;
  const open = `stand <> 'ongewijzigd' and jongere_id is null and koppeling = 'gekoppeld'`;
  await motor.sql(
    `update ${stage} s set jongere_id = j.id from jongere j where j.bureau_id = $1 and j.pgn_zoek = s.pgn_zoek and ${open}`,
    [motor.bureauId],
  );
  const twijfel = await motor.sql<{ regel: number }>(
    `update ${stage} s set koppeling = 'te-bepalen' where ${open} and exists (
       select from jongere j where j.bureau_id = $1 and j.geboortedatum = s.geboortedatum
          and j.naam_sorteer >= s.achternaam || chr(1) and j.naam_sorteer < s.achternaam || chr(2) and j.pgn_soort is distinct from s.pgn_soort)
     returning regel`,
    [motor.bureauId],
  );
  await keepDelivered(motor, batch, twijfel);
  const nieuw = await motor.sql<{ regel: number; id: string }>(
    `with eerste as (select distinct on (pgn_zoek) pgn_zoek, regel, nieuw_jongere_id from ${stage} where ${open} order by pgn_zoek, regel),
          gezet as (update ${stage} s set jongere_id = e.nieuw_jongere_id, jongere_nieuw = true from eerste e
                     where s.pgn_zoek = e.pgn_zoek and s.stand <> 'ongewijzigd' and s.jongere_id is null and s.koppeling = 'gekoppeld')
     select regel, nieuw_jongere_id as id from eerste`,
  );
  if (nieuw.length > 0) await addPersons(motor, batch, nieuw);
}

async function keepDelivered(motor: Motor, batch: Batch, rows: readonly { regel: number }[]): Promise<void> {
  if (rows.length === 0) return;
  const velden = [
    'pgn',
    'geslachtsnaam',
    'voorvoegsel',
    'voornamen',
    'geslacht',
    'geboortedatum',
    'straat',
    'huisnummer',
    'postcode',
    'plaats',
    'gemeente',
    'telefoon_jongere',
  ];
  const sealed = rows.map(({ regel }) => {
    const rij = batch.rij(regel);
    const kept = Object.fromEntries(velden.map((veld) => [veld, rij[veld] ?? null]));
    return encrypt(JSON.stringify(kept), motor.bureauId, AANGELEVERD_CONTEXT);
  });
  await motor.sql(
    `update ${batch.stage} s set aangeleverd = n.inhoud from unnest($1::int[], $2::bytea[]) as n (regel, inhoud) where s.regel = n.regel`,
    [rows.map((row) => row.regel), sealed],
  );
  batch.oordeel(
    'let-op',
    rows.map(({ regel }) => ({
      regel,
      code: 'jongere-te-bepalen',
      reden:
        'Er is al iemand met deze naam en geboortedatum, maar met een ander of zonder nummer. Kies bij de melding om wie het gaat.',
    })),
  );
}

/** New persons of this portion: the number sealed, the words to find them by, and where they live. */
async function addPersons(
  motor: Motor,
  batch: Batch,
  nieuw: readonly { regel: number; id: string }[],
): Promise<void> {
  const personen = nieuw.map(({ regel, id }) => toPerson(motor, id, batch.rij(regel)));
  await motor.sql(
    `create temp table if not exists nieuwe_persoon (like jongere including defaults) on commit drop`,
  );
  await motor.sql('truncate nieuwe_persoon');
  await copyRows(
    motor.verbinding,
    'nieuwe_persoon',
    PERSOON,
    personen.map((item) => item.jongere),
  );
  await motor.sql(
    `insert into jongere (${PERSOON.join(', ')}) select ${PERSOON.join(', ')} from nieuwe_persoon`,
  );
  await motor.sql(
    `create temp table if not exists nieuw_adres (jongere_id uuid, gemeente text, straat text, huisnummer text, postcode text,
       plaats text, van date, woorden text[]) on commit drop`,
  );
  await motor.sql('truncate nieuw_adres');
  await copyRows(
    motor.verbinding,
    'nieuw_adres',
    ADRES,
    personen.map((item) => item.adres),
  );
  await motor.sql(
    `insert into zoekwoord (bureau_id, woord, jongere_id) select $1, w, jongere_id from nieuw_adres, unnest(woorden) w`,
    [motor.bureauId],
  );
  // Since when he lives there is not delivered: from birth, as for everyone of whom no move is known.
  await motor.sql(
    `insert into woonperiode (bureau_id, jongere_id, gemeente_code, straat, huisnummer, postcode, plaats, van)
     select $1, jongere_id, gemeente, straat, huisnummer, postcode, plaats, van from nieuw_adres`,
    [motor.bureauId],
  );
}

const PERSOON = [
  'bureau_id',
  'id',
  'pgn_soort',
  'pgn_versleuteld',
  'pgn_zoek',
  'geslachtsnaam',
  'voorvoegsel',
  'voornamen',
  'geslacht',
  'geboortedatum',
  'overleden_op',
  'naam_sorteer',
];
const ADRES = ['jongere_id', 'gemeente', 'straat', 'huisnummer', 'postcode', 'plaats', 'van', 'woorden'];

function toPerson(
  motor: Motor,
  id: string,
  rij: Record<string, string | null>,
): { jongere: Waarde[]; adres: Waarde[] } {
  const naam = {
    voornamen: rij.voornamen ?? '',
    voorvoegsel: rij.voorvoegsel ?? null,
    geslachtsnaam: rij.geslachtsnaam ?? '',
  };
  const pgn = parsePersoonsgebondenNummer(rij.pgn ?? '');
  const kolommen = pgn && sealPgn(motor.bureauId, pgn);
  const geboortedatum = readDatum(rij.geboortedatum ?? '');
  return {
    jongere: [
      motor.bureauId,
      id,
      kolommen?.soort,
      kolommen?.versleuteld,
      kolommen?.zoek,
      naam.geslachtsnaam,
      naam.voorvoegsel,
      naam.voornamen,
      rij.geslacht ?? 'onbekend',
      geboortedatum,
      rij.overleden_op ? readDatum(rij.overleden_op) : null,
      sorteersleutel(naam),
    ],
    adres: [
      id,
      rij.gemeente,
      rij.straat,
      rij.huisnummer,
      rij.postcode?.replace(' ', '').toUpperCase(),
      rij.plaats,
      geboortedatum,
      zoektokensVanNaam(naam),
    ],
  };
}
