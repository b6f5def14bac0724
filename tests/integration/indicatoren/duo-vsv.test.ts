import { describe, expect, it } from 'vitest';
import { PUBLICATIEKOLOMMEN } from '#lib/doelgroepen/duo-vsv/kolommen.ts';
import { inVolgorde } from '#lib/doelgroepen/duo-vsv/labels.ts';
import { readPublicatie } from '#lib/doelgroepen/duo-vsv/queries.ts';
import { readIndicator } from '#lib/indicatoren/queries.ts';
import { readCijferoverzicht } from '#lib/indicatoren/overzicht/queries.ts';
import { toCsv } from '#lib/toegang/lijsten/exporteren.ts';
import { datum } from '#lib/kalender/model.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { bestand, csv, leesIn, oordelenVan } from '#tests/factories/bestanden.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeWerkproces } from '#tests/factories/werk.ts';
import { gevuld, vraag } from './voorbeeld.ts';

type Rij = Readonly<Record<string, string | number>>;
const KOP = {
  ...{
    schooljaar: '2022-2023',
    stand: 'definitief',
    gepubliceerd_op: '2024-10-01',
    uitsplitsing: 'gemeente',
  },
  ...{ gemeente: '', brin: '', instelling: '', niveau: '', leeftijd: '', geslacht: '' },
  ...{ deelnemers: 0, weg: '', ingeschreven: '', gekwalificeerd: '', vsv: '', streefpercentage: '' },
};
const rij = (anders: Rij): Rij => ({ ...KOP, ...anders });
const levering = (rijen: readonly Rij[]) => [bestand('duo-vsv-cijfers.csv', csv(rijen))];

async function midden() {
  const bureau = await makeBureau({
    gemeenten: { '0957': 'Roermond', '1711': 'Echt-Susteren', '1641': 'Maasgouw', '1669': 'Roerdalen' },
  });
  return { bureau, manager: await actorMet('manager', { bureau }) };
}
const MIDDEN = [
  rij({ gemeente: '0957', deelnemers: 3_810, weg: 94, ingeschreven: 2_900, gekwalificeerd: 700 }),
  rij({ gemeente: '1711', deelnemers: 1_701, vsv: 39 }),
  rij({ gemeente: '1641', deelnemers: 1_226, vsv: 27 }),
  rij({ gemeente: '1669', deelnemers: 1_215, vsv: 21 }),
];

