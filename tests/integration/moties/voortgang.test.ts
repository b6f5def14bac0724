import { describe, expect, it } from 'vitest';
import { addSchooljaren, schooljaarEinde, schooljaarVan } from '#lib/kalender/rules.ts';
import type { Schooljaar } from '#lib/kalender/model.ts';
import { exportVoortgang } from '#lib/moties/queries.ts';
import { voortgangCsv } from '#lib/moties/voortgang/csv.ts';
import {
  addStreefwaarde,
  enterNulmeting,
  lockNulmetingVan,
  measureNulmeting,
  removeStreefwaarde,
} from '#lib/moties/vragen/commands.ts';
import { giveVerslag } from '#lib/moties/commands.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import type { Bureau } from '#lib/toegang/model.ts';
import { makeFeiten } from '#tests/factories/feiten.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';
import { maakBekend, thuis } from '../indicatoren/voorbeeld.ts';
import { cel, kantoor, motieVan, pagina, verslagVan, voortgangVan, vraagVan } from './proef.ts';

const LOPEND = schooljaarVan(today());
const VORIG = addSchooljaren(LOPEND, -1);
const DAARVOOR = addSchooljaren(LOPEND, -2);
const einde = (jaar: Schooljaar) => schooljaarEinde(jaar);

/** So many at home in the year, of whom so many went back to school. */
async function thuiszitters(bureau: Bureau, jaar: Schooljaar, terug: number, niet: number) {
  const begin = jaar.slice(0, 4);
  const een = (uitkomst: 'terug-naar-school' | 'verhuisd') =>
    thuis({ sinds: `${begin}-09-01`, einde: `${begin}-10-01`, uitkomst });
  await makeFeiten(
    [
      ...Array.from({ length: terug }, () => een('terug-naar-school')).flat(),
      ...Array.from({ length: niet }, () => een('verhuisd')).flat(),
    ],
    bureau,
  );
}

