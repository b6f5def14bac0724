import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { werkCijfersBij } from '#lib/indicatoren/bewaard/commands.ts';
import { wensenVan } from '#lib/indicatoren/bewaard/rules.ts';
import { INDICATOREN } from '#lib/indicatoren/catalogus.ts';
import type { Indicator, Uitslag, Vraag } from '#lib/indicatoren/model.ts';
import { openReeksen } from '#lib/indicatoren/reeksen/data.ts';
import { runReeks } from '#lib/indicatoren/run.ts';
import { datum, type Datum } from '#lib/kalender/model.ts';
import { schooljaarVan } from '#lib/kalender/rules.ts';
import { gelukt, waardeOf } from '#lib/platform/errors.ts';
import { query } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { systeemActor } from '#lib/toegang/systeem.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeFeiten } from '#tests/factories/feiten.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { kansen, makePersonen, willekeurigFeit } from './willekeurig.ts';

/** Ends of months of one year, each asked over four school years. */
const DAGEN = ['2025-08-31', '2025-09-30', '2025-12-31', '2026-02-28', '2026-05-31'].map(datum);
const JAREN = 3;
/** Those that are asked so, and of the others some. */
const CIJFERS = INDICATOREN.filter(({ samen, maandreeks }, nr) => samen || maandreeks || nr % 5 === 0);

async function gevuld(zaad: number) {
  const bureau = await makeBureau();
  const { id } = await makeJongere({ bureau, geboortedatum: datum('2009-03-01') });
  const kies = kansen(zaad);
  const personen = makePersonen([id]);
  const feiten = Array.from({ length: 900 }, () =>
    willekeurigFeit(kies, personen, [datum('2021-09-01'), 1_750]),
  );
  await makeFeiten(feiten, bureau);
  return systeemActor('werker', { ...bureau, vakantieregio: 'zuid' }, ['indicator.zien']);
}

const vraagOp = (indicator: Indicator, peildatum: Datum): Vraag => ({
  ...{ schooljaar: schooljaarVan(peildatum), peildatum, versie: indicator.versie },
});

/** Both roads in one transaction, so that nothing happens between them. */
const beide = query({
  naam: 'cijfer bekijken',
  permission: 'indicator.zien',
  verwerking: 'verantwoording',
  input: z.object({}),
  subject: 'geen-personen',
  run: async (toegang) => gelukt(await beideWegen(toegang)),
});

async function beideWegen(toegang: Toegang) {
  const verschillen: string[] = [];
  let cellen = 0;
  for (const indicator of CIJFERS) {
    const vragen = DAGEN.map((dag) => vraagOp(indicator, dag));
    const wensen = vragen.flatMap((vraag) => wensenVan(indicator, vraag, JAREN, toegang.vandaag));
    const voorraad = await openReeksen(toegang, wensen);
    cellen += voorraad.cellen.size;
    for (const vraag of vragen) {
      const samen = waardeOf(await runReeks(indicator.code, vraag, JAREN, toegang, voorraad));
      const elk = waardeOf(await runReeks(indicator.code, vraag, JAREN, toegang));
      if (JSON.stringify(gesorteerd(samen.trend)) !== JSON.stringify(gesorteerd(elk.trend)))
        verschillen.push(`${indicator.code} op ${vraag.peildatum}`);
    }
  }
  return { verschillen, cellen };
}

const gesorteerd = (trend: readonly Uitslag[]) =>
  trend.map((uitslag) => ({
    ...uitslag,
    cellen: uitslag.cellen.map((cel) => JSON.stringify(cel)).sort(),
    optellingen: uitslag.optellingen?.map((cel) => JSON.stringify(cel)).sort(),
  }));

describe('veel momenten in één vraag', () => {
  it('geven van elk cijfer wat elk moment voor zich geeft, over willekeurige feiten', async () => {
    const { verschillen, cellen } = waardeOf(await beide(await gevuld(1), {}));
    expect(verschillen).toEqual([]);
    expect(cellen).toBeGreaterThan(CIJFERS.length * JAREN);
  }, 120_000);

  it('en ook als een deel ervan bewaard is', async () => {
    const werker = await gevuld(3);
    let over = 1;
    while (over > 0) ({ over } = waardeOf(await werkCijfersBij(werker, {})));
    expect(waardeOf(await beide(werker, {})).verschillen).toEqual([]);
  }, 120_000);
});
