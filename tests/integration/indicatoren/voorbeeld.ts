import { randomUUID } from 'node:crypto';
import { datum, parseSchooljaar } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import type { Feit } from '#lib/logboek/feiten.ts';
import type { Meldingcategorie, Sector, ThuiszitUitkomst } from '#lib/logboek/feitsoorten.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import type { Actor, Bureau } from '#lib/toegang/model.ts';
import type { Cel, Uitslag } from '#lib/indicatoren/model.ts';
import { readUitslag } from '#lib/indicatoren/queries.ts';
import { makeFeiten } from '#tests/factories/feiten.ts';

/** Small facts for indicators: what is not said is Stein, voortgezet onderwijs, known on the day itself. */
type Plaats = { gemeente?: string | null; sector?: Sector | null; bekend?: string; onderwerpId?: string };

export function melding(op: string, categorie: Meldingcategorie, plaats: Plaats = {}): Feit {
  const gegevens = { ...waar(plaats), categorie, duoSoort: null, schoolId: null };
  return { ...kop('melding', op, plaats), soort: 'MeldingOntvangen', gegevens };
}

export function afgehandeld(op: string, resultaat: string, plaats: Plaats = {}): Feit {
  const gegevens = {
    ...waar(plaats),
    categorie: 'signaal' as const,
    resultaat,
    kern: 'gesprek-waarschuwing',
  };
  return { ...kop('melding', op, plaats), soort: 'MeldingAfgehandeld', gegevens };
}

export function heropend(op: string, plaats: Plaats = {}): Feit {
  const gegevens = { ...waar(plaats), categorie: 'signaal' as const, reden: 'nieuwe gegevens van school' };
  return { ...kop('melding', op, plaats), soort: 'MeldingHeropend', gegevens };
}

type Thuis = Plaats & {
  jongereId?: string;
  soort?: 'AV' | 'LRV';
  sinds: string;
  telt?: string; // default: the first day for AV, day 29 for LRV
  einde?: string;
  uitkomst?: ThuiszitUitkomst;
  eindeBekend?: string;
};

/** An episode as it stands in the facts. */
export function thuis(episode: Thuis): Feit[] {
  const soort = episode.soort ?? 'AV';
  const sinds = datum(episode.sinds);
  const telt = episode.telt ?? (soort === 'AV' ? sinds : addDays(sinds, 28));
  const plaats = { ...episode, onderwerpId: episode.onderwerpId ?? randomUUID() };
  const basis = { ...waar(episode), soort, sinds };
  const begonnen: Feit = {
    ...kop('thuiszitperiode', telt, plaats),
    soort: 'ThuiszittenBegonnen',
    gegevens: { ...basis, regel: 'proef' },
    jongereId: episode.jongereId ?? plaats.onderwerpId,
  };
  if (!episode.einde) return [begonnen];
  const einde: Feit = {
    ...kop('thuiszitperiode', episode.einde, { ...plaats, bekend: episode.eindeBekend ?? episode.einde }),
    soort: 'ThuiszittenBeeindigd',
    gegevens: { ...basis, uitkomst: episode.uitkomst ?? 'terug-naar-school' },
    jongereId: begonnen.jongereId ?? null,
  };
  return [begonnen, einde];
}

/** Says that the bureau recorded something in these school years, without counting anywhere in the tests here. */
export async function maakBekend(bureau: Bureau, ...schooljaren: string[]): Promise<void> {
  await makeFeiten(
    schooljaren.map((jaar) => melding(`${jaar.slice(0, 4)}-09-01`, 'verzuim-18plus')),
    bureau,
  );
}

type Vraag = {
  peildatum?: string;
  bekendOp?: string;
  versie?: number;
  per?: string[];
  filter?: Record<string, string>;
};

export async function vraag(
  actor: Actor,
  code: string,
  schooljaar: string,
  rest: Vraag = {},
): Promise<Uitslag> {
  if (!parseSchooljaar(schooljaar)) throw new RangeError(schooljaar);
  return waardeOf(await readUitslag(actor, { code, schooljaar, ...rest }));
}

/** The cell with exactly these values among its dimensions; there must be one. */
export function cel(uitslag: Uitslag, dimensies: Record<string, string>): Cel {
  const found = uitslag.cellen.filter((item) =>
    Object.entries(dimensies).every(([code, waarde]) => item.dimensies[code] === waarde),
  );
  const [only] = found;
  if (!only || found.length !== 1)
    throw new Error(`${found.length} cellen voor ${JSON.stringify(dimensies)}`);
  return only;
}

/** The cells that are not zero, as text, in order. */
export function gevuld(uitslag: Uitslag): string[] {
  return uitslag.cellen
    .filter(({ teller }) => teller !== 0)
    .map(({ dimensies, teller }) => `${Object.values(dimensies).join(' ')} = ${teller}`)
    .sort();
}

function waar({ gemeente, sector }: Plaats) {
  return {
    gemeente: gemeente === undefined ? '0971' : gemeente,
    sector: sector === undefined ? ('VO' as const) : sector,
  };
}

function kop<S extends 'melding' | 'thuiszitperiode'>(onderwerpSoort: S, op: string, plaats: Plaats) {
  const onderwerpId = plaats.onderwerpId ?? randomUUID();
  const geregistreerdOp = new Date(`${plaats.bekend ?? op}T12:00:00+01:00`);
  return { onderwerpSoort, onderwerpId, jongereId: onderwerpId, datum: datum(op), geregistreerdOp };
}
