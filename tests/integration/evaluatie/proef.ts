import { randomUUID } from 'node:crypto';
import { createEvaluatie } from '#lib/evaluatie/commands.ts';
import type { Evaluatiepagina } from '#lib/evaluatie/model.ts';
import { datum } from '#lib/kalender/model.ts';
import { addDays, addMonths } from '#lib/kalender/rules.ts';
import type { Feit } from '#lib/logboek/feiten.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import type { Actor, Bureau } from '#lib/toegang/model.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeFeiten } from '#tests/factories/feiten.ts';
import { insertRow } from '#tests/factories/invoegen.ts';
import { maakBekend, thuis } from '#tests/integration/indicatoren/voorbeeld.ts';

/** A bureau of which formation doubled on 1 March 2024, with work, terms and thuiszitters of three school years around it. */
export const GOED = {
  titel: 'Uitbreiding leerplicht met 3,5 fte',
  functie: 'leerplicht',
  fte: '3,5',
  veranderdOp: '2024-03-01',
  van: '2022-08-01',
  tot: '2025-07-31',
  maten: ['open', 'instroom', 'instroom-per-fte', 'termijn-gemist', 'thuiszitters'],
};
export const wieWat = (uitslag: Evaluatiepagina, code: string) => {
  const found = uitslag.uitslagen.find(({ maat }) => maat.code === code);
  if (!found) throw new Error(`geen ${code}`);
  return found;
};

export async function kantoor() {
  const bureau = await makeBureau();
  return {
    bureau,
    kwaliteit: await actorMet('kwaliteitsmedewerker', { bureau }),
    teamleider: await actorMet('teamleider', { bureau }),
  };
}

export async function maak(actor: Actor, anders: object = {}): Promise<string> {
  return waardeOf(await createEvaluatie(actor, { ...GOED, ...anders })).id;
}

/** Work that begins on the fifth of a month and is closed forty days later, so that at the end of a month that of it is open. */
function werk(maand: string, aantal: number): Feit[] {
  const op = addDays(datum(`${maand}-01`), 4);
  return Array.from({ length: aantal }, () => {
    const onderwerpId = randomUUID();
    const kop = { onderwerpSoort: 'werkproces', onderwerpId, jongereId: onderwerpId } as const;
    const plaats = { gemeente: '0971', sector: 'VO', soort: 'relatief' } as const;
    return [
      { ...kop, datum: op, soort: 'WerkprocesGestart' as const, gegevens: plaats },
      {
        ...kop,
        datum: addDays(op, 40),
        soort: 'WerkprocesGesloten' as const,
        gegevens: { ...plaats, resultaat: 'r', kern: 'gesprek-waarschuwing', gestartOp: op },
      },
    ];
  }).flat();
}

function termijnen(maand: string, aantal: number, gemist: number): Feit[] {
  return Array.from({ length: aantal }, (_, nummer): Feit[] => {
    const onderwerpId = randomUUID();
    const uiterlijk = datum(`${maand}-10`);
    const kop = { onderwerpSoort: 'termijn', onderwerpId } as const;
    const gegevens = { code: 'T04', gemeente: '0971', uiterlijk };
    const gedaan = nummer < gemist ? addDays(uiterlijk, 3) : uiterlijk;
    return [
      { ...kop, datum: addDays(uiterlijk, -5), soort: 'TermijnGesteld', gegevens },
      {
        ...kop,
        datum: gedaan,
        soort: 'TermijnVoldaan',
        gegevens: { ...gegevens, opTijd: gedaan <= uiterlijk },
      },
    ];
  }).flat();
}

export const MAANDEN = Array.from({ length: 36 }, (_, plek) =>
  addMonths(datum('2022-08-01'), plek).slice(0, 7),
);
export const TOT = MAANDEN.indexOf('2024-03');
/** A wave that has nothing to do with the seasons, so that no month is quite as the line says. */
export const golf = (plek: number) => (Math.floor(plek / 2) + (plek % 5)) % 2;

export async function gevuld(bureau: Bureau): Promise<void> {
  await maakBekend(bureau, '2022-2023', '2023-2024', '2024-2025');
  for (const [van, tot, contract] of [
    ['2022-08-01', '2024-02-29', 2],
    ['2024-03-01', null, 4],
  ] as const)
    await insertRow('formatie', {
      ...{
        bureau_id: bureau.id,
        functie: 'leerplicht',
        contract_fte: contract,
        inzet: 80,
        aanwezigheid: 100,
      },
      ...{ van, tot },
    });
  await makeFeiten(
    MAANDEN.flatMap((maand, plek) => [
      ...werk(maand, (plek < TOT ? 12 : 7) + golf(plek)),
      ...termijnen(maand, 4, (plek < TOT ? 2 : 1) + golf(plek)),
      ...thuis({ sinds: `${maand}-03`, einde: addDays(datum(`${maand}-03`), plek < TOT ? 60 : 20) }),
    ]),
    bureau,
  );
}
