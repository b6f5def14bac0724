import { describe, expect, it } from 'vitest';
import {
  approvePublicatie,
  discardConcept,
  hashOf,
  preparePublicatie,
  returnPublicatie,
  submitPublicatie,
  withdrawPublicatie,
} from '#lib/publicaties/commands.ts';
import { openbareCsv } from '#lib/publicaties/csv.ts';
import {
  findPubliekBureau,
  listGemeentenVan,
  listOpenbaar,
  listPubliekeBureaus,
  listUitgaven,
} from '#lib/publicaties/openbaar.ts';
import { listPublicaties, readPublicatie } from '#lib/publicaties/queries.ts';
import { publicatieVanGemeente } from '#lib/publicaties/snede.ts';
import { pool } from '#lib/platform/db.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeFeiten } from '#tests/factories/feiten.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';
import { melding, thuis } from '../indicatoren/voorbeeld.ts';
import { gepubliceerd, JAAR, kantoor } from './kantoor.ts';

/** A concept of which the smallest gemeente has this many meldingen, and the total is the same. */
async function eenUitgaveMet(beek: number) {
  const bureau = await makeBureau();
  const maker = await actorMet('kwaliteitsmedewerker', { bureau });
  const signaal = (gemeente: string, aantal: number) =>
    Array.from({ length: aantal }, () => melding('2023-10-02', 'signaal', { gemeente }));
  await makeFeiten([...signaal('1883', 40), ...signaal('0971', 23 - beek), ...signaal('0888', beek)], bureau);
  const { id } = waardeOf(await preparePublicatie(maker, JAAR));
  return waardeOf(await readPublicatie(maker, { id })).publicatie;
}

describe('vier ogen', () => {
  it('de maker publiceert niet zelf, een ander wel', async () => {
    const { maker, tweede, bureau } = await kantoor();
    const { id } = waardeOf(await preparePublicatie(maker, JAAR));
    expect(await approvePublicatie(tweede, { id })).toMatchObject({
      ok: false,
      weigering: { code: 'verkeerde-stand' },
    });
    waardeOf(await submitPublicatie(maker, { id }));
    expect(await approvePublicatie(maker, { id })).toMatchObject({
      ok: false,
      weigering: { code: 'vier-ogen' },
    });
    expect(await listOpenbaar(bureau.code)).toHaveLength(0);
    waardeOf(await approvePublicatie(tweede, { id }));
    expect(await listOpenbaar(bureau.code)).toHaveLength(1);
  });

  it('de database zelf weigert een publicatie met één paar ogen', async () => {
    const { maker } = await kantoor();
    const { id } = waardeOf(await preparePublicatie(maker, JAAR));
    const same = eigenaarSql(
      `update publicatie set status = 'gepubliceerd', gecontroleerd_door = gemaakt_door, gepubliceerd_op = now() where id = $1`,
      [id],
    );
    await expect(same).rejects.toThrow(/check/);
  });

  it('wie terugstuurt, geeft de maker zijn concept terug; een concept kan weg, een publicatie niet', async () => {
    const { maker, tweede } = await kantoor();
    const { id } = waardeOf(await preparePublicatie(maker, JAAR));
    waardeOf(await submitPublicatie(maker, { id }));
    waardeOf(await returnPublicatie(tweede, { id }));
    expect(waardeOf(await readPublicatie(maker, { id })).publicatie.status).toBe('concept');
    waardeOf(await discardConcept(maker, { id }));
    const published = await gepubliceerd();
    expect(await discardConcept(published.maker, { id: published.id })).toMatchObject({ ok: false });
  });

  it('een leerplichtambtenaar zet geen cijfers klaar', async () => {
    const { bureau } = await kantoor();
    const lpa = await actorMet('leerplichtambtenaar', { bureau });
    expect(await preparePublicatie(lpa, JAAR)).toMatchObject({
      ok: false,
      weigering: { code: 'geen-recht' },
    });
  });
});

describe('wat de griffie ziet', () => {
  it('leest de openbare tabel, en niet de exacte aantallen of wat het nu zou zijn', async () => {
    const { bureau, id, maker } = await gepubliceerd();
    const griffie = await actorMet('griffie', { bureau });
    const gezien = waardeOf(await readPublicatie(griffie, { id }));
    expect(gezien.publicatie.openbaar.vormen.length).toBeGreaterThan(0);
    expect(gezien.publicatie).toMatchObject({ intern: null, internZegel: null, laatsteFeit: null });
    expect([gezien.actueel, gezien.hashKlopt]).toEqual([[], true]);
    const binnen = waardeOf(await readPublicatie(maker, { id }));
    expect([binnen.publicatie.intern?.vormen.length, binnen.actueel.length]).toEqual([1, 1]);
  });

  it('ziet niet wat klaarstaat, ter controle ligt of is ingetrokken', async () => {
    const { bureau, maker, tweede } = await kantoor();
    const griffie = await actorMet('griffie', { bureau });
    const { id } = waardeOf(await preparePublicatie(maker, JAAR));
    const lijst = async () => waardeOf(await listPublicaties(griffie, {})).regels.map(({ status }) => status);
    const dicht = { ok: false, weigering: { code: 'niet-gevonden' } };
    expect(await readPublicatie(griffie, { id })).toMatchObject(dicht);
    waardeOf(await submitPublicatie(maker, { id }));
    expect(await readPublicatie(griffie, { id })).toMatchObject(dicht);
    expect(await lijst()).toEqual([]);
    waardeOf(await approvePublicatie(tweede, { id }));
    expect(await lijst()).toEqual(['gepubliceerd']);
    waardeOf(await withdrawPublicatie(tweede, { id, reden: 'Een fout in de registratie.' }));
    expect(await lijst()).toEqual([]);
    expect(await readPublicatie(griffie, { id })).toMatchObject(dicht);
  });
});

