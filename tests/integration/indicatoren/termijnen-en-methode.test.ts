import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { datum, type Datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { drillDown, readIndicator } from '#lib/indicatoren/queries.ts';
import type { Feit } from '#lib/logboek/feiten.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeFeiten } from '#tests/factories/feiten.ts';
import { makeCodewaarde } from '#tests/factories/werk.ts';
import { cel, gevuld, maakBekend, vraag } from './voorbeeld.ts';

/** The examples that stand with these figures in the catalogue, counted by hand there and by SQL here. */
async function kantoor() {
  const bureau = await makeBureau();
  await maakBekend(bureau, '2023-2024');
  return { bureau, manager: await actorMet('manager', { bureau }) };
}

type Termijn = {
  uiterlijk: string | null;
  code?: string;
  gemeente?: string;
  gedaan?: string;
  vervallen?: string;
};
function termijn({ uiterlijk, code = 'T04', gemeente = '0971', gedaan, vervallen }: Termijn): Feit[] {
  const onderwerpId = randomUUID();
  const kop = (op: string) => ({ onderwerpSoort: 'termijn', onderwerpId, datum: datum(op) }) as const;
  const dag = uiterlijk === null ? null : datum(uiterlijk);
  return [
    { ...kop('2023-09-01'), soort: 'TermijnGesteld', gegevens: { code, gemeente, uiterlijk: dag } },
    ...(gedaan
      ? [
          {
            ...kop(gedaan),
            soort: 'TermijnVoldaan' as const,
            gegevens: { code, gemeente, uiterlijk: dag, opTijd: dag === null || gedaan <= dag },
          },
        ]
      : []),
    ...(vervallen
      ? [{ ...kop(vervallen), soort: 'TermijnVervallen' as const, gegevens: { code, gemeente } }]
      : []),
  ];
}

describe('termijn-gemist', () => {
  it('telt wat op de laatste dag niet gehaald was, ook als het later alsnog kwam of verviel', async () => {
    const { bureau, manager } = await kantoor();
    await makeFeiten(
      [
        ...termijn({ uiterlijk: '2023-10-13', gedaan: '2023-10-01' }),
        ...termijn({ uiterlijk: '2023-10-13', gedaan: '2023-10-13' }),
        ...termijn({ uiterlijk: '2023-10-13', gedaan: '2023-10-14' }),
        ...termijn({ uiterlijk: '2023-10-13' }),
        ...termijn({ uiterlijk: '2023-10-13', vervallen: '2023-10-13' }),
        ...termijn({ uiterlijk: '2023-10-13', vervallen: '2023-10-16' }),
        ...termijn({ uiterlijk: null }),
        ...termijn({ uiterlijk: '2024-08-01' }),
        ...termijn({ uiterlijk: '2023-10-13', code: 'bezwaar' }),
      ],
      bureau,
    );
    const totaal = await vraag(manager, 'termijn-gemist', '2023-2024', { per: [] });
    expect(cel(totaal, {})).toMatchObject({ teller: 3, noemer: 5, waarde: 60 });
    const per = await vraag(manager, 'termijn-gemist', '2023-2024');
    expect(cel(per, { termijn: 'T04', gemeente: '0971' })).toMatchObject({ teller: 3, noemer: 5 });
    expect(cel(per, { termijn: 'T10', gemeente: '0971' })).toMatchObject({ noemer: 0, waarde: null });
  });

  it('kijkt naar de stand op de peildatum: de laatste dag zelf is dan nog niet voorbij', async () => {
    const { bureau, manager } = await kantoor();
    await makeFeiten(
      [
        ...termijn({ uiterlijk: '2023-10-13' }),
        ...termijn({ uiterlijk: '2023-10-13', gedaan: '2023-10-16' }),
        ...termijn({ uiterlijk: '2024-07-31' }),
      ],
      bureau,
    );
    const op = async (peildatum?: string) =>
      cel(
        await vraag(manager, 'termijn-gemist', '2023-2024', { per: [], ...(peildatum && { peildatum }) }),
        {},
      );
    expect((await op('2023-10-13')).noemer).toBe(0);
    expect(await op('2023-10-14')).toMatchObject({ teller: 2, noemer: 2 });
    expect(await op()).toMatchObject({ teller: 3, noemer: 3 }); // the year is over, and so is its last day
  });
});

describe('doorlooptijd', () => {
  const gesloten = (
    dagen: number,
    gemeente: string,
    soort = 'relatief-verzuim',
    op = datum('2024-03-01'),
  ): Feit => ({
    soort: 'WerkprocesGesloten',
    onderwerpSoort: 'werkproces',
    onderwerpId: randomUUID(),
    datum: op,
    gegevens: {
      ...{ gemeente, sector: 'VO' as const, soort, resultaat: 'R01', kern: 'gesprek-waarschuwing' },
      gestartOp: addDays(op, -dagen) as Datum,
    },
  });
  async function metVijf() {
    const k = await kantoor();
    const feiten = [
      gesloten(0, '0971'),
      gesloten(10, '0971'),
      gesloten(20, '1883'),
      gesloten(30, '1883'),
      gesloten(140, '1883'),
      gesloten(999, '1883', 'relatief-verzuim', datum('2024-08-01')),
    ];
    await makeFeiten(feiten, k.bureau);
    return k;
  }

  it('geeft mediaan en 90e percentiel met n, en telt percentielen van delen niet bij elkaar op', async () => {
    const { manager } = await metVijf();
    const totaal = await vraag(manager, 'doorlooptijd', '2023-2024', { per: [] });
    expect(cel(totaal, { meting: 'mediaan' })).toMatchObject({ teller: 5, noemer: null, waarde: 20 });
    expect(cel(totaal, { meting: 'p90' })).toMatchObject({ teller: 5, waarde: 96 });
    const per = await vraag(manager, 'doorlooptijd', '2023-2024', { per: ['gemeente'] });
    expect(cel(per, { meting: 'mediaan', gemeente: '0971' })).toMatchObject({ teller: 2, waarde: 5 });
    expect(cel(per, { meting: 'mediaan', gemeente: '1883' })).toMatchObject({ teller: 3, waarde: 30 });
    const deel = await vraag(manager, 'doorlooptijd', '2023-2024', {
      per: ['soort'],
      filter: { gemeente: '0971' },
    });
    expect(cel(deel, { meting: 'mediaan', soort: 'relatief-verzuim' })).toMatchObject({
      teller: 2,
      waarde: 5,
    });
    expect(cel(deel, { meting: 'mediaan', soort: 'verlof' })).toMatchObject({ teller: 0, waarde: null });
  });

  it('staat op de pagina met totalen die opnieuw zijn geteld, en leidt naar de zaken', async () => {
    const { bureau, manager } = await metVijf();
    const pagina = waardeOf(await readIndicator(manager, { code: 'doorlooptijd', schooljaar: '2023-2024' }));
    expect(pagina.beeld.hoofd.map(({ cel: hoofd }) => hoofd.waarde)).toEqual([20, 96]);
    const rij = pagina.beeld.tabel.rijen.find(({ sleutel }) => sleutel === 'relatief-verzuim');
    expect(rij?.totaal).toMatchObject({ teller: 5, waarde: 20 });
    expect(pagina.beeld.tabel.kolommen.map(({ code }) => code)).toEqual(
      pagina.waarden.gemeente?.map(({ code }) => code),
    );
    expect(pagina.beeld.tabel.totalen?.totaal).toMatchObject({ teller: 5, waarde: 20 });
    const consulent = await actorMet('kwaliteitsmedewerker', { bureau });
    const { zaken } = waardeOf(
      await drillDown(consulent, {
        code: 'doorlooptijd',
        schooljaar: '2023-2024',
        filter: { meting: 'p90', gemeente: '1883' },
      }),
    );
    expect(zaken).toHaveLength(3);
  });

  it('is onbekend als over het jaar niets is vastgelegd, niet nul', async () => {
    const { manager } = await kantoor();
    const uitslag = await vraag(manager, 'doorlooptijd', '2021-2022', { per: [] });
    expect(cel(uitslag, { meting: 'mediaan' })).toMatchObject({ teller: null, waarde: null });
  });
});

it('methode-afwijkingen: gezet, overgeslagen met reden, en fasen die niet zijn doorlopen', async () => {
  const { bureau, manager } = await kantoor();
  for (const code of ['spoed', 'verhuisd'])
    await makeCodewaarde({ bureau, lijst: 'afwijkreden', code, kern: code });
  const onderwerpId = randomUUID();
  const kop = { onderwerpSoort: 'werkproces', onderwerpId, datum: datum('2024-02-01') } as const;
  const stap = (nummer: string, afwijkreden?: string): Feit => ({
    ...kop,
    soort: 'StapGezet',
    gegevens: {
      ...{ soort: 'relatief-verzuim', routekaart: 'A', stap: nummer, uitkomst: null },
      ...(afwijkreden ? { afwijkreden } : {}),
    },
  });
  const werk = { soort: 'relatief-verzuim', routekaart: 'A' };
  await makeFeiten(
    [
      stap('0'),
      stap('1'),
      stap('4', 'spoed'),
      { ...kop, soort: 'StapOvergeslagen', gegevens: { ...werk, stap: '2', afwijkreden: 'spoed' } },
      {
        ...kop,
        soort: 'FasenNietDoorlopen',
        gegevens: { soort: 'relatief-verzuim', fasen: ['3', '4'], reden: 'verhuisd' },
      },
      { ...stap('5'), datum: datum('2024-08-01') },
    ],
    bureau,
  );
  const uitslag = await vraag(manager, 'methode-afwijkingen', '2023-2024');
  expect(gevuld(uitslag)).toEqual([
    'gezet geen A = 2',
    'gezet spoed A = 1',
    'niet-doorlopen verhuisd A = 2',
    'overgeslagen spoed A = 1',
  ]);
});
