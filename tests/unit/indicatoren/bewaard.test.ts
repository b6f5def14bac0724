import { describe, expect, it } from 'vitest';
import type { Bewaard, Voorraad } from '#lib/indicatoren/bewaard/model.ts';
import {
  aantalJaren,
  bewaardeCellen,
  bronnenVan,
  heeftAlles,
  kiesBewaard,
  neemVoorRonde,
  nogGoedVanaf,
  sleutelVan,
  verschilTussen,
  wensenVan,
  wordtBewaard,
} from '#lib/indicatoren/bewaard/rules.ts';
import { findIndicator } from '#lib/indicatoren/catalogus.ts';
import { jaarvraag } from '#lib/indicatoren/rules.ts';
import { datum, parseSchooljaar } from '#lib/kalender/model.ts';

const VANDAAG = datum('2026-11-26');
const jaar = (tekst: string) => {
  const found = parseSchooljaar(tekst);
  if (!found) throw new Error(tekst);
  return found;
};
const cijfer = (code: string) => {
  const found = findIndicator(code);
  if (!found) throw new Error(code);
  return found;
};

describe('waar een cijfer van afhangt', () => {
  it('staat in de telling zelf: feiten met een hoofdletter, tabellen na from en join', () => {
    const zaken = `with jaar as (select 1) select * from jaar join gebeurtenis g on g.soort in ('Verhuisd', 'Overleden')
      left join woonperiode w on true where g.gegevens->>'soort' = 'vsv'`;
    const bekend = "keuze('x')::date is null and exists (select 1 from importtaak)";
    expect(bronnenVan({ zaken, bekend }, ['MeldingOntvangen'])).toEqual({
      bronnen: ['Overleden', 'Verhuisd', 'woonperiode'],
      bekendUit: ['MeldingOntvangen', 'bureau', 'bureaukeuze', 'importtaak'],
      vooruit: true,
      vooruitUit: [],
    });
    expect(bronnenVan({ zaken, totPeildatum: true }, []).vooruit).toBe(false);
    const behalve = ['Verhuisd'] as const;
    expect(bronnenVan({ zaken, totPeildatum: { behalve } }, [])).toMatchObject({
      vooruit: false,
      vooruitUit: ['Verhuisd'],
    });
  });
});

describe('wat wordt bewaard', () => {
  it('een stroom over vijf hele jaren en het lopende, een stand steeds op dezelfde dag', () => {
    const stroom = bewaardeCellen(cijfer('meldingen-leerplicht'), jaar('2026-2027'), VANDAAG);
    expect(stroom.map((wens) => wens.jaar.peildatum)).toEqual([
      ...['2023-07-31', '2024-07-31', '2025-07-31', '2026-07-31', '2026-11-26'],
    ]);
    const stand = bewaardeCellen(cijfer('dsp-bestemming'), jaar('2026-2027'), VANDAAG);
    expect(stand.at(0)?.jaar.peildatum).toBe('2022-11-26');
    expect(stand).toHaveLength(5);
  });

  it('een afname ook over het jaar ervoor, een cijfer per maand alleen over zijn jaar', () => {
    expect(bewaardeCellen(cijfer('k1-thuiszitters-stroom'), jaar('2026-2027'), VANDAAG)).toHaveLength(7);
    expect(aantalJaren(cijfer('k3-werkdruk'))).toBe(1);
  });

  it('waar een evaluatie maanden naast elkaar zet, ook die maanden over zes schooljaren', () => {
    const perMaand = bewaardeCellen(cijfer('k3-werkdruk'), jaar('2026-2027'), VANDAAG);
    expect(perMaand.map((wens) => wens.jaar.schooljaar).sort()).toEqual(
      ['2021-2022', '2022-2023', '2023-2024', '2024-2025', '2025-2026', '2026-2027'], // prettier-ignore
    );
    // of a state the last day of twelve months, each over six school years and the one before, beside the six of its page
    const stand = bewaardeCellen(cijfer('k1-thuiszitters-voorraad'), jaar('2026-2027'), VANDAAG);
    const dagen = stand.map((wens) => wens.jaar.peildatum);
    expect(stand).toHaveLength(12 * 7 + 6);
    expect(dagen).toContain('2026-10-31');
    expect(dagen).toContain('2020-11-30');
    expect(dagen).not.toContain('2026-11-30'); // not over yet
  });

  it('strafrechtelijke cijfers niet, en ook niet over een jaar dat nog moet beginnen', () => {
    expect(wordtBewaard(cijfer('handhaving'))).toBe(false);
    expect(bewaardeCellen(cijfer('handhaving'), jaar('2026-2027'), VANDAAG)).toEqual([]);
    expect(bewaardeCellen(cijfer('meldingen-leerplicht'), jaar('2027-2028'), VANDAAG)).toEqual([]);
  });
});

