import fc from 'fast-check';
import pg from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import { controleerCijfers, werkCijfersBij } from '#lib/indicatoren/bewaard/commands.ts';
import { readIndicator, readUitslag } from '#lib/indicatoren/queries.ts';
import { datum, parseDatum, type Datum } from '#lib/kalender/model.ts';
import { addDays, schooljaarVan } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { systeemActor } from '#lib/toegang/systeem.ts';
import type { Bureau, GebruikerActor } from '#lib/toegang/model.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeFeiten } from '#tests/factories/feiten.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { eigenaarSql, eigenaarUrl } from '#tests/setup/eigenaar.ts';
import { kansen, makePersonen, willekeurigFeit } from './willekeurig.ts';

const VAN = datum('2021-09-01');
const BEGIN = datum('2026-01-20');
type Kantoor = { bureau: Bureau; manager: GebruikerActor; personen: ReturnType<typeof makePersonen> };

async function kantoor(aantal: number, zaad: number): Promise<Kantoor> {
  process.env.BAKEN_VANDAAG = BEGIN;
  const bureau = await makeBureau();
  const jongereIds: string[] = [];
  for (const geboortedatum of ['2005-03-01', '2008-06-10', '2010-01-05']) {
    const { id } = await makeJongere({ bureau, geboortedatum: datum(geboortedatum) });
    jongereIds.push(id);
  }
  const personen = makePersonen(jongereIds);
  const kies = kansen(zaad);
  const feiten = Array.from({ length: aantal }, () => willekeurigFeit(kies, personen, [VAN, 1_600]));
  await makeFeiten(feiten, bureau);
  return { bureau, manager: await actorMet('manager', { bureau }), personen };
}

const werker = (bureau: Bureau) =>
  systeemActor('werker', { ...bureau, vakantieregio: 'zuid' }, ['indicator.zien']);

/** Until nothing waits. */
async function laatWerken(bureau: Bureau): Promise<void> {
  let over = 1;
  while (over > 0) ({ over } = waardeOf(await werkCijfersBij(werker(bureau), {})));
}

async function wachtend(bureau: Bureau): Promise<number> {
  const rows = await eigenaarSql('select 1 from cijfergeraakt where bureau_id = $1', [bureau.id]);
  return rows.length;
}

/** Everything that is kept beside the plain count of the same moment. */
const nagerekend = async (bureau: Bureau) =>
  waardeOf(await controleerCijfers(werker(bureau), { aantal: 10_000 }));

/** As if counting cost a minute, so that a page takes what is kept. */
const duur = ({ id }: Bureau) => eigenaarSql('update cijfercel set ms = 60000 where bureau_id = $1', [id]);

async function opPagina({ manager }: Kantoor, code: string) {
  const { uitslag } = waardeOf(await readIndicator(manager, { code }));
  const { schooljaar, peildatum } = uitslag;
  const plat = waardeOf(await readUitslag(manager, { code, schooljaar, peildatum }));
  const cellen = (alle: typeof plat.cellen) => alle.map((cel) => JSON.stringify(cel)).sort();
  const gelijk =
    uitslag.bekend === plat.bekend &&
    JSON.stringify(cellen(uitslag.cellen)) === JSON.stringify(cellen(plat.cellen));
  return { gelijk, geteldOp: uitslag.geteldOp, peildatum };
}

const verzet = (dagen: number) => {
  const dag = parseDatum(process.env.BAKEN_VANDAAG ?? '') ?? BEGIN;
  process.env.BAKEN_VANDAAG = addDays(dag, dagen);
};

const vandaag = process.env.BAKEN_VANDAAG;
afterEach(() => {
  if (vandaag === undefined) delete process.env.BAKEN_VANDAAG;
  else process.env.BAKEN_VANDAAG = vandaag;
});

type Stap = (kantoor: Kantoor, kies: (onder: number) => number) => Promise<void>;
const laatste = async ({ bureau }: Kantoor, kies: (onder: number) => number) =>
  (
    await eigenaarSql<{ id: number }>(
      'select id from gebeurtenis where bureau_id = $1 and vervallen_op is null order by id desc offset $2 limit 1',
      [bureau.id, kies(40)],
    )
  )[0]?.id;

