import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import {
  beeindigOuderschap,
  koppelOuder,
  neemOuderschapTerug,
  voegOuderToe,
  wijzigOuder,
} from '#lib/jongeren/gezin/commands.ts';
import { readGezin, readOuder, readOuderkeuzes } from '#lib/jongeren/gezin/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { bestand, csv, leesIn, oordelenVan } from '#tests/factories/bestanden.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeOuder } from '#tests/factories/ouder.ts';
import { makeWerkproces } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

const nieuw = {
  voornamen: 'Anja',
  geslachtsnaam: 'Berg',
  rol: 'ouder',
  gezag: 'ja',
  verzorgt: 'ja',
  aanschrijven: 'ja',
  straat: 'Demolaan',
  huisnummer: '12',
  postcode: '6131 aa',
  plaats: 'Sittard',
};

async function gezin() {
  const bureau = await makeBureau();
  const actor = await actorMet('leerplichtambtenaar', { bureau });
  const jongere = await makeJongere({ bureau, roepnaam: 'Kim', geslachtsnaam: 'Berg' });
  const open = async () => waardeOf(await readGezin(actor, { jongereId: jongere.id }));
  return { bureau, actor, jongere, open };
}

describe('gezin', () => {
  it('voegt een ouder toe, met de postcode zoals PostNL hem schrijft', async () => {
    const { actor, jongere, open } = await gezin();
    waardeOf(await voegOuderToe(actor, { jongereId: jongere.id, ...nieuw }));
    const [lid] = (await open()).leden;
    expect(lid).toMatchObject({ rol: 'ouder', gezag: true, postcode: '6131AA', versie: 1 });
  });

  it('weigert een voogd zonder gezag met een zin bij het veld, en bewaart dan ook de persoon niet', async () => {
    const { bureau, actor, jongere } = await gezin();
    const uitkomst = await voegOuderToe(actor, { jongereId: jongere.id, ...nieuw, rol: 'voogd', gezag: '' });
    expect(uitkomst).toMatchObject({ ok: false, weigering: { velden: { gezag: expect.any(String) } } });
    expect(await eigenaarSql('select 1 from ouder where bureau_id = $1', [bureau.id])).toEqual([]);
  });

  it('kiest de ouder van een broer of zus in plaats van hem weer te typen; daarna staan ze bij elkaar', async () => {
    const { bureau, actor, jongere, open } = await gezin();
    const zus = await makeJongere({ bureau, roepnaam: 'Roos', geslachtsnaam: 'Berg' });
    await makeWerkproces({ bureau, jongereId: zus.id });
    const moeder = await makeOuder(zus.id, { bureau, voornamen: 'Anja', geslachtsnaam: 'Berg' });
    const vader = await makeOuder(zus.id, { bureau, voornamen: 'Piet', geslachtsnaam: 'Vos' });
    const gevonden = waardeOf(await readOuderkeuzes(actor, { jongereId: jongere.id, zoek: 'ber' }));
    expect(gevonden.keuzes).toMatchObject([{ id: moeder.id, kinderen: ['Roos'] }]);
    waardeOf(
      await koppelOuder(actor, { jongereId: jongere.id, ouderId: moeder.id, rol: 'ouder', gezag: 'ja' }),
    );
    expect((await open()).broerzussen).toMatchObject([
      { id: zus.id, via: ['Anja Berg'], dossier: { openWerk: ['relatief-verzuim'] } },
    ]);
    const voorstel = waardeOf(await readOuderkeuzes(actor, { jongereId: jongere.id }));
    expect(voorstel.keuzes.map((keuze) => keuze.id)).toEqual([vader.id]);
  });

  it('zegt van een broer of zus buiten het eigen werkgebied niets uit het dossier', async () => {
    const { bureau, jongere } = await gezin();
    const broer = await makeJongere({ bureau, roepnaam: 'Tom', gemeente: '0888' });
    const ouder = await makeOuder(jongere.id, { bureau });
    await makeOuder(broer.id, { bureau, ouderId: ouder.id });
    await makeWerkproces({ bureau, jongereId: broer.id });
    const beperkt = await actorMet('leerplichtambtenaar', { bureau, werkgebied: ['1883'] });
    const { broerzussen } = waardeOf(await readGezin(beperkt, { jongereId: jongere.id }));
    expect(broerzussen).toMatchObject([{ id: broer.id, dossier: null }]);
    const andersom = await readGezin(beperkt, { jongereId: broer.id });
    expect(andersom).toMatchObject({ ok: false, weigering: { code: 'reden-nodig' } });
  });

  it('laat na een wijziging door een collega beide kanten zien en verliest niets', async () => {
    const { bureau, actor, jongere } = await gezin();
    const { ouderschapId } = await makeOuder(jongere.id, {
      bureau,
      voornamen: 'Anja',
      geslachtsnaam: 'Berg',
    });
    const wens = { jongereId: jongere.id, ouderschapId, versie: 1, ...nieuw };
    waardeOf(await wijzigOuder(actor, { ...wens, telefoon: '06 0000 1111' }));
    const botsing = await wijzigOuder(actor, { ...wens, telefoon: '06 0000 2222' });
    expect(botsing).toMatchObject({
      ok: false,
      weigering: {
        code: 'gewijzigd-door-ander',
        velden: { telefoon: 'Bij uw collega staat hier: “06 0000 1111”.' },
        gegevens: { versie: 2 },
      },
    });
    const { lid } = waardeOf(await readOuder(actor, { jongereId: jongere.id, ouderschapId }));
    expect(lid).toMatchObject({ telefoon: '06 0000 1111', versie: 2 });
  });

  it('beëindigt met een dag: daarna staat hij bij eerder', async () => {
    const { bureau, actor, jongere, open } = await gezin();
    const { ouderschapId } = await makeOuder(jongere.id, { bureau, van: datum('2020-01-01') });
    waardeOf(
      await beeindigOuderschap(actor, {
        jongereId: jongere.id,
        ouderschapId,
        versie: 1,
        einde: '2026-01-31',
      }),
    );
    expect(await open()).toMatchObject({ leden: [], eerder: [{ ouderschapId, tot: '2026-01-31' }] });
    const tweede = await beeindigOuderschap(actor, {
      jongereId: jongere.id,
      ouderschapId,
      versie: 2,
      einde: today(),
    });
    expect(tweede).toMatchObject({ ok: false, weigering: { code: 'al-beeindigd' } });
  });

  it('haalt weg wie er per vergissing stond; bij een ander kind blijft hij staan', async () => {
    const { bureau, actor, jongere, open } = await gezin();
    const { id, ouderschapId } = await makeOuder(jongere.id, { bureau });
    const zus = await makeJongere({ bureau });
    await makeOuder(zus.id, { bureau, ouderId: id });
    waardeOf(await neemOuderschapTerug(actor, { jongereId: jongere.id, ouderschapId, versie: 1 }));
    expect(await open()).toMatchObject({ leden: [], eerder: [], broerzussen: [] });
    expect(waardeOf(await readGezin(actor, { jongereId: zus.id })).leden).toHaveLength(1);
  });

  it('koppelt dezelfde ouder niet twee keer, ook niet als twee collega’s het tegelijk doen', async () => {
    const { bureau, actor, jongere } = await gezin();
    const zus = await makeJongere({ bureau });
    const moeder = await makeOuder(zus.id, { bureau });
    const band = { jongereId: jongere.id, ouderId: moeder.id, rol: 'ouder', gezag: 'ja' };
    const beide = await Promise.all([koppelOuder(actor, band), koppelOuder(actor, band)]);
    expect(beide.map((uitkomst) => (uitkomst.ok ? 'ok' : uitkomst.weigering.code)).sort()).toEqual([
      'al-gekoppeld',
      'ok',
    ]);
    const eerder = { ...band, van: '1-1-2015', tot: '1-1-2016' };
    expect(await koppelOuder(actor, eerder)).toMatchObject({ weigering: { code: 'al-gekoppeld' } });
  });

  it('kent niemand van een ander bureau', async () => {
    const { actor, jongere } = await gezin();
    const elders = await gezin();
    const vreemd = await makeOuder(elders.jongere.id, { bureau: elders.bureau });
    const uitkomst = await koppelOuder(actor, {
      jongereId: jongere.id,
      ouderId: vreemd.id,
      rol: 'ouder',
      gezag: 'ja',
    });
    expect(uitkomst).toMatchObject({ ok: false, weigering: { code: 'niet-gevonden' } });
  });
});