describe('wat een pagina krijgt', () => {
  const indicator = cijfer('meldingen-leerplicht');
  const dit = jaarvraag(jaar('2026-2027'), VANDAAG);
  const plan = { jaar: dit, definitie: indicator };
  const cel = (rest: Partial<Bewaard>): Bewaard => ({
    ...{
      bekend: true,
      gemeten: true,
      rijen: [],
      peildatum: VANDAAG,
      geteldOp: new Date(0),
      ms: 30,
      verouderd: false,
    },
    ...rest,
  });
  const voorraad = (bewaard: Bewaard | null): Voorraad => ({
    cellen: new Map(bewaard ? [[sleutelVan(indicator, dit), bewaard]] : []),
    contexten: new Map(),
    nogMs: 40,
  });

  it('een cel van nu; is ze verouderd en kost tellen weinig, dan een telling', () => {
    expect(kiesBewaard(voorraad(cel({})), [plan])).toHaveLength(1);
    expect(kiesBewaard(voorraad(cel({})), [plan])[0]).not.toBeNull();
    const oud = voorraad(cel({ verouderd: true }));
    expect(kiesBewaard(oud, [plan])).toEqual([null]);
    // What was there to spend is spent: the next one shows of when it is.
    expect(kiesBewaard(oud, [plan])[0]).toMatchObject({ verouderd: true });
    expect(kiesBewaard(voorraad(null), [plan])).toEqual([null]);
  });

  it('een cel van een paar dagen eerder alleen als de lezer zelf geen dag koos, en niets bij "bekend op"', () => {
    const vraag = { schooljaar: jaar('2026-2027') };
    expect(wensenVan(indicator, vraag, 1, VANDAAG)).toMatchObject([{ metEerder: true }]);
    expect(wensenVan(indicator, { ...vraag, peildatum: VANDAAG }, 1, VANDAAG)).toMatchObject([
      { metEerder: false },
    ]);
    expect(wensenVan(indicator, { ...vraag, bekendOp: VANDAAG }, 1, VANDAAG)).toEqual([]);
    expect(nogGoedVanaf(VANDAAG)).toBe('2026-11-19');
    expect(heeftAlles(voorraad(null), wensenVan(indicator, vraag, 1, VANDAAG))).toBe(false);
    expect(heeftAlles(voorraad(cel({})), wensenVan(indicator, vraag, 1, VANDAAG))).toBe(true);
  });
});

it('een ronde van de werker neemt wat erin past, en altijd iets', () => {
  const ms = (lijst: readonly (number | null)[]) => lijst.map((item) => ({ ms: item }));
  expect(neemVoorRonde(ms([900, 900, 900]), 2_000)).toHaveLength(2);
  expect(neemVoorRonde(ms([9_000, 1]), 2_000)).toHaveLength(1);
  expect(neemVoorRonde(ms([null, null, 5]), 2_000)).toHaveLength(3);
  expect(neemVoorRonde([], 2_000)).toEqual([]);
});

it('bewaard en geteld zijn gelijk ongeacht de volgorde; een rij of "bekend" te veel is een verschil', () => {
  const rij = (gemeente: string, teller: number) => ({ jaar: 1, gemeente, teller, noemer: teller });
  const een = { bekend: true, gemeten: true, rijen: [rij('0971', 2), rij('0888', 1)] };
  expect(verschilTussen(een, { ...een, rijen: [rij('0888', 1), rij('0971', 2)] })).toBeNull();
  expect(verschilTussen(een, { ...een, rijen: [rij('0971', 3), rij('0888', 1)] })).toEqual({
    bewaard: ['gemeente 0971, noemer 2, teller 2'],
    geteld: ['gemeente 0971, noemer 3, teller 3'],
  });
  expect(verschilTussen(een, { ...een, bekend: false })).toEqual({
    bewaard: ['bekend'],
    geteld: ['onbekend'],
  });
});
