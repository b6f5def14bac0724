import type { Feitsoort } from '#lib/logboek/feitsoorten.ts';
import type { Schrijver } from '#lib/logboek/feiten.ts';

/**
 * A room on a higher floor that must work something out anew when facts change, in the same transaction (ADR 10).
 * `jongereIds`: of whom such a fact was recorded or lapsed, each once.
 */
export type Volger<S extends Schrijver> = (schrijver: S, jongereIds: readonly string[]) => Promise<void>;

/**
 * Which facts have a consequence elsewhere. Declared here, so that a process that forgot to register a follower fails
 * at the first such fact instead of leaving half the work undone.
 */
export const GEVOLGD: Readonly<Record<string, readonly Feitsoort[]>> = {
  thuiszitters: [
    'MeldingOntvangen',
    'MeldingIngetrokken',
    'LangdurigVerzuimVastgesteld',
    'AbsoluutVerzuimBevestigd',
    'Ingeschreven',
    'Uitgeschreven',
    'SchoolgangHervat',
    'AlternatiefTrajectGestart',
    'VrijstellingVastgelegd',
    'Verhuisd',
    'Overleden',
    'PlichtGewijzigd',
    'SchooljarenVastgesteld',
    'SchooljarenIngetrokken',
  ],
  verlof: ['BriefVerzonden'],
  dwangsom: ['BriefVerzonden'],
  vrijstellingen: ['BriefVerzonden'],
  routekaart: ['BriefVerzonden'],
  'toch-ingeschreven': ['Ingeschreven', 'Uitgeschreven', 'VrijstellingVastgelegd'],
  bevolking: ['Verhuisd', 'Overleden'],
  nazorg: ['Overleden'],
  mijlpalen: ['ContactVastgelegd', 'WerkprocesGestart'],
  gasten: ['InstemmingIngetrokken'],
  'absoluut-verzuim': [
    'MeldingOntvangen',
    'MeldingIngetrokken',
    'MeldingTerKennisgevingAangenomen',
    'WerkprocesGestart',
    'WerkprocesGesloten',
    'WerkprocesHeropend',
    'AbsoluutVerzuimBevestigd',
    'Ingeschreven',
    'VrijstellingVastgelegd',
    'Verhuisd',
    'Overleden',
    'PlichtGewijzigd',
    'SchooljarenVastgesteld',
    'SchooljarenIngetrokken',
  ],
};

/** Facts recorded and lapsed in this operation, by kind. */
export type Opgetekend = Map<Feitsoort, Set<string>>;

// On globalThis: the web server bundles a module more than once, registration happens in one of them.
const registered: Map<string, Volger<never>> = ((
  globalThis as { __bakenVolgers?: Map<string, Volger<never>> }
).__bakenVolgers ??= new Map());

/** Says who works out the consequences named in `GEVOLGD`; called once per process, by the composition. */
export function registerVolger<S extends Schrijver>(naam: string, volger: Volger<S>): void {
  registered.set(naam, volger as Volger<never>);
}

export function noteer(opgetekend: Opgetekend, soort: Feitsoort, jongereId: string | null | undefined): void {
  if (!jongereId) return;
  const ids = opgetekend.get(soort);
  if (ids) ids.add(jongereId);
  else opgetekend.set(soort, new Set([jongereId]));
}

/** Runs every follower whose facts were touched; the front door does this after the work and before the commit. */
export async function runVolgers<S extends Schrijver>(
  schrijver: S,
  opgetekend: Opgetekend,
  gevolgd: Readonly<Record<string, readonly Feitsoort[]>> = GEVOLGD,
): Promise<void> {
  for (const [naam, soorten] of Object.entries(gevolgd)) {
    const ids = new Set(soorten.flatMap((soort) => [...(opgetekend.get(soort) ?? [])]));
    if (ids.size === 0) continue;
    const volger = registered.get(naam);
    if (!volger)
      throw new Error(`De volger "${naam}" is in dit proces niet aangemeld (lib/cli/samenstelling.ts).`);
    await (volger as Volger<S>)(schrijver, [...ids]);
  }
}
