import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { achternaam, voornaam } from '#lib/cli/bench/namen.ts';
import { sealPgn } from '#lib/jongeren/pgn.ts';
import { parsePersoonsgebondenNummer } from '#lib/jongeren/identificatie.ts';
import { zoektokensVanNaam, sorteersleutel } from '#lib/jongeren/naam.ts';

/**
 * The bench population: 200,000 invented persons over 20 bureaus (largest 60,000) and 600,000 meldingen, in a database of
 * its own. Deterministic. Written as the owner, straight into the tables: what is measured comes after.
 */
export const GROOTSTE = 60_000;
export const BUREAUS = 20;

export type Omvang = { personen: number; meldingen: number };

export type Persoon = {
  bureau: number;
  id: string;
  pgn: string;
  geslachtsnaam: string;
  voornaam: string;
  geboren: string;
};

/** The invented persons of one bureau, always the same. The same number may return at another bureau, as in life. */
export function personen(bureau: number, aantal: number): Persoon[] {
  const nummers = inventedBsns(aantal);
  return nummers.map((pgn, n) => {
    const geboren = new Date(Date.UTC(2006, 0, 1) + ((n * 7919) % 4380) * 86_400_000)
      .toISOString()
      .slice(0, 10);
    const id = `00000000-0000-4000-8${bureau.toString(16).padStart(3, '0')}-${n.toString(16).padStart(12, '0')}`;
    return {
      bureau,
      id,
      pgn,
      geslachtsnaam: achternaam(n),
      voornaam: voornaam(n),
      geboren,
    };
  });
}

/** The first numbers of the range for invented persons (from 999000000) that pass the 11-test; there are 90,909. */
export function inventedBsns(aantal: number): string[] {
  const found: string[] = [];
  for (let stem = 99_900_000; stem <= 99_999_999 && found.length < aantal; stem++) {
    const sum = [...String(stem)].reduce((total, digit, index) => total + Number(digit) * (9 - index), 0);
    if (sum % 11 < 10) found.push(`${stem}${sum % 11}`);
  }
  return found;
}

export function bureauSizes(personen: number): number[] {
  const largest = Math.round((GROOTSTE / 200_000) * personen);
  const rest = Math.floor((personen - largest) / (BUREAUS - 1));
  return [largest, ...Array.from({ length: BUREAUS - 1 }, () => rest)];
}

export async function generate(
  ownerUrl: string,
  omvang: Omvang,
  report: (line: string) => void,
): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await makeBureaus(client);
    await copyPersons(client, omvang.personen, report);
    report('Scholen, inschrijvingen en meldingen …');
    await fillFacts(client, omvang);
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
}

async function makeBureaus(client: pg.Client): Promise<void> {
  await client.query(
    `insert into gemeente (code, naam) select lpad((n)::text, 4, '0'), 'Meetgemeente ' || n from generate_series(9001, 9060) n`,
  );
  await client.query(
    `insert into bureau (code, naam) select 'meet-' || n, 'Meetbureau ' || n from generate_series(1, ${BUREAUS}) n`,
  );
  await client.query(`insert into bureau_gemeente (bureau_id, gemeente_code, van)
    select b.id, lpad((9001 + (b.id - 1) * 3 + k)::text, 4, '0'), '2015-01-01' from bureau b, generate_series(0, 2) k`);
}

async function copyPersons(client: pg.Client, aantal: number, report: (line: string) => void): Promise<void> {
  const sizes = bureauSizes(aantal);
  for (const [index, size] of sizes.entries()) {
    const bureau = index + 1;
    const all = personen(bureau, size);
    await copy(
      client,
      'jongere (bureau_id, id, pgn_soort, pgn_versleuteld, pgn_zoek, geslachtsnaam, voornamen, geboortedatum, naam_sorteer)',
      all.map(personLine),
    );
    await copy(client, 'zoekwoord (bureau_id, woord, jongere_id)', all.flatMap(tokenLines));
    report(`Bureau ${bureau} van ${sizes.length}: ${size.toLocaleString('nl-NL')} jongeren`);
  }
}

