import type pg from 'pg';

/** Every way to tamper with the logboek that we could think of, by the owner of the database, who may do everything. */
export type Toeval = (onder: number) => number;
export type Knoeiwijze = {
  naam: string;
  doe: (client: pg.ClientBase, bureauId: number, kies: Toeval) => Promise<string>;
};

/** A repeatable series of numbers, so that a tampering that is not found can be done again. */
export function toevalMet(zaad: number): Toeval {
  let stand = zaad >>> 0;
  return (onder) => {
    stand = (Math.imul(stand, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((stand / 2 ** 32) * onder);
  };
}

/** A new value that is certainly another one than what stands there. */
const AUDIT: Readonly<Record<string, string>> = {
  operatie_id: `substring(sha256(operatie_id), 1, 8)`,
  spoor_id: `substring(sha256(spoor_id), 1, 16)`,
  tijd: `tijd + interval '1 microsecond'`,
  gebruiker_id: `gen_random_uuid()`,
  actor: `actor || 'x'`,
  rollen: `rollen || '{beheerder}'::text[]`,
  permissie: `permissie || '.'`,
  handeling: `handeling || ' '`,
  doel: `doel || '2'`,
  reden: `case when reden is null then '' else null end`,
  onderwerp_soort: `coalesce(onderwerp_soort, '') || 'x'`,
  onderwerp_id: `coalesce(onderwerp_id, '') || '0'`,
  uitkomst: `case uitkomst when 'gelukt' then 'geweigerd' else 'gelukt' end`,
  adres_hash: `sha256(coalesce(adres_hash, ''::bytea))`,
  txid: `(txid::text::bigint + 1)::text::xid8`,
  bureau_id: `bureau_id + 100000`,
};
const VERWERKING: Readonly<Record<string, string>> = {
  operatie_id: `substring(sha256(operatie_id), 1, 8)`,
  spoor_id: `substring(sha256(spoor_id), 1, 16)`,
  bovenliggende_operatie_id: `sha256(coalesce(bovenliggende_operatie_id, ''::bytea))`,
  statuscode: `statuscode + 1`,
  naam: `naam || '.'`,
  begin: `begin - interval '1 microsecond'`,
  einde: `einde + interval '1 microsecond'`,
  vreemde_operatie: `coalesce(vreemde_operatie, '') || '-'`,
  bron: `upper(bron)`,
  verwerkingsactiviteit: `verwerkingsactiviteit || 'x'`,
  betrokkene: `substring(sha256(betrokkene), 1, 16)`,
  txid: `(txid::text::bigint + 1)::text::xid8`,
  bureau_id: `bureau_id + 100000`,
};
const PROTOCOL: Readonly<Record<string, string>> = {
  tijd: `tijd + interval '1 microsecond'`,
  gebruiker_id: `gen_random_uuid()`,
  actor: `actor || 'x'`,
  zaak_id: `gen_random_uuid()`,
  handeling: `handeling || ' '`,
  soort: `case soort when 'ingezien' then 'gewijzigd' else 'ingezien' end`,
  aan: `coalesce(aan, '') || 'x'`,
  reden: `case when reden is null then '' else null end`,
  txid: `(txid::text::bigint + 1)::text::xid8`,
  bureau_id: `bureau_id + 100000`,
};
const ZEGEL: Readonly<Record<string, string>> = {
  volgnummer: `volgnummer + 1000`,
  txid_van: `(txid_van::text::bigint + 1)::text::xid8`,
  txid_tot: `(txid_tot::text::bigint - 1)::text::xid8`,
  auditregels: `auditregels + 1`,
  verwerkingsregels: `verwerkingsregels - 1`,
  protocolregels: `nullif(protocolregels, protocolregels)`,
  inhoud: `sha256(inhoud)`,
  vorige: `sha256(vorige)`,
  zegel: `sha256(zegel)`,
  gemaakt_op: `gemaakt_op + interval '1 microsecond'`,
  bureau_id: `bureau_id + 100000`,
};

const TABELLEN = { auditregel: AUDIT, verwerkingsregel: VERWERKING, 'wpg.protocol': PROTOCOL } as const;
type Tabel = keyof typeof TABELLEN;

async function ids(client: pg.ClientBase, tabel: Tabel, bureauId: number): Promise<number[]> {
  const { rows } = await client.query<{ id: number }>(
    `select id from ${tabel} where bureau_id = $1 order by id`,
    [bureauId],
  );
  return rows.map((row) => row.id);
}

async function eenVan(client: pg.ClientBase, tabel: Tabel, bureauId: number, kies: Toeval): Promise<number> {
  const lijst = await ids(client, tabel, bureauId);
  return lijst[kies(lijst.length)] ?? 0;
}

function kiesTabel(kies: Toeval): Tabel {
  return (['auditregel', 'verwerkingsregel', 'wpg.protocol'] as const)[kies(3)] ?? 'auditregel';
}

async function aantalZegels(client: pg.ClientBase, bureauId: number): Promise<number> {
  const { rows } = await client.query<{ n: number }>(
    'select count(*)::int as n from zegel where bureau_id = $1',
    [bureauId],
  );
  return rows[0]?.n ?? 0;
}

/** Columns of a line but its number, to copy it. */
function kolommen(tabel: Tabel): string {
  return Object.keys(TABELLEN[tabel]).join(', ');
}

export const KNOEIWIJZEN: readonly Knoeiwijze[] = [
  {
    naam: 'een kolom van een regel wijzigen',
    doe: async (client, bureauId, kies) => {
      const tabel = kiesTabel(kies);
      const kolom = Object.keys(TABELLEN[tabel])[kies(Object.keys(TABELLEN[tabel]).length)] ?? '';
      const id = await eenVan(client, tabel, bureauId, kies);
      await client.query(
        `update ${tabel} set ${kolom} = ${TABELLEN[tabel][kolom as never]} where bureau_id = $1 and id = $2`,
        [bureauId, id],
      );
      return `${tabel}.${kolom} van ${id}`;
    },
  },
  {
    naam: 'regels verwijderen',
    doe: async (client, bureauId, kies) => {
      const tabel = kiesTabel(kies);
      const id = await eenVan(client, tabel, bureauId, kies);
      const deel = kies(3) === 0 ? 'id >= $2' : 'id = $2';
      await client.query(`delete from ${tabel} where bureau_id = $1 and ${deel}`, [bureauId, id]);
      return `${tabel} ${deel} ${id}`;
    },
  },
  {
    naam: 'een regel bijmaken',
    doe: async (client, bureauId, kies) => {
      const tabel = kiesTabel(kies);
      const id = await eenVan(client, tabel, bureauId, kies);
      await client.query(
        `insert into ${tabel} (${kolommen(tabel)}) select ${kolommen(tabel)} from ${tabel} where bureau_id = $1 and id = $2`,
        [bureauId, id],
      );
      return `${tabel} kopie van ${id}`;
    },
  },
  {
    naam: 'twee regels van plaats verwisselen',
    doe: async (client, bureauId, kies) => {
      const tabel = kiesTabel(kies);
      const een = await eenVan(client, tabel, bureauId, kies);
      const rest = (await ids(client, tabel, bureauId)).filter((id) => id !== een);
      const ander = rest[kies(rest.length)] ?? 0;
      await client.query(
        `create temp table wissel on commit drop as select * from ${tabel} where bureau_id = $1 and id in ($2, $3)`,
        [bureauId, een, ander],
      );
      await client.query(`delete from ${tabel} where bureau_id = $1 and id in ($2, $3)`, [
        bureauId,
        een,
        ander,
      ]);
      await client.query(
        `insert into ${tabel} (id, ${kolommen(tabel)}) overriding system value
         select case id when $1 then $2 else $1 end, ${kolommen(tabel)} from wissel`,
        [een, ander],
      );
      return `${tabel} ${een} en ${ander}`;
    },
  },
  {
    naam: 'de laatste zegels afknippen',
    doe: async (client, bureauId, kies) => {
      const aantal = 1 + kies(await aantalZegels(client, bureauId));
      const regelsOok = kies(2) === 0;
      const grens = `(select txid_van from zegel where bureau_id = $1 order by volgnummer desc offset $2 limit 1)`;
      for (const tabel of regelsOok ? Object.keys(TABELLEN) : [])
        await client.query(`delete from ${tabel} where bureau_id = $1 and txid >= ${grens}`, [
          bureauId,
          aantal - 1,
        ]);
      await client.query(
        `delete from zegel where bureau_id = $1 and volgnummer > (select max(volgnummer) from zegel where bureau_id = $1) - $2`,
        [bureauId, aantal],
      );
      return `${aantal} zegels${regelsOok ? ' met hun regels' : ''}`;
    },
  },
  {
    naam: 'een zegel wijzigen of weghalen',
    doe: async (client, bureauId, kies) => {
      const volgnummer = 1 + kies(await aantalZegels(client, bureauId));
      const kolom = Object.keys(ZEGEL)[kies(Object.keys(ZEGEL).length + 1)];
      const waar = 'where bureau_id = $1 and volgnummer = $2';
      if (kolom)
        await client.query(`update zegel set ${kolom} = ${ZEGEL[kolom]} ${waar}`, [bureauId, volgnummer]);
      else await client.query(`delete from zegel ${waar}`, [bureauId, volgnummer]);
      return `zegel ${volgnummer} ${kolom ?? 'weg'}`;
    },
  },
];
