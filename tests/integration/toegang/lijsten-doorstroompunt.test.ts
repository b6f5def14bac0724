import { beforeEach, describe, expect, it } from 'vitest';
import { exportAandacht, readAandacht } from '#lib/doelgroepen/aandacht/queries.ts';
import { exportHerbeoordeling, listHerbeoordeling } from '#lib/doelgroepen/herbeoordeling/queries.ts';
import { exportJikp, readJikp } from '#lib/doelgroepen/jikp/queries.ts';
import { exportUitBeeld, readUitBeeld } from '#lib/doelgroepen/uit-beeld/queries.ts';
import { datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { exportPartners, readPartners } from '#lib/partners/queries.ts';
import { voegOrganisatieToe } from '#lib/partners/commands.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { bewaarWeergave, kiesKolommenVanLijst } from '#lib/toegang/lijsten/commands.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeInschrijving, makeSchool } from '#tests/factories/school.ts';
import { makeWerkproces } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';
import { kantoorMetLeider, type Kantoor } from './exporteren.ts';

let kantoor: Kantoor;
beforeEach(async () => {
  kantoor = await kantoorMetLeider();
});

const geboren = (jaren: number) => datum(`${Number(today().slice(0, 4)) - jaren}-01-01`);

async function metWerk(aantal: number, dagen = 40) {
  const ids: string[] = [];
  for (let nr = 0; nr < aantal; nr += 1) {
    const { id: jongereId } = await makeJongere({
      ...{
        bureau: kantoor.bureau,
        geboortedatum: geboren(20),
        geslachtsnaam: nr === 0 ? '=Som' : `Naam${nr}`,
      },
    });
    const werk = await makeWerkproces({
      ...{ bureau: kantoor.bureau, jongereId, soort: 'vsv', gestartOp: addDays(today(), -dagen) },
    });
    ids.push(werk.id);
  }
  return ids;
}

describe('uit beeld', () => {
  it('bladeren gaat verder waar het was, ook als de laatste intussen een andere dag kreeg', async () => {
    const ids = await metWerk(60);
    for (const [nr, id] of ids.entries())
      await eigenaarSql('update werkproces set volgende_datum = $2 where id = $1', [
        ...[id, nr < 55 ? addDays(today(), nr) : null],
      ]);
    const eerste = waardeOf(await readUitBeeld(kantoor.leider, {}));
    const laatste = eerste.rijen.at(-1)?.werkprocesId;
    await eigenaarSql('update werkproces set volgende_datum = $2 where id = $1', [
      ...[laatste, addDays(today(), 300)],
    ]);
    const tweede = waardeOf(await readUitBeeld(kantoor.leider, { na: eerste.verder ?? undefined }));
    const gezien = new Set([...eerste.rijen, ...tweede.rijen].map(({ werkprocesId }) => werkprocesId));
    expect([eerste.rijen.length, gezien.size, tweede.verder]).toEqual([50, 60, null]);
    expect(tweede.rijen.slice(-5).map(({ volgendeDatum }) => volgendeDatum)).toEqual(Array(5).fill(null));
    expect(waardeOf(await readUitBeeld(kantoor.leider, { na: 'onzin' })).rijen).toHaveLength(50);
  });

  it('houdt weergave en kolommen, en gaat met doel naar buiten zonder dat een cel een formule wordt', async () => {
    await metWerk(2);
    waardeOf(
      await bewaarWeergave(kantoor.leider, { lijst: 'uit-beeld', naam: 'Mijn', vraag: 'eigenaar=ik' }),
    );
    waardeOf(
      await kiesKolommenVanLijst(kantoor.leider, { lijst: 'uit-beeld', kolommen: ['waarom', 'pogingen'] }),
    );
    const { stand } = waardeOf(await readUitBeeld(kantoor.leider, {}));
    expect([stand.weergaven.map(({ naam }) => naam), stand.zichtbaar]).toEqual([
      ['Mijn'],
      ['wie', 'waarom', 'pogingen'],
    ]);
    const { bestand, regels, logregels } = await kantoor.haal('uit-beeld', exportUitBeeld);
    expect(regels).toHaveLength(3);
    expect(regels[0]).toBe('Jongere;Waarom;Pogingen sindsdien');
    expect(regels.filter((regel) => regel.startsWith("'=Som"))).toHaveLength(1);
    expect(regels[1]).toMatch(/nog niet geprobeerd\.;0$/);
    expect([bestand.jongereIds.length, logregels]).toEqual([2, [{ reden: kantoor.doel, n: 2 }]]);
    expect((await kantoor.haal('uit-beeld', exportUitBeeld, 'eigenaar=ik')).regels).toHaveLength(1);
  });
});

describe('kwetsbare positie, herbeoordeling en aandacht', () => {
  it('de export geeft alle regels van de keuze, met de reden die de regel gaf', async () => {
    const { bureau } = kantoor;
    const school = await makeSchool({ bureau, naam: 'Vista' });
    for (let nr = 0; nr < 55; nr += 1) {
      const { id } = await makeJongere({ bureau, geboortedatum: geboren(18) });
      await makeInschrijving(id, {
        ...{ bureau, schoolId: school.id, onderwijssoort: 'entree', van: addDays(today(), -60) },
      });
    }
    expect(waardeOf(await readJikp(kantoor.leider, {})).rijen).toHaveLength(50);
    const alle = await kantoor.haal('jikp', exportJikp);
    expect(alle.regels).toHaveLength(56);
    expect(alle.regels[1]).toContain(';Volgt entree;Volgt entree sinds');
    expect((await kantoor.haal('jikp', exportJikp, 'grond=zonder-onderwijs')).regels).toHaveLength(1);
  });

  it('aandacht: wat is weggezet gaat alleen mee als daarom is gevraagd', async () => {
    const [werk] = await metWerk(2);
    await eigenaarSql(
      `insert into aandachtopzij (bureau_id, regel, werkproces_id, jongere_id, stand, zin, reden, gebruiker_id, gezet_op)
       select bureau_id, 'geen-contact', id, jongere_id, 'nooit', 'zin', 'Staat in de wacht', $2, now() from werkproces where id = $1`,
      [...[werk, kantoor.leider.gebruikerId]],
    );
    const open = await kantoor.haal('aandacht', exportAandacht, 'eigenaar=team');
    expect(open.regels).toHaveLength(2);
    const weg = await kantoor.haal('aandacht', exportAandacht, 'eigenaar=team&opzij=ja');
    expect(weg.regels.map((regel) => regel.split(';').at(-1))).toEqual([
      'Weggezet omdat',
      'Staat in de wacht',
    ]);
    expect(waardeOf(await readAandacht(kantoor.leider, { eigenaar: 'team' })).stand.magExporteren).toBe(true);
  });

  it('herbeoordeling zonder voorstellen is een leeg bestand met een kop', async () => {
    const { regels } = await kantoor.haal('herbeoordeling', exportHerbeoordeling);
    expect(regels).toEqual(['Jongere;Gemeente;Voorstel of uitkomst;Waarom;Werk']);
    expect(waardeOf(await listHerbeoordeling(kantoor.leider, {})).lijst.lijst).toBe('herbeoordeling');
  });
});

describe('partners', () => {
  it('gaat naar buiten zonder iemands gegevens in het logboek, en een naam wordt geen formule', async () => {
    const administratie = await actorMet('administratie', { bureau: kantoor.bureau });
    for (const naam of ['+31 Welzijn', 'Jeugdhulp Zuid'])
      waardeOf(
        await voegOrganisatieToe(administratie, {
          ...{ naam, soort: naam.startsWith('+') ? 'welzijn' : 'jeugdhulp', email: 'info@partner.example' },
        }),
      );
    waardeOf(await kiesKolommenVanLijst(kantoor.leider, { lijst: 'partners', kolommen: ['soort', 'email'] }));
    expect(waardeOf(await readPartners(kantoor.leider, {})).stand.zichtbaar).toEqual([
      ...['naam', 'soort', 'email'],
    ]);
    const { regels, logregels } = await kantoor.haal('partners', exportPartners, 'soort=welzijn');
    expect(regels).toEqual([
      'Organisatie;Soort;E-mail',
      "'+31 Welzijn;Welzijn en jongerenwerk;info@partner.example",
    ]);
    expect(logregels).toEqual([{ reden: kantoor.doel, n: 0 }]);
  });
});

describe('wie een lijst niet ziet', () => {
  it('exporteert haar ook niet, al mag hij andere lijsten wel exporteren', async () => {
    await metWerk(1);
    const administratie = await actorMet('administratie', { bureau: kantoor.bureau });
    const geweigerd = await kantoor.probeer(administratie, 'aandacht', exportAandacht, 'eigenaar=team');
    expect(geweigerd).toMatchObject({ ok: false, weigering: { code: 'geen-recht' } });
    expect(await kantoor.probeer(administratie, 'uit-beeld', exportUitBeeld)).toMatchObject({ ok: true });
  });
});