/** What happens to a bureau. `onderweg`: a transaction that is open while the worker counts, and commits after it. */
const STAPPEN: Record<string, Stap> = {
  feit: async ({ bureau, personen }, kies) =>
    makeFeiten([willekeurigFeit(kies, personen, [addDays(today(), -20), 21])], bureau),
  'oud feit': async ({ bureau, personen }, kies) =>
    makeFeiten([willekeurigFeit(kies, personen, [VAN, 1_200])], bureau),
  correctie: async (kantoor, kies) => {
    await eigenaarSql(
      'update gebeurtenis set vervallen_op = greatest(now(), geregistreerd_op) where id = $1',
      [await laatste(kantoor, kies)],
    );
  },
  vernietigd: async (kantoor, kies) => {
    await eigenaarSql('delete from gebeurtenis where id = $1', [await laatste(kantoor, kies)]);
  },
  geboortedatum: async ({ personen }, kies) => {
    await eigenaarSql('update jongere set geboortedatum = geboortedatum - $2::int where id = $1', [
      personen.jongereIds[kies(3)],
      kies(700),
    ]);
  },
  gemeente: async ({ bureau }, kies) => {
    await eigenaarSql(
      'update bureau_gemeente set van = van + $2::int where bureau_id = $1 and gemeente_code = $3',
      [bureau.id, kies(3) - 1, '0888'],
    );
  },
  'dagen verder': async (_, kies) => verzet(1 + kies(30)),
  werker: async ({ bureau }) => laatWerken(bureau),
  onderweg: async ({ bureau, personen }, kies) => {
    const client = new pg.Client({ connectionString: eigenaarUrl() });
    await client.connect();
    const feit = willekeurigFeit(kies, personen, [addDays(today(), -20), 21]);
    await client.query('begin');
    await client.query(
      `insert into gebeurtenis (bureau_id, soort, onderwerp_soort, onderwerp_id, jongere_id, datum, actor, gegevens) values ($1, $2, 'werkproces', $3, $4, $5, 'systeem:test', $6)`,
      [bureau.id, feit.soort, feit.onderwerpId, feit.jongereId, feit.datum, JSON.stringify(feit.gegevens)],
    );
    await laatWerken(bureau);
    await client.query('commit');
    await client.end();
  },
};

const PROEF = [
  'meldingen-leerplicht',
  'k1-thuiszitters-voorraad',
  'doorlooptijd',
  'dsp-bestemming',
  'bevolking',
];

