import { lookupHash } from '#lib/platform/crypto.ts';
import type { Datum } from '#lib/kalender/model.ts';
import type { PersoonsgebondenNummer } from '#lib/jongeren/identificatie.ts';
import { sealPgn, openPgn } from '#lib/jongeren/pgn.ts';
import { sorteersleutel, zoektokensVanNaam } from '#lib/jongeren/naam.ts';
import type {
  Adres,
  Geslacht,
  Jongerenaam,
  KpUitzonderingCode,
  MogelijkDubbel,
  NieuweJongere,
  Persoonsgegevens,
} from '#lib/jongeren/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

export async function findByPgn(toegang: Toegang, nummer: string): Promise<string | undefined> {
  const [row] = await toegang.sql<{ id: string }>(
    'select id from jongere where bureau_id = $1 and pgn_zoek = $2',
    [toegang.bureauId, lookupHash(nummer, toegang.bureauId)],
  );
  return row?.id;
}

export async function readPgn(
  toegang: Toegang,
  id: string,
): Promise<{ soort: 'bsn' | 'onderwijsnummer'; nummer: string } | null | undefined> {
  const [row] = await toegang.sql<{ soort: 'bsn' | 'onderwijsnummer' | null; waarde: Buffer | null }>(
    'select pgn_soort as soort, pgn_versleuteld as waarde from jongere where bureau_id = $1 and id = $2',
    [toegang.bureauId, id],
  );
  if (!row) return undefined;
  return row.soort && row.waarde ? { soort: row.soort, nummer: openPgn(toegang.bureauId, row.waarde) } : null;
}

type PersoonRij = Omit<Persoonsgegevens, 'naam'> & Jongerenaam;

const PERSOON = `id, versie, voornamen, voorvoegsel, geslachtsnaam, roepnaam, geboortedatum, geslacht, overleden_op as "overledenOp",
  telefoon, email, geheimhouding, waarschuwing, verantwoordelijke_id as "verantwoordelijkeId", startkwalificatie_op as "startkwalificatieOp",
  kp_uitzondering as "kpUitzondering", kp_uitzondering_op as "kpUitzonderingOp", schooljaren_einde as "schooljarenEinde",
  keuze('schrikkel_conventie') as "schrikkelConventie"`;

export async function readPersoon(toegang: Toegang, id: string): Promise<Persoonsgegevens | undefined> {
  const [row] = await toegang.sql<PersoonRij>(
    `select ${PERSOON} from jongere where bureau_id = $1 and id = $2`,
    [toegang.bureauId, id],
  );
  if (!row) return undefined;
  const { voornamen, voorvoegsel, geslachtsnaam, roepnaam, ...rest } = row;
  return { ...rest, naam: { voornamen, voorvoegsel, geslachtsnaam, roepnaam } };
}

/** Persons who may be the same: this number, or the same geslachtsnaam and birth date. */
export async function findMogelijkDubbel(
  toegang: Toegang,
  naam: Jongerenaam,
  geboortedatum: Datum,
  pgn: PersoonsgebondenNummer | null,
): Promise<MogelijkDubbel[]> {
  type Rij = Jongerenaam & { id: string; geboortedatum: Datum; zelfdeNummer: boolean };
  const hash = pgn ? lookupHash(pgn.nummer, toegang.bureauId) : null;
  const geslachtsnaam = sorteersleutel({ geslachtsnaam: naam.geslachtsnaam }).split('\u0001')[0] ?? '';
  const rows = await toegang.sql<Rij>(
    `select id, voornamen, voorvoegsel, geslachtsnaam, roepnaam, geboortedatum, coalesce(pgn_zoek = $2, false) as "zelfdeNummer"
       from jongere where bureau_id = $1 and pgn_zoek = $2
     union
     select id, voornamen, voorvoegsel, geslachtsnaam, roepnaam, geboortedatum, coalesce(pgn_zoek = $2, false)
       from jongere where bureau_id = $1 and naam_sorteer ^@ $3 and geboortedatum = $4
     order by 7 desc limit 10`,
    [toegang.bureauId, hash, `${geslachtsnaam}\u0001`, geboortedatum],
  );
  return rows.map(({ id, geboortedatum: geboren, zelfdeNummer, ...rest }) => ({
    id,
    geboortedatum: geboren,
    zelfdeNummer,
    naam: rest,
  }));
}

/** Adds a person with the words to find him by and, when known, where he lives. Gives the id. */
export async function insertJongere(
  toegang: Toegang,
  jongere: NieuweJongere,
  pgn: PersoonsgebondenNummer | null,
): Promise<string> {
  const { naam } = jongere;
  const kolommen = pgn ? sealPgn(toegang.bureauId, pgn) : null;
  const [row] = await toegang.sql<{ id: string }>(
    `insert into jongere (bureau_id, pgn_soort, pgn_versleuteld, pgn_zoek, geslachtsnaam, voorvoegsel, voornamen, roepnaam, geslacht,
                          geboortedatum, naam_sorteer, verantwoordelijke_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, null) returning id`,
    [
      toegang.bureauId,
      kolommen?.soort ?? null,
      kolommen?.versleuteld ?? null,
      kolommen?.zoek ?? null,
      naam.geslachtsnaam,
      naam.voorvoegsel,
      naam.voornamen,
      naam.roepnaam,
      jongere.geslacht satisfies Geslacht,
      jongere.geboortedatum,
      sorteersleutel(naam),
    ],
  );
  if (!row) throw new Error('de jongere is niet toegevoegd');
  await saveZoekwoorden(toegang, row.id, naam);
  if (jongere.adres)
    await insertWoonperiode(toegang, row.id, jongere.adres, jongere.woontSinds ?? jongere.geboortedatum);
  return row.id;
}

