import pg from 'pg';
import { ROLLEN, type Rol } from '#lib/toegang/model.ts';
import { ROL_LABEL } from '#lib/toegang/labels.ts';
import { hashPassword } from '#lib/toegang/sessies.ts';
import { DEMO_WACHTWOORD } from '#lib/toegang/demo-accounts.ts';
import { MEDEWERKERS } from '../../prisma/seed/westelijke-mijnstreek/medewerkers.ts';

/**
 * What only the owner of the database may do for a demo: make its bureaus and its accounts, and empty them again. The
 * content comes in afterwards by the ordinary importer.
 */
export type DemoLid = { readonly inlognaam: string; readonly naam: string; readonly rol: Rol };
export type DemoBureau = { readonly code: string; readonly naam: string; readonly leden: readonly DemoLid[] };

const lid = (rol: Rol): DemoLid => ({
  inlognaam: rol,
  rol,
  naam: MEDEWERKERS.find((item) => item.rol === rol)?.naam ?? rol,
});

export const DEMO_BUREAUS: readonly DemoBureau[] = [
  { code: 'westelijke-mijnstreek', naam: 'Westelijke Mijnstreek', leden: ROLLEN.map(lid) },
  {
    code: 'parkstad-demo',
    naam: 'Parkstad (demo)',
    // The teamleider works at both, so that one sees what another bureau is: a wall. The others work here only, and take over
    // the dossier of who moves here.
    leden: [
      lid('teamleider'),
      { inlognaam: 'leerplichtambtenaar-parkstad', naam: 'Petra Parkstad', rol: 'leerplichtambtenaar' },
      { inlognaam: 'kwaliteit-parkstad', naam: 'Karin Parkstad', rol: 'kwaliteitsmedewerker' },
      { inlognaam: 'manager-parkstad', naam: 'Mia Parkstad', rol: 'manager' },
      { inlognaam: 'administratie-parkstad', naam: 'Arie Parkstad', rol: 'administratie' },
    ],
  },
];

async function asOwner<T>(ownerUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  } finally {
    await client.end(); // without commit the server rolls back
  }
}

export async function countBureaus(ownerUrl: string): Promise<number> {
  return asOwner(ownerUrl, async (client) => {
    const { rows } = await client.query<{ n: string }>('select count(*) as n from bureau');
    return Number(rows[0]?.n ?? 0);
  });
}

export async function makeDemoBureaus(ownerUrl: string): Promise<void> {
  const hash = await hashPassword(DEMO_WACHTWOORD);
  await asOwner(ownerUrl, async (client) => {
    for (const { code, naam, leden } of DEMO_BUREAUS) {
      await client.query(
        `insert into bureau (code, naam, vakantieregio, demo, instellingen) values ($1, $2, 'zuid', true, '{"bevolking_vanaf":"2021-08-01","duo_overig":"preventief"}')
         on conflict (code) do nothing`,
        [code, naam],
      );
      for (const item of leden) await makeAccount(client, code, item, hash);
    }
  });
}

async function makeAccount(
  client: pg.Client,
  bureau: string,
  { inlognaam, naam, rol }: DemoLid,
  hash: string,
): Promise<void> {
  await client.query(
    `insert into gebruiker (inlognaam, naam, wachtwoord_hash, demo) values ($1, $2, $3, true) on conflict (inlognaam) do nothing`,
    [inlognaam, naam, hash],
  );
  await client.query(
    `insert into lidmaatschap (bureau_id, gebruiker_id, naam, rollen, extern_id, van, functie, telefoon, email)
     select b.id, g.id, $3, array[$7], $4, '2021-08-01', $5, '046 000 00 ' || lpad($6::text, 2, '0'), $2 || '@' || b.code || '.example' from bureau b, gebruiker g
      where b.code = $1 and b.demo and g.inlognaam = $2 and g.demo
     on conflict (bureau_id, gebruiker_id) do nothing`,
    [bureau, inlognaam, naam, `demo-${inlognaam}`, ROL_LABEL[rol], ROLLEN.indexOf(rol) + 1, rol],
  );
}

/** The logboek is never emptied: it tells of the demo that was, too. Accounts stay, so that sessions go on. */
const BLIJFT = [
  'auditregel',
  'verwerkingsregel',
  'zegel',
  'lidmaatschap',
  'sessie',
  'bureau_gemeente',
  'wpg.protocol',
];

/** Empties the demo bureaus, as superuser of the embedded database: it passes walls and frozen publications. */
export async function emptyDemoBureaus(ownerUrl: string): Promise<void> {
  await asOwner(ownerUrl, async (client) => {
    await client.query(`set local session_replication_role = replica`);
    const { rows } = await client.query<{ tabel: string }>(
      `select c.table_schema || '.' || c.table_name as tabel from information_schema.columns c
         join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
        where c.table_schema in ('public', 'wpg', 'bijzonder') and c.column_name = 'bureau_id' and t.table_type = 'BASE TABLE'`,
    );
    for (const { tabel } of rows.filter((row) => !BLIJFT.includes(row.tabel.replace('public.', ''))))
      await client.query(
        `delete from ${tabel} where bureau_id in (select id from bureau where demo and code = any($1))`,
        [DEMO_BUREAUS.map((item) => item.code)],
      );
  });
}
