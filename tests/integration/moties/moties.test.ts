import { describe, expect, it } from 'vitest';
import { addDays, addSchooljaren, schooljaarEinde, schooljaarVan } from '#lib/kalender/rules.ts';
import {
  addRapportdag,
  changeMotie,
  giveVerslag,
  removeRapportdag,
  setKosten,
} from '#lib/moties/commands.ts';
import { readVraag } from '#lib/moties/formulieren/queries.ts';
import { findVerslag, readMotie, readMoties, readUitgave } from '#lib/moties/queries.ts';
import { addTip, answerTip, removeTip } from '#lib/moties/tips/commands.ts';
import { prepareUitgave } from '#lib/moties/uitgaven/commands.ts';
import {
  addVraag,
  changeVraag,
  enterNulmeting,
  lockNulmetingVan,
  measureNulmeting,
  removeVraag,
  unlockNulmeting,
} from '#lib/moties/vragen/commands.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { readVandaag } from '#lib/termijnen/queries.ts';
import { maakBekend } from '../indicatoren/voorbeeld.ts';
import { kantoor, motieVan, pagina, verslagVan, vraagVan } from './proef.ts';

const VORIG = addSchooljaren(schooljaarVan(today()), -1);
const NUL = { peildatum: schooljaarEinde(VORIG), betrouwbaarheid: 'redelijk', bron: 'Jaarverslag' };

describe('wie een motie maakt', () => {
  it('kwaliteitsmedewerker en manager maken, griffie leest, een leerplichtambtenaar ziet haar niet', async () => {
    const { maker, manager, griffie, lpa } = await kantoor();
    const id = await motieVan(maker);
    await motieVan(manager, 'Een tweede');
    expect(waardeOf(await readMoties(griffie, {})).rijen.map(({ titel }) => titel)).toEqual([
      'Een tweede',
      'Meten wat helpt',
    ]);
    expect(await readMotie(lpa, { id })).toMatchObject({ weigering: { code: 'geen-recht' } });
    expect(await addVraag(griffie, {})).toMatchObject({ weigering: { code: 'geen-recht' } });
  });

  it('de griffie leest geen uitgave die nog niet openbaar is', async () => {
    const { maker, griffie } = await kantoor();
    const motieId = await motieVan(maker);
    await vraagVan(maker, motieId);
    const concept = waardeOf(await prepareUitgave(maker, { motieId, toelichting: '' }));
    expect((await pagina(griffie, motieId)).uitgaven).toEqual([]);
    expect(await readUitgave(griffie, concept)).toMatchObject({ weigering: { code: 'niet-gevonden' } });
    expect((await pagina(maker, motieId)).uitgaven).toHaveLength(1);
  });

  it('de griffie ziet geen cijfers die nog van het bureau zelf zijn', async () => {
    const { bureau, maker, griffie } = await kantoor();
    await maakBekend(bureau, VORIG);
    const id = await motieVan(maker);
    const vraagId = await vraagVan(maker, id);
    waardeOf(
      await enterNulmeting(maker, { ...NUL, id: vraagId, cellen: '[{"variant":"T1"}]', 'waarde-0': '61,7' }),
    );
    const gezien = await pagina(griffie, id);
    expect([gezien.intern, gezien.voortgang.size, gezien.publiek.size]).toEqual([false, 0, 0]);
    expect(JSON.stringify(gezien)).not.toContain('61.7');
  });

  it('wat een ander intussen wijzigde, wordt niet overschreven', async () => {
    const { maker } = await kantoor();
    const id = await motieVan(maker);
    const { motie } = await pagina(maker, id);
    const nieuw = { ...motie, bronAdres: '', kanttekening: '', titel: 'Beter meten' };
    waardeOf(await changeMotie(maker, nieuw));
    expect(await changeMotie(maker, { ...nieuw, titel: 'Te laat' })).toMatchObject({
      weigering: { code: 'gewijzigd-door-ander' },
    });
  });

  it('de griffie kan een motie niet bijhouden: een eigenaar is een collega', async () => {
    const { maker, griffie } = await kantoor();
    const id = await motieVan(maker);
    const { motie } = await pagina(maker, id);
    expect(
      await changeMotie(maker, { ...motie, bronAdres: '', eigenaarId: griffie.gebruikerId }),
    ).toMatchObject({ weigering: { code: 'onbekende-eigenaar' } });
  });
});

