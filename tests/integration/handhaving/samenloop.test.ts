import { describe, expect, it } from 'vitest';
import { draagCaseloadOver } from '#lib/caseload/commands.ts';
import {
  besluitDwangsom,
  moveDwangsom,
  recordBezwaar,
  startDwangsom,
  verstuurBeschikking,
  verstuurVoornemen,
} from '#lib/handhaving/dwangsom/commands.ts';
import { writePv } from '#lib/handhaving/processen-verbaal/commands.ts';
import { callVoorVerhoor, recordVerhoor } from '#lib/handhaving/verhoor/commands.ts';
import { beginZaak, closeZaak, saveOnderzoek, takeOverZaak } from '#lib/handhaving/zaak/commands.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { closeWerkproces } from '#lib/meldingen/afsluiten/commands.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf, type Uitkomst } from '#lib/platform/errors.ts';
import { finishTermijn, lapseTermijn } from '#lib/termijnen/afhandelen/commands.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { boaMetAkte, kop, makeOuder, makeZaak, zie } from '#tests/factories/handhaving.ts';
import { insertRow } from '#tests/factories/invoegen.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeWerkproces } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

const code = (uitkomst: Uitkomst<unknown>) => (uitkomst.ok ? 'gelukt' : uitkomst.weigering.code);

describe('Lpw art. 22: een handhavingszaak', () => {
  it('wordt door twee tegelijk begonnen: de tweede hoort dat zij er al is', async () => {
    const bureau = await makeBureau();
    const [een, twee] = [await boaMetAkte(bureau), await boaMetAkte(bureau)];
    for (let keer = 0; keer < 4; keer += 1) {
      const jongere = await makeJongere({ bureau });
      const werk = await makeWerkproces({ bureau, jongereId: jongere.id, gestartOp: addDays(today(), -9) });
      const invoer = { werkprocesId: werk.id };
      const beide = await Promise.all([beginZaak(een, invoer), beginZaak(twee, invoer)]);
      expect(beide.map(code).sort()).toEqual(['gelukt', 'zaak-bestaat']);
    }
  });

  it('die gesloten is, verandert niet meer', async () => {
    const zaak = await makeZaak({ bureau: await makeBureau() });
    waardeOf(await closeZaak(zaak.boa, await kop(zaak)));
    const pv = { soort: 'SIGNAAL', verdachte: `ouder:${zaak.ouderId}`, pleegdatum: '' };
    expect(code(await writePv(zaak.boa, { ...(await kop(zaak)), ...pv }))).toBe('al-gesloten');
    const onderzoek = { afgerondOp: today(), conclusie: 'Klaar' };
    expect(code(await saveOnderzoek(zaak.boa, { ...(await kop(zaak)), ...onderzoek }))).toBe('al-gesloten');
    expect(code(await closeZaak(zaak.boa, await kop(zaak)))).toBe('al-gesloten');
    expect((await zie(zaak)).processenVerbaal).toEqual([]);
  });

  it('houdt haar termijnen bij zich: wie buiten de zaak staat, tekent ze niet af en ziet geen verschil', async () => {
    const bureau = await makeBureau();
    const zaak = await makeZaak({ bureau });
    waardeOf(
      await callVoorVerhoor(zaak.boa, {
        ...(await kop(zaak)),
        persoon: `ouder:${zaak.ouderId}`,
        geplandOp: today(),
      }),
    );
    const verhoorId = (await zie(zaak)).verhoren[0]?.id;
    const verhoor = { verhoorId, uitkomst: 'verschenen', op: today(), cautie: 'ja', verklaring: 'Niets' };
    waardeOf(await recordVerhoor(zaak.boa, { ...(await kop(zaak)), ...verhoor }));
    const termijnen = await eigenaarSql<{ id: string; versie: number; titel: string; basis: string }>(
      `select id, versie, titel, basis from termijn where bureau_id = $1 and code like 'H%'`,
      [bureau.id],
    );
    expect(termijnen.length).toBeGreaterThan(0);
    expect(new Set(termijnen.map(({ titel, basis }) => titel + basis)).size).toBe(1);
    const administratie = await actorMet('administratie', { bureau });
    for (const { id, versie } of termijnen) {
      expect(code(await lapseTermijn(administratie, { id, versie, reden: 'zomaar' }))).toBe('hoort-bij-zaak');
      expect(code(await finishTermijn(zaak.boa, { id, versie }))).toBe('hoort-bij-zaak');
    }
  });
});

