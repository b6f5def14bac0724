import pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDossier } from '#lib/jongeren/dossier/queries.ts';
import { geefKijkreden } from '#lib/jongeren/kijkrecht/commands.ts';
import { today } from '#lib/platform/clock.ts';
import { decrypt } from '#lib/platform/crypto.ts';
import { pool, type Sql } from '#lib/platform/db.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { legAfgeschermdVast } from '#lib/vsv-trajecten/afgeschermd/commands.ts';
import { readAfgeschermd } from '#lib/vsv-trajecten/afgeschermd/queries.ts';
import { readTrajectpagina } from '#lib/vsv-trajecten/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { eigenaarSql, eigenaarUrl } from '#tests/setup/eigenaar.ts';
import { code, KANARIE, makeProef, type Geval } from './opzet.ts';

const { alsApp, alsMuur, geef, geval, leg, rijen, zie, coach } = await makeProef();

describe('WEB art. 9.2.7 lid 2: alleen wie begeleidt', () => {
  let wie: Geval;
  beforeAll(async () => {
    wie = await geval();
    waardeOf(await geef(wie));
    waardeOf(await leg(wie, { 'score-justitie': '1' }));
  });

  it.each([
    'leerplichtambtenaar',
    'leerplichtambtenaar-boa',
    'administratie',
    'teamleider',
    'kwaliteitsmedewerker',
    'fg',
    'beheerder',
  ] as const)('%s komt er niet in', async (rol) => {
    const actor = await actorMet(rol);
    expect(code(await readAfgeschermd(actor, { id: wie.id }))).toBe('geen-recht');
    expect(
      code(await legAfgeschermdVast(actor, { id: wie.id, moment: 'intake', op: today(), notitie: 'x' })),
    ).toBe('geen-recht');
  });

  it('een andere coach dan die van het traject geeft eerst een reden; reden en blik staan in het logboek bij de jongere', async () => {
    const consulent = await actorMet('jongerenconsulent');
    const { id, jongereId } = wie;
    const geweigerd = await readAfgeschermd(consulent, { id });
    expect(JSON.stringify(geweigerd)).not.toContain(KANARIE);
    expect(code(geweigerd)).toBe('reden-voor-afgeschermd');
    waardeOf(await geefKijkreden(consulent, { jongereId, reden: 'een reden voor het dossier' }));
    expect(code(await readAfgeschermd(consulent, { id }))).toBe('reden-voor-afgeschermd');
    waardeOf(
      await geefKijkreden(consulent, { jongereId, deel: 'afgeschermd', reden: 'vervangt de coach vandaag' }),
    );
    expect(waardeOf(await readAfgeschermd(consulent, { id })).notities).toHaveLength(1);
    const regels = await eigenaarSql<{ handeling: string; reden: string | null; betrokkenen: number }>(
      `select handeling, reden, (select count(*) from verwerkingsregel v where v.operatie_id = a.operatie_id) as betrokkenen
         from auditregel a where gebruiker_id = $1 and uitkomst = 'gelukt' order by id`,
      [consulent.gebruikerId],
    );
    expect(regels.slice(1)).toEqual([
      {
        handeling: 'reden geven om een dossier te openen',
        reden: 'Gezondheid en justitie: vervangt de coach vandaag',
        betrokkenen: 1,
      },
      { handeling: 'afgeschermde gegevens inzien', reden: null, betrokkenen: 1 },
    ]);
    expect(code(await readAfgeschermd(await actorMet('doorstroomcoach'), { id }))).toBe(
      'reden-voor-afgeschermd',
    );
  });

  it('de rol van de app, de leesrol, de verzegelaar en die van politiegegevens komen er niet bij', async () => {
    for (const text of [
      'select * from bijzonder.gegeven',
      'delete from bijzonder.gegeven',
      `update bijzonder.gegeven set op = op`,
      `insert into bijzonder.gegeven (bureau_id) values (1)`,
    ])
      await expect(alsApp(text), text).rejects.toThrow('permission denied');
    for (const rol of ['wpg', 'readonly', 'sealer'] as const)
      await expect(pool(rol).query('select * from bijzonder.gegeven'), rol).rejects.toThrow(
        'permission denied',
      );
  });

  it('de rol van de muur ziet niets zonder bureau, zonder bevoegdheid of van een ander bureau, en geen naam of nummer', async () => {
    const alles = (sql: Sql) => sql('select * from bijzonder.gegeven');
    expect((await pool('bijzonder').query('select * from bijzonder.gegeven')).rowCount).toBe(0);
    expect(await alsMuur(alles, '')).toEqual([]);
    expect(await alsMuur(alles, 'dossier.lezen')).toEqual([]);
    expect(await alsMuur(alles, 'bijzonder.behandelen', (await makeBureau()).id)).toEqual([]);
    expect(((await alsMuur(alles)) as unknown[]).length).toBeGreaterThan(0);
    for (const text of [
      'select geslachtsnaam from jongere',
      'select * from gebeurtenis',
      'select * from contactmoment',
    ])
      await expect(
        alsMuur((sql) => sql(text)),
        text,
      ).rejects.toThrow('permission denied');
  });

  it('er is geen omweg: geen functie of view die als eigenaar leest', async () => {
    const omwegen = await eigenaarSql(
      `select p.oid::regprocedure::text from pg_proc p where p.prosecdef and pg_get_functiondef(p.oid) ~* '\\mbijzonder\\.'
       union all
       select c.oid::regclass::text from pg_class c where c.relkind in ('v', 'm') and c.relnamespace = 'public'::regnamespace
          and pg_get_viewdef(c.oid) ~* '\\mbijzonder\\.'`,
    );
    expect(omwegen).toEqual([]);
  });

  it('het staat in geen tijdlijn, traject, zoekwoord, feit, antwoord of kopie van de database', async () => {
    const lpa = await actorMet('leerplichtambtenaar');
    waardeOf(await geefKijkreden(lpa, { jongereId: wie.jongereId, reden: 'broer van een leerling' }));
    const dossier = JSON.stringify([
      waardeOf(await readDossier(lpa, { jongereId: wie.jongereId })),
      waardeOf(await readDossier(coach, { jongereId: wie.jongereId })),
      waardeOf(await readTrajectpagina(coach, { id: wie.id })),
    ]);
    expect(dossier).not.toContain(KANARIE);
    expect(dossier).not.toContain('justitie');
    const client = new pg.Client({ connectionString: eigenaarUrl() });
    await client.connect();
    const { rows } = await client.query<{ tabel: string }>(
      `select c.oid::regclass::text as tabel from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p') and n.nspname in ('public', 'wpg', 'bijzonder', 'pgboss')`,
    );
    for (const { tabel } of rows) {
      const inhoud = await client.query<{ t: string | null }>(
        `select string_agg(x::text, E'\\n') as t from ${tabel} x`,
      );
      expect(inhoud.rows[0]?.t?.includes(KANARIE) ?? false, tabel).toBe(false);
      expect(inhoud.rows[0]?.t?.includes(Buffer.from(KANARIE).toString('hex')) ?? false, tabel).toBe(false);
    }
    await client.end();
    expect(JSON.stringify(await zie(wie))).toContain(KANARIE);
  });

  it('de sleutel is een andere dan die van Baken en die van politiegegevens', async () => {
    const [rij] = await rijen(wie);
    const open = (compartiment: 'gewoon' | 'wpg' | 'bijzonder') =>
      decrypt(rij?.inhoud ?? Buffer.alloc(0), coach.bureau.id, 'bijzonder.gegeven.inhoud', compartiment);
    expect(open('bijzonder')).toContain('{');
    for (const ander of ['gewoon', 'wpg'] as const) expect(() => open(ander), ander).toThrow('authenticate');
  });
});
