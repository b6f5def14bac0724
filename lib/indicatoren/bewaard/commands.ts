import { todayInAmsterdam } from '#lib/kalender/rules.ts';
import { gelukt, waardeOf, type Uitkomst } from '#lib/platform/errors.ts';
import { today } from '#lib/platform/clock.ts';
import { pool, sqlOn } from '#lib/platform/db.ts';
import { enqueue } from '#lib/platform/jobs.ts';
import { log } from '#lib/platform/log.ts';
import { command } from '#lib/toegang/front-door.ts';
import { listBureaus, systeemActor } from '#lib/toegang/systeem.ts';
import { prepareCounting } from '../data.ts';
import { insertControle, listControles } from './controle/data.ts';
import {
  bewaarCel,
  deleteGezien,
  deleteOverbodig,
  listGeraakt,
  listTeTellen,
  listWensen,
  lockBewaren,
  readNaast,
  waitForBewaren,
} from './data.ts';
import type { Verschil } from './model.ts';
import { neemVoorRonde, verschilTussen } from './rules.ts';
import { controleSchema, leeg } from './schema.ts';

/** One transaction of counting; a longer one would keep back the sealing of the logboek. */
const RONDE_MS = 2_000;
/** So many for one bureau, then the next has its turn. */
const RONDEN = 20;
const STEEKPROEF = 40;
export const CONTROLE = 'cijfers-controleren';

export type Ronde = { readonly geteld: number; readonly over: number };

/** Counts what is missing or was touched since, as much as fits in one round. */
export const werkCijfersBij = command({
  naam: 'bewaarde cijfers bijwerken',
  permission: 'indicator.zien',
  verwerking: 'verantwoording',
  input: leeg,
  subject: 'geen-personen',
  run: async (toegang): Promise<Uitkomst<Ronde>> => {
    if (!(await lockBewaren(toegang))) return gelukt({ geteld: 0, over: 0 });
    const wensen = await listWensen(toegang);
    const wachtend = await listTeTellen(toegang, wensen);
    const deze = neemVoorRonde(wachtend, RONDE_MS);
    if (deze.length > 0) await prepareCounting(toegang);
    // Of what was never counted it is not known what it costs.
    const einde = performance.now() + RONDE_MS;
    let geteld = 0;
    for (const wens of deze) {
      await bewaarCel(toegang, wens);
      geteld++;
      if (performance.now() > einde) break;
    }
    if (geteld === wachtend.length) await deleteOverbodig(toegang, wensen);
    await deleteGezien(toegang);
    return gelukt({ geteld, over: wachtend.length - geteld });
  },
});

/** Compares kept cells with the plain count of the same moment; a cell that differs is told, and counted anew. */
export const controleerCijfers = command({
  naam: 'bewaarde cijfers narekenen',
  permission: 'indicator.zien',
  verwerking: 'verantwoording',
  input: controleSchema,
  subject: 'geen-personen',
  run: async (
    toegang,
    { aantal = STEEKPROEF, nachtelijk },
  ): Promise<Uitkomst<{ vergeleken: number; verschillen: readonly Verschil[] }>> => {
    await waitForBewaren(toegang);
    const [laatste] = nachtelijk ? await listControles(toegang, 1) : [];
    if (laatste && todayInAmsterdam(laatste.klaarOp) === toegang.vandaag) return gelukt(NIETS);
    await prepareCounting(toegang);
    const verschillen: Verschil[] = [];
    let overgeslagen = 0;
    const steekproef = shuffled(await listWensen(toegang)).slice(0, aantal);
    for (const wens of steekproef) {
      const naast = await readNaast(toegang, wens);
      const verschil = naast && verschilTussen(naast.bewaard, naast.geteld);
      if (!naast) overgeslagen++;
      if (!verschil) continue;
      const { van, peildatum } = wens.jaar;
      verschillen.push({ indicator: wens.indicator.code, van, peildatum, ...eerste(verschil) });
      await bewaarCel(toegang, wens);
    }
    const vergeleken = steekproef.length - overgeslagen;
    await insertControle(toegang, { vergeleken, overgeslagen, verschillen });
    return gelukt({ vergeleken, verschillen });
  },
});

/** Asked by a person: the worker does it within a few seconds. */
export const vraagControle = command({
  naam: 'cijfers laten narekenen',
  permission: 'zelfcontrole.zien',
  verwerking: 'verantwoording',
  input: leeg,
  subject: 'geen-personen',
  run: async (toegang): Promise<Uitkomst<null>> => {
    const taak = { bureauId: toegang.bureauId, soort: CONTROLE };
    await enqueue(toegang.sql, 'onderhoud', taak, `${CONTROLE}-${toegang.bureauId}`);
    return gelukt(null);
  },
});

const NIETS = { vergeleken: 0, verschillen: [] };
const HOOGSTENS_REGELS = 20;

function eerste({ bewaard, geteld }: Pick<Verschil, 'bewaard' | 'geteld'>) {
  return { bewaard: bewaard.slice(0, HOOGSTENS_REGELS), geteld: geteld.slice(0, HOOGSTENS_REGELS) };
}

function shuffled<T>(lijst: readonly T[]): T[] {
  return lijst
    .map((item) => [Math.random(), item] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, item]) => item);
}

/** Per bureau the day for which everything is counted; a new day asks for cells of that day without any fact. */
const bijgewerkt = new Map<number, string>();

/** For the worker: bureaus where something changed, and every bureau once a day and after a start. */
export async function werkCijfersBijOveral(): Promise<void> {
  const geraakt = new Set(await listGeraakt({ sql: sqlOn(pool()) }));
  for (const bureau of await listBureaus()) {
    const dag = today();
    if (!geraakt.has(bureau.id) && bijgewerkt.get(bureau.id) === dag) continue;
    const actor = systeemActor('werker', bureau, ['indicator.zien']);
    let ronde = waardeOf(await werkCijfersBij(actor, {}));
    for (let nr = 1; ronde.over > 0 && nr < RONDEN; nr++) ronde = waardeOf(await werkCijfersBij(actor, {}));
    if (ronde.over === 0) bijgewerkt.set(bureau.id, dag);
  }
}

const gecontroleerd = new Map<number, string>();

/** For the worker, once a day when the cells of that day are there; or now, for one bureau that asked. */
export async function controleerCijfersOveral(alleen?: number): Promise<void> {
  for (const bureau of await listBureaus()) {
    const dag = today();
    const isAanDeBeurt = bijgewerkt.get(bureau.id) === dag && gecontroleerd.get(bureau.id) !== dag;
    if (alleen === undefined ? !isAanDeBeurt : bureau.id !== alleen) continue;
    const actor = systeemActor('werker', bureau, ['indicator.zien']);
    const nachtelijk = alleen === undefined;
    const { verschillen } = waardeOf(await controleerCijfers(actor, { nachtelijk }));
    gecontroleerd.set(bureau.id, dag);
    if (verschillen.length > 0)
      log.error(
        { bureau: bureau.id, cijfers: verschillen.map(({ indicator }) => indicator) },
        'bewaarde cijfers verschilden van de telling; ze zijn opnieuw geteld',
      );
  }
}
