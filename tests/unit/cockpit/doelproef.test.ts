import { describe, expect, it } from 'vitest';
import { doelZin, jarenZin } from '#lib/cockpit/proef/doel/labels.ts';
import type { Doelproef, Doelrichting, Jaarmeting, Maat } from '#lib/cockpit/proef/doel/model.ts';
import {
  bijDoel,
  doeljaren,
  isMogelijk,
  maatVan,
  metingVan,
  proefcijfersVan,
} from '#lib/cockpit/proef/doel/rules.ts';
import { findIndicator, INDICATOREN } from '#lib/indicatoren/catalogus.ts';
import { variantenVan } from '#lib/indicatoren/proef/varianten.ts';
import { schooljaar } from '#lib/kalender/model.ts';
import { addSchooljaren, schooljaarEinde } from '#lib/kalender/rules.ts';

const EERSTE = schooljaar('2021-2022');
const meting = (plek: number, waarde: number | null, meer: Partial<Jaarmeting> = {}): Jaarmeting => {
  const jaar = addSchooljaren(EERSTE, plek);
  return {
    ...{ schooljaar: jaar, peildatum: schooljaarEinde(jaar), versie: 1, nietGemeten: false, waarde },
    ...{ teller: null, noemer: null, maanden: null, ...meer },
  };
};
const metingen = (...waarden: (number | null)[]) => waarden.map((waarde, plek) => meting(plek, waarde));
function proef(rijen: readonly Jaarmeting[], richting: Doelrichting, doel: number, maat: Maat): Doelproef {
  const jaren = doeljaren(rijen, richting, doel, maat);
  const laatste = jaren.at(-1);
  if (!laatste) throw new Error('een jaar');
  return {
    indicator: { code: 'x', titel: 'X', teller: 't', noemer: 'n' },
    ...{ maat, eenheid: 'werkprocessen per fte', richting, doel, label: '', jaren, heelBureau: false },
    ...{ schooljaar: laatste.schooljaar, peildatum: laatste.peildatum, isStand: false },
    ...{ vraag: { schooljaar: laatste.schooljaar, peildatum: undefined }, dimensies: {} },
    bijDoel: maat === 'procent' ? bijDoel(laatste, richting, laatste.streef) : null,
  };
}

describe('een deel: hoeveel het er zouden zijn met evenveel in de noemer', () => {
  it('hoogstens: op hele mensen naar beneden', () => {
    // 57 of 2,480 is 2.3 %; 2.0 % of 2,480 is 49.6, so at most 49.
    expect(bijDoel({ teller: 57, noemer: 2480 }, 'hoogstens', 2)).toMatchObject({ teller: 49, verschil: 8 });
    expect(bijDoel({ teller: 49, noemer: 2480 }, 'hoogstens', 2)).toMatchObject({ teller: 49, verschil: 0 });
    expect(bijDoel({ teller: 10, noemer: 2480 }, 'hoogstens', 2)?.verschil).toBe(0);
  });
  it('minstens: op hele mensen naar boven', () => {
    expect(bijDoel({ teller: 7, noemer: 26 }, 'minstens', 75)).toMatchObject({ teller: 20, verschil: 13 });
    expect(bijDoel({ teller: 20, noemer: 26 }, 'minstens', 75)?.verschil).toBe(0);
  });
  it('maakt van een precies getal geen ander getal door de komma', () => {
    expect(bijDoel({ teller: 40, noemer: 100 }, 'hoogstens', 29)?.teller).toBe(29);
    expect(bijDoel({ teller: 0, noemer: 100 }, 'minstens', 29)?.teller).toBe(29);
    expect(bijDoel({ teller: 3, noemer: 50 }, 'hoogstens', 0)).toMatchObject({ teller: 0, verschil: 3 });
    expect(bijDoel({ teller: 3, noemer: 50 }, 'minstens', 100)).toMatchObject({ teller: 50, verschil: 47 });
  });
  it('is er niet zonder iemand in de noemer', () => {
    expect(bijDoel({ teller: 0, noemer: 0 }, 'hoogstens', 2)).toBeNull();
    expect(bijDoel({ teller: null, noemer: null }, 'hoogstens', 2)).toBeNull();
  });
  it('leest als een zin over dat schooljaar', () => {
    const deel = (teller: number) =>
      proef([meting(4, (teller * 100) / 2480, { teller, noemer: 2480 })], 'hoogstens', 2, 'procent');
    expect(doelZin(deel(57))).toBe(
      'In 2025-2026 waren het er 57 van 2.480 (2,3%). Bij hoogstens 2% zouden het er hoogstens 49 zijn: 8 minder in dat jaar.',
    );
    expect(doelZin(deel(40))).toBe(
      'In 2025-2026 waren het er 40 van 2.480 (1,6%). Dat haalt hoogstens 2% al.',
    );
    expect(doelZin(proef(metingen(null), 'hoogstens', 2, 'procent'))).toContain('onbekend');
  });
});

