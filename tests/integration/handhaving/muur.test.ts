import { beforeAll, describe, expect, it } from 'vitest';
import pg from 'pg';
import { pool, transaction, type Sql } from '#lib/platform/db.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { docxToHtml } from '#lib/platform/word.ts';
import { recordCasusoverleg } from '#lib/handhaving/casusoverleg/commands.ts';
import { verwijsNaarHalt } from '#lib/handhaving/halt/commands.ts';
import { maakOpsporingsbrief } from '#lib/handhaving/opsporingsbrief/commands.ts';
import { writePv } from '#lib/handhaving/processen-verbaal/commands.ts';
import { readOpsporingsbrief } from '#lib/handhaving/opsporingsbrief/queries.ts';
import { callVoorVerhoor, recordVerhoor } from '#lib/handhaving/verhoor/commands.ts';
import { saveOnderzoek } from '#lib/handhaving/zaak/commands.ts';
import { today } from '#lib/platform/clock.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { kop, makeZaak, zie, type Proefzaak } from '#tests/factories/handhaving.ts';
import { eigenaarSql, eigenaarUrl } from '#tests/setup/eigenaar.ts';
import { bureauTabellen } from '../platform/tabellen.ts';

/** Words that stand nowhere else; whoever finds them outside the officer's screen found a hole. */
const KANARIES = ['VERKLARING', 'OMSCHRIJVING', 'OVERWEGING', 'CONCLUSIE', 'SAMENLOOP'].map(
  (woord) => `KANARIE-${woord}`,
);

let zaak: Proefzaak;
let tabellen: string[] = [];
let briefId = '';

const alsWpg = (bureauId: number, bevoegd: string, work: (sql: Sql) => Promise<unknown>) =>
  transaction(
    work,
    `select set_config('app.bureau_id', '${bureauId}', true), set_config('app.wpg_bevoegd', '${bevoegd}', true)`,
    'wpg',
  );
const alsApp = (text: string) =>
  transaction(
    (sql) => sql(text),
    `select set_config('app.bureau_id', '${zaak.bureau.id}', true), set_config('app.wpg_bevoegd', 'wpg.behandelen', true)`,
  );

beforeAll(async () => {
  zaak = await makeZaak({ bureau: await makeBureau(), geslachtsnaam: 'Verdonk-Proef' });
  const { boa, jongereId, ouderId } = zaak;
  const vandaag = today();
  waardeOf(
    await saveOnderzoek(boa, { ...(await kop(zaak)), afgerondOp: vandaag, conclusie: 'KANARIE-CONCLUSIE' }),
  );
  const persoon = `ouder:${ouderId}`;
  waardeOf(await callVoorVerhoor(boa, { ...(await kop(zaak)), persoon, geplandOp: vandaag }));
  const [verhoor] = (await zie(zaak)).verhoren;
  waardeOf(
    await recordVerhoor(boa, {
      ...(await kop(zaak)),
      verhoorId: verhoor?.id,
      uitkomst: 'verschenen',
      op: vandaag,
      cautie: 'ja',
      verklaring: 'KANARIE-VERKLARING',
    }),
  );
  waardeOf(
    await writePv(boa, {
      ...(await kop(zaak)),
      soort: 'SIGNAAL',
      verdachte: `jongere:${jongereId}`,
      pleegdatum: vandaag,
      omschrijving: 'KANARIE-OMSCHRIJVING',
      eerdereVeroordeling: 'nee',
    }),
  );
  waardeOf(
    await recordCasusoverleg(boa, {
      ...(await kop(zaak)),
      op: vandaag,
      deelnemers: 'OM, RvdK',
      overwegingen: 'KANARIE-OVERWEGING',
      besluit: 'insturen',
    }),
  );
  waardeOf(
    await verwijsNaarHalt(boa, {
      ...(await kop(zaak)),
      ...{ pleegdatum: vandaag, uren: '12', samenloop: 'KANARIE-SAMENLOOP' },
      ...{ eigenInitiatief: 'ja', instemmingJongere: 'ja', instemmingOuders: 'ja' },
    }),
  );
  const brief = await maakOpsporingsbrief(boa, {
    ...{ id: zaak.zaakId, sjabloon: 'oproep-verhoor', aan: 'jongere', alinea: 'KANARIE-BRIEF' },
    ...{ veld_verhoor_datum: vandaag, veld_verhoor_tijd: '10.00', veld_verhoor_plaats: 'Balie 3' },
    veld_verzuim_omschrijving: 'Zestien lesuren gemist.',
  });
  briefId = waardeOf(brief).briefId;
  tabellen = (await bureauTabellen()).filter((tabel) => tabel.startsWith('wpg.'));
}, 60_000);

