import { expect, it } from 'vitest';
import { teamNaam } from '#lib/cockpit/teams/labels.ts';
import type { Naamregel, Teamlid } from '#lib/cockpit/teams/model.ts';
import { teamregels, zonderNaam } from '#lib/cockpit/teams/rules.ts';
import { datum } from '#lib/kalender/model.ts';

const DAG = datum('2026-11-26');
const keuze = { dag: DAG, gemeente: null };
const lid = (id: string, werkgebied: readonly string[], meer: Partial<Teamlid> = {}): Teamlid => ({
  ...{ id, werkgebied, functies: ['leerplicht'], inDienst: true, ...meer },
});
const telling = (eigenaarId: string | null, teller: number, meting = 'open', functie = 'leerplicht') => ({
  ...{ eigenaarId, teller, meting, functie },
});
const lijn = (
  gebruikerId: string | null,
  contractFte: number,
  functie: Naamregel['functie'] = 'leerplicht',
) => ({
  ...{ gebruikerId, functie, contractFte, inzet: 80, aanwezigheid: 75 },
  ...{ van: datum('2026-01-01'), tot: null },
});
const LEDEN = [
  lid('a', ['0971', '0888']),
  lid('b', ['0888', '0971']),
  lid('c', []),
  lid('d', [], { functies: ['doorstroompunt'] }),
  lid('weg', [], { inDienst: false }),
];

it('een team is dezelfde functie en hetzelfde werkgebied, in welke volgorde de gemeenten ook staan; de fte is die op naam', () => {
  const regels = teamregels(
    [
      telling('a', 9),
      telling('b', 3),
      telling('b', 2, 'begonnen'),
      telling('c', 4),
      telling('weg', 5),
      telling(null, 1),
    ],
    LEDEN,
    [lijn('a', 2), lijn('b', 1), lijn('c', 1, 'beleid'), lijn(null, 5)],
    ['leerplicht', 'doorstroompunt'],
    keuze,
  );
  // 3 fte at 80 % and 75 % is 1.8; 12 open over 1.8 is 6.67.
  expect(
    regels.map(({ functie, werkgebied, leden, nu, fte }) => [
      functie,
      werkgebied,
      leden,
      nu.open,
      fte?.effectief,
    ]),
  ).toEqual([
    ['leerplicht', 'hele-bureau', 1, 4, undefined],
    ['leerplicht', ['0888', '0971'], 2, 12, expect.closeTo(1.8)],
    ['leerplicht', 'geen-team', 0, 6, undefined],
    ['doorstroompunt', 'hele-bureau', 1, 0, undefined],
  ]);
  expect(regels[1]?.perFte).toBeCloseTo(6.667, 2);
  expect(regels[1]?.begonnenPerFte).toBeCloseTo(1.111, 2);
  expect(regels[0]?.perFte).toBeNull();
});

it('alle rijen van een functie samen zijn die functie: geen werk telt dubbel en niets valt weg', () => {
  const tellingen = ['a', 'b', 'c', 'weg', 'onbekend', null].map((id, plek) => telling(id, plek + 1));
  const regels = teamregels(tellingen, LEDEN, [], ['leerplicht'], keuze);
  expect(regels.reduce((som, { nu }) => som + nu.open, 0)).toBe(21);
});

it('werk van een andere functie telt bij het eigen team; is alleen die functie gekozen, dan staat het bij een ander team', () => {
  const tellingen = [telling('a', 2, 'open', 'doorstroompunt'), telling('d', 3, 'open', 'doorstroompunt')];
  const open = (functies: readonly ('leerplicht' | 'doorstroompunt')[]) =>
    teamregels(tellingen, LEDEN, [], functies, keuze).map(({ functie, werkgebied, nu }) => [
      functie,
      werkgebied,
      nu.open,
    ]);
  expect(open(['leerplicht', 'doorstroompunt'])).toEqual([
    ['leerplicht', 'hele-bureau', 0],
    ['leerplicht', ['0888', '0971'], 2],
    ['doorstroompunt', 'hele-bureau', 3],
  ]);
  expect(open(['doorstroompunt'])).toEqual([
    ['doorstroompunt', 'hele-bureau', 3],
    ['doorstroompunt', 'ander-team', 2],
  ]);
});

it('per gemeente is er geen werk per fte, en fte zonder naam is van geen team', () => {
  const [eerste] = teamregels([telling('c', 4)], LEDEN, [lijn('c', 1)], ['leerplicht'], {
    dag: DAG,
    gemeente: '0971',
  });
  expect([eerste?.fte?.effectief, eerste?.perFte]).toEqual([expect.closeTo(0.6), null]);
  expect(zonderNaam([lijn('c', 1), lijn(null, 5), lijn(null, 1, 'beleid')], ['leerplicht'], DAG)).toBeCloseTo(
    3,
  );
});

it('heet naar wat het doet en waar', () => {
  const gemeenten = [
    { code: '0888', label: 'Beek' },
    { code: '0971', label: 'Stein' },
  ];
  const naam = (werkgebied: Parameters<typeof teamNaam>[0]['werkgebied']) =>
    teamNaam({ functie: 'leerplicht', werkgebied }, gemeenten);
  expect([naam('hele-bureau'), naam(['0888', '0971']), naam('geen-team')]).toEqual([
    'Leerplicht, hele bureau',
    'Leerplicht, Beek en Stein',
    'Leerplicht, bij geen team',
  ]);
});