describe('wat is gevraagd', () => {
  it('een ander adres is een ander cijfer: met een vaste nulmeting kan dat niet', async () => {
    const { maker } = await kantoor();
    const motie = await motieVan(maker);
    const id = await vraagVan(maker, motie);
    waardeOf(await enterNulmeting(maker, { ...NUL, id, cellen: '[{"variant":"T1"}]', 'waarde-0': '61,7' }));
    waardeOf(await lockNulmetingVan(maker, { id }));
    const vraag = { id, versie: 1, kenmerk: 'K2', ambitie: 'ja', indicator: 'k2-teruggeleid' };
    const anders = { ...vraag, zin: 'Met hulp erbij?', 'dim-variant': 'T2' };
    expect(await changeVraag(maker, anders)).toMatchObject({ weigering: { code: 'nulmeting-vast' } });
    waardeOf(await changeVraag(maker, { ...vraag, zin: 'Alleen andere woorden', 'dim-variant': 'T1' }));
    expect(await removeVraag(maker, { id })).toMatchObject({ weigering: { code: 'nulmeting-vast' } });
    waardeOf(await unlockNulmeting(maker, { id, reden: 'De raad vroeg om een andere bron.' }));
    waardeOf(await removeVraag(maker, { id }));
    const { vragen, wijzigingen } = await pagina(maker, motie);
    expect(vragen).toEqual([]);
    expect(wijzigingen.map(({ reden }) => reden)).toContain('De raad vroeg om een andere bron.');
    expect(wijzigingen.every(({ door }) => door === 'Kim Kwaliteit')).toBe(true);
  });

  it('de nulmeting van het vorige cijfer blijft nooit bij een ander cijfer staan', async () => {
    const { maker } = await kantoor();
    const motie = await motieVan(maker);
    const id = await vraagVan(maker, motie);
    waardeOf(await enterNulmeting(maker, { ...NUL, id, cellen: '[{"variant":"T1"}]', 'waarde-0': '61,7' }));
    const vraag = { id, versie: 1, kenmerk: 'K2', zin: 'Hoeveel meldingen?', ambitie: 'ja' };
    const anders = { ...vraag, indicator: 'meldingen-leerplicht' };
    expect(await changeVraag(maker, anders)).toMatchObject({
      weigering: {
        code: 'nulmeting-vervalt',
        velden: { nulmetingVervalt: expect.stringContaining('vorige cijfer') },
      },
    });
    expect((await pagina(maker, motie)).vragen[0]?.nulmeting?.cellen[0]?.waarde).toBe(61.7);
    waardeOf(await changeVraag(maker, { ...anders, nulmetingVervalt: 'ja' }));
    const { vragen, wijzigingen } = await pagina(maker, motie);
    expect(vragen[0]?.nulmeting).toBeNull();
    expect(wijzigingen.map(({ wat }) => wat).join(' ')).toContain(
      'nulmeting van het vorige cijfer vervallen',
    );
    expect(await lockNulmetingVan(maker, { id })).toMatchObject({ weigering: { code: 'geen-nulmeting' } });
  });

  it('wie meet terwijl een ander vastzet, krijgt een weigering en geen fout', async () => {
    const { bureau, maker, manager } = await kantoor();
    await maakBekend(bureau, VORIG);
    const motie = await motieVan(maker);
    const id = await vraagVan(maker, motie);
    for (let keer = 0; keer < 5; keer++) {
      waardeOf(await enterNulmeting(maker, { ...NUL, id, cellen: '[{"variant":"T1"}]', 'waarde-0': '61,7' }));
      const meten = { id, peildatum: NUL.peildatum, betrouwbaarheid: 'goed', opmerking: 'Onbekend toen.' };
      const [gemeten, vast] = await Promise.all([
        measureNulmeting(maker, meten),
        lockNulmetingVan(manager, { id }),
      ]);
      expect(vast.ok).toBe(true);
      if (!gemeten.ok) expect(gemeten.weigering.code).toBe('nulmeting-vast');
      waardeOf(await unlockNulmeting(manager, { id, reden: 'Nog een keer.' }));
    }
  });

  it('wat niet te berekenen is, heeft een nulmeting zonder cijfer van Baken', async () => {
    const { maker } = await kantoor();
    const motie = await motieVan(maker);
    const id = await vraagVan(maker, motie, {
      ...{ indicator: '', kenmerk: 'K7', zin: 'Duurzaam werk na tien jaar?', reden: 'Te lang geleden.' },
      herkomst: 'CBS',
    });
    waardeOf(await enterNulmeting(maker, { ...NUL, id, cellen: '[{}]', 'waarde-0': '70' }));
    const gezien = await pagina(maker, motie);
    expect(gezien.voortgang.has(id)).toBe(false);
    expect(gezien.vragen[0]?.nulmeting?.cellen[0]?.waarde).toBe(70);
    expect(waardeOf(await readVraag(maker, { id })).indicator).toBeNull();
  });
});