describe('nieuwe vsv’ers volgens DUO', () => {
  it('geven de afgedrukte cijfers per gemeente en samen; voorlopig en definitief nooit bij elkaar', async () => {
    const { bureau, manager } = await midden();
    const voorlopig = MIDDEN.map((regel) => ({
      ...regel,
      stand: 'voorlopig',
      gepubliceerd_op: '2024-02-01',
    }));
    waardeOf(await leesIn(bureau, levering([...MIDDEN, ...voorlopig])));
    const uitslag = await vraag(manager, 'dsp-duo-vsv-gemeente', '2022-2023');
    const per = uitslag.cellen.filter(({ dimensies }) => dimensies.stand === 'definitief');
    const cel = (code: string) => per.find(({ dimensies }) => dimensies.gemeente === code);
    expect(cel('0957')).toMatchObject({ teller: 116, noemer: 3_810 });
    expect(cel('0957')?.waarde).toBeCloseTo(3.04, 2);
    expect(per.reduce((som, { teller }) => som + (teller ?? 0), 0)).toBe(203);
    expect(per.reduce((som, { noemer }) => som + (noemer ?? 0), 0)).toBe(7_952);
  });

  it('de publicatie toont A, B, C en D waar DUO ze geeft, en wat er eerder voorlopig stond', async () => {
    const { bureau, manager } = await midden();
    const voorlopig = rij({
      ...{ gemeente: '0957', stand: 'voorlopig', gepubliceerd_op: '2024-02-01' },
      ...{ deelnemers: 3_810, vsv: 121 },
    });
    waardeOf(await leesIn(bureau, levering([...MIDDEN, voorlopig])));
    const { regels } = waardeOf(await readPublicatie(manager, {}));
    const van = (naam: string) => regels.find((regel) => regel.naam === naam);
    expect(van('Roermond')).toMatchObject({
      ...{ deelnemers: 3_810, weg: 94, ingeschreven: 2_900, gekwalificeerd: 700, vsv: 116, voorlopig: 121 },
    });
    expect(van('Maasgouw')).toMatchObject({
      weg: null,
      ingeschreven: null,
      gekwalificeerd: null,
      voorlopig: null,
    });
    const [eerder] = waardeOf(
      await readPublicatie(manager, { schooljaar: '2022-2023', stand: 'voorlopig' }),
    ).regels;
    expect(eerder).toMatchObject({ vsv: 121, weg: null, voorlopig: null });
  });

  it('een tweede keer inlezen verandert niets; een verbeterd cijfer vervangt het oude', async () => {
    const { bureau, manager } = await midden();
    const lees = async (rijen: readonly Rij[]) =>
      waardeOf(await leesIn(bureau, levering(rijen))).tellingen['duo-vsv-cijfers'];
    expect(await lees(MIDDEN)).toMatchObject({ nieuw: 4 });
    expect(await lees(MIDDEN)).toMatchObject({ nieuw: 0, gewijzigd: 0, ongewijzigd: 4 });
    expect(await lees([rij({ gemeente: '1711', deelnemers: 1_701, vsv: 40 })])).toMatchObject({
      gewijzigd: 1,
    });
    const { cellen } = await vraag(manager, 'dsp-duo-vsv-gemeente', '2022-2023');
    expect(
      cellen.find(({ dimensies }) => dimensies.gemeente === '1711' && dimensies.stand === 'definitief')
        ?.teller,
    ).toBe(40);
  });

  it('wat niet klopt, wordt met een zin geweigerd', async () => {
    const { bureau } = await midden();
    const { importtaakId, tellingen } = waardeOf(
      await leesIn(
        bureau,
        levering([
          rij({ gemeente: '0957', deelnemers: 100, weg: 10, ingeschreven: 80, gekwalificeerd: 5, vsv: 6 }),
          rij({ gemeente: '1711', deelnemers: 100 }),
          rij({ gemeente: '1641', deelnemers: 10, vsv: 11 }),
          rij({ uitsplitsing: 'niveau', deelnemers: 10, vsv: 1 }),
          rij({ gemeente: '1669', schooljaar: '2022-2024', deelnemers: 10, vsv: 1 }),
        ]),
      ),
    );
    expect(tellingen['duo-vsv-cijfers']).toMatchObject({ afgewezen: 5, nieuw: 0 });
    expect((await oordelenVan(importtaakId)).map(({ reden }) => reden)).toEqual([
      'A − B − C − D is 5; hier staat 6.',
      'Het aantal vsv’ers ontbreekt en volgt niet uit A − B − C − D.',
      'Er zijn meer vsv’ers dan deelnemers.',
      'Deze kolom hoort bij de uitsplitsing en mag niet leeg zijn.',
      'Dit is geen schooljaar (zoals 2023-2024).',
    ]);
  });

  it('niveau, leeftijd en geslacht zoals in de voorbeelden bij de cijfers', async () => {
    const { bureau, manager } = await midden();
    const deel = (uitsplitsing: string, waarde: string, deelnemers: number, vsv: number) =>
      rij({ uitsplitsing, [uitsplitsing]: waarde, deelnemers, vsv });
    waardeOf(
      await leesIn(
        bureau,
        levering([
          ...[deel('niveau', '2', 200, 18), deel('niveau', '4', 400, 8)],
          ...[deel('leeftijd', '16-17', 500, 10), deel('leeftijd', '18-22', 300, 15)],
          ...[deel('geslacht', 'm', 400, 12), deel('geslacht', 'v', 400, 8)],
        ]),
      ),
    );
    const waarden = async (code: string, dimensie: string) =>
      (await vraag(manager, code, '2022-2023')).cellen
        .filter(({ noemer }) => (noemer ?? 0) > 0)
        .map(({ dimensies, waarde }) => `${dimensies[dimensie]} ${waarde}`);
    expect(await waarden('dsp-duo-vsv-niveau', 'niveau')).toEqual(['2 9', '4 2']);
    expect(await waarden('dsp-duo-vsv-leeftijd', 'leeftijd')).toEqual(['16-17 2', '18-22 5']);
    expect(await waarden('dsp-duo-vsv-geslacht', 'geslacht')).toEqual(['m 3', 'v 2']);
    expect((await vraag(manager, 'dsp-duo-vsv-niveau', '2021-2022')).bekend).toBe(false);
  });
});