describe('Wpg art. 4a: het compartiment', () => {
  it('heeft in elke tabel iets staan, zodat deze proef iets proeft', async () => {
    expect(tabellen).toEqual([
      'wpg.brief',
      'wpg.casusoverleg',
      'wpg.halt',
      'wpg.overgang',
      'wpg.proces_verbaal',
      'wpg.protocol',
      'wpg.verhoor',
      'wpg.zaak',
    ]);
    for (const tabel of tabellen)
      expect((await eigenaarSql(`select 1 from ${tabel}`)).length, tabel).toBeGreaterThan(0);
  });

  it('elke tabel heeft de muur van het bureau en die van de bevoegdheid, ook voor de eigenaar', async () => {
    for (const tabel of tabellen) {
      const polissen = await eigenaarSql<{ naam: string; streng: boolean }>(
        `select polname as naam, not polpermissive as streng from pg_policy where polrelid = $1::regclass order by 1`,
        [tabel],
      );
      expect(polissen, tabel).toEqual(expect.arrayContaining([{ naam: 'bevoegd', streng: true }]));
      expect(polissen, tabel).toEqual(expect.arrayContaining([{ naam: 'bureau', streng: false }]));
      const [row] = await eigenaarSql<{ aan: boolean }>(
        'select relrowsecurity and relforcerowsecurity as aan from pg_class where oid = $1::regclass',
        [tabel],
      );
      expect(row?.aan, tabel).toBe(true);
    }
  });
});

describe('Wpg art. 4a en 6: de rol van de app', () => {
  it('heeft op geen tabel, kolom, reeks of functie van het compartiment enig recht', async () => {
    const rechten = await eigenaarSql(
      `select c.oid::regclass::text from pg_class c where c.relnamespace = 'wpg'::regnamespace and c.relkind in ('r', 'v', 'm', 'p', 'S')
          and (has_table_privilege('baken_app', c.oid, 'select') or has_table_privilege('baken_app', c.oid, 'insert')
            or has_table_privilege('baken_app', c.oid, 'update') or has_table_privilege('baken_app', c.oid, 'delete')
            or has_any_column_privilege('baken_app', c.oid, 'select') or has_any_column_privilege('baken_app', c.oid, 'update'))
       union all
       select p.oid::regprocedure::text from pg_proc p where p.pronamespace = 'wpg'::regnamespace and has_function_privilege('baken_app', p.oid, 'execute')`,
    );
    expect(rechten).toEqual([]);
    expect(await eigenaarSql(`select has_schema_privilege('baken_app', 'wpg', 'usage') as mag`)).toEqual([
      { mag: false },
    ]);
  });

  it.each(['select', 'insert', 'update', 'delete'])('%s wordt overal geweigerd', async (wat) => {
    const zin = (tabel: string) =>
      ({
        select: `select * from ${tabel}`,
        insert: `insert into ${tabel} (bureau_id) values (${zaak.bureau.id})`,
        update: `update ${tabel} set bureau_id = bureau_id`,
        delete: `delete from ${tabel}`,
      })[wat] ?? '';
    for (const tabel of tabellen)
      await expect(alsApp(zin(tabel)), tabel).rejects.toThrow('permission denied');
  });

  it('komt er ook niet via een functie of view die als eigenaar leest', async () => {
    const omwegen = await eigenaarSql<{ wat: string }>(
      `select p.oid::regprocedure::text as wat from pg_proc p
        where p.prosecdef and has_function_privilege('baken_app', p.oid, 'execute') and pg_get_functiondef(p.oid) ~* '\\mwpg\\.'
       union all
       select c.oid::regclass::text from pg_class c
        where c.relkind in ('v', 'm') and has_table_privilege('baken_app', c.oid, 'select') and pg_get_viewdef(c.oid) ~* '\\mwpg\\.'`,
    );
    expect(omwegen).toEqual([]);
  });

  it('ook de leesrol van de openbare pagina ziet niets, en de verzegelaar alleen het protocol (Wpg art. 32)', async () => {
    expect((await pool('sealer').query('select soort from wpg.protocol')).rowCount).toBeGreaterThan(0);
    for (const rol of ['sealer', 'readonly'] as const)
      for (const tabel of tabellen.filter((naam) => rol === 'readonly' || naam !== 'wpg.protocol'))
        await expect(pool(rol).query(`select * from ${tabel}`), `${rol} ${tabel}`).rejects.toThrow(
          'permission denied',
        );
  });
});

