import fc from 'fast-check';
import { expect, it } from 'vitest';
import { waardeOf } from '#lib/platform/errors.ts';
import type { Bureau } from '#lib/toegang/model.ts';
import { bestand, csv, duoRij, leesIn } from '#tests/factories/bestanden.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { nieuwBsn } from '#tests/factories/nummers.ts';
import { makeSchool } from '#tests/factories/school.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

/** Four young people, several meldingen each, some in three versions of which one is withdrawn. */
function rijen() {
  const mensen = Array.from({ length: 4 }, (_, nr) => ({
    pgn: nieuwBsn(),
    geslachtsnaam: nr < 2 ? 'Tweeling' : `Eenling${nr}`,
    voornamen: ['Bo', 'Jo', 'Mo', 'Ro'][nr] ?? '',
  }));
  return mensen.flatMap((mens, nr) =>
    [0, 1, 2].flatMap((melding) => {
      const basis = duoRij({
        ...mens,
        ontvangen_op: `2024-0${1 + melding * 2}-1${nr}`,
        begindatum: `2024-0${1 + melding * 2}-02`,
        soort: melding === 1 ? 'LRV' : 'V3',
      });
      const versies = melding === 2 ? 3 : 1;
      return Array.from({ length: versies }, (_, v) => ({
        ...basis,
        versie: v + 1,
        status: v === 1 || (v === 2 && nr === 3) ? 'I' : 'R',
        status_op: `2024-06-0${v + 1}`,
        reden: `versie ${v + 1}`,
        soort: v === 2 ? 'V1' : basis.soort,
      }));
    }),
  );
}

/** Everything one can see of a bureau, without ids and times of registration; priority counts only while a melding waits. */
async function eindstand(bureau: Bureau) {
  const meldingen = await eigenaarSql(
    `select m.extern_id, m.extern_versie, m.status, m.status_op, m.categorie, case when m.status = 'R' then m.prioriteit end as prioriteit, m.reden, m.duo_soort, m.sector, m.koppeling, j.voornamen
       from melding m left join jongere j on j.id = m.jongere_id where m.bureau_id = $1 order by 1`,
    [bureau.id],
  );
  const feiten = await eigenaarSql(
    `select coalesce(m.extern_id, j.voornamen) as wie, g.soort, g.datum, g.gegevens - 'schoolId' as gegevens
       from gebeurtenis g left join melding m on m.id = g.onderwerp_id left join jongere j on j.id = g.jongere_id
      where g.bureau_id = $1 and g.vervallen_op is null order by 1, 2, 3`,
    [bureau.id],
  );
  const mensen = await eigenaarSql(
    `select j.geslachtsnaam, j.voornamen, (select count(*) from woonperiode w where w.jongere_id = j.id) as adressen,
            (select array_agg(woord order by woord) from zoekwoord z where z.jongere_id = j.id) as woorden,
            (select array_agg(soort || sinds || coalesce(einde::text, '') order by sinds) from thuiszitperiode t where t.jongere_id = j.id) as thuis
       from jongere j where j.bureau_id = $1 order by 1, 2`,
    [bureau.id],
  );
  return { meldingen, feiten, mensen };
}

it('elke volgorde, verdeling en herhaling van bestanden geeft dezelfde eindstand', async () => {
  const alle = rijen();
  const lees = async (bestanden: readonly (typeof alle)[]) => {
    const bureau = await makeBureau();
    await makeSchool({ bureau, brin: '99ZZ', sector: 'VO' });
    for (const deel of bestanden) waardeOf(await leesIn(bureau, [bestand('duo.csv', csv(deel), 100_000)]));
    return eindstand(bureau);
  };
  const verwacht = await lees([alle]);
  expect(verwacht.meldingen).toHaveLength(12);
  const verdelingen = fc
    .tuple(
      fc.shuffledSubarray(alle, { minLength: alle.length }),
      fc.shuffledSubarray(alle),
      fc.integer({ min: 1, max: 5 }),
    )
    .map(([volgorde, dubbel, delen]) => {
      const rij = [...volgorde, ...dubbel];
      const groot = Math.ceil(rij.length / delen);
      return Array.from({ length: delen }, (_, nr) => rij.slice(nr * groot, (nr + 1) * groot)).filter(
        (deel) => deel.length > 0,
      );
    });
  await fc.assert(
    fc.asyncProperty(verdelingen, async (bestanden) => {
      expect(await lees(bestanden)).toEqual(verwacht);
    }),
    { numRuns: 12 },
  );
}, 120_000);
