import { describe, expect, it } from 'vitest';
import { STANDKOLOMMEN } from '#lib/cockpit/bestand/kolommen.ts';
import { standrijen } from '#lib/cockpit/bestand/rules.ts';
import { standverslag } from '#lib/cockpit/bestand/werkboek/rules.ts';
import { KERNCIJFERS } from '#lib/cockpit/kerncijfers/lijst.ts';
import type { Tegelcijfer } from '#lib/cockpit/kerncijfers/model.ts';
import type { Teamregel } from '#lib/cockpit/teams/model.ts';
import type { Werkdruk } from '#lib/cockpit/werkdruk/model.ts';
import { functieregels, medewerkerregels, totaalVan } from '#lib/cockpit/werkdruk/rules.ts';
import { findIndicator } from '#lib/indicatoren/catalogus.ts';
import { datum } from '#lib/kalender/model.ts';
import { schooljaarVan } from '#lib/kalender/rules.ts';
import { tabellenVan } from '#lib/platform/verslag/rules.ts';
import { verslagXlsx } from '#lib/platform/verslag/xlsx.ts';

const DAG = datum('2026-11-26');
const keuze = { dag: DAG, gemeente: null };
const regels = functieregels(
  ['leerplicht', 'jongerenpunt'],
  {
    nu: [{ dimensies: { functie: 'leerplicht', meting: 'open' }, teller: 6, noemer: null, waarde: 6 }],
    vorig: [],
  },
  [],
  keuze,
);
const werkdruk: Werkdruk = {
  ...{ op: DAG, schooljaar: '2026-2027', bekend: true, functies: regels, totaal: totaalVan(regels, keuze) },
  ...{ fteVanHeelBureau: false, medewerkers: 'geen-recht' },
  teams: { regels: 'geen-recht', fteZonderNaam: 0 },
};

function tegel(): Tegelcijfer {
  const kern = KERNCIJFERS.find(({ sleutel }) => sleutel === 'teruggeleid');
  const indicator = kern && findIndicator(kern.indicator);
  if (!kern || !indicator) throw new Error('teruggeleid');
  return {
    ...{ kern, indicator, waarde: 61.75, teller: 21, noemer: 34, dimensies: { variant: 'T1' }, waarom: null },
    ...{ op: DAG, maand: null, lijn: [], filter: {}, eenDefinitie: false, nietNaar: ['functie'] },
    doelen: [
      {
        ...{ richting: 'minstens', waarde: 75, eenheid: '%', bron: 'K2, begroting', eigen: true },
        ...{ motieId: 'm', oordeel: 'niet-gehaald' },
      },
    ],
    vorig: { op: datum('2025-11-26'), maand: null, waarde: null },
    vraag: { schooljaar: '2026-2027', peildatum: DAG },
  };
}

describe('het bestand met de stand van zaken', () => {
  it('heeft van elk kerncijfer de waarde met een komma, wat het was en wat is beloofd; onbekend is leeg en nul is nul', () => {
    const [rij] = standrijen([tegel()], werkdruk, []);
    if (!rij) throw new Error('een regel');
    const cellen = Object.fromEntries(STANDKOLOMMEN.map(({ kop, waarde }) => [kop, waarde(rij)]));
    expect(cellen).toEqual({
      ...{ Onderdeel: 'kerncijfer', Cijfer: 'Teruggeleid naar school', Van: '' },
      ...{ Waarde: '61,75', Eenheid: '%', Teller: '21', Noemer: '34' },
      ...{ 'Van wanneer': '2026-2027 t/m 26 nov 2026', 'Een jaar eerder': null, 'Dat was': 'op 26 nov 2025' },
      Streefwaarde: 'minstens 75% (K2, begroting): haalt het nu niet',
      Opmerking: 'Niet naar functie te splitsen: dit is van alle functies.',
    });
  });
  it('heeft het werk per functie en samen, en medewerkers alleen voor wie ze op de pagina ziet', () => {
    const zonder = standrijen([], werkdruk, []);
    expect(zonder.filter(({ cijfer }) => cijfer === 'Open').map(({ van, waarde }) => [van, waarde])).toEqual([
      ['Leerplicht', 6],
      ['Jongerenpunt', null],
      ['Samen', null],
    ]);
    expect(zonder.find(({ cijfer }) => cijfer === 'Effectieve fte')).toMatchObject({
      waarde: null,
      opmerking: 'geen formatie vastgelegd',
    });
    expect(zonder.some(({ onderdeel }) => onderdeel === 'medewerker')).toBe(false);
    const medewerkers = medewerkerregels(
      [{ eigenaarId: null, meting: 'open', teller: 2 }],
      [],
      ['leerplicht'],
    );
    const met = standrijen([], { ...werkdruk, medewerkers }, []).filter(
      ({ onderdeel }) => onderdeel === 'medewerker',
    );
    expect(met.map(({ van, cijfer, waarde }) => [van, cijfer, waarde])[0]).toEqual([
      'Nog niet toegewezen',
      'Open',
      2,
    ]);
    expect(met).toHaveLength(5);
  });
});

