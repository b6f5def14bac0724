import { describe, expect, it } from 'vitest';
import { bouwInhoud, tekstblokken, verslagVan } from '#lib/jaarverslagen/boom/rules.ts';
import type { Cijfer } from '#lib/jaarverslagen/boom/model.ts';
import type { Editieteksten } from '#lib/jaarverslagen/model.ts';
import type { Onderdeel } from '#lib/jaarverslagen/vorm/model.ts';
import { datum, type Schooljaar } from '#lib/kalender/model.ts';
import { tabellenVan } from '#lib/platform/verslag/rules.ts';
import { antwoord, ONDERDEEL, TWEE_JAREN } from './proef.ts';

const JAAR = '2023-2024' as Schooljaar;

function inhoudMet(onderdeel: Onderdeel, anders: Partial<Editieteksten> = {}, cijfer: Partial<Cijfer> = {}) {
  const hoofdstuk = {
    id: 'hoofdstuk-1',
    versie: 1,
    titel: 'Leerplicht',
    tekst: 'Vast.',
    onderdelen: [onderdeel],
  };
  const heel = antwoord(TWEE_JAREN);
  return bouwInhoud({
    ...{ editie: { schooljaar: JAAR, uitgave: 1 }, bureau: 'Proef', bekendOp: datum('2024-09-01') },
    geschreven: {
      vorm: {
        versie: 1,
        titel: 'Jaarverslag',
        ondertitel: null,
        perGemeente: true,
        hoofdstukken: [hoofdstuk],
      },
      ...{ teksten: [], kaders: [], uitleg: [] },
      ...anders,
    },
    cijfers: [
      { onderdeel, antwoord: heel, heel, kanttekeningen: [], vergelijking: null, breuken: [], ...cijfer },
    ],
  });
}

describe('getypte tekst', () => {
  it('wordt alinea, tussenkop en lijst', () => {
    expect(tekstblokken('## Waarom\nOmdat.\n\nEen\nregel.\n\n- een\n- twee')).toEqual([
      { soort: 'kop', niveau: 3, tekst: 'Waarom' },
      { soort: 'alinea', tekst: 'Omdat.' },
      { soort: 'alinea', tekst: 'Een regel.' },
      { soort: 'lijst', punten: ['een', 'twee'] },
    ]);
  });

  it('die leeg is, geeft niets', () => {
    expect(tekstblokken(' \n\n ')).toEqual([]);
  });
});

describe('een hoofdstuk', () => {
  it('heeft vaste tekst, eigen tekst, cijfers en kaders, in die volgorde', () => {
    const { hoofdstukken } = inhoudMet(ONDERDEEL, {
      teksten: [{ hoofdstukId: 'hoofdstuk-1', versie: 1, tekst: 'Eigen.', afgerond: true }],
      kaders: [{ id: 'k', versie: 1, hoofdstukId: 'hoofdstuk-1', titel: 'Verhaal', tekst: 'Zo kwam het.' }],
    });
    expect(hoofdstukken[0]?.blokken.map(({ soort }) => soort)).toEqual([
      'alinea',
      'alinea',
      'tabel',
      'kader',
    ]);
  });

  it('zet landelijke cijfers in een eigen tabel, met jaar en bron', () => {
    const cijfer = {
      ...{ id: 'l', versie: 1, indicator: 'meldingen-leerplicht', schooljaar: JAAR, waarde: 12.5 },
      ...{ omschrijving: 'Relatief verzuim', eenheid: '%' as const, bron: 'Leerplichttelling' },
    };
    const vergelijking = { schooljaar: JAAR, landelijk: [cijfer], noemer: null };
    const tabel = tabellenVan(verslagVan(inhoudMet(ONDERDEEL, {}, { vergelijking }), 'intern')).find(
      ({ titel }) => titel === 'Meldingen: landelijk ter vergelijking',
    );
    expect(tabel?.rijen).toEqual([
      [
        { tekst: 'Relatief verzuim' },
        { tekst: '12,5%', getal: 12.5 },
        { tekst: '2023-2024' },
        { tekst: 'Leerplichttelling' },
      ],
    ]);
  });

  it('tekent balken met de tabel erbij, en zegt wat er te zien is', () => {
    const [, beeld] = inhoudMet({ ...ONDERDEEL, beeld: 'balken' }).hoofdstukken[0]?.blokken ?? [];
    expect(beeld).toMatchObject({
      soort: 'beeld',
      alternatief: 'Balken voor 4 regels over 2023-2024. De langste is signaal: 25.',
      tabel: { titel: 'Meldingen' },
    });
  });

  it('tekent het verloop van het totaal over de jaren', () => {
    const [, beeld] = inhoudMet({ ...ONDERDEEL, beeld: 'verloop' }).hoofdstukken[0]?.blokken ?? [];
    expect(beeld).toMatchObject({
      soort: 'beeld',
      alternatief: 'Lijn van 36 in 2022-2023 naar 42 in 2023-2024.',
    });
  });
});

it('de bijlage heeft per gemeente de gekozen cijfers', () => {
  const { hoofdstukken } = inhoudMet({ ...ONDERDEEL, inBijlage: true });
  const bijlage = hoofdstukken.at(-1);
  expect(bijlage?.titel).toBe('Cijfers per gemeente');
  const [beek, stein] = tabellenVan({ blokken: bijlage?.blokken ?? [] });
  expect(beek?.rijen.map((rij) => rij[1]?.getal)).toEqual([10, 0, 20, 4, 34]);
  expect(stein?.titel).toBe('Stein: Meldingen');
});
