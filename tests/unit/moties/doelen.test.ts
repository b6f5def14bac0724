import { describe, expect, it } from 'vitest';
import { doelNoot, doelVan } from '#components/moties/doel.ts';
import type { Schooljaar } from '#lib/kalender/model.ts';
import { publiekDoelVoor as zoekDoel } from '#lib/moties/uitgaven/doelen.ts';
import type { GepubliceerdeMotie } from '#lib/moties/uitgaven/model.ts';
import type { Streefwaarde } from '#lib/moties/model.ts';

const streef = (over: Partial<Streefwaarde> = {}): Omit<Streefwaarde, 'id'> => ({
  ...{ richting: 'minstens', waarde: 75, eenheid: '%', bron: null, leidend: false },
  ...{ van: '2023-2024' as Schooljaar, tot: '2024-2025' as Schooljaar },
  ...over,
});

const GEMEENTEN = [{ naam: 'Beek' }, { naam: 'Stein' }];
const publiekDoelVoor = (indicator: string, moties: readonly GepubliceerdeMotie[]) =>
  zoekDoel(indicator, moties, GEMEENTEN);

function motieMet(
  keuze: Record<string, string>,
  streefwaarden: Omit<Streefwaarde, 'id'>[],
  per: string[] = [],
  gemeenteNaam: string | null = null,
) {
  const antwoord = { soort: 'cijfer', indicator: 'k2-teruggeleid', indicatorVersie: 1, keuze, per };
  const openbaar = {
    kop: { titel: 'Meten', raad: 'Raad van Stein', gemeenteNaam },
    vragen: [{ antwoord, streefwaarden }],
  };
  return { openbaar } as unknown as GepubliceerdeMotie;
}

describe('het doel bij een gepubliceerd cijfer', () => {
  it('is dat van de vraag over precies dit cijfer; bij meer doelen het leidende', () => {
    const motie = motieMet({ variant: 'T1' }, [streef({ waarde: 60 }), streef({ leidend: true })]);
    expect(publiekDoelVoor('k2-teruggeleid', [motie])).toMatchObject({
      streef: { waarde: 75 },
      kop: { titel: 'Meten' },
    });
  });

  it('een andere variant, een deel, een uitsplitsing of een ander cijfer heeft dit doel niet', () => {
    expect(publiekDoelVoor('k2-teruggeleid', [motieMet({ variant: 'T2' }, [streef()])])).toBeUndefined();
    expect(
      publiekDoelVoor('k2-teruggeleid', [motieMet({ variant: 'T1', gemeente: '0971' }, [streef()])]),
    ).toBeUndefined();
    expect(
      publiekDoelVoor('k2-teruggeleid', [motieMet({ variant: 'T1' }, [streef()], ['soort'])]),
    ).toBeUndefined();
    expect(publiekDoelVoor('thuiszitters', [motieMet({ variant: 'T1' }, [streef()])])).toBeUndefined();
  });

  it('zonder getal (hoger dan de nulmeting) is er geen band te tekenen', () => {
    expect(
      publiekDoelVoor('k2-teruggeleid', [
        motieMet({ variant: 'T1' }, [streef({ richting: 'hoger', waarde: null })]),
      ]),
    ).toBeUndefined();
  });

  it('van een andere gemeente is geen doel van deze regio; een eigen doel gaat voor', () => {
    const elders = motieMet({ variant: 'T1' }, [streef({ waarde: 80 })], [], 'Groningen');
    const hier = motieMet({ variant: 'T1' }, [streef()], [], 'Stein');
    expect(publiekDoelVoor('k2-teruggeleid', [elders])?.isEigen).toBe(false);
    expect(publiekDoelVoor('k2-teruggeleid', [elders, hier])).toMatchObject({
      isEigen: true,
      streef: { waarde: 75 },
    });
  });
});

describe('de band van een doel', () => {
  const jaren = ['2021-2022', '2022-2023', '2023-2024'];
  const band = (van: string, tot: string) =>
    doelVan(streef({ van: van as Schooljaar, tot: tot as Schooljaar }), true, {
      hoogste: 60,
      momenten: jaren,
    });

  it('staat achter de jaren waarvoor het is afgesproken en achter geen ander', () => {
    expect(band('2022-2023', '2024-2025')).toMatchObject({ van: 75, bij: ['2022-2023', '2023-2024'] });
    expect(band('2018-2019', '2019-2020')).toBeUndefined();
    expect(band('2020-2021', '2025-2026')?.bij).toBeUndefined(); // all of them
  });

  it('als zij er niet staat, zegt een noot van wie het doel was en voor welke jaren', () => {
    const jaar = { van: '2018-2019' as Schooljaar, tot: '2019-2020' as Schooljaar };
    const kop = { titel: 'Programmabegroting 2020', raad: 'Raad', gemeenteNaam: 'Groningen' };
    expect(doelNoot({ streef: streef(jaar), kop, isEigen: false })).toBe(
      'Ter vergelijking: in Groningen was afgesproken voor schooljaren 2018-2019 tot en met 2019-2020: minstens 75% (Programmabegroting 2020). Dat is geen doel van deze regio.',
    );
    expect(doelNoot({ streef: streef(jaar), kop, isEigen: true })).toContain(
      'Die jaren staan niet in dit beeld.',
    );
  });
});
