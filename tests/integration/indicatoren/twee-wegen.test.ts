import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { datum, schooljaar, type Datum } from '#lib/kalender/model.ts';
import {
  addDays,
  addMonths,
  diffDays,
  minDatum,
  schooljaarBegin,
  schooljaarEinde,
} from '#lib/kalender/rules.ts';
import type { ThuiszitUitkomst } from '#lib/logboek/feitsoorten.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeFeiten } from '#tests/factories/feiten.ts';
import { gevuld, maakBekend, melding, thuis, vraag } from './voorbeeld.ts';

/** Two roads to the same figure: the SQL of the catalogue, and a plain count over the facts as one would do by hand. */
const JAAR = schooljaar('2023-2024');
const dag = fc.integer({ min: 0, max: 800 }).map((n) => addDays(datum('2022-10-01'), n));
const gemeente = fc.constantFrom('0888', '1883', '0971');
const sector = fc.constantFrom('PO' as const, 'VO' as const, 'MBO' as const, null);
const peildatum = fc.integer({ min: 0, max: 365 }).map((n) => addDays(datum('2023-08-01'), n));

const episode = fc.record({
  jongere: fc.integer({ min: 0, max: 5 }),
  soort: fc.constantFrom('AV' as const, 'LRV' as const),
  sinds: dag,
  duur: fc.option(fc.integer({ min: 29, max: 300 })),
  uitkomst: fc.constantFrom<ThuiszitUitkomst>(
    'terug-naar-school',
    'alternatief-traject',
    'vrijstelling',
    'verhuisd',
  ),
  gemeente,
  sector,
});

it('thuiszitters: SQL en natellen geven hetzelfde, voor elke dag en elke verzameling feiten', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(episode, { maxLength: 12 }), peildatum, async (lijst, peil) => {
      const bureau = await makeBureau();
      const manager = await actorMet('manager', { bureau });
      await maakBekend(bureau, '2023-2024');
      // Somebody was at home long ago, so that nobody at home is a count.
      await makeFeiten(thuis({ sinds: '2015-09-01', einde: '2015-11-01' }), bureau);
      const jongeren = Array.from({ length: 6 }, () => randomUUID());
      const facts = lijst.map((item) => ({
        ...item,
        onderwerpId: randomUUID(),
        jongereId: jongeren[item.jongere] ?? '',
        telt: item.soort === 'AV' ? item.sinds : addDays(item.sinds, 28),
        einde: item.duur === null ? undefined : addDays(item.sinds, item.duur),
      }));
      await makeFeiten(
        facts.flatMap(({ einde, ...rest }) => thuis({ ...rest, ...(einde ? { einde } : {}) })),
        bureau,
      );
      const uitslag = await vraag(manager, 'thuiszitters', JAAR, { peildatum: peil });
      expect(gevuld(uitslag)).toEqual(countByHand(facts, peil));
    }),
    { numRuns: 25 },
  );
});

type Feit = {
  onderwerpId: string;
  jongereId: string;
  soort: string;
  sinds: Datum;
  telt: Datum;
  einde: Datum | undefined;
  uitkomst: string;
  gemeente: string;
  sector: string | null;
};

/** Everyone at home between the start of the year and the day asked, once, with the longest episode. */
function countByHand(facts: readonly Feit[], peil: Datum): string[] {
  const [begin, einde] = [schooljaarBegin(JAAR), minDatum(schooljaarEinde(JAAR), peil)];
  const inJaar = facts
    .filter((feit) => feit.telt <= einde && (feit.einde === undefined || feit.einde > begin))
    .map((feit) => {
      const over = feit.einde !== undefined && feit.einde <= peil ? feit.einde : undefined;
      return {
        ...feit,
        lang: (over ?? peil) > addMonths(feit.sinds, 3),
        dagen: diffDays(feit.sinds, over ?? peil),
        resultaat: over ? feit.uitkomst : 'open',
      };
    });
  const perJongere = Map.groupBy(inJaar, ({ jongereId }) => jongereId);
  const counts = new Map<string, number>();
  for (const eigen of perJongere.values()) {
    const [langste] = eigen.sort(
      (a, b) =>
        Number(b.lang) - Number(a.lang) ||
        b.dagen - a.dagen ||
        (a.telt < b.telt ? 1 : a.telt > b.telt ? -1 : a.onderwerpId < b.onderwerpId ? -1 : 1),
    );
    if (!langste) continue;
    const { soort, lang, resultaat, gemeente: plaats, sector: deel } = langste;
    const cel = [soort, lang ? '>3m' : '<3m', resultaat, plaats, deel ?? 'onbekend'].join(' ');
    counts.set(cel, (counts.get(cel) ?? 0) + 1);
  }
  return [...counts].map(([cel, aantal]) => `${cel} = ${aantal}`).sort();
}

it('meldingen: SQL en natellen geven hetzelfde, ook zoals het op een dag bekend was', async () => {
  const ontvangen = fc.record({
    op: dag,
    categorie: fc.constantFrom(
      'absoluut' as const,
      'luxe' as const,
      'signaal' as const,
      'preventief' as const,
      'verzuim-18plus' as const,
    ),
    gemeente,
    later: fc.integer({ min: 0, max: 200 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(ontvangen, { maxLength: 20 }), peildatum, async (lijst, peil) => {
      const bureau = await makeBureau();
      const manager = await actorMet('manager', { bureau });
      await maakBekend(bureau, '2023-2024');
      const bekend = addDays(peil, 30);
      await makeFeiten(
        lijst.map(({ op, categorie, gemeente: plaats, later }) =>
          melding(op, categorie, { gemeente: plaats, bekend: addDays(op, later) }),
        ),
        bureau,
      );
      const counts = new Map<string, number>();
      for (const { op, categorie, gemeente: plaats, later } of lijst)
        if (op >= '2023-08-01' && op <= minDatum(peil, datum('2024-07-31')) && categorie !== 'verzuim-18plus')
          if (addDays(op, later) <= bekend)
            counts.set(`${categorie} ${plaats}`, (counts.get(`${categorie} ${plaats}`) ?? 0) + 1);
      const uitslag = await vraag(manager, 'meldingen-leerplicht', JAAR, {
        peildatum: peil,
        bekendOp: bekend,
      });
      if (!uitslag.bekend) return; // asked before anything was known
      expect(gevuld(uitslag)).toEqual([...counts].map(([cel, aantal]) => `${cel} = ${aantal}`).sort());
    }),
    { numRuns: 25 },
  );
});
