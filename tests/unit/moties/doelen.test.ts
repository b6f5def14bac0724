import { describe, expect, it } from 'vitest';
import type { Schooljaar } from '#lib/kalender/model.ts';
import { publiekDoelVoor } from '#lib/moties/uitgaven/doelen.ts';
import type { GepubliceerdeMotie } from '#lib/moties/uitgaven/model.ts';
import type { Streefwaarde } from '#lib/moties/model.ts';

const streef = (over: Partial<Streefwaarde> = {}): Omit<Streefwaarde, 'id'> => ({
  ...{ richting: 'minstens', waarde: 75, eenheid: '%', bron: null, leidend: false },
  ...{ van: '2023-2024' as Schooljaar, tot: '2024-2025' as Schooljaar },
  ...over,
});

function motieMet(
  keuze: Record<string, string>,
  streefwaarden: Omit<Streefwaarde, 'id'>[],
  per: string[] = [],
) {
  const antwoord = { soort: 'cijfer', indicator: 'k2-teruggeleid', indicatorVersie: 1, keuze, per };
  const openbaar = { kop: { titel: 'Meten', raad: 'Raad van Stein' }, vragen: [{ antwoord, streefwaarden }] };
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
});
