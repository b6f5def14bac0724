import type { OpenSignaal } from '#lib/absoluut-verzuim/model.ts';
import type { Controle, WerkWas } from '#lib/absoluut-verzuim/samen/model.ts';
import { markControle } from '#lib/meldingen/nemen/commands.ts';
import { eersteActie } from '#lib/meldingen/nemen/rules.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { findWerkproces, insertWerkproces, listLopend, saveWerkproces } from '#lib/werkprocessen/data.ts';
import type { Werkproces } from '#lib/werkprocessen/model.ts';
import { kop } from '#lib/werkprocessen/rules.ts';

export type BevestigdWerk = {
  readonly id: string;
  readonly versie: number;
  readonly nieuw: boolean;
  /** Null when it was confirmed already, so that nothing was done to it. */
  readonly was: WerkWas | null;
};

/** The work of a confirmed signal: the one that runs, or a new one of this colleague. */
export async function confirmWerk(
  toegang: Toegang,
  signaal: OpenSignaal,
  controle: Controle | null,
): Promise<Uitkomst<BevestigdWerk>> {
  const lopend = (await listLopend(toegang, signaal.jongereId)).find(
    ({ soort }) => soort === 'absoluut-verzuim',
  );
  const werk = lopend ?? (await startWerk(toegang, signaal));
  if (!werk) return weiger('niet-gevonden', 'Het werkproces is niet gevonden.');
  if (werk.bevestigdOp) return gelukt({ id: werk.id, versie: werk.versie, nieuw: false, was: null });
  const nu = controle === 'gedaan' ? toegang.vandaag : null;
  const was = { routekaart: werk.routekaart, stap: await markControle(toegang, werk, nu) };
  const { gemeente, sector } = werk;
  const saved = await saveWerkproces(
    toegang,
    werk,
    werk.versie,
    { bevestigdOp: toegang.vandaag, ...(werk.routekaart ? {} : { routekaart: 'AV' as const }) },
    [{ ...kop(werk, toegang.vandaag), soort: 'AbsoluutVerzuimBevestigd', gegevens: { gemeente, sector } }],
  );
  return saved.ok ? gelukt({ id: werk.id, versie: saved.waarde.versie, nieuw: !lopend, was }) : saved;
}

async function startWerk(
  toegang: Toegang,
  { jongereId, gemeente, sector, schoolId }: OpenSignaal,
): Promise<Werkproces | undefined> {
  const soort = 'absoluut-verzuim';
  const id = await insertWerkproces(toegang, {
    jongereId,
    soort,
    routekaart: 'AV',
    eigenaarId: toegang.gebruikerId,
    gemeente,
    sector,
    schoolId,
    gestartOp: toegang.vandaag,
    ...eersteActie(soort, 'AV', toegang.vandaag),
  });
  return findWerkproces(toegang, id);
}
