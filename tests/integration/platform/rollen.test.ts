import { beforeAll, describe, expect, it } from 'vitest';
import { transaction } from '#lib/platform/db.ts';
import type { Bureau } from '#lib/toegang/model.ts';
import { datum } from '#lib/kalender/model.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeFeiten } from '#tests/factories/feiten.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

let bureau: Bureau;
const alsApp = (text: string) =>
  transaction((sql) => sql(text), `select set_config('app.bureau_id', '${bureau.id}', true)`);

beforeAll(async () => {
  bureau = await makeBureau();
  const onderwerpId = '00000000-0000-4000-8000-000000000001';
  await makeFeiten(
    [
      {
        soort: 'Overleden',
        onderwerpSoort: 'jongere',
        onderwerpId,
        datum: datum('2024-01-01'),
        gegevens: {},
      },
    ],
    bureau,
  );
  await alsApp(`insert into auditregel (bureau_id, operatie_id, spoor_id, actor, permissie, handeling, doel, uitkomst)
    values (${bureau.id}, '\\x01', '\\x02', 'gebruiker', 'dossier.lezen', 'proef', 'proef', 'gelukt')`);
  await alsApp(`insert into verwerkingsregel (bureau_id, operatie_id, spoor_id, naam, begin, bron, verwerkingsactiviteit, betrokkene)
    values (${bureau.id}, '\\x01', '\\x02', 'proef', now(), 'proef', 'proef', '\\x03')`);
});

describe('de rollen in de database', () => {
  it('zijn geen superuser, gaan niet om de muren heen en maken niets aan', async () => {
    const rows = await eigenaarSql(
      `select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname in ('baken_app', 'baken_wpg', 'baken_bijzonder', 'baken_sealer', 'baken_readonly')
        and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)`,
    );
    expect(rows).toEqual([]);
  });

  it('bezitten geen tabel, functie of schema en zijn geen lid van een andere rol', async () => {
    const rows = await eigenaarSql(
      `select c.oid::regclass::text as wat from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname in ('baken_app', 'baken_wpg', 'baken_bijzonder', 'baken_sealer', 'baken_readonly')
       union all select p.oid::regprocedure::text from pg_proc p join pg_roles r on r.oid = p.proowner where r.rolname in ('baken_app', 'baken_wpg', 'baken_bijzonder', 'baken_sealer', 'baken_readonly')
       union all select m.roleid::regrole::text from pg_auth_members m join pg_roles r on r.oid = m.member where r.rolname in ('baken_app', 'baken_wpg', 'baken_bijzonder', 'baken_sealer', 'baken_readonly')`,
    );
    expect(rows).toEqual([]);
  });

  it('lezen geen accounts of sessies: daar zijn alleen de functies van het aanmelden voor', async () => {
    for (const tabel of ['gebruiker', 'sessie', 'aanmeldpoging'])
      await expect(alsApp(`select * from ${tabel}`), tabel).rejects.toThrow('permission denied');
  });

  it('de leesrol voor de openbare pagina ziet geen enkele tabel met personen', async () => {
    const rows = await eigenaarSql<{ naam: string }>(
      `select c.relname as naam from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v', 'p', 'm')
          and has_table_privilege('baken_readonly', c.oid, 'select') order by 1`,
    );
    expect(rows.map((row) => row.naam)).toEqual([
      'bureau',
      'bureau_gemeente',
      'gemeente',
      'openbaar_contact',
      'openbaar_jaarverslag',
      'openbaar_pdfbestand',
      'openbare_evaluatie',
      'openbare_motie',
      'openbare_publicatie',
      'openbare_trendbreuk',
    ]);
  });
});

describe('wat vaststaat, blijft staan', () => {
  it.each(['auditregel', 'verwerkingsregel'])('de app wijzigt en verwijdert geen %s', async (tabel) => {
    await expect(alsApp(`update ${tabel} set operatie_id = '\\x09'`)).rejects.toThrow('permission denied');
    await expect(alsApp(`delete from ${tabel}`)).rejects.toThrow('permission denied');
    await expect(alsApp(`truncate ${tabel}`)).rejects.toThrow('permission denied');
  });

  it('de app zet of wijzigt geen zegel', async () => {
    await expect(alsApp(`insert into zegel select * from zegel`)).rejects.toThrow('permission denied');
    await expect(alsApp(`delete from zegel`)).rejects.toThrow('permission denied');
  });

  it('een feit kan vervallen, maar niet veranderen of verdwijnen', async () => {
    await expect(alsApp(`update gebeurtenis set datum = '2020-01-01'`)).rejects.toThrow('permission denied');
    await expect(alsApp(`update gebeurtenis set gegevens = '{}'`)).rejects.toThrow('permission denied');
    await expect(alsApp(`delete from gebeurtenis`)).rejects.toThrow('permission denied');
    await alsApp('update gebeurtenis set vervallen_op = now()');
    const [row] = await eigenaarSql<{ n: number }>(
      'select count(*) as n from gebeurtenis where vervallen_op is not null',
    );
    expect(row?.n).toBe(1);
  });
});
