import { expect, it } from 'vitest';
import { isGesloten, sluitdagVan, vergelijk } from '#lib/indicatoren/herziening/rules.ts';
import { K2_TERUGGELEID } from '#lib/indicatoren/catalogus/k2-teruggeleid.ts';
import type { Uitslag } from '#lib/indicatoren/model.ts';
import { AFSLUITING_DAGEN } from '#lib/keuzes/model.ts';
import { datum, schooljaar } from '#lib/kalender/model.ts';

it('Leerplichtwet art. 25 lid 1, voor 1 oktober: een schooljaar sluit standaard op 30 september', () => {
  expect(sluitdagVan(schooljaar('2023-2024'), AFSLUITING_DAGEN)).toBe('2024-09-30');
  expect(sluitdagVan(schooljaar('2022-2023'), AFSLUITING_DAGEN)).toBe('2023-09-30');
});

it('gesloten is het pas de dag erna, en een stand van na de sluiting heeft geen cijfer van toen', () => {
  const [dicht, eind] = [datum('2024-09-30'), datum('2024-07-31')];
  expect(isGesloten(dicht, eind, datum('2024-09-30'))).toBe(false);
  expect(isGesloten(dicht, eind, datum('2024-10-01'))).toBe(true);
  expect(isGesloten(dicht, datum('2024-10-01'), datum('2024-11-01'))).toBe(false);
});

it('een percentage dat minder scheelt dan men ziet, is niet herzien; de cellen eronder wel', () => {
  const met = (teller: number, noemer: number): Uitslag => ({
    ...{ code: 'k2-teruggeleid', versie: 1, bureau: 'proef', schooljaar: schooljaar('2023-2024') },
    ...{ peildatum: datum('2024-07-31'), bekendOp: datum('2024-09-30'), eenheid: '%', definitie: '' },
    bekend: true,
    cellen: [{ dimensies: { variant: 'T1' }, teller, noemer, waarde: (100 * teller) / noemer }],
  });
  expect(vergelijk(K2_TERUGGELEID, met(5000, 10_000), met(5001, 10_001), {})).toEqual({
    hoofd: [],
    cellen: 1,
  });
  expect(vergelijk(K2_TERUGGELEID, met(1, 4), met(2, 4), {}).hoofd).toMatchObject([
    { label: 'T1', was: 25, nu: 50, isPercentage: true },
  ]);
  expect(vergelijk(K2_TERUGGELEID, met(1, 4), met(1, 4), {})).toEqual({ hoofd: [], cellen: 0 });
});