describe('Wpg art. 6 en 32: de rol van het compartiment', () => {
  it('ziet zonder bureau of zonder bevoegdheid geen enkele rij', async () => {
    for (const tabel of tabellen) {
      expect((await pool('wpg').query(`select * from ${tabel}`)).rowCount, tabel).toBe(0);
      expect(await alsWpg(zaak.bureau.id, '', (sql) => sql(`select * from ${tabel}`)), tabel).toEqual([]);
      expect(
        await alsWpg(zaak.bureau.id, 'dossier.lezen', (sql) => sql(`select * from ${tabel}`)),
        tabel,
      ).toEqual([]);
    }
  });

  it('ziet met de bevoegdheid van het logboek alleen het protocol, niet de inhoud', async () => {
    for (const tabel of tabellen) {
      const rijen = (await alsWpg(zaak.bureau.id, 'wpg.logboek', (sql) =>
        sql(`select * from ${tabel}`),
      )) as unknown[];
      expect(rijen.length > 0, tabel).toBe(tabel === 'wpg.protocol');
    }
  });

  it('ziet niets van een ander bureau', async () => {
    const ander = await makeBureau();
    for (const tabel of tabellen)
      expect(await alsWpg(ander.id, 'wpg.behandelen', (sql) => sql(`select * from ${tabel}`)), tabel).toEqual(
        [],
      );
  });

  it('leest van een jongere geen nummer en van het dossier geen verslag', async () => {
    for (const zin of [
      'select pgn_versleuteld from jongere',
      'select verslag from contactmoment',
      'select inhoud from concept',
      'select * from publicatie',
    ])
      await expect(
        alsWpg(zaak.bureau.id, 'wpg.behandelen', (sql) => sql(zin)),
        zin,
      ).rejects.toThrow('permission denied');
  });

  it('wijzigt of wist geen regel van het protocol', async () => {
    for (const zin of [`update wpg.protocol set reden = 'x'`, 'delete from wpg.protocol'])
      await expect(
        alsWpg(zaak.bureau.id, 'wpg.bewaren', (sql) => sql(zin)),
        zin,
      ).rejects.toThrow('permission denied');
  });

  it('kan geen feit naar buiten brengen met een jongere of met woorden erin', async () => {
    const feit = (jongere: string, gegevens: string) =>
      `insert into gebeurtenis (bureau_id, soort, onderwerp_soort, onderwerp_id, jongere_id, datum, actor, gegevens)
       values (${zaak.bureau.id}, 'HandhavingStand', 'handhaving', gen_random_uuid(), ${jongere}, current_date, 'proef', '${gegevens}')`;
    const goed = '{"instrument": "halt", "stand": "VERWEZEN", "gemeente": "1883", "gezin": null}';
    const poging = (zin: string) => alsWpg(zaak.bureau.id, 'wpg.behandelen', (sql) => sql(zin));
    await expect(poging(feit('null', goed))).resolves.toEqual([]);
    await expect(poging(feit(`'${zaak.jongereId}'`, goed))).rejects.toThrow('row-level security');
    await expect(
      poging(feit('null', goed.replace('"gezin": null', '"gezin": null, "verklaring": "ik was ziek"'))),
    ).rejects.toThrow('row-level security');
  });
});