describe('bewaarde cellen', () => {
  it(
    'zijn na elke loop van feiten, correcties, vernietiging, dagen en werkers gelijk aan de telling',
    { timeout: 240_000 },
    async () => {
      let onberoerd = 0;
      await fc.assert(
        fc.asyncProperty(
          fc.integer({ min: 1, max: 1_000_000 }),
          fc.array(fc.constantFrom(...Object.keys(STAPPEN)), { minLength: 4, maxLength: 7 }),
          async (zaad, namen) => {
            const plek = await kantoor(150, zaad);
            const kies = kansen(zaad + 1);
            await laatWerken(plek.bureau);
            for (const naam of namen) {
              await duur(plek.bureau);
              await STAPPEN[naam]?.(plek, kies);
              const code = PROEF[kies(PROEF.length)] ?? '';
              const { gelijk, geteldOp } = await opPagina(plek, code);
              expect(gelijk || geteldOp !== undefined, `${code} na ${naam}`).toBe(true);
              // Before the worker came: a cell that is not known to be touched, of any figure, is what the plain count says.
              const meteen = waardeOf(await controleerCijfers(werker(plek.bureau), { aantal: 90 }));
              expect(meteen.verschillen, naam).toEqual([]);
              onberoerd += meteen.vergeleken;
            }
            await laatWerken(plek.bureau);
            const { vergeleken, verschillen } = await nagerekend(plek.bureau);
            expect(verschillen).toEqual([]);
            expect(vergeleken).toBeGreaterThan(150);
            expect(await wachtend(plek.bureau)).toBe(0);
          },
        ),
        { numRuns: Number(process.env.BAKEN_PROEF_RONDEN ?? 4) },
      );
      expect(onberoerd).toBeGreaterThan(300);
    },
  );

  it.each(['MeldingOntvangen', 'WerkprocesGesloten', 'ThuiszittenBegonnen'])(
    'een vergeten %s in wat een cijfer leest, komt aan het licht',
    async (soort) => {
      const { bureau, personen } = await kantoor(60, 11);
      await laatWerken(bureau);
      expect((await nagerekend(bureau)).verschillen).toEqual([]);
      await eigenaarSql(
        'update cijfercel set bronnen = array_remove(bronnen, $2), bekend_uit = array_remove(bekend_uit, $2) where bureau_id = $1',
        [bureau.id, soort],
      );
      const kies = kansen(12);
      for (let nr = 0; nr < 5; nr++)
        await makeFeiten([willekeurigFeit(kies, personen, [addDays(BEGIN, -40), 30], soort)], bureau);
      await laatWerken(bureau);
      const { verschillen } = await nagerekend(bureau);
      expect(verschillen.length).toBeGreaterThan(0);
      // What differed was counted anew and is right from then on.
      await laatWerken(bureau);
      expect((await nagerekend(bureau)).verschillen).toEqual([]);
    },
    60_000,
  );

  it('een feit dat wordt vastgelegd terwijl de werker telt, gaat niet verloren', async () => {
    const plek = await kantoor(40, 5);
    await laatWerken(plek.bureau);
    for (let nr = 0; nr < 3; nr++) await STAPPEN.onderweg?.(plek, kansen(nr + 20));
    expect(await wachtend(plek.bureau)).toBeGreaterThan(0);
    await laatWerken(plek.bureau);
    expect((await nagerekend(plek.bureau)).verschillen).toEqual([]);
    expect(await wachtend(plek.bureau)).toBe(0);
  }, 60_000);

  it('een pagina toont een verouderde cel alleen met het moment erbij, en telt opnieuw wat weinig kost', async () => {
    const plek = await kantoor(60, 7);
    await laatWerken(plek.bureau);
    await makeFeiten(
      [willekeurigFeit(kansen(3), plek.personen, [addDays(BEGIN, -3), 2], 'MeldingOntvangen')],
      plek.bureau,
    );
    const goedkoop = await opPagina(plek, 'meldingen-school');
    expect(goedkoop).toMatchObject({ gelijk: true, geteldOp: undefined });
    await duur(plek.bureau);
    const kostbaar = await opPagina(plek, 'meldingen-school');
    expect(kostbaar).toMatchObject({ gelijk: false });
    expect(kostbaar.geteldOp).toBeInstanceOf(Date);
    await laatWerken(plek.bureau);
    expect(await opPagina(plek, 'meldingen-school')).toMatchObject({ gelijk: true, geteldOp: undefined });
  }, 60_000);

  it('na middernacht geldt de stand van gisteren tot de werker is geweest, en zegt dat', async () => {
    const plek = await kantoor(60, 8);
    await laatWerken(plek.bureau);
    await duur(plek.bureau);
    verzet(1);
    const eerst = await opPagina(plek, 'k1-thuiszitters-voorraad');
    expect(eerst.peildatum).toBe(BEGIN);
    expect(eerst.geteldOp).toBeInstanceOf(Date);
    await laatWerken(plek.bureau);
    const daarna = await opPagina(plek, 'k1-thuiszitters-voorraad');
    expect(daarna).toEqual({ gelijk: true, geteldOp: undefined, peildatum: addDays(BEGIN, 1) });
    const dagen = await eigenaarSql<{ dag: Datum }>(
      'select distinct peildatum as dag from cijfercel where bureau_id = $1 and peildatum >= $2',
      [plek.bureau.id, BEGIN],
    );
    expect(dagen).toEqual([{ dag: addDays(BEGIN, 1) }]);
  }, 60_000);

  it('strafrechtelijke cijfers worden niet bewaard, en een ander bureau ziet niets', async () => {
    const { bureau } = await kantoor(40, 9);
    await laatWerken(bureau);
    const rows = await eigenaarSql(
      `select indicator from cijfercel where bureau_id = $1 and indicator in ('handhaving', 'processen-verbaal')`,
      [bureau.id],
    );
    expect(rows).toEqual([]);
    const ander = await kantoor(0, 1);
    const { uitslag } = waardeOf(await readIndicator(ander.manager, { code: 'meldingen-leerplicht' }));
    expect(uitslag).toMatchObject({ bekend: false, schooljaar: schooljaarVan(BEGIN) });
  }, 60_000);
});