describe('een aantal', () => {
  it('hoogstens 100 en minstens 100: op de grens is gehaald', () => {
    const gehaald = (richting: Doelrichting) =>
      doeljaren(metingen(99, 100, 101, null), richting, 100, 'aantal').map((jaar) => [
        jaar.gehaald,
        jaar.verschil,
      ]);
    expect(gehaald('hoogstens')).toEqual([
      [true, 0],
      [true, 0],
      [false, 1],
      [null, null],
    ]);
    expect(gehaald('minstens')).toEqual([
      [false, 1],
      [true, 0],
      [true, 0],
      [null, null],
    ]);
  });
  it('een daling van 10%: van 111 naar hoogstens 99; het eerste jaar heeft niets ervoor', () => {
    const uit = proef(metingen(111, 108, 97), 'daling', 10, 'aantal');
    // 90 % of 111 is 99.9, of 108 is 97.2: a part of somebody does not exist.
    expect(uit.jaren.map(({ streef, gehaald, verschil }) => [streef, gehaald, verschil])).toEqual([
      [null, null, null],
      [99, false, 9],
      [97, true, 0],
    ]);
    expect(doelZin(uit)).toBe('In 2023-2024 waren het er 97. Dat haalt een daling van 10% al.');
    expect(doelZin(proef(metingen(111, 108), 'daling', 10, 'aantal'))).toBe(
      'In 2022-2023 waren het er 108. Bij een daling van 10% zouden het er hoogstens 99 zijn: 9 minder in dat jaar.',
    );
    expect(doelZin(proef(metingen(108), 'daling', 10, 'aantal'))).toContain(
      'Over het jaar ervoor is het onbekend',
    );
  });
  it('over een onbekend jaar en over een andere definitie is geen daling te berekenen', () => {
    const [, na] = doeljaren([meting(0, 50), meting(1, 10, { versie: 2 })], 'daling', 10, 'aantal');
    expect(na).toMatchObject({ streef: null, gehaald: null, naBreuk: true });
    const [, naLeeg] = doeljaren(metingen(null, 10), 'daling', 10, 'aantal');
    expect(naLeeg?.gehaald).toBeNull();
  });
  it('zegt in welke jaren het gehaald zou zijn', () => {
    const zin = (...waarden: (number | null)[]) => jarenZin({ jaren: doeljaren(metingen(...waarden), 'hoogstens', 100, 'aantal') }); // prettier-ignore
    expect(zin(90, 110, 100, null)).toBe(
      'Van de 3 jaren waarover het te zeggen is, zou het in 2 gehaald zijn: 2021-2022 en 2023-2024.',
    );
    expect(zin(110, 120)).toBe(
      'Van de 2 jaren waarover het te zeggen is, zou het in geen enkel gehaald zijn.',
    );
    expect(zin(1, 2)).toBe('Van de 2 jaren waarover het te zeggen is, zou het in alle gehaald zijn.');
    expect(zin(null)).toBe('Over geen van deze jaren is te zeggen of het gehaald zou zijn.');
  });
});