function personLine(p: Persoon): string {
  const pgn = parsePersoonsgebondenNummer(p.pgn);
  if (!pgn) throw new Error('Een verzonnen nummer doorstaat de elfproef niet');
  const { versleuteld, zoek } = sealPgn(p.bureau, pgn);
  const [enc, hash] = [versleuteld.toString('hex'), zoek.toString('hex')];
  const sort = sorteersleutel(nameOf(p));
  return `${p.bureau}\t${p.id}\tbsn\t\\\\x${enc}\t\\\\x${hash}\t${p.geslachtsnaam}\t${p.voornaam}\t${p.geboren}\t${sort}\n`;
}

function nameOf(p: Persoon) {
  return { voornamen: p.voornaam, roepnaam: null, voorvoegsel: null, geslachtsnaam: p.geslachtsnaam };
}

function tokenLines(p: Persoon): string[] {
  return zoektokensVanNaam(nameOf(p)).map((token) => `${p.bureau}\t${token}\t${p.id}\n`);
}

export async function copy(client: pg.Client, target: string, lines: readonly string[]): Promise<void> {
  await pipeline(Readable.from(chunked(lines)), client.query(copyFrom(`copy ${target} from stdin`)));
}

function* chunked(lines: readonly string[]): Generator<string> {
  for (let at = 0; at < lines.length; at += 2_000) yield lines.slice(at, at + 2_000).join('');
}

/** Set-based: where they live, where they go to school, their meldingen, what became of them, and who sat at home. */
async function fillFacts(client: pg.Client, { personen, meldingen }: Omvang): Promise<void> {
  const perPersoon = Math.max(1, Math.round(meldingen / personen));
  await client.query('select setseed(0.42)');
  await client.query(`insert into school (bureau_id, brin, vestiging, naam, sector)
    select b.id, lpad((10 + n)::text, 2, '0') || 'AB', '00', 'Meetschool ' || n, (array['PO','VO','VO','MBO'])[1 + n % 4]
      from bureau b, generate_series(0, 39) n`);
  await client.query(`insert into woonperiode (bureau_id, jongere_id, gemeente_code, van)
    select bureau_id, id, lpad((9001 + (bureau_id - 1) * 3 + abs(hashtext(id::text)) % 3)::text, 4, '0'), geboortedatum from jongere`);
  await client.query(`insert into inschrijving (bureau_id, jongere_id, school_id, onderwijssoort, sector, van)
    select j.bureau_id, j.id, s.id, case s.sector when 'PO' then 'BO' when 'VO' then 'HAVO' else 'MBO4' end, s.sector, '2023-08-01'
      from jongere j join lateral (select id, sector from school s where s.bureau_id = j.bureau_id
        order by brin offset abs(hashtext(j.id::text)) % 40 limit 1) s on true`);
  await client.query(MELDINGEN, [perPersoon]);
  await client.query(FACTS);
  await client.query(WERKPROCESSEN);
  await client.query(WERKFEITEN);
  await client.query(THUISZITTERS);
}

const MELDINGEN = `insert into melding (bureau_id, bron, extern_id, jongere_id, school_id, gemeente_code, sector, duo_soort, categorie, ontvangen_op,
    begindatum, status, status_op, reactie_uiterlijk, prioriteit, resultaat_code)
  select i.bureau_id, 'duo', 'M' || i.bureau_id || '-' || row_number() over (), i.jongere_id, i.school_id, w.gemeente_code, i.sector,
    case when r < 0.05 then 'L' when r < 0.1 then 'LRV' else 'V3' end, case when r < 0.05 then 'luxe' else 'signaal' end,
    d.dag, d.dag - 20, case when d.dag > '2026-10-15' then 'R' else 'G' end, d.dag, d.dag + 7, 1 + (r * 30)::int % 3,
    case when d.dag > '2026-10-15' then null else 'gesprek' end
   from inschrijving i join woonperiode w on w.bureau_id = i.bureau_id and w.jongere_id = i.jongere_id
   cross join lateral generate_series(1, $1::int) k
   cross join lateral (select date '2021-08-01' + abs(hashtext(i.jongere_id::text || k)) % 1930 as dag) d
   cross join lateral (select abs(hashtext(k || i.jongere_id::text)) % 1000 / 1000.0 as r) q`;

