import { expect, it } from 'vitest';
import type { Formatieregel } from '#lib/formatie/model.ts';
import { fteVan } from '#lib/indicatoren/effectrapportage/rules.ts';
import { datum } from '#lib/kalender/model.ts';

const regel = (functie: Formatieregel['functie'], tot: string | null): Formatieregel => ({
  ...{ functie, contractFte: 1, inzet: 50, aanwezigheid: 100, van: datum('2023-08-01') },
  tot: tot ? datum(tot) : null,
});
const fte = (regels: readonly Formatieregel[], maanden: readonly string[]) =>
  Object.fromEntries(fteVan(regels, maanden).map((rij) => [rij.functie, rij.fte]));

it('de fte van een functie is het gemiddelde van de maanden; een maand zonder regel telt als nul', () => {
  expect(fte([regel('doorstroompunt', null)], ['2023-08', '2023-09']).doorstroompunt).toBe(0.5);
  expect(fte([regel('doorstroompunt', '2023-08-31')], ['2023-08', '2023-09']).doorstroompunt).toBe(0.25);
});

it('onbekend is geen nul: zonder regel van de functie, of zonder een hele maand, is er geen getal', () => {
  expect(fte([regel('doorstroompunt', null)], ['2023-08']).leerplicht).toBeNull();
  expect(fte([regel('doorstroompunt', null)], []).doorstroompunt).toBeNull();
});
