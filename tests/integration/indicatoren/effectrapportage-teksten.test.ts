import { expect, it } from 'vitest';
import { schrijfRapporttekst } from '#lib/indicatoren/effectrapportage/commands.ts';
import { readEffectrapportage } from '#lib/indicatoren/effectrapportage/queries.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { insertRow } from '#tests/factories/invoegen.ts';

const JAAR = '2023-2024';

it('tabel 4: fte per functie, gemiddeld over het schooljaar; waar niets van is vastgelegd, blijft onbekend', async () => {
  const bureau = await makeBureau();
  const manager = await actorMet('manager', { bureau });
  // 1 fte × 80% × 90% = 0.72 the whole year; 1 fte of an mbo-coach for the first half: 0.5.
  const regel = (functie: string, inzet: number, aanwezigheid: number, tot: string | null) =>
    insertRow('formatie', {
      ...{ bureau_id: bureau.id, functie, contract_fte: 1, inzet, aanwezigheid, van: '2023-08-01', tot },
    });
  await regel('doorstroompunt', 80, 90, null);
  await regel('mbo-coach', 100, 100, '2024-01-31');
  const { formatie, maanden } = waardeOf(await readEffectrapportage(manager, { schooljaar: JAAR }));
  const fte = Object.fromEntries(formatie.map((rij) => [rij.functie, rij.fte]));
  expect(maanden).toBe(12);
  expect(fte.doorstroompunt).toBeCloseTo(0.72, 6);
  expect(fte['mbo-coach']).toBeCloseTo(0.5, 6);
  expect(fte.leerplicht).toBeNull();
});

it('eigen tekst per tabel blijft bij haar schooljaar; wie tegelijk schrijft, hoort dat', async () => {
  const bureau = await makeBureau();
  const kwaliteit = await actorMet('kwaliteitsmedewerker', { bureau });
  const coach = await actorMet('doorstroomcoach', { bureau });
  const tekst = { schooljaar: JAAR, onderdeel: '1', versie: 0, tekst: 'Wij werken met zes scholen samen.' };
  expect(await schrijfRapporttekst(coach, tekst)).toMatchObject({ weigering: { code: 'geen-recht' } });
  waardeOf(await schrijfRapporttekst(kwaliteit, tekst));
  const lees = async (schooljaar: string) =>
    waardeOf(await readEffectrapportage(coach, { schooljaar })).teksten['1'];
  expect(await lees(JAAR)).toEqual({ tekst: tekst.tekst, versie: 1 });
  expect(await lees('2022-2023')).toBeUndefined();
  expect(await schrijfRapporttekst(kwaliteit, { ...tekst, tekst: 'Anders.' })).toMatchObject({
    weigering: { code: 'gewijzigd-door-ander' },
  });
  waardeOf(await schrijfRapporttekst(kwaliteit, { ...tekst, versie: 1, tekst: 'Met zeven scholen.' }));
  expect(await lees(JAAR)).toEqual({ tekst: 'Met zeven scholen.', versie: 2 });
});