/** Makes the words one finds this person by equal to the name as it is now. */
export async function saveZoekwoorden(toegang: Toegang, id: string, naam: Jongerenaam): Promise<void> {
  await toegang.sql(
    `with weg as (delete from zoekwoord where bureau_id = $1 and jongere_id = $2 and woord <> all($3::text[]))
     insert into zoekwoord (bureau_id, woord, jongere_id) select $1, woord, $2 from unnest($3::text[]) as woord
     on conflict do nothing`,
    [toegang.bureauId, id, [...zoektokensVanNaam(naam)]],
  );
}

/** Starts living at an address; the period before ends on the day before. */
export async function insertWoonperiode(
  toegang: Toegang,
  jongereId: string,
  adres: Adres,
  van: Datum,
): Promise<void> {
  await toegang.sql(
    `update woonperiode set tot = $3::date - 1
      where bureau_id = $1 and jongere_id = $2 and soort = 'brp' and van < $3 and (tot is null or tot >= $3)`,
    [toegang.bureauId, jongereId, van],
  );
  await toegang.sql(
    `insert into woonperiode (bureau_id, jongere_id, soort, gemeente_code, straat, huisnummer, postcode, plaats, van)
     values ($1, $2, 'brp', $3, $4, $5, $6, $7, $8)
     on conflict (bureau_id, jongere_id, soort, van) do update set gemeente_code = excluded.gemeente_code, straat = excluded.straat,
       huisnummer = excluded.huisnummer, postcode = excluded.postcode, plaats = excluded.plaats, tot = null`,
    [
      toegang.bureauId,
      jongereId,
      adres.gemeenteCode,
      adres.straat,
      adres.huisnummer,
      adres.postcode,
      adres.plaats,
      van,
    ],
  );
}

/**
 * A move to a gemeente of which only the day is known. What stands here knows more: a period in that gemeente that runs then or
 * begins later stays as it is, no period with an end is shortened, and none loses its address. False when nothing was added.
 */
export async function insertVerhuizing(
  toegang: Toegang,
  jongereId: string,
  gemeenteCode: string,
  van: Datum,
): Promise<boolean> {
  const rows = await toegang.sql(
    `with hier as (select gemeente_code, van, tot from woonperiode where bureau_id = $1 and jongere_id = $2 and soort = 'brp'),
     nieuw as (
       select greatest($4::date, (select max(tot) + 1 from hier where van <= $4 and tot >= $4)) as van,
              (select min(van) - 1 from hier where van > $4) as tot
        where not exists (select from hier where gemeente_code = $3 and (tot is null or tot >= $4))
          and not exists (select from hier where van = $4)),
     telt as (select van, tot from nieuw where tot is null or tot >= van),
     weg as (update woonperiode w set tot = t.van - 1 from telt t
              where w.bureau_id = $1 and w.jongere_id = $2 and w.soort = 'brp' and w.tot is null and w.van < t.van)
     insert into woonperiode (bureau_id, jongere_id, soort, gemeente_code, van, tot)
     select $1, $2, 'brp', $3, van, tot from telt returning id`,
    [toegang.bureauId, jongereId, gemeenteCode, van],
  );
  return rows.length === 1;
}

/** Another bureau keeps this address secret: then it is secret here too. Never the other way round. */
export async function setGeheimhouding(toegang: Toegang, id: string): Promise<void> {
  await toegang.sql(
    'update jongere set geheimhouding = true, versie = versie + 1 where bureau_id = $1 and id = $2 and not geheimhouding',
    [toegang.bureauId, id],
  );
}

export type Persoonswijziging = {
  readonly roepnaam: string | null;
  readonly telefoon: string | null;
  readonly email: string | null;
  readonly geheimhouding: boolean;
  readonly waarschuwing: string | null;
  readonly verantwoordelijkeId: string | null;
  readonly startkwalificatieOp: Datum | null;
  readonly kpUitzondering: KpUitzonderingCode | null;
  readonly kpUitzonderingOp: Datum | null;
};

/** False when someone else changed the person since `versie`. */
export async function updatePersoon(
  toegang: Toegang,
  id: string,
  versie: number,
  nieuw: Persoonswijziging,
  naam: Jongerenaam,
): Promise<boolean> {
  const rows = await toegang.sql(
    `update jongere set versie = versie + 1, roepnaam = $4, telefoon = $5, email = $6, geheimhouding = $7, waarschuwing = $8,
            verantwoordelijke_id = $9, startkwalificatie_op = $10, kp_uitzondering = $11, kp_uitzondering_op = $12, naam_sorteer = $13
      where bureau_id = $1 and id = $2 and versie = $3 returning id`,
    [
      toegang.bureauId,
      id,
      versie,
      nieuw.roepnaam,
      nieuw.telefoon,
      nieuw.email,
      nieuw.geheimhouding,
      nieuw.waarschuwing,
      nieuw.verantwoordelijkeId,
      nieuw.startkwalificatieOp,
      nieuw.kpUitzondering,
      nieuw.kpUitzonderingOp,
      sorteersleutel(naam),
    ],
  );
  if (rows.length === 0) return false;
  await saveZoekwoorden(toegang, id, naam);
  return true;
}

/** Two colleagues who record something about the same person at once do so one after the other. */
export async function holdJongere(toegang: Toegang, jongereId: string): Promise<void> {
  const wie = [toegang.bureauId, jongereId];
  await toegang.sql('select 1 from jongere where bureau_id = $1 and id = $2 for no key update', wie);
}