describe('ouders.csv en ouderschap.csv', () => {
  const ouders = [
    { extern_id: 'O1', voornamen: 'Anja', geslachtsnaam: 'Berg', postcode: '6131 AA', geheimhouding: 'J' },
  ];
  const band = {
    jongere: 'J1',
    ouder: 'O1',
    rol: 'ouder',
    gezag: 'J',
    aanschrijven: 'J',
    niet_aanschrijven_reden: '',
  };

  it('brengen ouders mee, ook als het tweede bestand met de naam van het eerste begint; nog eens verandert niets', async () => {
    const bureau = await makeBureau();
    const jongere = await makeJongere({ bureau, externId: 'J1' });
    const levering = () => [bestand('ouderschap.csv', csv([band])), bestand('ouders.csv', csv(ouders))];
    const eerste = waardeOf(await leesIn(bureau, levering()));
    expect(eerste.tellingen).toMatchObject({ ouders: { nieuw: 1 }, ouderschap: { nieuw: 1 } });
    const tweede = waardeOf(await leesIn(bureau, levering()));
    expect(tweede.tellingen).toMatchObject({ ouders: { ongewijzigd: 1 }, ouderschap: { ongewijzigd: 1 } });
    const actor = await actorMet('leerplichtambtenaar', { bureau });
    const { leden } = waardeOf(await readGezin(actor, { jongereId: jongere.id }));
    expect(leden).toMatchObject([{ postcode: '6131AA', geheimhouding: true, verzorgt: true }]);
  });

  it('weigeren een band met een onbekende ouder, een voogd zonder gezag en zwijgen zonder reden', async () => {
    const bureau = await makeBureau();
    await makeJongere({ bureau, externId: 'J1' });
    const rijen = [
      { ...band, ouder: 'O9' },
      { ...band, rol: 'voogd', gezag: 'N' },
      { ...band, rol: 'pleegouder', aanschrijven: 'N' },
    ];
    const verslag = waardeOf(
      await leesIn(bureau, [bestand('ouders.csv', csv(ouders)), bestand('ouderschap.csv', csv(rijen))]),
    );
    expect(verslag.tellingen.ouderschap).toMatchObject({ gelezen: 3, afgewezen: 3 });
    const redenen = (await oordelenVan(verslag.importtaakId)).map((oordeel) => oordeel.reden).sort();
    expect(redenen).toEqual([
      'Een voogd heeft het gezag. Vink gezag aan, of kies een andere rol.',
      'Ouder O9 staat niet in ouders.csv en is hier ook niet bekend.',
      'Schrijf waarom deze persoon geen brieven krijgt.',
    ]);
  });
});
