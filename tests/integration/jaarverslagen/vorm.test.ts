import { expect, it } from 'vitest';
import { readEditie } from '#lib/jaarverslagen/queries.ts';
import {
  addHoofdstuk,
  beginMet,
  beginVorm,
  changeVorm,
  moveHoofdstuk,
  removeHoofdstuk,
  returnHoofdstuk,
} from '#lib/jaarverslagen/vorm/commands.ts';
import {
  addOnderdeel,
  changeOnderdeel,
  moveOnderdeel,
  removeOnderdeel,
  returnOnderdeel,
} from '#lib/jaarverslagen/vorm/onderdelen/commands.ts';
import { readHoofdstukvorm, readOnderdeel, readVorm } from '#lib/jaarverslagen/vorm/queries.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import type { Actor } from '#lib/toegang/model.ts';
import { begonnen, kantoor, VORM } from './proef.ts';

const vormVan = async (actor: Actor) => {
  const { vorm } = waardeOf(await readVorm(actor, {}));
  if (!vorm) throw new Error('geen vorm');
  return vorm;
};

it('een bureau begint met een voorbeeld, en heeft maar een vorm', async () => {
  const { maker } = await kantoor();
  expect(waardeOf(await readVorm(maker, {})).vorm).toBeNull();
  waardeOf(await beginMet(maker, { titel: 'Verslag', met: 'voorbeeld' }));
  const vorm = await vormVan(maker);
  expect(vorm.hoofdstukken.map(({ titel }) => titel)[1]).toBe('Leerplicht');
  expect(await beginMet(maker, { titel: 'Verslag', met: 'leeg' })).toMatchObject({
    weigering: { code: 'bestaat-al' },
  });
});

it('een vorm met een cijfer dat niet bestaat, wordt in haar geheel geweigerd', async () => {
  const { maker } = await kantoor();
  const fout = { ...VORM, hoofdstukken: [{ titel: 'A', onderdelen: [{ indicator: 'verzonnen' }] }] };
  expect(await beginVorm(maker, fout)).toMatchObject({ weigering: { code: 'onbekende-indicator' } });
  expect(waardeOf(await readVorm(maker, {})).vorm).toBeNull();
});

it('hoofdstukken krijgen een eigen volgorde; wat weg is, kan terug', async () => {
  const { maker } = await kantoor();
  const id = await begonnen(maker);
  const { id: slot } = waardeOf(await addHoofdstuk(maker, { titel: 'Slot' }));
  waardeOf(await moveHoofdstuk(maker, { id: slot, richting: 'omhoog' }));
  const titels = async () =>
    waardeOf(await readEditie(maker, { id })).inhoud.hoofdstukken.map(({ titel }) => titel);
  expect(await titels()).toEqual(['Voorwoord', 'Slot', 'Leerplicht']);
  waardeOf(await removeHoofdstuk(maker, { id: slot }));
  expect(await titels()).toEqual(['Voorwoord', 'Leerplicht']);
  expect(waardeOf(await readVorm(maker, {})).vervallen.map(({ titel }) => titel)).toEqual(['Slot']);
  waardeOf(await returnHoofdstuk(maker, { id: slot }));
  expect(await titels()).toEqual(['Voorwoord', 'Slot', 'Leerplicht']);
});

it('een cijfer komt uit de catalogus en krijgt een eigen tabel', async () => {
  const { maker } = await kantoor();
  const id = await begonnen(maker);
  const [voorwoord] = (await vormVan(maker)).hoofdstukken;
  const hoofdstukId = voorwoord?.id;
  const { gevonden } = waardeOf(await readHoofdstukvorm(maker, { id: hoofdstukId, zoek: 'thuiszitters' }));
  expect(gevonden.find(({ code }) => code === 'thuiszitters')?.weergaven).toContain('Soort en duur');
  const eerste = waardeOf(await addOnderdeel(maker, { hoofdstukId, indicator: 'thuiszitters' }));
  const tweede = waardeOf(
    await addOnderdeel(maker, { hoofdstukId, indicator: 'thuiszitters', weergave: 'Soort en duur' }),
  );
  const velden = {
    ...{ id: tweede.id, versie: '1', titel: 'Wie thuiszit', rijen: ['soort'], kolom: 'duur', jaren: '2' },
    ...{ beeld: 'balken', aandelen: 'ja', inBijlage: '', telling: 'thuiszitters', 'cel-sector': 'VO' },
  };
  waardeOf(await changeOnderdeel(maker, velden));
  expect(await changeOnderdeel(maker, velden)).toMatchObject({ weigering: { code: 'gewijzigd-door-ander' } });
  expect(await changeOnderdeel(maker, { ...velden, versie: '2', kolom: 'soort' })).toMatchObject({
    weigering: { code: 'dubbel', velden: { kolom: expect.any(String) } },
  });
  expect(waardeOf(await readOnderdeel(maker, { id: tweede.id })).onderdeel).toMatchObject({
    indeling: { rijen: ['soort'], kolom: 'duur', filter: { sector: 'VO' } },
    ...{ jaren: 2, telling: 'thuiszitters' },
  });
  waardeOf(await moveOnderdeel(maker, { id: tweede.id, richting: 'omhoog' }));
  waardeOf(await removeOnderdeel(maker, { id: eerste.id }));
  const blokken = async () => waardeOf(await readEditie(maker, { id })).inhoud.hoofdstukken[0]?.blokken ?? [];
  expect(await blokken()).toMatchObject([{ soort: 'beeld', titel: 'Wie thuiszit' }]);
  waardeOf(await returnOnderdeel(maker, { id: eerste.id }));
  expect((await blokken()).length).toBe(2);
});

it('de titel verandert in wat in de maak is; een oude pagina wijzigt niets', async () => {
  const { maker, teamleider } = await kantoor();
  const id = await begonnen(maker);
  waardeOf(await changeVorm(maker, { versie: 1, titel: 'Jaarbericht', ondertitel: '', perGemeente: 'ja' }));
  expect(waardeOf(await readEditie(teamleider, { id })).inhoud.titel).toBe('Jaarbericht');
  expect(await changeVorm(maker, { versie: 1, titel: 'Later', ondertitel: '' })).toMatchObject({
    weigering: { code: 'gewijzigd-door-ander' },
  });
  expect(await changeVorm(teamleider, { versie: 2, titel: 'Mijn', ondertitel: '' })).toMatchObject({
    weigering: { code: 'geen-recht' },
  });
});
