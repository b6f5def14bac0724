import pg from 'pg';
import { OCHTEND, generateFeiten } from '#lib/cli/bench/cijfer-feiten.ts';
import { maatOf, regel, round, timeEach, type Maat, type Meetregel } from '#lib/cli/bench/meten.ts';
import { meetGebruiker, print, wijsNaar } from '#lib/cli/bench/bench.ts';
import type { Opdracht } from '#lib/cli/opdrachten.ts';
import { controleerCijfers, werkCijfersBij } from '#lib/indicatoren/bewaard/commands.ts';
import { readCijferoverzicht } from '#lib/indicatoren/overzicht/queries.ts';
import { readIndicator, readUitslag } from '#lib/indicatoren/queries.ts';
import { schooljaarVan } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { closePools } from '#lib/platform/db.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { closeBoss } from '#lib/platform/jobs.ts';
import { migrate } from '#lib/platform/migrate.ts';
import { ensureDatabase, openRuntime } from '#lib/platform/runtime.ts';
import type { Actor } from '#lib/toegang/model.ts';
import { readSession, startSession } from '#lib/toegang/sessies.ts';
import { findBureau, systeemActor } from '#lib/toegang/systeem.ts';

const MATEN = [20_000, 200_000, 2_000_000];
const GROOTST = 10_000_000;
const HOOGSTENS_MS = 100;
const HOOGSTENS_GROEI = 0.15;
/** Pages of one figure: a flow, a state that is compared with a year before, and percentiles. */
const BLADEN = ['meldingen-leerplicht', 'k1-thuiszitters-voorraad', 'doorlooptijd'];

/** `baken bench cijfers`: how figures grow with the data, in bureaus of 1×, 10× and 100× the size. */
export const benchCijfers: Opdracht = {
  woorden: ['bench', 'cijfers'],
  gebruik: 'bench cijfers [--meldingen 20000,200000,2000000] [--groot] [--json]',
  uitleg:
    'Meet hoe snel cijfers zijn bij 1×, 10× en 100× zoveel meldingen, met --groot ook bij tien miljoen, in een eigen database die blijft staan.',
  run: async (rest) => {
    const isJson = rest.includes('--json');
    const report = (line: string) => void (isJson ? process.stderr.write(`${line}\n`) : console.log(line));
    const gekozen = rest.includes('--meldingen') ? (rest[rest.indexOf('--meldingen') + 1] ?? '') : '';
    const maten = gekozen ? gekozen.split(',').map(Number) : MATEN;
    if (maten.some((maat) => !(maat > 0)))
      throw new Error('Geef aantallen meldingen met een komma ertussen.');
    const alle = rest.includes('--groot') ? [...maten, GROOTST] : maten;
    const runtime = await openRuntime();
    try {
      const ownerUrl = await ensureDatabase(runtime.ownerUrl, 'baken_meting_cijfers');
      await migrate(ownerUrl);
      wijsNaar(ownerUrl);
      const metingen: Meting[] = [];
      for (const maat of alle) metingen.push(await measure(ownerUrl, maat, report));
      const lines = [...metingen.flatMap(regelsVan), ...groei(metingen)];
      print(lines, isJson);
      return lines.some(({ gehaald }) => gehaald === false) ? 1 : 0;
    } finally {
      await closeBoss();
      await closePools();
      await runtime.stop();
    }
  },
};

type Meting = {
  readonly meldingen: number;
  readonly overzicht: Maat;
  readonly blad: Maat;
  readonly tellend: Maat;
  readonly verouderd: Maat;
  readonly eerste: Werk;
  readonly bij: Werk;
  readonly controle: { readonly vergeleken: number; readonly verschillen: number };
};
type Werk = { readonly cellen: number; readonly ms: number };

async function measure(ownerUrl: string, meldingen: number, report: (line: string) => void): Promise<Meting> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const { bureauId, actor } = await bureauMet(client, ownerUrl, meldingen, report);
  report(`${meldingen.toLocaleString('nl-NL')} meldingen: de werker telt …`);
  await client.query('delete from cijfercel where bureau_id = $1', [bureauId]);
  const eerste = await laatWerken(actor);
  const overzicht = maatOf(await timeEach(30, async () => waardeOf(await readCijferoverzicht(actor, {}))));
  const blad = maatOf(await timeEach(30, (n) => bladVan(actor, n)));
  const tellend = maatOf(await timeEach(3, (n) => tel(actor, n)));
  await client.query(OCHTEND, [bureauId]);
  const verouderd = maatOf(await timeEach(10, async () => waardeOf(await readCijferoverzicht(actor, {}))));
  const bij = await laatWerken(actor);
  const { vergeleken, verschillen } = waardeOf(await controleerCijfers(werker(actor), { aantal: 30 }));
  await client.end();
  const controle = { vergeleken, verschillen: verschillen.length };
  return { meldingen, overzicht, blad, tellend, verouderd, eerste, bij, controle };
}

