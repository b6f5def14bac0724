import { beforeAll, describe, expect, it } from 'vitest';
import { loadSet } from '#lib/cli/demo-laad.ts';
import { makeDemoBureaus } from '#lib/cli/demo-regio.ts';
import { datum } from '#lib/kalender/model.ts';
import { generateRegio } from '../../../prisma/seed/westelijke-mijnstreek/regio.ts';
import { eigenaarSql, eigenaarUrl } from '#tests/setup/eigenaar.ts';

/**
 * The printed tables of the annual report 2023-2024, cell by cell: Beek, Sittard-Geleen, Stein. Loaded on a day long after,
 * with the years around it. Where the source does not add up it is said here.
 */
const GEMEENTEN = ['0888', '1883', '0971'];

beforeAll(async () => {
  await makeDemoBureaus(eigenaarUrl());
  await loadSet('westelijke-mijnstreek', generateRegio(datum('2026-11-20')));
}, 120_000);

/** Counts per gemeente, in the order of GEMEENTEN, of what a query on live facts gives. */
async function perGemeente(query: string): Promise<Record<string, number[]>> {
  const rijen = await eigenaarSql<{ wat: string; gemeente: string; n: number }>(
    `select wat, gemeente, count(*)::int as n from (${query}) q group by 1, 2`,
  );
  const uit: Record<string, number[]> = {};
  for (const { wat, gemeente, n } of rijen) (uit[wat] ??= [0, 0, 0])[GEMEENTEN.indexOf(gemeente)] = n;
  return uit;
}
const JAAR = `g.vervallen_op is null and g.datum between '2023-08-01' and '2024-07-31'`;
/** Verzuim 18+ belongs to the Doorstroompunt and stands in a table of its own. */
const LEERPLICHT = `g.gegevens->>'categorie' <> 'verzuim-18plus'`;

describe('de demoregio geeft de gedrukte tabellen van 2023-2024, cel voor cel', () => {
  it('meldingen leerplicht naar soort en gemeente (670)', async () => {
    expect(
      await perGemeente(
        `select g.gegevens->>'categorie' as wat, g.gegevens->>'gemeente' as gemeente from gebeurtenis g where g.soort = 'MeldingOntvangen' and ${JAAR} and ${LEERPLICHT}`,
      ),
    ).toEqual({
      absoluut: [11, 47, 7],
      luxe: [9, 8, 3],
      signaal: [46, 271, 50],
      preventief: [19, 175, 24],
    });
  });

  it('verzuimmeldingen bij het Doorstroompunt: 241', async () => {
    const per = await perGemeente(
      `select 'verzuim' as wat, g.gegevens->>'gemeente' as gemeente from gebeurtenis g
        where g.soort = 'MeldingOntvangen' and ${JAAR} and not ${LEERPLICHT}`,
    );
    expect(per.verzuim?.reduce((som, aantal) => som + aantal, 0)).toBe(241);
  });

  it('afgehandelde meldingen naar resultaat en gemeente (628: 40 kwamen uit het jaar ervoor, 82 gingen door naar het jaar erna)', async () => {
    expect(
      await perGemeente(
        `select g.gegevens->>'resultaat' as wat, g.gegevens->>'gemeente' as gemeente from gebeurtenis g where g.soort = 'MeldingAfgehandeld' and ${JAAR} and ${LEERPLICHT}`,
      ),
    ).toEqual({
      bemiddeling: [52, 362, 57],
      handhaving: [3, 10, 3],
      vrijstelling: [4, 16, 1],
      'niet-geconstateerd': [6, 27, 5],
      'niet-verwijtbaar': [6, 33, 8],
      verhuisd: [5, 12, 0],
      'traject-dsp': [4, 7, 3],
      'externe-partners': [0, 4, 0],
    });
  });

  // Stein: two thuiszitters got a vrijstelling and one moved, while one and none of the meldingen closed so. The outcome of
  // thuiszitten follows from facts, the result is chosen by a colleague; two of these meldingen were closed after the year.
  it('thuiszitters naar soort, duur, uitkomst en gemeente (111)', async () => {
    expect(
      await perGemeente(
        `select t.soort || case when t.einde > (t.sinds + interval '3 months')::date then '>3m ' else '<3m ' end || t.uitkomst as wat, t.gemeente_code as gemeente
           from thuiszitperiode t where t.telt_vanaf between '2023-08-01' and '2024-07-31'`,
      ),
    ).toEqual({
      'AV<3m terug-naar-school': [6, 24, 3],
      'AV<3m vrijstelling': [1, 1, 0],
      'AV<3m verhuisd': [0, 0, 1],
      'AV>3m terug-naar-school': [4, 8, 2],
      'LRV<3m terug-naar-school': [3, 15, 1],
      'LRV<3m alternatief-traject': [0, 2, 1],
      'LRV<3m vrijstelling': [0, 3, 0],
      'LRV<3m verhuisd': [1, 0, 0],
      'LRV>3m terug-naar-school': [3, 13, 5],
      'LRV>3m alternatief-traject': [1, 2, 0],
      'LRV>3m vrijstelling': [2, 4, 2],
      'LRV>3m verhuisd': [0, 3, 0],
    });
  });

  it('vrijstellingen die in het schooljaar golden, naar grond en gemeente (659)', async () => {
    expect(
      await perGemeente(
        `select v.grond as wat, w.gemeente_code as gemeente from vrijstelling v join woonperiode w on w.jongere_id = v.jongere_id
          where v.van between '2023-08-01' and '2024-07-31'`,
      ),
    ).toEqual({
      '5-A': [16, 87, 17],
      '5-B': [0, 4, 1],
      '5-C': [30, 320, 161],
      '15': [3, 10, 3],
      '3b': [1, 3, 2],
      '3a': [0, 1, 0],
    });
  });

  it('is vandaag levend: open meldingen van deze week, te late, een te kiezen jongere, open werk en wie nu thuiszit', async () => {
    const [stand] = await eigenaarSql<Record<string, number>>(
      `select count(*) filter (where status = 'R')::int as open, count(*) filter (where status = 'R' and reactie_uiterlijk < '2026-11-20')::int as laat,
              count(*) filter (where koppeling = 'te-bepalen')::int as kiezen,
              (select count(*)::int from werkproces where status <> 'gesloten') as werk,
              (select count(*)::int from thuiszitperiode where einde is null) as thuis from melding`,
    );
    expect(stand).toMatchObject({ open: 34, kiezen: 3 });
    for (const naam of ['laat', 'werk', 'thuis']) expect(stand?.[naam]).toBeGreaterThan(3);
  });
});

it('dezelfde dag geeft letterlijk dezelfde bestanden, en elke dag van het jaar geeft een regio', async () => {
  const tekst = async (dag: string) => {
    const delen: Buffer[] = [];
    for (const item of generateRegio(datum(dag)).bestanden())
      for await (const deel of item.open()) delen.push(deel);
    return Buffer.concat(delen).toString();
  };
  expect(await tekst('2026-11-20')).toBe(await tekst('2026-11-20'));
  for (const dag of ['2026-08-01', '2026-09-10', '2027-02-28', '2027-07-31'])
    expect((await tekst(dag)).length).toBeGreaterThan(1_000_000);
}, 90_000);
