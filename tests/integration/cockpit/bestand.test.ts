import { expect, it } from 'vitest';
import { vraagStandbestand } from '#lib/cockpit/bestand/commands.ts';
import { exportStand, exportStandwerkboek } from '#lib/cockpit/bestand/queries.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { tabellenVan } from '#lib/platform/verslag/rules.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeWerkproces } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

const DOEL = 'Bespreken in het teamoverleg';

it('een bestand is er voor een doel, dat in het logboek komt, en rekent geen tekst als formule', async () => {
  const bureau = await makeBureau();
  const manager = await actorMet('manager', { bureau });
  const { gebruikerId } = await actorMet('leerplichtambtenaar', { bureau, naam: '=HYPERLINK("x")' });
  const { id: jongereId } = await makeJongere({ bureau, geslachtsnaam: 'Onvindbaar' });
  await makeWerkproces({ bureau, jongereId, gestartOp: today(), eigenaarId: gebruikerId });

  const kort = await vraagStandbestand(manager, { vraag: '', doel: 'x' });
  expect(!kort.ok && kort.weigering.velden?.doel).toContain('waarvoor');
  const { exportId } = waardeOf(await vraagStandbestand(manager, { vraag: `dag=${today()}`, doel: DOEL }));
  const { naam, tekst } = waardeOf(await exportStand(manager, { exportId }));
  expect(naam).toBe(`stand-van-zaken-${today()}.csv`);
  expect(tekst).toContain('functie;Open;Leerplicht;1;werkprocessen');
  expect(tekst).toContain(`'=HYPERLINK`);
  expect(tekst).not.toContain('Onvindbaar');
  const boek = waardeOf(await exportStandwerkboek(manager, { exportId }));
  expect(boek.naam).toBe(`stand-van-zaken-${today()}.xlsx`);
  expect(JSON.stringify(boek.verslag)).not.toContain('Onvindbaar');
  const regels = await eigenaarSql<{ handeling: string; reden: string }>(
    `select handeling, reden from auditregel where bureau_id = $1 and onderwerp_id = 'stand-van-zaken' and reden is not null order by id`,
    [bureau.id],
  );
  expect(regels.map(({ handeling, reden }) => [handeling, reden])).toEqual([
    ['bestand van de stand van zaken aanvragen', DOEL],
    ['stand van zaken als bestand', DOEL],
    ['stand van zaken als werkboek', DOEL],
  ]);
});

it('een bestand is alleen van wie het vroeg, en zonder werk per medewerker voor wie dat niet mag zien', async () => {
  const bureau = await makeBureau();
  const kwaliteit = await actorMet('kwaliteitsmedewerker', { bureau });
  const { gebruikerId } = await actorMet('leerplichtambtenaar', { bureau, naam: 'Zus Mulder' });
  const { id: jongereId } = await makeJongere({ bureau });
  await makeWerkproces({ bureau, jongereId, gestartOp: today(), eigenaarId: gebruikerId });
  const { exportId } = waardeOf(await vraagStandbestand(kwaliteit, { vraag: '', doel: DOEL }));
  const ander = await exportStand(await actorMet('manager', { bureau }), { exportId });
  expect(!ander.ok && ander.weigering.code).toBe('niet-gevonden');
  const boek = waardeOf(await exportStandwerkboek(kwaliteit, { exportId })).verslag;
  expect(tabellenVan(boek).map(({ titel }) => titel)).toEqual(['Kerncijfers', 'Werk per functie']);
  expect(waardeOf(await exportStand(kwaliteit, { exportId })).tekst).not.toContain('Zus Mulder');
});