/** A bureau of this size, made when it is not there. */
async function bureauMet(
  client: pg.Client,
  ownerUrl: string,
  meldingen: number,
  report: (line: string) => void,
): Promise<{ bureauId: number; actor: Actor }> {
  const code = `cijfers-${meldingen}`;
  if (!(await findBureau(code))) {
    report(`${meldingen.toLocaleString('nl-NL')} meldingen worden gemaakt …`);
    await client.query(
      `insert into gemeente (code, naam) select '900' || n, 'Meetgemeente ' || n from generate_series(1, 8) n on conflict do nothing`,
    );
    await client.query('begin');
    const { rows } = await client.query<{ id: number }>(
      'insert into bureau (code, naam) values ($1, $1) returning id',
      [code],
    );
    const id = rows[0]?.id ?? 0;
    await client.query(
      `insert into bureau_gemeente (bureau_id, gemeente_code, van) select $1, '900' || n, '2015-01-01' from generate_series(1, 8) n`,
      [id],
    );
    await generateFeiten(client, id, meldingen, report);
    await client.query('commit');
    await client.query('vacuum analyze gebeurtenis, jongere, woonperiode');
  }
  const bureau = await findBureau(code);
  if (!bureau) throw new Error('Het meetbureau ontbreekt');
  const actor = await readSession(
    await startSession(await meetGebruiker(ownerUrl, bureau.id, `cijfers-${bureau.id}`)),
  );
  if (!actor) throw new Error('De meetgebruiker kan niet aanmelden');
  return { bureauId: bureau.id, actor };
}

function werker(actor: Actor) {
  return systeemActor('werker', { ...actor.bureau, vakantieregio: 'zuid' }, ['indicator.zien']);
}

async function laatWerken(actor: Actor): Promise<Werk> {
  const begin = performance.now();
  let cellen = 0;
  for (let over = 1; over > 0;) {
    const ronde = waardeOf(await werkCijfersBij(werker(actor), {}));
    cellen += ronde.geteld;
    over = ronde.over;
  }
  return { cellen, ms: performance.now() - begin };
}

const codeVan = (n: number) => BLADEN[n % BLADEN.length] ?? '';

async function bladVan(actor: Actor, n: number) {
  return waardeOf(await readIndicator(actor, { code: codeVan(n) }));
}

/** The same figure without anything kept, one year. */
async function tel(actor: Actor, n: number) {
  const schooljaar = schooljaarVan(today());
  return waardeOf(await readUitslag(actor, { code: codeVan(n), schooljaar }));
}

function regelsVan(meting: Meting): Meetregel[] {
  const bij = `bij ${meting.meldingen.toLocaleString('nl-NL')} meldingen`;
  const p95 = ({ p95: waarde }: Maat) => ({ toelichting: `p95 ${round(waarde, 1)} ms` });
  const doel = { hoogstens: HOOGSTENS_MS };
  const seconden = ({ cellen, ms }: Werk) => ({
    toelichting: `${cellen} cellen`,
    maat: maatOf([ms / 1_000]),
  });
  const [eerste, na] = [seconden(meting.eerste), seconden(meting.bij)];
  return [
    regel(`overzicht van alle cijfers ${bij}`, 'ms', meting.overzicht, { doel, ...p95(meting.overzicht) }),
    regel(`bladzijde van één cijfer ${bij}`, 'ms', meting.blad, { doel, ...p95(meting.blad) }),
    regel(`overzicht terwijl cellen verouderd zijn ${bij}`, 'ms', meting.verouderd, p95(meting.verouderd)),
    regel(`zonder bewaren: één cijfer over één jaar ${bij}`, 'ms', meting.tellend, p95(meting.tellend)),
    regel(`werker: alles voor het eerst tellen ${bij}`, 's', eerste.maat, eerste),
    regel(`werker: bij na 300 feiten ${bij}`, 's', na.maat, na),
    regel(`verschillen met de telling ${bij}`, '', maatOf([meting.controle.verschillen]), {
      doel: { hoogstens: 0 },
      toelichting: `${meting.controle.vergeleken} cellen nagerekend`,
    }),
  ];
}

/** The slope of time against size, both on a log scale: 1 is as fast as the data grow, 0 is not at all. */
export function exponent(punten: readonly (readonly [number, number])[]): number {
  const logs = punten.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const gemiddelde = (as: 0 | 1) => logs.reduce((som, punt) => som + punt[as], 0) / logs.length;
  const [mx, my] = [gemiddelde(0), gemiddelde(1)];
  const boven = logs.reduce((som, [x, y]) => som + (x - mx) * (y - my), 0);
  return boven / logs.reduce((som, [x]) => som + (x - mx) ** 2, 0);
}

function groei(metingen: readonly Meting[]): Meetregel[] {
  if (metingen.length < 2) return [];
  const van = (wat: string, maat: (meting: Meting) => number, doel?: number) =>
    regel(
      `groei van ${wat}`,
      '',
      maatOf([exponent(metingen.map((meting) => [meting.meldingen, maat(meting)]))]),
      doel === undefined ? {} : { doel: { hoogstens: doel } },
    );
  return [
    van('het overzicht', ({ overzicht }) => overzicht.mediaan, HOOGSTENS_GROEI),
    van('de bladzijde van één cijfer', ({ blad }) => blad.mediaan, HOOGSTENS_GROEI),
    van('dezelfde cijfers zonder bewaren', ({ tellend }) => tellend.mediaan),
    van('het bijwerken na 300 feiten', ({ bij }) => bij.ms),
  ];
}
