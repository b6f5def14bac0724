import { werkBuitenZicht } from '#lib/jongeren/kijkrecht/data.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { recordFacts, type Feit } from '#lib/logboek/feiten.ts';
import type { Sector } from '#lib/logboek/feitsoorten.ts';
import { gelukt, type Uitkomst } from '#lib/platform/errors.ts';
import { endTermijnenBijSluiten, handOverTermijnen, reviveTermijnen } from '#lib/termijnen/bewaken/data.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { conflict } from '#lib/werkprocessen/tussentijds/data.ts';
import type {
  Doelgroepcode,
  Lopendwerk,
  Route,
  Routekaartcode,
  Stapregistratie,
  Werkproces,
} from '#lib/werkprocessen/model.ts';

type Rij = {
  id: string;
  versie: number;
  jongereId: string;
  soort: string;
  routekaart: Routekaartcode | null;
  routes: Route[];
  doelgroep: Doelgroepcode | null;
  status: 'open' | 'wacht' | 'gesloten';
  eigenaarId: string | null;
  gemeente: string | null;
  sector: Sector | null;
  schoolId: string | null;
  gestartOp: Datum;
  geslotenOp: Datum | null;
  resultaatCode: string | null;
  sluitreden: string | null;
  bevestigdOp: Datum | null;
  volgendeActie: string | null;
  volgendeDatum: Datum | null;
};

const KOLOMMEN = `id, versie, jongere_id as "jongereId", soort, routekaart, routes, doelgroep, status, eigenaar_id as "eigenaarId",
  gemeente_code as gemeente, sector, school_id as "schoolId", gestart_op as "gestartOp", gesloten_op as "geslotenOp",
  resultaat_code as "resultaatCode", sluitreden, bevestigd_op as "bevestigdOp", volgende_actie as "volgendeActie",
  volgende_datum as "volgendeDatum"`;

function fromRow({ geslotenOp, resultaatCode, sluitreden, status, ...kop }: Rij): Werkproces {
  if (status !== 'gesloten') return { ...kop, status };
  if (!geslotenOp || !resultaatCode)
    throw new Error(`werkproces ${kop.id} is gesloten zonder datum of resultaat`);
  return { ...kop, status, geslotenOp, resultaatCode, sluitreden };
}

/** `slot`: holds the row until the end of this command, so that two colleagues at once come one after the other. */
export async function findWerkproces(
  toegang: Toegang,
  id: string,
  slot: '' | 'for update' = '',
): Promise<Werkproces | undefined> {
  const [row] = await toegang.sql<Rij>(
    `select ${KOLOMMEN} from werkproces where bureau_id = $1 and id = $2 and soort <> all($3) ${slot}`,
    [toegang.bureauId, id, werkBuitenZicht(toegang)],
  );
  return row && fromRow(row);
}

/** Running work of this young person, the newest first. */
export async function listLopend(toegang: Toegang, jongereId: string): Promise<Lopendwerk[]> {
  const rows = await toegang.sql<Rij & { laatsteMelding: Datum | null }>(
    `select ${KOLOMMEN}, (select max(m.ontvangen_op) from melding m where m.bureau_id = $1 and m.werkproces_id = w.id) as "laatsteMelding"
       from werkproces w where bureau_id = $1 and jongere_id = $2 and status <> 'gesloten' and soort <> all($3)
      order by gestart_op desc, id`,
    [toegang.bureauId, jongereId, werkBuitenZicht(toegang)],
  );
  return rows.map(({ laatsteMelding, ...row }) => ({ ...fromRow(row), laatsteMelding }));
}

/** Live marks on the routekaart, in the order in which they were recorded. */
export async function listStappen(toegang: Toegang, werkprocesId: string): Promise<Stapregistratie[]> {
  return toegang.sql<Stapregistratie>(
    `select id, stap, gezet_op as "gezetOp", geregistreerd_op as "geregistreerdOp", gebruiker_id as "gebruikerId", uitkomst,
            overgeslagen, afwijkreden, motivering, bron, brief_id as "briefId"
       from stapregistratie where bureau_id = $1 and werkproces_id = $2 and vervallen_op is null
      order by geregistreerd_op, length(stap), stap`,
    [toegang.bureauId, werkprocesId],
  );
}

export type NieuwWerkproces = {
  readonly jongereId: string;
  readonly soort: string;
  readonly routekaart: Routekaartcode | null;
  readonly eigenaarId: string | null;
  readonly gemeente: string | null;
  readonly sector: Sector | null;
  readonly schoolId: string | null;
  readonly gestartOp: Datum;
  readonly volgendeActie: string | null;
  readonly volgendeDatum: Datum | null;
};