describe('wat het publiek ziet', () => {
  it('drie meldingen uit Beek staan er als <5, en zijn niet uit het totaal terug te rekenen', async () => {
    const { bureau } = await gepubliceerd();
    const [publicatie] = await listOpenbaar(bureau.code);
    const tabel = publicatie?.openbaar.vormen[0]?.tabel;
    const cel = (...plaats: string[]) =>
      tabel?.cellen.find((item) => item.plaats.join() === plaats.join())?.cel;
    expect(cel('signaal', '0888')).toMatchObject({ soort: 'onderdrukt', tekst: '<5' });
    expect([cel('signaal', '0971')?.soort, cel('signaal', '1883')?.soort]).toContain('onderdrukt');
    expect(JSON.stringify(publicatie)).not.toContain('intern');
  });

  it('het bestand bevat dezelfde tekens als de pagina, en een ander bureau heeft niets', async () => {
    const { bureau } = await gepubliceerd();
    const ander = await makeBureau();
    const file = await openbareCsv(bureau.code, JAAR.indicator, JAAR.schooljaar);
    expect(file).toHaveProperty(
      'tekst',
      expect.stringContaining('signaalverzuim;gemeente;Beek;;;;<5;meldingen'),
    );
    expect(await openbareCsv(ander.code, JAAR.indicator, JAAR.schooljaar)).toBeUndefined();
    expect((await listPubliekeBureaus()).map(({ code }) => code)).not.toContain(ander.code);
    expect(await findPubliekBureau('bestaat-niet')).toBeUndefined();
  });

  it('van één gemeente staat er wat gepubliceerd is, en wat verborgen was blijft het', async () => {
    const { bureau } = await gepubliceerd();
    const [publicatie] = await listOpenbaar(bureau.code);
    if (!publicatie) throw new Error('niets gepubliceerd');
    const beek = publicatieVanGemeente(publicatie, '0888');
    const tabel = beek?.openbaar.vormen[0]?.tabel;
    expect(tabel?.dimensies.map(({ naam }) => naam)).toEqual(['soort']);
    expect(tabel?.cellen.find(({ plaats }) => plaats[0] === 'signaal')?.cel).toMatchObject({ tekst: '<5' });
    expect(publicatieVanGemeente(publicatie, '9999')).toBeUndefined();
  });

  it('een bureau dat nog niets publiceerde, heeft wel zijn gemeenten om naartoe te gaan', async () => {
    const leeg = await makeBureau();
    expect(await listOpenbaar(leeg.code)).toEqual([]);
    expect((await listGemeentenVan(leeg.code)).map(({ naam }) => naam)).toContain('Beek');
    expect(await listGemeentenVan('bestaat-niet')).toEqual([]);
  });

  it('de rol van de openbare pagina komt bij geen enkele tabel met personen', async () => {
    const tables = await eigenaarSql<{ naam: string }>(
      `select relname as naam from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'v')
         and has_table_privilege('baken_readonly', oid, 'select') order by 1`,
    );
    expect(tables.map(({ naam }) => naam)).toEqual([
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
    await expect(pool('readonly').query('select * from jongere')).rejects.toThrow(/permission denied/);
    await expect(pool('readonly').query('select intern from publicatie')).rejects.toThrow(
      /permission denied/,
    );
  });

  it('het controlegetal zegt niets over wat verborgen is: andere kleine aantallen, hetzelfde getal', async () => {
    const alles = await Promise.all([3, 4].map((beek) => eenUitgaveMet(beek)));
    const [een, twee] = alles;
    expect(een?.openbaar).toEqual(twee?.openbaar);
    expect(een?.hash).toBe(twee?.hash);
    expect(een?.internZegel).not.toBe(twee?.internZegel);
  });

  it('over een jaar waarin niets is vastgelegd wordt niets gepubliceerd', async () => {
    const { maker } = await kantoor();
    const uitkomst = await preparePublicatie(maker, { ...JAAR, schooljaar: '2019-2020' });
    expect(uitkomst).toMatchObject({ ok: false, weigering: { code: 'onbekend' } });
  });
});

describe('een stand op een dag', () => {
  const stand = { indicator: 'k1-thuiszitters-voorraad', schooljaar: '2023-2024' };

  it('hoort bij het schooljaar van die dag, en komt er niet onder een ander nog een keer uit', async () => {
    const { maker } = await kantoor();
    expect(await preparePublicatie(maker, { ...stand, peildatum: '2024-12-01' })).toMatchObject({
      ok: false,
      weigering: {
        code: 'peildatum-buiten-schooljaar',
        velden: { peildatum: expect.stringContaining('2023-2024') as string },
      },
    });
    expect(await preparePublicatie(maker, { ...stand, peildatum: '2024-07-31' })).not.toMatchObject({
      weigering: { code: 'peildatum-buiten-schooljaar' },
    });
  });

  it('zonder gekozen dag is het de dag van het andere jaar dat openbaar is, en een andere dag valt op', async () => {
    const { bureau, maker, tweede } = await kantoor();
    const thuisgezeten = thuis({ sinds: '2021-09-01', einde: '2021-11-01' }); // so that nobody at home is a count
    await makeFeiten([melding('2022-10-03', 'signaal', { gemeente: '1883' }), ...thuisgezeten], bureau);
    const eerder = waardeOf(await preparePublicatie(maker, { ...stand, peildatum: '2024-03-01' }));
    waardeOf(await submitPublicatie(maker, eerder));
    waardeOf(await approvePublicatie(tweede, eerder));
    const vorig = { ...stand, schooljaar: '2022-2023' };
    const zelfde = waardeOf(
      await readPublicatie(maker, waardeOf(await preparePublicatie(maker, { ...vorig }))),
    );
    expect(zelfde.publicatie.peildatum).toBe('2023-03-01');
    expect(zelfde.andereDag).toBeNull();
    const anders = waardeOf(
      await readPublicatie(
        maker,
        waardeOf(await preparePublicatie(maker, { ...vorig, peildatum: '2023-07-31' })),
      ),
    );
    expect(anders.andereDag).toBe('2024-03-01');
  });
});

describe('bevroren', () => {
  it('een latere melding verandert het gepubliceerde cijfer niet, wel een nieuwe uitgave', async () => {
    const { bureau, maker, tweede, id } = await gepubliceerd();
    const before = waardeOf(await readPublicatie(maker, { id })).publicatie;
    await makeFeiten([melding('2023-10-03', 'signaal', { gemeente: '1883' })], bureau);
    const after = waardeOf(await readPublicatie(maker, { id }));
    expect(after.publicatie.hash).toBe(before.hash);
    expect(after.hashKlopt).toBe(true);
    expect(hashOf(after.publicatie.openbaar).toString('hex')).toBe(before.hash);
    const nieuw = waardeOf(
      await preparePublicatie(maker, { ...JAAR, toelichting: 'Een melding kwam later binnen.' }),
    );
    waardeOf(await submitPublicatie(maker, nieuw));
    waardeOf(await approvePublicatie(tweede, nieuw));
    expect(
      (await listUitgaven(bureau.code, JAAR.indicator, JAAR.schooljaar)).map(({ uitgave }) => uitgave),
    ).toEqual([2, 1]);
    expect((await listOpenbaar(bureau.code)).map(({ uitgave }) => uitgave)).toEqual([2]);
  });

  it('de database laat een gepubliceerd cijfer niet wijzigen of verwijderen', async () => {
    const { id } = await gepubliceerd();
    await expect(eigenaarSql(`update publicatie set openbaar = '{}' where id = $1`, [id])).rejects.toThrow(
      /bevroren/,
    );
    await expect(eigenaarSql('delete from publicatie where id = $1', [id])).rejects.toThrow(
      /niet verwijderd/,
    );
  });

  it('intrekken vraagt een reden; het cijfer blijft met die reden te zien bij de uitgaven', async () => {
    const { bureau, tweede, id } = await gepubliceerd();
    expect(await withdrawPublicatie(tweede, { id, reden: '' })).toMatchObject({
      ok: false,
      weigering: { code: 'ongeldige-invoer' },
    });
    waardeOf(await withdrawPublicatie(tweede, { id, reden: 'Dubbele meldingen van één school.' }));
    expect(await listOpenbaar(bureau.code)).toHaveLength(0);
    const [uitgave] = await listUitgaven(bureau.code, JAAR.indicator, JAAR.schooljaar);
    expect(uitgave).toMatchObject({ ingetrokken: true, toelichting: 'Dubbele meldingen van één school.' });
    expect(await openbareCsv(bureau.code, JAAR.indicator, JAAR.schooljaar)).toBeUndefined();
    expect(await openbareCsv(bureau.code, JAAR.indicator, JAAR.schooljaar, 1)).toBe('ingetrokken');
  });

  it('een ander bureau ziet de publicatie niet in zijn werkplek', async () => {
    const { id } = await gepubliceerd();
    const vreemde = await actorMet('kwaliteitsmedewerker', { bureau: await makeBureau() });
    expect(await readPublicatie(vreemde, { id })).toMatchObject({
      ok: false,
      weigering: { code: 'niet-gevonden' },
    });
    expect(waardeOf(await listPublicaties(vreemde, {})).regels).toHaveLength(0);
  });
});