it('Lpw art. 22: de termijnen van een handhavingszaak blijven bij de boa als het werk een ander krijgt of wordt afgesloten, en gaan mee met de zaak', async () => {
  const bureau = await makeBureau();
  const zaak = await makeZaak({ bureau });
  const { boa, werkprocesId, zaakId, jongereId } = zaak;
  await eigenaarSql('update werkproces set eigenaar_id = $2 where id = $1', [werkprocesId, boa.gebruikerId]);
  const bij = {
    bureau_id: bureau.id,
    jongere_id: jongereId,
    werkproces_id: werkprocesId,
    eigenaar_id: boa.gebruikerId,
  };
  const loop = { basis: 'proef', start_op: today(), duur_eenheid: 'MAANDEN', duur_aantal: 1, terug: false };
  const uiterlijk = addDays(today(), 30);
  for (const [code, soort, id] of [
    ['H1', 'handhaving', zaakId],
    ['T13', 'werkproces', werkprocesId],
  ] as const)
    await insertRow('termijn', {
      ...bij,
      ...loop,
      uiterlijk,
      code,
      titel: code,
      onderwerp_soort: soort,
      onderwerp_id: id,
    });
  const bijWie = () =>
    eigenaarSql('select code, eigenaar_id as wie, status from termijn where bureau_id = $1 order by code', [
      bureau.id,
    ]);
  const collega = await actorMet('leerplichtambtenaar', { bureau });
  const teamleider = await actorMet('teamleider', { bureau });

  waardeOf(await draagCaseloadOver(teamleider, { van: boa.gebruikerId, naar: collega.gebruikerId }));
  const [h1, t13] = await bijWie();
  expect([h1, t13]).toMatchObject([
    { code: 'H1', wie: boa.gebruikerId },
    { code: 'T13', wie: collega.gebruikerId },
  ]);

  const boa2 = await boaMetAkte(bureau);
  waardeOf(await takeOverZaak(boa2, { id: zaakId, reden: 'Collega met verlof' }));
  expect(await bijWie()).toMatchObject([
    { code: 'H1', wie: boa2.gebruikerId },
    { code: 'T13', wie: collega.gebruikerId },
  ]);

  const [werk] = await eigenaarSql<{ versie: number }>('select versie from werkproces where id = $1', [
    werkprocesId,
  ]);
  const dicht = { id: werkprocesId, versie: werk?.versie, resultaat: 'onterechte-melding' };
  waardeOf(await closeWerkproces(collega, dicht));
  expect(await bijWie()).toMatchObject([
    { code: 'H1', status: 'loopt' },
    { code: 'T13', status: 'vervallen' },
  ]);
});

it('Awb art. 5:32b en 6:7: een dwangsom met een punt voor de centen wordt teruggevraagd, en bezwaar kan niet morgen zijn', async () => {
  const bureau = await makeBureau();
  const actor = await actorMet('leerplichtambtenaar', { bureau });
  const jongere = await makeJongere({ bureau });
  const ouder = await makeOuder(jongere.id, { bureau });
  const werk = await makeWerkproces({ bureau, jongereId: jongere.id, gestartOp: addDays(today(), -30) });
  const { id } = waardeOf(
    await startDwangsom(actor, {
      werkprocesId: werk.id,
      grond: 'Omdat het nodig is',
      voornemenOp: addDays(today(), -10),
      zienswijzeUiterlijk: addDays(today(), -2),
      ouderIds: [ouder.id],
    }),
  );
  const versie = async () =>
    (await eigenaarSql<{ versie: number }>('select versie from dwangsom where id = $1', [id]))[0]?.versie;
  const besluit = { id, op: today(), begunstigingTot: addDays(today(), 14), per: 'dag' };
  const termijnen = () =>
    eigenaarSql<{ code: string; status: string }>(
      'select code, status from termijn where onderwerp_id = $1 order by code',
      [id],
    );
  expect(await termijnen()).toEqual([]); // nothing left yet
  const geld = { bedrag: '250', maximum: '1000' };
  expect(code(await besluitDwangsom(actor, { ...besluit, ...geld, versie: await versie() }))).toBe(
    'voornemen-niet-verstuurd',
  );
  waardeOf(await verstuurVoornemen(actor, { id, versie: await versie(), op: addDays(today(), -9) }));
  expect(await termijnen()).toEqual([{ code: 'zienswijze', status: 'loopt' }]);
  const fout = { ...besluit, versie: await versie(), bedrag: '250.50', maximum: '1000.00' };
  const mis = await besluitDwangsom(actor, fout);
  expect(!mis.ok && Object.keys(mis.weigering.velden ?? {}).sort()).toEqual(['bedrag', 'maximum']);
  waardeOf(await besluitDwangsom(actor, { ...fout, bedrag: '250,50', maximum: '1.000,00' }));
  waardeOf(await verstuurBeschikking(actor, { id, versie: await versie(), op: today() }));
  expect(
    await eigenaarSql(
      'select bedrag::float8 as bedrag, maximum::float8 as maximum from dwangsom where id = $1',
      [id],
    ),
  ).toEqual([{ bedrag: 250.5, maximum: 1000 }]);
  const morgen = { id, versie: await versie(), bezwaarOp: addDays(today(), 1), bezwaarUitkomst: '' };
  expect(code(await recordBezwaar(actor, morgen))).toBe('datum-in-toekomst');
  const klaar = { id, versie: await versie(), naar: 'NAGEKOMEN', op: today(), verbeurd: '', reden: '' };
  waardeOf(await moveDwangsom(actor, klaar));
  expect((await termijnen()).find((termijn) => termijn.code === 'bezwaar')).toMatchObject({
    status: 'loopt',
  });
  const nu = { id, versie: await versie(), bezwaarOp: today(), bezwaarUitkomst: '' };
  expect((await recordBezwaar(actor, nu)).ok).toBe(true);
});