/** Starts a werkproces, with the fact that it started. Gives the id. */
export async function insertWerkproces(toegang: Toegang, nieuw: NieuwWerkproces): Promise<string> {
  const [row] = await toegang.sql<{ id: string }>(
    `insert into werkproces (bureau_id, jongere_id, soort, routekaart, eigenaar_id, gemeente_code, sector, school_id, gestart_op,
                             volgende_actie, volgende_datum)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning id`,
    [
      toegang.bureauId,
      nieuw.jongereId,
      nieuw.soort,
      nieuw.routekaart,
      nieuw.eigenaarId,
      nieuw.gemeente,
      nieuw.sector,
      nieuw.schoolId,
      nieuw.gestartOp,
      nieuw.volgendeActie,
      nieuw.volgendeDatum,
    ],
  );
  if (!row) throw new Error('het werkproces is niet gemaakt');
  const { gemeente, sector, soort, jongereId } = nieuw;
  await recordFacts(toegang, [
    {
      soort: 'WerkprocesGestart',
      onderwerpSoort: 'werkproces',
      onderwerpId: row.id,
      jongereId,
      datum: nieuw.gestartOp,
      gegevens: { gemeente, sector, soort },
    },
  ]);
  return row.id;
}

export async function insertStap(
  toegang: Toegang,
  werkprocesId: string,
  stap: Omit<Stapregistratie, 'id' | 'geregistreerdOp' | 'gebruikerId'>,
): Promise<void> {
  await toegang.sql(
    `insert into stapregistratie (bureau_id, werkproces_id, stap, gezet_op, gebruiker_id, uitkomst, overgeslagen, afwijkreden,
                                  motivering, geregistreerd_op, bron, brief_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      toegang.bureauId,
      werkprocesId,
      stap.stap,
      stap.gezetOp,
      toegang.gebruikerId,
      stap.uitkomst,
      stap.overgeslagen,
      stap.afwijkreden,
      stap.motivering,
      toegang.nu,
      stap.bron ?? null,
      stap.briefId ?? null,
    ],
  );
}

export async function lapseStap(toegang: Toegang, registratieId: string): Promise<void> {
  await toegang.sql(
    `update stapregistratie set vervallen_op = greatest($3::timestamptz, geregistreerd_op) where bureau_id = $1 and id = $2`,
    [toegang.bureauId, registratieId, toegang.nu],
  );
}

/** What a command may change; only the named fields are written. */
export type Wijziging = Partial<{
  status: 'open' | 'wacht' | 'gesloten';
  routekaart: Routekaartcode | null;
  routes: readonly Route[];
  doelgroep: Doelgroepcode | null;
  eigenaarId: string;
  geslotenOp: Datum | null;
  resultaatCode: string | null;
  sluitreden: string | null;
  bevestigdOp: Datum | null;
  volgendeActie: string | null;
  volgendeDatum: Datum | null;
}>;

const KOLOM: Record<keyof Wijziging, string> = {
  status: 'status',
  routekaart: 'routekaart',
  routes: 'routes',
  doelgroep: 'doelgroep',
  eigenaarId: 'eigenaar_id',
  geslotenOp: 'gesloten_op',
  resultaatCode: 'resultaat_code',
  sluitreden: 'sluitreden',
  bevestigdOp: 'bevestigd_op',
  volgendeActie: 'volgende_actie',
  volgendeDatum: 'volgende_datum',
};

/**
 * Writes a change and its facts when nobody was ahead of us; otherwise a refusal that says who did what meanwhile. Every
 * fact carries the versie it made.
 */
export async function saveWerkproces(
  toegang: Toegang,
  werkproces: { id: string },
  versie: number,
  wijziging: Wijziging,
  feiten: readonly Feit[] = [],
): Promise<Uitkomst<{ versie: number }>> {
  const velden = Object.entries(wijziging) as [keyof Wijziging, unknown][];
  const sets = velden.map(([veld], plek) => `, ${KOLOM[veld]} = $${plek + 4}`).join('');
  const rows = await toegang.sql<{ versie: number }>(
    `update werkproces set versie = versie + 1${sets} where bureau_id = $1 and id = $2 and versie = $3 returning versie`,
    [toegang.bureauId, werkproces.id, versie, ...velden.map(([, waarde]) => waarde)],
  );
  const nieuw = rows[0]?.versie;
  if (nieuw === undefined) return conflict(toegang, 'werkproces', werkproces.id, versie);
  await recordFacts(
    toegang,
    feiten.map((feit) => ({ ...feit, versie: nieuw })),
  );
  await followTermijnen(toegang, werkproces.id, wijziging);
  return gelukt({ versie: nieuw });
}

/** The terms of this work go with it: to the next owner, and they end or run on when it closes or opens again. */
async function followTermijnen(toegang: Toegang, id: string, wijziging: Wijziging): Promise<void> {
  if (wijziging.eigenaarId !== undefined) await handOverTermijnen(toegang, id, wijziging.eigenaarId);
  if (wijziging.status === 'gesloten') await endTermijnenBijSluiten(toegang, id);
  if (wijziging.status === 'open') await reviveTermijnen(toegang, id);
}
