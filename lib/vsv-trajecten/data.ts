import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { lapseFacts, recordFacts, type Feit } from '#lib/logboek/feiten.ts';
import type { Feitsoort } from '#lib/logboek/feitsoorten.ts';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Mijlpaal, Traject } from '#lib/vsv-trajecten/model.ts';
import { findWerkproces } from '#lib/werkprocessen/data.ts';
import type { LopendWerkproces, Werkproces } from '#lib/werkprocessen/model.ts';
import { isOpen } from '#lib/werkprocessen/rules.ts';
import { heeftTraject } from '#lib/werkprocessen/routekaarten/rules.ts';

type Rij = Omit<Traject, 'mijlpalen'> & Record<Mijlpaal, Datum | null>;

const KOLOMMEN = `id, versie, jongere_id as "jongereId", signaalbron, benaderd_op as benaderd, bereikt_op as bereikt, intake_op as intake,
  gestart_op as gestart, uit_contact as "uitContact", casusregie, casusregie_bij as "casusregieBij", overleg_op as "overlegOp", overleg_met as "overlegMet",
  overleg_terzijde as "overlegTerzijde", losgelaten_op as "losgelatenOp", loslaatreden`;

/** Work without a traject yet has an empty one, version 0: the first thing that is recorded begins it. */
function leegTraject({ id, jongereId }: Werkproces): Traject {
  return {
    ...{ id, versie: 0, jongereId, signaalbron: null, casusregie: 'coach', casusregieBij: null },
    mijlpalen: { benaderd: null, bereikt: null, intake: null, gestart: null },
    uitContact: [],
    ...{ overlegOp: null, overlegMet: null, overlegTerzijde: null, losgelatenOp: null, loslaatreden: null },
  };
}

export async function readTraject(toegang: Toegang, werk: Werkproces): Promise<Traject> {
  const [row] = await toegang.sql<Rij>(`select ${KOLOMMEN} from traject where bureau_id = $1 and id = $2`, [
    toegang.bureauId,
    werk.id,
  ]);
  if (!row) return leegTraject(werk);
  const { benaderd, bereikt, intake, gestart, ...rest } = row;
  return { ...rest, mijlpalen: { benaderd, bereikt, intake, gestart } };
}

/** What a command may change on the traject itself. */
export type Trajectwijziging = Partial<{
  signaalbron: string | null;
  benaderd_op: Datum | null;
  bereikt_op: Datum | null;
  intake_op: Datum | null;
  gestart_op: Datum | null;
  uit_contact: readonly Mijlpaal[];
  casusregie: string;
  casusregie_bij: string | null;
  overleg_op: Datum | null;
  overleg_met: string | null;
  overleg_terzijde: string | null;
  losgelaten_op: Datum | null;
  loslaatreden: string | null;
}>;
export type Trajectklaar = { readonly id: string; readonly jongereId: string; readonly versie: number };
export type Trajectstap = {
  readonly wijziging?: Trajectwijziging;
  readonly vervalt?: readonly {
    readonly soorten: readonly Feitsoort[];
    readonly waar?: Record<string, string>;
  }[];
  readonly feiten?: readonly Feit[];
};

/** Loads open work of the Doorstroompunt with its traject, lets a command decide and write, and gives the traject its next version. */
export async function changeTraject(
  toegang: Toegang,
  kop: { id: string; versie: number },
  werkwijze: (traject: Traject, werk: LopendWerkproces) => Promise<Uitkomst<Trajectstap>>,
): Promise<Uitkomst<Trajectklaar>> {
  return changeTrajectOokGesloten(toegang, kop, async (traject, werk) =>
    isOpen(werk)
      ? werkwijze(traject, werk)
      : weiger('al-gesloten', 'Dit werkproces is gesloten; het traject is klaar.'),
  );
}

/** The same for what goes on after the work is closed, as nazorg does. */
export async function changeTrajectOokGesloten(
  toegang: Toegang,
  { id, versie }: { id: string; versie: number },
  werkwijze: (traject: Traject, werk: Werkproces) => Promise<Uitkomst<Trajectstap>>,
): Promise<Uitkomst<Trajectklaar>> {
  const werk = await findWerkproces(toegang, id, 'for update');
  if (!werk || !heeftTraject(werk.soort)) return nietGevonden('Dit traject');
  toegang.raak([werk.jongereId]);
  const toegelaten = await checkKijkrecht(toegang, werk.jongereId);
  if (!toegelaten.ok) return toegelaten;
  toegang.merkAan({ soort: 'werkproces', id });
  const traject = await readTraject(toegang, werk);
  if (traject.versie !== versie)
    return weiger(
      'gewijzigd-door-ander',
      'Intussen is dit traject gewijzigd. Kijk na wat er nu staat en probeer het opnieuw.',
    );
  if (versie === 0) await startTraject(toegang, werk);
  const stap = await werkwijze(traject, werk);
  if (!stap.ok) return stap;
  await saveTrajectstap(toegang, id, stap.waarde);
  return gelukt({ id, jongereId: werk.jongereId, versie: versie + 1 });
}

/** The first thing that is recorded begins the traject. */
export async function startTraject(toegang: Toegang, { id, jongereId }: Werkproces): Promise<void> {
  await toegang.sql('insert into traject (bureau_id, id, jongere_id, versie) values ($1, $2, $3, 0)', [
    toegang.bureauId,
    id,
    jongereId,
  ]);
}

/** What a command decided: the traject gets its next version, and what is counted follows. */
export async function saveTrajectstap(
  toegang: Toegang,
  id: string,
  { wijziging = {}, vervalt = [], feiten = [] }: Trajectstap,
): Promise<void> {
  const velden = Object.entries(wijziging);
  const sets = velden.map(([kolom], plek) => `, ${kolom} = $${plek + 3}`).join('');
  await toegang.sql(`update traject set versie = versie + 1${sets} where bureau_id = $1 and id = $2`, [
    toegang.bureauId,
    id,
    ...velden.map(([, waarde]) => waarde),
  ]);
  for (const { soorten, waar } of vervalt) await lapseFacts(toegang, id, [...soorten], waar);
  await recordFacts(toegang, feiten);
}