const FACTS = `insert into gebeurtenis (bureau_id, soort, onderwerp_soort, onderwerp_id, jongere_id, datum, geregistreerd_op, actor, gegevens)
  select bureau_id, x.soort, 'melding', id, jongere_id, x.dag, x.dag + interval '8 hours', 'systeem:import',
    jsonb_build_object('categorie', categorie, 'gemeente', gemeente_code, 'sector', sector, 'duoSoort', duo_soort, 'schoolId', school_id)
      || case when x.soort = 'MeldingAfgehandeld' then '{"resultaat":"gesprek","kern":"gesprek-of-waarschuwing"}'::jsonb else '{}'::jsonb end
   from melding m cross join lateral (values ('MeldingOntvangen', m.ontvangen_op), ('MeldingAfgehandeld', m.ontvangen_op + 30)) x (soort, dag)
  where x.soort = 'MeldingOntvangen' or m.status = 'G'`;

const WERKPROCESSEN = `insert into werkproces (bureau_id, jongere_id, soort, routekaart, status, gemeente_code, sector, gestart_op, gesloten_op, resultaat_code, volgende_datum, volgende_actie)
  select bureau_id, jongere_id, 'relatief-verzuim', 'A', case when ontvangen_op < '2026-06-01' then 'gesloten' else 'open' end, gemeente_code, sector,
    ontvangen_op, case when ontvangen_op < '2026-06-01' then ontvangen_op + 30 end, case when ontvangen_op < '2026-06-01' then 'gesprek' end,
    ontvangen_op + 40, 'Bellen met school'
   from (select *, row_number() over (partition by bureau_id, jongere_id order by ontvangen_op) as rang from melding) m where rang % 2 = 1`;

const WERKFEITEN = `insert into gebeurtenis (bureau_id, soort, onderwerp_soort, onderwerp_id, jongere_id, datum, geregistreerd_op, actor, gegevens)
  select bureau_id, x.soort, 'werkproces', id, jongere_id, x.dag, x.dag + interval '8 hours', 'systeem:import',
    jsonb_build_object('soort', w.soort) || case x.soort when 'StapGezet' then jsonb_build_object('routekaart', routekaart, 'stap', 'A-3', 'uitkomst', null)
      else jsonb_build_object('gemeente', gemeente_code, 'sector', sector, 'resultaat', 'gesprek', 'kern', 'gesprek-of-waarschuwing', 'gestartOp', gestart_op) end
   from werkproces w cross join lateral (values ('WerkprocesGestart', w.gestart_op), ('StapGezet', w.gestart_op + 7),
     ('WerkprocesGesloten', w.gesloten_op)) x (soort, dag) where x.dag is not null`;

const THUISZITTERS = `with periode as (
    select bureau_id, gen_random_uuid() as id, jongere_id, begindatum as sinds, begindatum + 29 as telt, gemeente_code, sector,
      case when random() < 0.8 then begindatum + 40 + (random() * 120)::int end as einde
     from melding where duo_soort = 'LRV'),
  bewaard as (insert into thuiszitperiode (bureau_id, id, jongere_id, soort, sinds, telt_vanaf, einde, uitkomst, gemeente_code, sector, regel)
    select bureau_id, id, jongere_id, 'LRV', sinds, telt, einde, case when einde is not null then 'terug-naar-school' end, gemeente_code, sector, 'lrv' from periode)
  insert into gebeurtenis (bureau_id, soort, onderwerp_soort, onderwerp_id, jongere_id, datum, geregistreerd_op, actor, gegevens)
  select bureau_id, x.soort, 'thuiszitperiode', id, jongere_id, x.dag, x.dag + interval '8 hours', 'systeem:import',
    jsonb_build_object('soort', 'LRV', 'sinds', sinds, 'gemeente', gemeente_code, 'sector', sector, 'regel', 'lrv', 'uitkomst', x.uitkomst)
   from periode cross join lateral (values ('ThuiszittenBegonnen', telt, null), ('ThuiszittenBeeindigd', einde, 'terug-naar-school')) x (soort, dag, uitkomst)
  where x.dag is not null`;
