import { describe, expect, it } from 'vitest';
import { aandachtspunten } from '#lib/cockpit/aandacht/rules.ts';
import { kopVan } from '#lib/cockpit/rules.ts';
import type { Werkdruk } from '#lib/cockpit/werkdruk/model.ts';
import {
  fteVan,
  functieregels,
  functiesVanRollen,
  gedeeld,
  medewerkerregels,
  totaalVan,
} from '#lib/cockpit/werkdruk/rules.ts';
import type { Formatieregel } from '#lib/formatie/model.ts';
import type { Cel } from '#lib/indicatoren/model.ts';
import { datum } from '#lib/kalender/model.ts';

const DAG = datum('2026-11-26');
const formatie = (functie: Formatieregel['functie'], contractFte: number): Formatieregel => ({
  ...{ functie, contractFte, inzet: 80, aanwezigheid: 75 },
  ...{ van: datum('2026-01-01'), tot: null },
});
const cel = (functie: string, meting: string, teller: number | null): Cel => ({
  dimensies: { functie, meting },
  ...{ teller, noemer: null, waarde: teller },
});
const nu = (functie: string, aantallen: readonly (number | null)[]) =>
  ['open', 'begonnen', 'gesloten', 'te-laat', 'zonder-contact'].map((meting, plek) =>
    cel(functie, meting, aantallen[plek] ?? null),
  );
const keuze = { dag: DAG, gemeente: null };

describe('werk per fte', () => {
  it('deelt wat open staat door contract × inzet × aanwezigheid van de maand', () => {
    const [regel] = functieregels(
      ['leerplicht'],
      { nu: nu('leerplicht', [60, 8, 5, 2, 9]), vorig: [cel('leerplicht', 'open', 50)] },
      [formatie('leerplicht', 5)],
      keuze,
    );
    expect(regel).toEqual({
      functie: 'leerplicht',
      fte: { contract: 5, effectief: 3 },
      nu: { open: 60, begonnen: 8, gesloten: 5, 'te-laat': 2, 'zonder-contact': 9 },
      openVorigJaar: 50,
      perFte: 20,
    });
  });
  it('is onbekend waar geen formatie is vastgelegd, en ook waar zij nul is: delen door niets zegt niets', () => {
    expect(fteVan([], 'leerplicht', DAG)).toBeNull();
    expect(gedeeld(60, null)).toBeNull();
    expect(gedeeld(60, 0)).toBeNull();
    expect(gedeeld(null, 3)).toBeNull();
    expect(gedeeld(0, 3)).toBe(0);
  });
  it('is er niet van één gemeente: de formatie is van het hele bureau', () => {
    const [regel] = functieregels(
      ['leerplicht'],
      { nu: nu('leerplicht', [60, 0, 0, 0, 0]), vorig: [] },
      [formatie('leerplicht', 5)],
      { dag: DAG, gemeente: '0971' },
    );
    expect([regel?.perFte, regel?.fte?.effectief, regel?.openVorigJaar]).toEqual([null, 3, null]);
  });
  it('telt functies op; een functie zonder formatie maar met werk maakt de som van fte onbekend, een zonder werk niet', () => {
    const regels = (punt: number) =>
      functieregels(
        ['leerplicht', 'jongerenpunt'],
        { nu: [...nu('leerplicht', [60, 8, 5, 2, 9]), ...nu('jongerenpunt', [punt, 1, 0, 0, 0])], vorig: [] },
        [formatie('leerplicht', 5)],
        keuze,
      );
    expect(totaalVan(regels(0), keuze)).toMatchObject({ nu: { open: 60, begonnen: 9 }, perFte: 20 });
    expect(totaalVan(regels(3), keuze)).toMatchObject({ nu: { open: 63 }, fte: null, perFte: null });
  });
  it('één onbekende telling maakt het totaal onbekend', () => {
    const regels = functieregels(
      ['leerplicht', 'jongerenpunt'],
      { nu: nu('leerplicht', [60, 8, 5, 2, 9]), vorig: [] },
      [],
      keuze,
    );
    expect(totaalVan(regels, keuze).nu.open).toBeNull();
  });
});