/** BRIN, deelnemers and nieuwe vsv'ers with woongemeente Leiden, as printed in the raadsvoorstel Krachtpunt. */
const LEIDEN =
  '00GT 13 1, 01AA 1 0, 01OE 34 2, 02OV 30 0, 02PA 15 2, 02PG 19 3, 02PK 11 1, 05EA 3 0, 09MR 1 0, 11UL 1 0, 17WH 13 1, 20MQ 3 0, 23JA 49 2, 23KG 9 0, 25GV 4 0, 25LF 1 0, 25LG 2 0, 25LH 7 0, 25LN 1058 118, 25LP 12 1, 25LR 1 0, 25LV 1 0, 25LW 3 0, 25LZ 6 2, 25MB 1 0, 25PJ 9 0, 25PN 1 0, 25PW 1 0, 25PX 46 3, 25PZ 46 4, 27DV 1 0, 27GZ 229 13, 30BC 1 0, 30RM 2 0, 30RN 2 0'
    .split(', ')
    .map((regel) => regel.split(' ') as [string, string, string]);
const AFGEDRUKT: Readonly<Record<string, number>> = {
  '00GT': 7.69,
  '25LN': 11.15,
  '25LZ': 33.33,
  '27GZ': 5.68,
  '25PZ': 8.7,
};

it('de tabel van Leiden: instelling × woongemeente × deelnemers × vsv’ers, met streefcijfers per niveau', async () => {
  const bureau = await makeBureau({ gemeenten: { '0546': 'Leiden' } });
  const manager = await actorMet('manager', { bureau });
  const jaar = { schooljaar: '2018-2019', gepubliceerd_op: '2020-02-01' };
  const streef = [
    ['1', 26.4],
    ['2', 8.6],
    ['3', 3.2],
    ['4', 2.7],
  ] as const;
  waardeOf(
    await leesIn(
      bureau,
      levering([
        ...LEIDEN.map(([brin, deelnemers, vsv]) =>
          rij({ ...jaar, uitsplitsing: 'instelling', gemeente: '0546', brin, deelnemers, vsv }),
        ),
        ...streef.map(([niveau, streefpercentage]) =>
          rij({ ...jaar, uitsplitsing: 'niveau', niveau, deelnemers: 100, vsv: 5, streefpercentage }),
        ),
      ]),
    ),
  );
  const { regels, schooljaar, stand } = waardeOf(await readPublicatie(manager, {}));
  expect([schooljaar, stand]).toEqual(['2018-2019', 'definitief']);
  const instellingen = regels.filter(({ uitsplitsing }) => uitsplitsing === 'instelling');
  expect(instellingen.map(({ deel, deelnemers, vsv }) => `${deel} ${deelnemers} ${vsv}`)).toEqual(
    LEIDEN.map((regel) => regel.join(' ')),
  );
  expect(new Set(instellingen.map(({ gemeente }) => gemeente)).size).toBe(1);
  for (const [brin, percentage] of Object.entries(AFGEDRUKT))
    expect(instellingen.find(({ deel }) => deel === brin)?.percentage, brin).toBe(percentage);
  expect(instellingen.reduce((som, { deelnemers }) => som + deelnemers, 0)).toBe(1_636);
  expect(instellingen.reduce((som, { vsv }) => som + vsv, 0)).toBe(153);
  expect(
    regels.filter(({ uitsplitsing }) => uitsplitsing === 'niveau').map(({ streef: waarde }) => waarde),
  ).toEqual([26.4, 8.6, 3.2, 2.7]);
  const inhoud = toCsv(PUBLICATIEKOLOMMEN, inVolgorde(regels));
  expect(inhoud).toContain('Per niveau;mbo niveau 1;1;;100;5;5;26,4;prestatiebox;2020-02-01');
  expect(inhoud).toContain('Per instelling en woongemeente;25LN;25LN;Leiden;1058;118;11,15;;prestatiebox');
});