describe('voortgang', () => {
  it('een heel schooljaar tegenover de nulmeting: 2 van 5 was 40%, 3 van 4 is 75%, dus 35 procentpunt erbij', async () => {
    const { bureau, maker } = await kantoor();
    await maakBekend(bureau, DAARVOOR, VORIG, LOPEND);
    await thuiszitters(bureau, DAARVOOR, 2, 3);
    await thuiszitters(bureau, VORIG, 3, 1);
    const motie = await motieVan(maker);
    const id = await vraagVan(maker, motie);
    waardeOf(await measureNulmeting(maker, { id, peildatum: einde(DAARVOOR), betrouwbaarheid: 'goed' }));
    const voortgang = voortgangVan(await pagina(maker, motie));
    expect(voortgang.vergelijking).toBe('heel-jaar');
    const totaal = cel(voortgang);
    expect([totaal.nul?.waarde, totaal.nu?.waarde, totaal.verandering]).toEqual([40, 75, 35]);
    expect([totaal.nu?.teller, totaal.nu?.noemer]).toEqual([3, 4]);
    expect(voortgang.nu?.schooljaar).toBe(VORIG);
    expect(voortgang.reeks.at(-1)).toMatchObject({ schooljaar: LOPEND, deel: true });
    expect(totaal.oordeel).toBe('geen-streefwaarde');
  });

  it('wat niet is vastgelegd is onbekend en geen nul', async () => {
    const { maker } = await kantoor();
    const motie = await motieVan(maker);
    const id = await vraagVan(maker, motie);
    waardeOf(
      await measureNulmeting(maker, {
        ...{ id, peildatum: einde(DAARVOOR), betrouwbaarheid: 'onbekend' },
        opmerking: 'Toen nog niet bijgehouden.',
      }),
    );
    const totaal = cel(voortgangVan(await pagina(maker, motie)));
    expect([totaal.nul?.waarde, totaal.nu?.waarde, totaal.verandering]).toEqual([null, null, null]);
  });

  it('een streefwaarde als percentage en een als aantal spreken elkaar tegen; de leidende beslist', async () => {
    const { bureau, maker } = await kantoor();
    await maakBekend(bureau, VORIG);
    await thuiszitters(bureau, VORIG, 3, 1);
    const motie = await motieVan(maker);
    const vraagId = await vraagVan(maker, motie);
    const streef = { vraagId, van: VORIG, tot: LOPEND };
    waardeOf(await addStreefwaarde(maker, { ...streef, richting: 'minstens', waarde: '75', eenheid: '%' }));
    waardeOf(
      await addStreefwaarde(maker, { ...streef, richting: 'minstens', waarde: '10', eenheid: 'aantal' }),
    );
    const voor = cel(voortgangVan(await pagina(maker, motie)));
    expect([voor.oordeel, voor.oneens]).toEqual(['op-koers', true]);
    const [leidend] = (await pagina(maker, motie)).vragen[0]?.streefwaarden ?? [];
    expect(leidend?.eenheid).toBe('%');
    waardeOf(await removeStreefwaarde(maker, { id: leidend?.id }));
    expect(cel(voortgangVan(await pagina(maker, motie))).oordeel).toBe('nog-niet-gehaald');
  });

  it('splitst uit naar sector, met voor elke sector een eigen nulmeting uit een andere bron', async () => {
    const { bureau, maker } = await kantoor();
    await maakBekend(bureau, VORIG);
    await thuiszitters(bureau, VORIG, 1, 1);
    const motie = await motieVan(maker);
    const id = await vraagVan(maker, motie, {
      indicator: 'thuiszitters',
      'dim-variant': '',
      'dim-sector': '*',
    });
    waardeOf(
      await enterNulmeting(maker, {
        ...{ id, peildatum: einde(DAARVOOR), betrouwbaarheid: 'zwak', bron: 'Jaarverslag van toen' },
        cellen: JSON.stringify([{ sector: 'PO' }, { sector: 'VO' }]),
        ...{ 'waarde-0': '', 'waarde-1': '5' },
      }),
    );
    const voortgang = voortgangVan(await pagina(maker, motie));
    expect(voortgang.andereBron).toBe(true);
    const vo = cel(voortgang, 'voortgezet onderwijs');
    expect([vo.nul?.waarde, vo.nu?.waarde, vo.verandering]).toEqual([5, 2, -3]);
    const po = cel(voortgang, 'primair onderwijs');
    expect([po.nul?.waarde, po.nu?.waarde, po.verandering]).toEqual([null, 0, null]);
  });

  it('een andere definitie dan toen is een breuk: er wordt niets afgetrokken', async () => {
    const { bureau, maker } = await kantoor();
    await maakBekend(bureau, DAARVOOR, VORIG);
    await thuiszitters(bureau, DAARVOOR, 2, 3);
    await thuiszitters(bureau, VORIG, 3, 1);
    const motie = await motieVan(maker);
    const id = await vraagVan(maker, motie);
    waardeOf(await measureNulmeting(maker, { id, peildatum: einde(DAARVOOR), betrouwbaarheid: 'goed' }));
    await eigenaarSql('update nulmeting set indicator_versie = 0 where vraag_id = $1', [id]);
    const voortgang = voortgangVan(await pagina(maker, motie));
    expect(voortgang.breuk).toBe(true);
    expect(cel(voortgang).verandering).toBeNull();
  });

  it('komt er na de nulmeting iets bij over dat jaar, dan blijft zij staan en staat het nieuwe getal ernaast', async () => {
    const { bureau, maker } = await kantoor();
    await maakBekend(bureau, DAARVOOR, VORIG);
    await thuiszitters(bureau, DAARVOOR, 2, 3);
    const motie = await motieVan(maker);
    const id = await vraagVan(maker, motie, { indicator: 'thuiszitters', 'dim-variant': '' });
    waardeOf(await measureNulmeting(maker, { id, peildatum: einde(DAARVOOR), betrouwbaarheid: 'goed' }));
    expect(cel(voortgangVan(await pagina(maker, motie))).herzien).toBeNull();
    await thuiszitters(bureau, DAARVOOR, 1, 0);
    const totaal = cel(voortgangVan(await pagina(maker, motie)));
    expect([totaal.nul?.waarde, totaal.herzien?.waarde]).toEqual([5, 6]);
  });

  it('op een verslagdag staat wat toen bekend was, ook als er later een melding bijkomt', async () => {
    const { bureau, maker } = await kantoor();
    await maakBekend(bureau, VORIG);
    const begin = VORIG.slice(0, 4);
    await makeFeiten(thuis({ sinds: `${begin}-09-01` }), bureau);
    const motie = await motieVan(maker);
    await vraagVan(maker, motie, { indicator: 'thuiszitters', 'dim-variant': '' });
    const verslag = await verslagVan(maker, motie, `${begin}-12-01`);
    waardeOf(await giveVerslag(maker, { id: verslag }));
    await eigenaarSql(`update termijn set afgedaan_op = $2 where onderwerp_id = $1`, [
      verslag,
      `${begin}-12-01`,
    ]);
    await makeFeiten(thuis({ sinds: `${begin}-09-02`, bekend: today() }), bureau);
    const voortgang = voortgangVan(await pagina(maker, motie));
    expect(voortgang.rapport[0]?.punt).toMatchObject({
      peildatum: `${begin}-12-01`,
      bekendOp: `${begin}-12-01`,
    });
    expect(cel(voortgang).rapport[0]?.waarde).toBe(1);
    expect(cel(voortgang).nu?.waarde).toBe(2);
  });

  it('een dag die nog moet komen heeft nog geen cijfer', async () => {
    const { maker } = await kantoor();
    const motie = await motieVan(maker);
    await vraagVan(maker, motie);
    await verslagVan(maker, motie, '2099-03-31');
    expect(voortgangVan(await pagina(maker, motie)).rapport).toEqual([{ dag: '2099-03-31', punt: null }]);
  });

  it('het bestand heeft een regel per cel: onbekend is leeg, min is min, en een formule is tekst', async () => {
    const { bureau, maker, griffie } = await kantoor();
    await maakBekend(bureau, DAARVOOR, VORIG);
    await thuiszitters(bureau, DAARVOOR, 1, 1);
    await thuiszitters(bureau, VORIG, 3, 1);
    const motie = await motieVan(maker, '=1+1');
    await vraagVan(maker, motie);
    const afname = { indicator: 'k1-thuiszitters-stroom', kenmerk: 'K1', zin: 'Minder?', 'dim-variant': '' };
    await vraagVan(maker, motie, { ...afname, 'dim-meting': 'afname' });
    const uit = waardeOf(await exportVoortgang(maker, { id: motie }));
    const [kop, regel, tweede] = voortgangCsv(uit, uit.voortgang).split('\n');
    expect(kop).toContain('kenmerk;gevraagd;indicator;versie;deel;nulmeting');
    expect(regel).toContain(
      `K2;Welk deel ging terug naar school?;k2-teruggeleid;1;totaal;;;75;3;4;${einde(VORIG)};;;`,
    );
    expect(regel).toMatch(/^'=1\+1;/);
    expect(tweede).toContain(`K1;Minder?;k1-thuiszitters-stroom;1;totaal;;;-100;-2;2;${einde(VORIG)};`);
    expect(await exportVoortgang(griffie, { id: motie })).toMatchObject({ ok: false });
  });
});

describe('vastzetten', () => {
  it('een vastgezette nulmeting wijzigt niemand, ook de database niet', async () => {
    const { bureau, maker } = await kantoor();
    await maakBekend(bureau, DAARVOOR);
    const motie = await motieVan(maker);
    const id = await vraagVan(maker, motie);
    const meet = { id, peildatum: einde(DAARVOOR), betrouwbaarheid: 'goed', opmerking: 'Nog niets geteld.' };
    waardeOf(await measureNulmeting(maker, meet));
    waardeOf(await lockNulmetingVan(maker, { id }));
    expect(await measureNulmeting(maker, meet)).toMatchObject({ weigering: { code: 'nulmeting-vast' } });
    const { nulmeting } = (await pagina(maker, motie)).vragen[0] ?? {};
    expect(nulmeting?.vastgezet?.door).toBe('Kim Kwaliteit');
    await expect(
      eigenaarSql(`update nulmeting set bron = 'mooier' where vraag_id = $1`, [id]),
    ).rejects.toThrow(/vastgezette nulmeting/);
    await expect(eigenaarSql(`delete from nulmeting where vraag_id = $1`, [id])).rejects.toThrow(
      /vastgezette/,
    );
  });
});