describe('een cijfer per maand', () => {
  it('is van een jaar het gemiddelde van de maanden die bekend zijn, en zegt in hoeveel maanden het gehaald zou zijn', () => {
    const werkdruk = findIndicator('k3-werkdruk');
    const [geheel] = werkdruk ? proefcijfersVan(werkdruk) : [];
    if (!geheel) throw new Error('k3');
    const cel = (maand: string, waarde: number | null, soort = 'open') => ({
      ...{ dimensies: { maand, meting: soort }, waarde, teller: null, noemer: null },
    });
    const uit = metingVan(geheel, {
      ...{
        code: 'k3-werkdruk',
        versie: 1,
        bureau: 'b',
        schooljaar: EERSTE,
        peildatum: schooljaarEinde(EERSTE),
      },
      ...{ bekendOp: schooljaarEinde(EERSTE), eenheid: 'werkproces', definitie: '', bekend: true },
      cellen: [cel('2021-08', 20), cel('2021-09', 30), cel('2021-10', null), cel('2021-08', 99, 'instroom')],
    });
    expect([uit.waarde, uit.maanden]).toEqual([25, [20, 30]]);
    const per = proef([uit], 'hoogstens', 22, 'getal');
    expect(per.jaren[0]).toMatchObject({ gehaald: false, verschil: 3, maandenGehaald: 1 });
    expect(doelZin(per)).toBe(
      'In 2021-2022 was het 25,0 werkprocessen per fte, gemiddeld over 2 maanden. Bij hoogstens 22 zou het hoogstens 22,0 zijn: 3,0 minder.',
    );
  });
});

describe('met welke cijfers het kan', () => {
  const sleutels = INDICATOREN.flatMap(proefcijfersVan).map(({ sleutel }) => sleutel);
  it('delen, aantallen, K1 als aantal, K3 per functie en een doorlooptijd; niet met wat van strafrecht telt', () => {
    for (const sleutel of [
      ...[
        'k2-teruggeleid',
        'dsp-duo-vsv-gemeente',
        'k1-thuiszitters-stroom',
        'k1-thuiszitters-voorraad',
        'thuiszitters',
      ],
      ...['k3-werkdruk', 'k3-werkdruk.leerplicht', 'k3-zonder-contact', 'doorlooptijd', 'meldingen-school'],
    ])
      expect(sleutels).toContain(sleutel);
    const afgeschermd = INDICATOREN.filter((indicator) => indicator.afgeschermd).map(({ code }) => code);
    expect(afgeschermd.length).toBeGreaterThan(0);
    for (const code of afgeschermd) expect(sleutels).not.toContain(code);
    expect(new Set(sleutels).size).toBe(sleutels.length);
  });
  it('de maat volgt het cijfer: van K1 hoofden en geen procent; een percentage en een daling gaan tot 100', () => {
    const maat = (code: string) => {
      const indicator = findIndicator(code);
      const [eerste] = indicator ? proefcijfersVan(indicator) : [];
      return eerste && maatVan(eerste);
    };
    expect(['k1-thuiszitters-stroom', 'k2-teruggeleid', 'k3-werkdruk', 'doorlooptijd'].map(maat)).toEqual([
      ...['aantal', 'procent', 'getal', 'getal'],
    ]);
    expect([isMogelijk(101, 'minstens', 'procent'), isMogelijk(101, 'daling', 'aantal'), isMogelijk(101, 'hoogstens', 'aantal')]).toEqual([false, false, true]); // prettier-ignore
  });
});

it('een rekenregel die geldt, is precies één van de varianten', () => {
  for (const { code } of INDICATOREN) {
    const varianten = variantenVan(code);
    if (varianten.length > 0)
      expect(
        varianten.filter(({ geldt }) => geldt),
        code,
      ).toHaveLength(1);
  }
});