describe('Wpg art. 4a: een kopie van de hele database', () => {
  it('bevat geen woord van de inhoud in leesbare tekst', async () => {
    const client = new pg.Client({ connectionString: eigenaarUrl() });
    await client.connect();
    const { rows } = await client.query<{ tabel: string }>(
      `select c.oid::regclass::text as tabel from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p') and n.nspname in ('public', 'wpg', 'pgboss')`,
    );
    let gelezen = 0;
    for (const { tabel } of rows) {
      const inhoud = await client.query<{ t: string }>(
        `select string_agg(x::text || encode(convert_to(x::text, 'UTF8'), 'escape'), E'\\n') as t from ${tabel} x`,
      );
      const tekst = inhoud.rows[0]?.t ?? '';
      gelezen += tekst.length;
      for (const kanarie of KANARIES) {
        expect(tekst.includes(kanarie), `${kanarie} in ${tabel}`).toBe(false);
        expect(tekst.includes(Buffer.from(kanarie).toString('hex')), `${kanarie} (hex) in ${tabel}`).toBe(
          false,
        );
      }
    }
    await client.end();
    expect(gelezen).toBeGreaterThan(1000);
  });

  it('toont de ambtenaar die inhoud wel, dus ze stond er', async () => {
    const tekst = JSON.stringify(await zie(zaak));
    for (const kanarie of KANARIES) expect(tekst).toContain(kanarie);
    const { docx } = waardeOf(await readOpsporingsbrief(zaak.boa, { id: zaak.zaakId, briefId }));
    expect(await docxToHtml(docx)).toContain('KANARIE-BRIEF');
  });

  it('buiten het compartiment staat niet wat er gebeurde, alleen dat er iets gebeurde', async () => {
    const regels = await eigenaarSql<{ handeling: string; permissie: string }>(
      `select distinct handeling, permissie from auditregel where bureau_id = $1 and permissie like 'wpg%'`,
      [zaak.bureau.id],
    );
    expect(regels).toEqual([{ handeling: 'handhaving (afgeschermd)', permissie: 'wpg.behandelen' }]);
    const feiten = await eigenaarSql<{ jongere: string | null }>(
      `select jongere_id as jongere from gebeurtenis where bureau_id = $1 and soort = 'HandhavingStand'`,
      [zaak.bureau.id],
    );
    expect(feiten.length).toBeGreaterThan(1);
    expect(feiten.every(({ jongere }) => jongere === null)).toBe(true);
  });

  it('de sleutel van het compartiment is een andere dan die van Baken', async () => {
    const { decrypt } = await import('#lib/platform/crypto.ts');
    const [row] = await eigenaarSql<{ inhoud: Buffer }>('select inhoud from wpg.casusoverleg');
    expect(row).toBeDefined();
    const open = (compartiment: 'gewoon' | 'wpg') =>
      decrypt(row?.inhoud ?? Buffer.alloc(0), zaak.bureau.id, 'wpg.casusoverleg.inhoud', compartiment);
    expect(open('wpg')).toContain('KANARIE-OVERWEGING');
    expect(() => open('gewoon')).toThrow('authenticate');
  });
});