describe('het werkboek met de stand van zaken', () => {
  const boek = standverslag(
    { keuze: { dag: DAG, gemeente: null, functie: null }, schooljaar: schooljaarVan(DAG), gemeenten: [] },
    null,
    [tegel()],
    werkdruk,
  );
  const tabellen = tabellenVan(boek);
  const rijVan = (tabel: number, rij: number) => tabellen[tabel]?.rijen[rij] ?? [];

  it('heeft een blad met kerncijfers: een percentage is een getal in procenten, onbekend is geen nul', () => {
    expect(rijVan(0, 0).slice(0, 7)).toEqual([
      { tekst: 'Teruggeleid naar school' },
      { tekst: '61,8%', getal: 61.8 },
      { tekst: '%' },
      { tekst: '21', getal: 21 },
      { tekst: '34', getal: 34 },
      { tekst: '2026-2027 t/m 26 nov 2026' },
      { tekst: 'onbekend', getal: null },
    ]);
  });

  it('heeft een blad met het werk per functie en samen, en geen blad met medewerkers voor wie ze niet ziet', () => {
    expect(tabellen.map(({ titel }) => titel)).toEqual(['Kerncijfers', 'Werk per functie']);
    expect(rijVan(1, 0).slice(0, 2)).toEqual([{ tekst: 'Leerplicht' }, { tekst: '6', getal: 6 }]);
    expect(rijVan(1, 1)[1]).toEqual({ tekst: 'onbekend', getal: null });
  });

  it('is een bestand dat een rekenblad opent', async () => {
    expect((await verslagXlsx(boek)).subarray(0, 2).toString()).toBe('PK');
  });

  it('heeft het werk per team als blad en als regels, en geen fte bij wat bij geen team staat', () => {
    const leeg = { open: 0, begonnen: 0, gesloten: 0, 'te-laat': 0, 'zonder-contact': 0 };
    const team: Teamregel = {
      ...{ sleutel: 'a', functie: 'leerplicht', werkgebied: ['0888', '0971'], leden: 2 },
      ...{ nu: { ...leeg, open: 12, begonnen: 3 }, fte: { contract: 2, effectief: 1.5 } },
      ...{ perFte: 8, begonnenPerFte: 2 },
    };
    const los: Teamregel = {
      ...{ sleutel: 'b', functie: 'leerplicht', werkgebied: 'geen-team', leden: 0, nu: { ...leeg, open: 1 } },
      ...{ fte: null, perFte: null, begonnenPerFte: null },
    };
    const gemeenten = [
      { code: '0888', label: 'Beek' },
      { code: '0971', label: 'Stein' },
    ];
    const met = { ...werkdruk, teams: { regels: [team, los], fteZonderNaam: 0 } };
    const kop = { keuze: { dag: DAG, gemeente: null, functie: null }, schooljaar: schooljaarVan(DAG) };
    const blad = tabellenVan(standverslag({ ...kop, gemeenten }, null, [], met))[2];
    expect(blad?.titel).toBe('Werk per team');
    expect(blad?.rijen.map((rij) => rij.map(({ tekst }) => tekst))).toEqual([
      ['Leerplicht, Beek en Stein', '2', '12', '3', '0', '0', '0', '1,50', '8,0', '2,0'],
      ['Leerplicht, bij geen team', '', '1', '0', '0', '0', '0', '', '', ''],
    ]);
    const rijen = standrijen([], met, gemeenten).filter(({ onderdeel }) => onderdeel === 'team');
    expect(rijen.map(({ van, cijfer, waarde }) => `${van}: ${cijfer} ${waarde}`)).toContain(
      'Leerplicht, Beek en Stein: Open per fte 8',
    );
    expect(rijen.filter(({ van }) => van.endsWith('geen team'))).toHaveLength(5);
  });
});
