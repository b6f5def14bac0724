import { randomBytes } from 'node:crypto';
import type { z } from 'zod';
import { now, today } from '#lib/platform/clock.ts';
import { prisma, transaction, type Compartiment, type Sql, type Verbinding } from '#lib/platform/db.ts';
import { weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { log } from '#lib/platform/log.ts';
import { observe } from '#lib/platform/metrics.ts';
import { writeOperation } from '#lib/logboek/data.ts';
import type { Feitsoort } from '#lib/logboek/feitsoorten.ts';
import { noteer, runVolgers, type Opgetekend } from '#lib/logboek/volgers.ts';
import type { Verwerking } from '#lib/logboek/verwerkingen.ts';
import { claimKey, keepAnswer, keyFor } from '#lib/toegang/eenmalig.ts';
import { MATRIX, permissiesOf, type Permissie } from '#lib/toegang/matrix.ts';
import type { Actor, Toegang } from '#lib/toegang/model.ts';

/**
 * The only way in. A use case is made with `query({…})` or `command({…})`; what comes back takes an actor and raw input.
 * Order: right by the matrix → input parsed by zod → one transaction of the actor's bureau → the work → the record of
 * who did what with whose data, in that same transaction. A refusal is returned and logged; a fault rolls back.
 */
type Kern<Schema extends z.ZodType> = {
  /** Stable name of the use case, Dutch: the "handeling" in the audit line. */
  naam: string;
  permission: Permissie;
  verwerking: Verwerking;
  input: Schema;
  /**
   * Runs over the database role of the compartment, opened for this permission. Of `wpg` only stands outside it, in the audit line
   * and the Logboek Dataverwerkingen, that something was done there; what, stands in its own protocol (ADR 16).
   */
  compartiment?: Compartiment;
};

/** How a use case of the compartment is named outside it. */
export const HANDELING_WPG = 'handhaving (afgeschermd)';

export type QueryDefinitie<Schema extends z.ZodType, Out> = Kern<Schema> & {
  /** Whose data were read: jongere ids, from the result. Figures and reference data have none. */
  subject: ((out: Out, input: z.output<Schema>) => Iterable<string>) | 'geen-personen';
  run: (toegang: Toegang, input: z.output<Schema>) => Promise<Uitkomst<Out>>;
};

export type CommandDefinitie<Schema extends z.ZodType, Out> = QueryDefinitie<Schema, Out>;

export type Opties = {
  /** Key of a form or call: the same key twice carries the command out once and gives the same answer. */
  eenmalig?: string | undefined;
};

export type UseCase<Out> = {
  (actor: Actor, input: unknown, opties?: Opties): Promise<Uitkomst<Out>>;
  readonly naam: string;
  readonly permission: Permissie;
  readonly soort: 'query' | 'command';
};

/** All use cases ever made, by name: the test walks them as every role. */
export const useCases = new Map<string, UseCase<unknown>>();

export function query<Schema extends z.ZodType, Out>(definitie: QueryDefinitie<Schema, Out>): UseCase<Out> {
  return open('query', definitie);
}

export function command<Schema extends z.ZodType, Out>(
  definitie: CommandDefinitie<Schema, Out>,
): UseCase<Out> {
  return open('command', definitie);
}

/** May this actor do this, by the matrix alone? A query uses it to tell the page which buttons to show. */
export function mag(actor: Actor, permissie: Permissie): boolean {
  return actor.soort === 'systeem'
    ? actor.permissies.includes(permissie)
    : permissiesOf(actor.rollen).has(permissie);
}

function open<Schema extends z.ZodType, Out>(
  soort: 'query' | 'command',
  definitie: QueryDefinitie<Schema, Out>,
): UseCase<Out> {
  const useCase = async (actor: Actor, raw: unknown, opties: Opties = {}): Promise<Uitkomst<Out>> => {
    const started = performance.now();
    const done = (uitkomst: string) =>
      observe(definitie.naam, uitkomst, (performance.now() - started) / 1000);
    try {
      const uitkomst = await enter(actor, raw, opties);
      done(uitkomst.ok ? 'gelukt' : uitkomst.weigering.code);
      return uitkomst;
    } catch (error) {
      done('mislukt');
      throw error;
    }
  };
  const enter = async (actor: Actor, raw: unknown, opties: Opties): Promise<Uitkomst<Out>> => {
    const begin = now();
    if (!mag(actor, definitie.permission)) {
      const geweigerd = weiger(
        'geen-recht',
        `Dit hoort niet bij uw rol. ${MATRIX[definitie.permission].zin}`,
      );
      await recordAlone(actor, definitie, begin, 'geweigerd');
      return geweigerd;
    }
    const parsed = definitie.input.safeParse(raw);
    if (!parsed.success)
      return weiger('ongeldige-invoer', firstSentence(parsed.error), { velden: fieldsOf(parsed.error) });
    const eenmalig = opties.eenmalig && keyFor(opties.eenmalig, definitie.naam, raw);
    return inTransaction(soort, actor, definitie, parsed.data as z.output<Schema>, begin, { eenmalig });
  };
  const made = Object.assign(useCase, { permission: definitie.permission, soort });
  Object.defineProperty(made, 'naam', { value: definitie.naam });
  useCases.set(definitie.naam, made as unknown as UseCase<unknown>);
  return made as unknown as UseCase<Out>;
}

type Spoor = {
  operatieId: Buffer;
  opgetekend: Opgetekend;
  betrokkenen: Set<string>;
  onderwerp: { soort?: string; id?: string; reden?: string };
  daarna: (() => Promise<void>)[];
};

function newSpoor(): Spoor {
  return {
    operatieId: randomBytes(8),
    opgetekend: new Map(),
    betrokkenen: new Set(),
    onderwerp: {},
    daarna: [],
  };
}

async function inTransaction<Schema extends z.ZodType, Out>(
  soort: 'query' | 'command',
  actor: Actor,
  definitie: QueryDefinitie<Schema, Out>,
  input: z.output<Schema>,
  begin: Date,
  opties: Opties,
): Promise<Uitkomst<Out>> {
  const spoor = newSpoor();
  try {
    const uitkomst = await transaction(
      async (sql, verbinding) => {
        const toegang = makeToegang(actor, definitie, sql, verbinding, begin, spoor);
        const earlier =
          soort === 'command' && opties.eenmalig ? await claimKey<Out>(toegang, opties.eenmalig) : undefined;
        if (earlier) return earlier;
        const result = await definitie.run(toegang, input);
        if (result.ok && soort === 'command') await runVolgers(toegang, spoor.opgetekend);
        if (result.ok && definitie.subject !== 'geen-personen')
          toegang.raak(definitie.subject(result.waarde, input));
        await writeOperation(
          sql,
          operatieOf(actor, definitie, begin, spoor, result.ok ? 'gelukt' : 'geweigerd'),
        );
        // A refused command must leave nothing behind, whatever it wrote before it refused.
        if (!result.ok && soort === 'command') throw new RefusedCommand(result);
        if (soort === 'command' && opties.eenmalig) await keepAnswer(toegang, opties.eenmalig, result);
        return result;
      },
      openingFor(actor, definitie),
      definitie.compartiment ?? 'app',
    );
    runAfter(definitie.naam, spoor.daarna);
    return uitkomst;
  } catch (error) {
    if (error instanceof RefusedCommand) {
      await recordAlone(actor, definitie, begin, 'geweigerd', spoor);
      return error.uitkomst as Uitkomst<Out>;
    }
    await recordAlone(actor, definitie, begin, 'mislukt', spoor).catch(() => undefined);
    throw error;
  }
}

class RefusedCommand extends Error {
  readonly uitkomst: Uitkomst<unknown>;
  constructor(uitkomst: Uitkomst<unknown>) {
    super('geweigerd');
    this.uitkomst = uitkomst;
  }
}

/** The bureau of the transaction, sent with BEGIN; a number, so it can stand in the text, and so can a row of the matrix. */
function openingFor(actor: Actor, kern?: Pick<Kern<z.ZodType>, 'compartiment' | 'permission'>): string {
  const bureau = `set_config('app.bureau_id', '${Math.trunc(actor.bureau.id)}', true)`;
  if (!kern?.compartiment) return `select ${bureau}`;
  return `select ${bureau}, set_config('app.${kern.compartiment}_bevoegd', '${kern.permission}', true)`;
}

function makeToegang(
  actor: Actor,
  definitie: Pick<Kern<z.ZodType>, 'naam'>,
  sql: Sql,
  verbinding: Verbinding,
  nu: Date,
  spoor: Spoor,
): Toegang {
  const toegang = {
    bureauId: actor.bureau.id,
    actor,
    gebruikerId: actor.soort === 'gebruiker' ? actor.gebruikerId : (actor.namens ?? null),
    actorNaam: actorNaam(actor),
    handeling: definitie.naam,
    vandaag: today(),
    nu,
    operatieId: spoor.operatieId,
    sql,
    verbinding,
    prisma: prisma(),
    opgetekend: (soort: Feitsoort, jongereId: string | null | undefined) =>
      noteer(spoor.opgetekend, soort, jongereId),
    raak: (ids: Iterable<string>) => {
      for (const id of ids) if (id) spoor.betrokkenen.add(id);
    },
    merkAan: (onderwerp: Spoor['onderwerp']) => void Object.assign(spoor.onderwerp, onderwerp),
    naAfloop: (werk: () => Promise<void>) => void spoor.daarna.push(werk),
  };
  return toegang as unknown as Toegang;
}

function actorNaam(actor: Actor): string {
  return actor.soort === 'gebruiker' ? 'gebruiker' : `systeem:${actor.naam}`;
}

function operatieOf(
  actor: Actor,
  definitie: Kern<z.ZodType>,
  begin: Date,
  spoor: Spoor,
  uitkomst: 'gelukt' | 'geweigerd' | 'mislukt',
) {
  const isGebruiker = actor.soort === 'gebruiker';
  return {
    bureauId: actor.bureau.id,
    operatieId: spoor.operatieId,
    spoorId:
      isGebruiker && actor.spoorId
        ? Buffer.from(actor.spoorId, 'hex')
        : Buffer.concat([spoor.operatieId, spoor.operatieId]),
    begin,
    gebruikerId: isGebruiker ? actor.gebruikerId : (actor.namens ?? null),
    actor: actorNaam(actor),
    rollen: isGebruiker ? actor.rollen : [],
    permissie: definitie.permission,
    handeling: definitie.compartiment === 'wpg' ? HANDELING_WPG : definitie.naam,
    verwerking: definitie.verwerking,
    reden: spoor.onderwerp.reden,
    onderwerpSoort: spoor.onderwerp.soort,
    onderwerpId: spoor.onderwerp.id,
    uitkomst,
    adresHash: isGebruiker ? actor.adresHash : undefined,
    betrokkenen: [...spoor.betrokkenen],
  };
}

/** A refusal or fault on the record, when its own transaction is gone. */
async function recordAlone(
  actor: Actor,
  definitie: Kern<z.ZodType>,
  begin: Date,
  uitkomst: 'geweigerd' | 'mislukt',
  spoor: Spoor = newSpoor(),
): Promise<void> {
  await transaction(
    (sql) => writeOperation(sql, operatieOf(actor, definitie, begin, spoor, uitkomst)),
    openingFor(actor),
  );
}

function runAfter(naam: string, werk: Spoor['daarna']): void {
  for (const item of werk) {
    item().catch((error: Error) =>
      log.error({ handeling: naam, fout: error }, 'werk na afloop is mislukt; de werker pakt het op'),
    );
  }
}

/** The first complaint about a field says what is missing; a second about the same field would only confuse. */
function fieldsOf(error: z.ZodError): Record<string, string> {
  const velden: Record<string, string> = {};
  for (const issue of error.issues) velden[issue.path.join('.') || 'formulier'] ??= issue.message;
  return velden;
}

function firstSentence(error: z.ZodError): string {
  const aantal = Object.keys(fieldsOf(error)).length;
  return aantal === 1
    ? (error.issues[0]?.message ?? 'De invoer klopt niet.')
    : `Er kloppen ${aantal} velden niet.`;
}
