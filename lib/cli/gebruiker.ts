import { parseArgs } from 'node:util';
import { closePools } from '#lib/platform/db.ts';
import { OmgevingsFout } from '#lib/platform/env.ts';
import { openRuntime, type Runtime } from '#lib/platform/runtime.ts';
import type { Uitkomst } from '#lib/platform/errors.ts';
import type { Permissie } from '#lib/toegang/matrix.ts';
import type { SysteemActor } from '#lib/toegang/model.ts';
import { findBureau, systeemActor } from '#lib/toegang/systeem.ts';
import { addGebruiker, changeGebruiker, endAccess } from '#lib/toegang/gebruikers/commands.ts';
import { listGebruikers, showGebruiker } from '#lib/toegang/gebruikers/queries.ts';
import { judgePassword } from '#lib/toegang/gebruikers/wachtwoorden.ts';
import { checkDagen, refusalLines } from '#lib/cli/antwoord.ts';
import { addExistingAccount, makeBureau } from '#lib/cli/gebruiker-bureau.ts';
import { askPassword } from '#lib/cli/invoer.ts';
import type { Opdracht } from '#lib/cli/opdrachten.ts';

const RECHTEN: readonly Permissie[] = ['gebruiker.beheren'];

export const gebruikerMaak: Opdracht = {
  woorden: ['gebruiker', 'maak'],
  gebruik:
    'gebruiker maak --bureau <code> --naam "…" --inlognaam <naam> --rol <rol> [--rol <rol>] [--werkgebied 0888,0971] [--wachtwoord-bestand <pad> | --oidc-issuer <adres> --oidc-subject <kenmerk>] [--bestaand] [--nieuw-bureau "Naam" --gemeenten 0888=Beek,0971=Stein --vakantieregio zuid] [--json]',
  uitleg:
    'Maakt een gebruiker, zo nodig met een nieuw bureau: zo krijgt een eigen database haar eerste beheerder. Vraagt het wachtwoord op de terminal of leest het van standaardinvoer.',
  run: (rest) => withRuntime((runtime) => make(runtime, rest)),
};

export const gebruikerLijst: Opdracht = {
  woorden: ['gebruiker', 'lijst'],
  gebruik: 'gebruiker lijst --bureau <code> [--alles] [--json]',
  uitleg: 'Toont wie bij een bureau werkt; met --alles ook wie er werkte.',
  run: (rest) =>
    withRuntime(async () => {
      const { values } = parse(rest, { bureau: text, alles: flag, json: flag });
      const actor = await actorFor(values.bureau);
      return answer(
        await listGebruikers(actor, { beeindigd: values.alles === true }),
        values.json,
        ({ gebruikers }) => {
          for (const item of gebruikers)
            console.log(
              `${item.inlognaam.padEnd(28)} ${item.naam.padEnd(28)} ${item.status.padEnd(18)} ${item.rollen.join(', ')}`,
            );
          if (gebruikers.length === 0) console.log('Er zijn nog geen gebruikers bij dit bureau.');
        },
      );
    }),
};

export const gebruikerBeeindig: Opdracht = {
  woorden: ['gebruiker', 'beeindig'],
  gebruik:
    'gebruiker beeindig --bureau <code> --inlognaam <naam> [--laatste-dag jjjj-mm-dd] [--reden "…"] [--json]',
  uitleg: 'Beëindigt iemands toegang tot een bureau: per direct, met alle lopende sessies, of na een dag.',
  run: (rest) =>
    withRuntime(async () => {
      const { values } = parse(rest, {
        bureau: text,
        inlognaam: text,
        'laatste-dag': text,
        reden: text,
        json: flag,
      });
      const dagen = checkDagen({ 'laatste-dag': values['laatste-dag'] });
      if (!dagen.ok) return answer(dagen, values.json, () => undefined);
      const actor = await actorFor(values.bureau);
      const id = await findMember(actor, need(values.inlognaam, 'inlognaam'));
      const outcome = await endAccess(actor, { id, laatsteDag: values['laatste-dag'], reden: values.reden });
      return answer(outcome, values.json, (out) => console.log(`De toegang van ${out.naam} is beëindigd.`));
    }),
};

const text = { type: 'string' } as const;
const texts = { type: 'string', multiple: true } as const;
const flag = { type: 'boolean' } as const;

const MAAK = {
  ...{ bureau: text, naam: text, inlognaam: text, rol: texts, werkgebied: text, functie: text, van: text },
  ...{ 'wachtwoord-bestand': text, 'oidc-issuer': text, 'oidc-subject': text, bestaand: flag, json: flag },
  ...{ 'nieuw-bureau': text, gemeenten: text, vakantieregio: text },
};

