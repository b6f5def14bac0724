import { expect, it } from 'vitest';
import { breukenTussen } from '#components/publicaties/breuken.ts';
import type { OpenbareTrendbreuk } from '#lib/indicatoren/trendbreuken/model.ts';
import { datum, parseSchooljaar } from '#lib/kalender/model.ts';

function jaar(tekst: string, versie = 1) {
  const schooljaar = parseSchooljaar(tekst);
  if (!schooljaar) throw new Error(tekst);
  const definitie = { code: 'thuiszitters', versie } as Parameters<
    typeof breukenTussen
  >[0][number]['definitie'];
  return { indicator: 'thuiszitters', schooljaar, peildatum: datum(`${tekst.slice(5)}-07-31`), definitie };
}
const registratie: OpenbareTrendbreuk = {
  ...{ vanaf: datum('2023-08-01'), soort: 'registratie', zin: 'Een ander systeem.', bron: 'Besluit' },
  raakt: ['thuiszitters'],
};

it('twee gepubliceerde jaren zijn niet te vergelijken over een andere definitie of registratie heen', () => {
  const vanaf = (...invoer: Parameters<typeof breukenTussen>) =>
    breukenTussen(...invoer).map((breuk) => breuk.vanaf);
  expect(vanaf([jaar('2022-2023'), jaar('2023-2024')], [])).toEqual([]);
  expect(vanaf([jaar('2022-2023'), jaar('2023-2024', 2)], [])).toEqual(['2023-2024']);
  expect(vanaf([jaar('2022-2023'), jaar('2023-2024')], [registratie])).toEqual(['2023-2024']);
  expect(vanaf([jaar('2023-2024'), jaar('2024-2025')], [registratie])).toEqual([]);
  expect(vanaf([jaar('2022-2023'), jaar('2023-2024')], [{ ...registratie, raakt: ['verlof'] }])).toEqual([]);
});