describe('werk per medewerker', () => {
  const collega = (
    id: string,
    naam: string,
    inDienst = true,
    functies: readonly 'leerplicht'[] = ['leerplicht'],
  ) => ({
    ...{ id, naam, inDienst, functies, werkgebied: [] },
  });
  const telling = (eigenaarId: string | null, teller: number, meting = 'open') => ({
    eigenaarId,
    meting,
    teller,
  });
  it('staat op naam en niet op aantal, ook wie niets heeft; niemand en wie weg is staan onderaan', () => {
    const regels = medewerkerregels(
      [
        telling('z', 2),
        telling('b', 40),
        telling('o', 3),
        telling(null, 5),
        telling('b', 1, 'te-laat'),
        telling('x', 1),
      ],
      [
        collega('z', 'Zoë de Vries'),
        collega('a', 'Anna Bos'),
        collega('o', 'Bea Oud', false),
        collega('b', 'Bram Aan'),
        collega('m', 'Mia Manager', true, []),
      ],
      ['leerplicht'],
    );
    expect(regels.map(({ naam, nu: eigen }) => [naam, eigen.open])).toEqual([
      ['Anna Bos', 0],
      ['Bram Aan', 40],
      ['Zoë de Vries', 2],
      ['Bea Oud', 3],
      ['een oud-collega', 1],
      ['Nog niet toegewezen', 5],
    ]);
    expect(regels[1]?.nu['te-laat']).toBe(1);
  });
  it('wie dit werk niet doet en er niets van heeft, staat er niet bij', () => {
    expect(medewerkerregels([], [collega('a', 'Anna Bos')], ['jongerenpunt'])).toEqual([]);
  });
  it('de functie volgt uit de rollen; een teamleider zonder eigen werk heeft er geen', () => {
    expect(functiesVanRollen(['leerplichtambtenaar', 'leerplichtambtenaar-boa', 'doorstroomcoach'])).toEqual([
      'leerplicht',
      'doorstroompunt',
    ]);
    expect(functiesVanRollen(['teamleider'])).toEqual([]);
  });
});

describe('wat aandacht vraagt', () => {
  const [regel] = functieregels(
    ['leerplicht'],
    { nu: nu('leerplicht', [6, 0, 0, 2, 0]), vorig: [] },
    [],
    keuze,
  );
  if (!regel) throw new Error('een regel');
  const werkdruk: Werkdruk = {
    ...{
      op: DAG,
      schooljaar: '2026-2027',
      bekend: true,
      functies: [regel],
      totaal: totaalVan([regel], keuze),
    },
    ...{
      medewerkers: medewerkerregels([{ eigenaarId: null, meting: 'open', teller: 1 }], [], ['leerplicht']),
    },
    teams: { regels: [], fteZonderNaam: 0 },
    fteVanHeelBureau: false,
  };
  it('begint met termijnen die voorbij zijn, dan wat op controle wacht, en noemt werk van niemand en ontbrekende formatie', () => {
    const punten = aandachtspunten([], werkdruk, [
      { id: 'p', titel: 'Thuiszitters', schooljaar: '2025-2026' },
    ]);
    expect(punten.map(({ zin }) => zin)).toEqual([
      '2 open werkprocessen zijn over een termijn: Leerplicht 2.',
      '“Thuiszitters” over 2025-2026 wacht op uw controle voor publicatie.',
      '1 open werkproces is van niemand.',
      'Van Leerplicht is over nov 2026 geen formatie vastgelegd; werk per fte is daar onbekend.',
    ]);
    expect(punten[1]?.href).toBe('/publicaties/p');
  });
  it('zegt niets over wie welk werk heeft aan wie dat niet mag zien', () => {
    const dicht = aandachtspunten([], { ...werkdruk, medewerkers: 'geen-recht' }, []);
    expect(dicht.map(({ soort }) => soort)).toEqual(['te-laat', 'formatie']);
  });
});

describe('de keuze in het adres', () => {
  const gemeenten = [{ code: '0971', label: 'Stein' }];
  const kop = (getypt: string | undefined, dag: string | null, gemeente?: string) =>
    kopVan({ gemeente, dag: { getypt, dag: dag === null ? null : datum(dag) } }, gemeenten, DAG);
  it('zonder dag is het vandaag; een dag die nog moet komen of niet bestaat, wordt gezegd en niet geteld', () => {
    expect(kop(undefined, null)).toMatchObject({
      keuze: { dag: DAG },
      dagGeweigerd: false,
      schooljaar: '2026-2027',
    });
    expect(kop('2026-11-27', '2026-11-27')).toMatchObject({ keuze: { dag: DAG }, dagGeweigerd: true });
    expect(kop('31-2-2026', null)).toMatchObject({ keuze: { dag: DAG }, dagGeweigerd: true });
    expect(kop('2025-07-31', '2025-07-31')).toMatchObject({ schooljaar: '2024-2025', dagGeweigerd: false });
  });
  it('een gemeente van een ander bureau is geen keuze', () => {
    expect(kop(undefined, null, '9999').keuze.gemeente).toBeNull();
    expect(kop(undefined, null, '0971').keuze.gemeente).toBe('0971');
  });
});