async function make(runtime: Runtime, rest: readonly string[]): Promise<number> {
  const { values } = parse(rest, MAAK);
  const dagen = checkDagen({ van: values.van });
  if (!dagen.ok) return answer(dagen, values.json, () => undefined);
  const code = need(values.bureau, 'bureau');
  const inlognaam = need(values.inlognaam, 'inlognaam');
  const persoon = {
    naam: need(values.naam, 'naam'),
    rollen: need(values.rol, 'rol'),
    werkgebied: splitList(values.werkgebied),
    functie: values.functie,
  };
  const metOidc = Boolean(values['oidc-issuer'] ?? values['oidc-subject']);
  const wachtwoord = metOidc || values.bestaand ? undefined : await askPassword(values['wachtwoord-bestand']);
  if (wachtwoord !== undefined) {
    const bureau = values['nieuw-bureau'] ?? code;
    const sterk = judgePassword(wachtwoord, { inlognaam, naam: persoon.naam, bureau });
    if (!sterk.ok) return answer(sterk, values.json, () => undefined); // before a bureau is made for nothing
  }
  if (values['nieuw-bureau'] !== undefined) {
    const vakantieregio = values.vakantieregio ?? 'zuid';
    await makeBureau(runtime.ownerUrl, {
      code,
      naam: values['nieuw-bureau'],
      gemeenten: gemeentenOf(values.gemeenten),
      vakantieregio,
    });
  }
  const actor = await actorFor(code);
  if (values.bestaand) return joinExisting(runtime, actor, { inlognaam, ...persoon }, values.json);
  const outcome = await addGebruiker(actor, {
    ...persoon,
    inlognaam,
    van: values.van,
    ...(metOidc
      ? { aanmelding: 'werkaccount', issuer: values['oidc-issuer'], subject: values['oidc-subject'] }
      : { wachtwoord }),
  });
  return answer(outcome, values.json, () =>
    console.log(`${persoon.naam} kan zich nu aanmelden als ${inlognaam}.`),
  );
}

/** Somebody of another bureau works here as well: same account, own roles. */
async function joinExisting(
  runtime: Runtime,
  actor: SysteemActor,
  input: {
    inlognaam: string;
    naam: string;
    rollen: string[];
    werkgebied: string[];
    functie: string | undefined;
  },
  json: boolean | undefined,
): Promise<number> {
  const id = await addExistingAccount(runtime.ownerUrl, actor.bureau.id, input.inlognaam);
  if (!id)
    throw new OmgevingsFout(`Er is geen account met inlognaam ${input.inlognaam}; laat --bestaand weg.`);
  const found = await showGebruiker(actor, { id });
  if (!found.ok) return answer(found, json, () => undefined);
  const outcome = await changeGebruiker(actor, { ...input, id, stand: found.waarde.gebruiker.stand });
  return answer(outcome, json, () => console.log(`${input.naam} werkt nu ook bij ${actor.bureau.naam}.`));
}

// No such table; or the app role has no password yet: `db migreer` makes both.
const NIET_GEMIGREERD = ['42P01', '28P01'];

async function withRuntime(work: (runtime: Runtime) => Promise<number>): Promise<number> {
  const runtime = await openRuntime();
  try {
    return await work(runtime);
  } catch (error) {
    if (NIET_GEMIGREERD.includes((error as { code?: string }).code ?? ''))
      throw new OmgevingsFout('De database is nog leeg. Draai eerst: npm run baken -- db migreer');
    throw error;
  } finally {
    await closePools();
    await runtime.stop();
  }
}

/** Prints the outcome; a refusal is exit code 2 with its sentence, per field where it says so. */
function answer<T>(outcome: Uitkomst<T>, json: boolean | undefined, print: (out: T) => void): number {
  if (json) console.log(JSON.stringify(outcome.ok ? outcome.waarde : outcome.weigering));
  else if (outcome.ok) print(outcome.waarde);
  else console.error(refusalLines(outcome.weigering));
  return outcome.ok ? 0 : 2;
}

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;

function parse<const O extends Options>(rest: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...rest], options, strict: true, allowPositionals: false });
  } catch (error) {
    throw new OmgevingsFout(`Deze opdracht klopt niet: ${(error as Error).message}`);
  }
}

function need<T>(value: T | undefined, option: string): T {
  if (value === undefined) throw new OmgevingsFout(`--${option} ontbreekt.`);
  return value;
}

async function actorFor(code: string | undefined): Promise<SysteemActor> {
  const bureau = await findBureau(need(code, 'bureau'));
  if (!bureau)
    throw new OmgevingsFout(
      `Er is geen bureau ${code}. Een nieuw bureau maken: gebruiker maak … --nieuw-bureau "Naam"`,
    );
  return systeemActor('opdrachtregel', bureau, RECHTEN);
}

async function findMember(actor: SysteemActor, inlognaam: string): Promise<string> {
  const outcome = await listGebruikers(actor, { beeindigd: true });
  const found =
    outcome.ok && outcome.waarde.gebruikers.find((item) => item.inlognaam === inlognaam.toLowerCase());
  if (!found) throw new OmgevingsFout(`Bij dit bureau is geen gebruiker met inlognaam ${inlognaam}.`);
  return found.id;
}

function splitList(value: string | undefined): string[] {
  return (value ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
}

function gemeentenOf(value: string | undefined): string[] {
  const list = splitList(value);
  const wrong = list.find((item) => !/^\d{4}(=.+)?$/.test(item));
  if (wrong)
    throw new OmgevingsFout(`"${wrong}" is geen gemeentecode van vier cijfers, zoals 0888 of 0888=Beek.`);
  if (list.length === 0)
    throw new OmgevingsFout('Een nieuw bureau heeft --gemeenten nodig, zoals 0888=Beek,0971=Stein.');
  return list;
}