describe('verslagdagen', () => {
  it('staan op Vandaag van wie de motie bijhoudt, en gaan mee naar een ander', async () => {
    const { maker, manager } = await kantoor();
    const id = await motieVan(maker);
    const verslag = await verslagVan(maker, id, addDays(today(), 30));
    const opVandaag = async (actor: typeof maker) =>
      waardeOf(await readVandaag(actor, {})).termijnen.rijen.map(({ titel }) => titel);
    expect(await opVandaag(maker)).toEqual(['Verslag aan de raad: Meten wat helpt']);
    expect(await opVandaag(manager)).toEqual([]);
    const { motie } = await pagina(maker, id);
    waardeOf(await changeMotie(maker, { ...motie, bronAdres: '', eigenaarId: manager.gebruikerId }));
    expect([await opVandaag(maker), (await opVandaag(manager)).length]).toEqual([[], 1]);
    expect(waardeOf(await findVerslag(manager, { id: verslag })).motieId).toBe(id);
    waardeOf(await giveVerslag(manager, { id: verslag }));
    expect(await opVandaag(manager)).toEqual([]);
    expect(await giveVerslag(manager, { id: verslag })).toMatchObject({ weigering: { code: 'al-afgedaan' } });
    expect(await removeRapportdag(manager, { id: verslag })).toMatchObject({
      weigering: { code: 'al-aangeboden' },
    });
  });

  it('één per dag, en een dag die vervalt laat geen termijn achter', async () => {
    const { maker } = await kantoor();
    const motieId = await motieVan(maker);
    const dag = addDays(today(), 10);
    const id = await verslagVan(maker, motieId, dag);
    expect(await addRapportdag(maker, { motieId, dag, omschrijving: 'Nog een' })).toMatchObject({
      weigering: { code: 'dag-dubbel' },
    });
    waardeOf(await removeRapportdag(maker, { id }));
    expect(waardeOf(await readVandaag(maker, {})).termijnen.rijen).toEqual([]);
    expect(waardeOf(await readMoties(maker, {})).rijen[0]?.volgendeRapportdag).toBeNull();
  });
});

describe('tips', () => {
  it('krijgen een antwoord met argument, kosten en resultaat; de geschiedenis blijft', async () => {
    const { maker } = await kantoor();
    const motieId = await motieVan(maker);
    const { id } = waardeOf(await addTip(maker, { motieId, groep: 'Welzijn', tekst: 'Een hub op school' }));
    const tip = { id, versie: 1, groep: 'Welzijn', tekst: 'Een hub op school' };
    expect(await answerTip(maker, { ...tip, status: 'niet-overgenomen' })).toMatchObject({
      weigering: { code: 'zonder-argument' },
    });
    waardeOf(
      await answerTip(maker, {
        ...{
          ...tip,
          status: 'deels',
          argument: 'Op twee scholen',
          kostenBedrag: '12.500',
          resultaat: 'Loopt',
        },
        koppelingen: 'https://example.org/hub De hub',
      }),
    );
    const [gezien] = (await pagina(maker, motieId)).tips;
    expect(gezien).toMatchObject({ status: 'deels', kostenBedrag: 12_500, versie: 2 });
    expect(gezien?.koppelingen).toEqual([{ adres: 'https://example.org/hub', titel: 'De hub' }]);
    expect(await answerTip(maker, { ...tip, status: 'nieuw' })).toMatchObject({
      weigering: { code: 'gewijzigd-door-ander' },
    });
    waardeOf(await removeTip(maker, { id }));
    const wat = (await pagina(maker, motieId)).wijzigingen.map((regel) => regel.wat).join('\n');
    expect(wat).toContain('Tip van "nieuw" naar "deels overgenomen"');
    expect(wat).toContain('Tip weggehaald');
  });

  it('kosten per post en jaar: dezelfde post in hetzelfde jaar wordt verbeterd', async () => {
    const { maker } = await kantoor();
    const motieId = await motieVan(maker);
    const kosten = { motieId, post: 'Training', jaar: '2020' };
    waardeOf(await setKosten(maker, { ...kosten, bedrag: '1.950' }));
    waardeOf(await setKosten(maker, { ...kosten, bedrag: '2.000,50' }));
    expect((await pagina(maker, motieId)).kosten.map(({ bedrag }) => bedrag)).toEqual([2000.5]);
  });
});

it('een ander bureau ziet niets van een motie', async () => {
  const [een, ander] = [await kantoor(), await kantoor()];
  const id = await motieVan(een.maker);
  expect(await readMotie(ander.maker, { id })).toMatchObject({ weigering: { code: 'niet-gevonden' } });
  expect(waardeOf(await readMoties(ander.maker, {})).rijen).toEqual([]);
});
