import { randomUUID } from 'node:crypto';
import { INDICATOREN } from '#lib/indicatoren/catalogus.ts';
import { bekendUitVan } from '#lib/indicatoren/data.ts';
import { bronnenVan } from '#lib/indicatoren/bewaard/rules.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import type { Feit } from '#lib/logboek/feiten.ts';

/** Every kind of fact that some figure reads. */
export const SOORTEN = [
  ...new Set(
    INDICATOREN.flatMap((indicator) => {
      const { bronnen, bekendUit } = bronnenVan(indicator, bekendUitVan(indicator));
      return [...bronnen, ...bekendUit].filter((bron) => /^[A-Z][a-z]+[A-Z]?/.test(bron));
    }),
  ),
].sort();

/** Numbers that follow from one number: the same sequence each time a test fails. */
export function kansen(zaad: number): (onder: number) => number {
  let stand = zaad;
  return (onder) => {
    stand = (stand + 0x6d2b79f5) | 0;
    let mix = Math.imul(stand ^ (stand >>> 15), 1 | stand);
    mix = (mix + Math.imul(mix ^ (mix >>> 7), 61 | mix)) ^ mix;
    return ((mix ^ (mix >>> 14)) >>> 0) % onder;
  };
}

type Personen = { readonly jongereIds: readonly string[]; readonly onderwerpIds: readonly string[] };

export function makePersonen(jongereIds: readonly string[]): Personen {
  return { jongereIds, onderwerpIds: Array.from({ length: 30 }, () => randomUUID()) };
}

/** A fact with everything in it that statements look at, so that it counts somewhere. Each subject belongs to one person. */
export function willekeurigFeit(
  kies: (onder: number) => number,
  { jongereIds, onderwerpIds }: Personen,
  [van, dagen]: readonly [Datum, number],
  soort = SOORTEN[kies(SOORTEN.length)] ?? '',
): Feit {
  const uit = <T>(...waarden: readonly T[]): T => waarden[kies(waarden.length)] as T;
  const dag = addDays(van, kies(dagen));
  const eerder = addDays(dag, -kies(kies(3) === 0 ? 900 : 300));
  const nr = kies(onderwerpIds.length);
  return {
    soort,
    onderwerpSoort: 'werkproces',
    onderwerpId: onderwerpIds[nr],
    jongereId: jongereIds[nr % jongereIds.length],
    datum: dag,
    gegevens: {
      categorie: uit('signaal', 'luxe', 'absoluut', 'verzuim-18plus'),
      gemeente: uit('0971', '0971', '0888', null),
      sector: uit('VO', 'MBO'),
      soort: uit(
        'vsv',
        'vsv',
        'vsv',
        'relatief-verzuim',
        'jongerenpunt',
        'jongere-in-beeld',
        'verzuim-18plus',
        'gesprek',
      ),
      ...{
        resultaat: 'gesprek',
        kern: uit('gesprek', 'startkwalificatie', 'school', 'mbo-coach'),
        gestartOp: eerder,
      },
      ...{ sinds: eerder, uitkomst: uit('terug-naar-school', 'verhuisd', 'bevestigd'), regel: 'lrv' },
      ...{
        mijlpaal: uit('benaderd', 'bereikt', 'intake', 'gestart'),
        signaalbron: 'duo',
        doelgroep: uit('nieuw-vsv', 'nieuw-vsv', 'dreigend-vsv', 'jikp'),
      },
      ...{ bestemming: uit('werkt', 'school', 'zorg'), landelijk: 'onderwijs', uitvalOp: uit(eerder, null) },
      ...{
        onderwijssoort: uit('ISK', 'MBO4', 'PRO', 'ENTREE', 'MBO2'),
        schoolId: null,
        situatie: 'werk',
        stand: 'begonnen',
        uren: 32,
      },
      ...{
        routekaart: uit('A', 'B'),
        stap: 'A-3',
        reden: 'anders',
        fasen: ['1', '2'],
        met: 'jongere',
        bereikt: true,
        op: dag,
      },
      ...{
        code: uit('T03', 'T12a', 'overlegtaak'),
        uiterlijk: addDays(dag, 10),
        opTijd: true,
        verlenging: true,
        grond: 'g',
        dagen: 2,
      },
      ...{ interventie: 'coach', interventieId: onderwerpIds[0], startkwalificatieOp: uit(eerder, null) },
      ...{
        antwoord: uit('ja', 'nee'),
        vraag: 'v1',
        kanaal: 'x',
        actie: 'a',
        overleg: 'o',
        tot: null,
        maand: '3',
        ...(kies(2) === 0 && { werkproces: onderwerpIds[kies(onderwerpIds.length)] }),
      },
      ...{
        instrument: uit('halt', 'pv-luxe'),
        gezin: onderwerpIds[kies(3)],
        ...{
          uitsplitsing: uit('gemeente', 'niveau', 'leeftijd', 'geslacht'),
          deel: 'x',
          deelnemers: 3,
          vsv: 1,
        },
        ...{ jaren: '5', populatie: 4, werkt: 2 },
        plicht: 'leerplicht',
        bron: 'duo',
        afloop: 'toegekend',
        opkomst: 'verschenen',
      },
    },
  } as unknown as Feit;
}