it('K5, eigen telling: ieder één keer, naar leeftijd op de dag dat het werk begon', async () => {
  const bureau = await makeBureau();
  const manager = await actorMet('manager', { bureau });
  const begin = async (geboren: string, gemeente: string, dagen: readonly string[]) => {
    const { id: jongereId } = await makeJongere({ bureau, geboortedatum: datum(geboren) });
    for (const dag of dagen)
      await makeWerkproces({ bureau, jongereId, gemeente, soort: 'vsv', gestartOp: datum(dag) });
  };
  await begin('2006-05-05', '0971', ['2023-10-02']);
  await begin('2004-05-05', '0971', ['2023-10-02']);
  await begin('1999-05-05', '0888', ['2023-10-02', '2024-02-01']);
  expect(gevuld(await vraag(manager, 'dsp-uitval', '2023-2024')).sort()).toEqual([
    '16-17 0971 = 1',
    '18-22 0971 = 1',
  ]);
  expect(gevuld(await vraag(manager, 'dsp-uitval', '2023-2024', { versie: 2 })).sort()).toEqual([
    '16-17 0971 = 1',
    '18-22 0971 = 1',
    '23-26 0888 = 1',
  ]);
});

it('K7: het cijfer van een ander, met bron; zonder bestand is er niets bekend', async () => {
  const { bureau, manager } = await midden();
  expect((await vraag(manager, 'k7-duurzaam-werk', '2013-2014')).bekend).toBe(false);
  const regel = (jaren: number, populatie: number, werkt: number) => ({
    ...{ schooljaar: '2013-2014', jaren, gemeente: '', populatie, aan_het_werk: werkt },
    ...{ bron: 'CBS, Schoolverlaters (proef)', gepubliceerd_op: '2025-03-01' },
  });
  waardeOf(
    await leesIn(bureau, [bestand('duurzaam-werk.csv', csv([regel(5, 200, 130), regel(10, 180, 126)]))]),
  );
  const { cellen } = await vraag(manager, 'k7-duurzaam-werk', '2013-2014');
  expect(cellen.map(({ dimensies, waarde }) => `${dimensies.jaren} ${waarde}`)).toEqual(['5 65', '10 70']);

  // Found without an address that was typed: the page opens with the year that was read in, and that year can be chosen.
  const pagina = waardeOf(await readIndicator(manager, { code: 'k7-duurzaam-werk' }));
  expect(pagina.uitslag.schooljaar).toBe('2013-2014');
  expect(pagina.jaren).toContain('2013-2014');
  expect(pagina.herkomst).toEqual([
    { bron: 'CBS, Schoolverlaters (proef)', stand: null, gepubliceerdOp: '2025-03-01' },
  ]);
  expect(pagina.beeld.tabel.rijen.map(({ labels, totaal }) => [...labels, totaal.waarde])).toEqual([
    ['na 5 jaar', 65],
    ['na 10 jaar', 70],
  ]);
  expect(pagina.beeld.tabel.totalen).toBeNull();
  expect(pagina.magHerleiden).toBe(false);
  const { regels } = waardeOf(await readCijferoverzicht(manager, { zoek: 'duurzaam werk' }));
  expect(regels).toMatchObject([{ schooljaar: '2013-2014', bekend: true, hoofd: { cel: { waarde: 65 } } }]);
});
