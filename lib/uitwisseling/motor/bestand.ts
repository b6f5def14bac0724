import { setImmediate as turn } from 'node:timers/promises';
import { readRows, BestandsFout, type RuweRij } from '#lib/uitwisseling/lezen/csv.ts';
import type { Bestandskenmerk } from '#lib/uitwisseling/lezen/codering.ts';
import { readKop, toObject, type Kop } from '#lib/uitwisseling/lezen/kop.ts';
import { copyRows } from '#lib/uitwisseling/motor/kopieren.ts';
import type { Batch, Bestandsoort, Motor, Waarde } from '#lib/uitwisseling/motor/soort.ts';
import type { Verslag } from '#lib/uitwisseling/motor/verslag.ts';
import type { Bronbestand, Oordeel, Telling } from '#lib/uitwisseling/model.ts';

/** A file whose kind and coding are known. */
export type Herkend = {
  readonly bron: Bronbestand;
  readonly soort: Bestandsoort;
  readonly kenmerk: Bestandskenmerk;
};

/** What a run counts while it goes; shared by its files. */
export type Stand = { gelezen: number; bytes: number };

const BATCH = 5_000;
const BREATH = 200;

type Rij = { readonly ruw: RuweRij; readonly sleutel: string; readonly waarden: readonly Waarde[] };
type Portie = { rijen: Rij[]; oordelen: Oordeel[]; gelezen: number };

/**
 * Reads one file into the database in portions: while the database works on one portion, the next is read and checked.
 * Memory does not grow with the file.
 */
export async function processFile(
  motor: Motor,
  herkend: Herkend,
  telling: Telling,
  stand: Stand,
  verslag: Verslag,
): Promise<void> {
  let running: Promise<void> | undefined;
  const keep = await keeperFor(motor, herkend.soort);
  for await (const portie of portions(motor, herkend, stand, keep)) {
    await running;
    telling.gelezen += portie.gelezen;
    stand.gelezen += portie.gelezen;
    running = applyPortion(motor, herkend, portie, keep, telling, verslag, { ...stand });
    running.catch(() => undefined); // awaited above; it may fail while the next portion is being read
  }
  await running;
}

async function* portions(
  motor: Motor,
  { bron, soort, kenmerk }: Herkend,
  stand: Stand,
  keep: Keeper,
): AsyncGenerator<{ kop: Kop; inhoud: Portie; gelezen: number }> {
  const read = soort.reader(motor);
  let kop: Kop | undefined;
  let portie = emptyPortion();
  let short: RuweRij | undefined;
  for await (const ruw of readRows(bron, kenmerk.codering, (bytes) => (stand.bytes += bytes))) {
    if (!kop) {
      kop = readKop(ruw.velden, soort.kolommen);
      portie.oordelen.push(...droppedColumns(bron.naam, kop));
      continue;
    }
    portie.gelezen += 1;
    short = ruw.velden.length < kop.kolommen.length ? ruw : undefined;
    take(portie, bron.naam, kop, ruw, read, keep);
    if (portie.gelezen % BREATH === 0) await turn(); // else the answers of the database wait until the portion is read
    if (portie.gelezen < BATCH) continue;
    yield { kop, inhoud: portie, gelezen: portie.gelezen };
    portie = emptyPortion();
  }
  if (short && kop && !kenmerk.eindigtMetRegel) throw truncated(bron.naam, short, kop);
  if (kop) yield { kop, inhoud: portie, gelezen: portie.gelezen };
}

function emptyPortion(): Portie {
  return { rijen: [], oordelen: [], gelezen: 0 };
}

function truncated(naam: string, ruw: RuweRij, kop: Kop): BestandsFout {
  return new BestandsFout(
    'afgebroken',
    `Het bestand ${naam} is niet compleet: regel ${ruw.regel} heeft ${ruw.velden.length} van de ${kop.kolommen.length} kolommen en daarna houdt het bestand op. Er is niets ingelezen; haal het bestand opnieuw op.`,
  );
}

function droppedColumns(bestand: string, kop: Kop): Oordeel[] {
  if (kop.weggelaten.length === 0) return [];
  const reden = `Deze kolommen horen niet bij dit formaat; ze zijn bij binnenkomst weggelaten en niet bewaard: ${kop.weggelaten.join(', ')}.`;
  return [
    { bestand, regel: 1, kolom: null, oordeel: 'let-op', code: 'kolom-weggelaten', reden, inhoud: null },
  ];
}

function take(
  portie: Portie,
  bestand: string,
  kop: Kop,
  ruw: RuweRij,
  read: ReturnType<Bestandsoort['reader']>,
  keep: Keeper,
): void {
  const verwerp = (kolom: string | null, code: string, reden: string) =>
    portie.oordelen.push({
      bestand,
      regel: ruw.regel,
      kolom,
      oordeel: 'afgewezen',
      code,
      reden,
      inhoud: keep(kop, ruw),
    });
  if (ruw.velden.length !== kop.kolommen.length) {
    const reden = `Deze regel heeft ${ruw.velden.length} kolommen; de kop heeft er ${kop.kolommen.length}.`;
    verwerp(null, 'aantal-kolommen', reden);
    return;
  }
  const gelezen = read(toObject(kop, ruw.velden));
  if (!gelezen.ok) verwerp(gelezen.kolom, 'ongeldige-waarde', gelezen.reden);
  else portie.rijen.push({ ruw, sleutel: gelezen.sleutel, waarden: gelezen.waarden });
}

/** What is kept of a refused row: nothing when it is about someone of another gemeente, or who reads it later may not know of it. */
type Keeper = (kop: Kop, ruw: RuweRij) => string | null;

/** Only the columns of the layout are kept, the others were dropped on arrival. */
async function keeperFor(
  motor: Motor,
  { bestemming, compartiment, gesloten }: Bestandsoort,
): Promise<Keeper> {
  if (compartiment || gesloten) return () => null;
  if (!bestemming) return (kop, ruw) => JSON.stringify(toObject(kop, ruw.velden));
  const rows = await motor.sql<{ code: string }>(
    'select gemeente_code as code from bureau_gemeente where bureau_id = $1',
    [motor.bureauId],
  );
  const eigen = new Set(rows.map(({ code }) => code));
  return (kop, ruw) => {
    const rij = toObject(kop, ruw.velden);
    const gemeente = rij[bestemming] ?? '';
    return /^\d{4}$/.test(gemeente) && !eigen.has(gemeente) ? null : JSON.stringify(rij);
  };
}

async function applyPortion(
  motor: Motor,
  { bron, soort }: Herkend,
  { inhoud: portie, kop }: { inhoud: Portie; kop: Kop },
  keep: Keeper,
  telling: Telling,
  verslag: Verslag,
  stand: Stand,
): Promise<void> {
  const stage = stageOf(soort);
  const oordelen = [...portie.oordelen];
  telling.afgewezen += portie.oordelen.filter((item) => item.oordeel === 'afgewezen').length;
  telling.letOp += portie.oordelen.filter((item) => item.oordeel === 'let-op').length;
  const perRegel = new Map(portie.rijen.map((rij) => [rij.ruw.regel, rij.ruw]));
  const batch: Batch = {
    stage,
    aanwezig: kop.aanwezig,
    telling,
    rij: (regel) => {
      const ruw = perRegel.get(regel);
      return ruw ? toObject(kop, ruw.velden) : {};
    },
    oordeel: (oordeel, bevindingen) => {
      telling[oordeel === 'afgewezen' ? 'afgewezen' : 'letOp'] += bevindingen.length;
      for (const item of bevindingen) {
        const ruw = perRegel.get(item.regel);
        const inhoud = oordeel === 'afgewezen' && ruw ? keep(kop, ruw) : null;
        oordelen.push({ bestand: bron.naam, kolom: null, ...item, oordeel, inhoud });
      }
    },
  };
  if (portie.rijen.length > 0) {
    await stageRows(motor, soort, bron.naam, portie.rijen, batch);
    await soort.apply(motor, batch);
  }
  await verslag.oordelen(oordelen);
  await verslag.voortgang({ gelezen: stand.gelezen, bytes: stand.bytes });
}

/** Puts a portion in the staging table of its kind; a row whose key was already delivered is left out and reported. */
async function stageRows(
  motor: Motor,
  soort: Bestandsoort,
  bestand: string,
  rijen: readonly Rij[],
  batch: Batch,
): Promise<void> {
  await motor.sql(`truncate ${batch.stage}`);
  const kolommen = ['regel', 'sleutel', ...soort.stage.map(([naam]) => naam)];
  await copyRows(motor.verbinding, batch.stage, kolommen, lines(rijen));
  // Without statistics the planner guesses badly; those of the first full portion hold for the next ones.
  if (rijen.length > (motor.geanalyseerd.get(soort.naam) ?? 0)) {
    motor.geanalyseerd.set(soort.naam, rijen.length * 2);
    await motor.sql(`analyze ${batch.stage}`);
  }
  await motor.sql(
    `insert into gezien (soort, sleutel, bestand, regel)
     select $1, sleutel, $2, min(regel) from ${batch.stage} group by sleutel on conflict do nothing`,
    [soort.naam, bestand],
  );
  const dubbel = await motor.sql<{ regel: number; bestand: string; eerder: number }>(
    `delete from ${batch.stage} s using gezien g
      where g.soort = $1 and g.sleutel = s.sleutel and not (g.bestand = $2 and g.regel = s.regel)
     returning s.regel, g.bestand, g.regel as eerder`,
    [soort.naam, bestand],
  );
  batch.telling.ongewijzigd += dubbel.length;
  batch.oordeel(
    'let-op',
    dubbel.map((item) => ({
      regel: item.regel,
      code: 'dubbele-regel',
      reden: `Dit staat al op regel ${item.eerder}${item.bestand === bestand ? '' : ` van ${item.bestand}`}; deze regel is overgeslagen.`,
    })),
  );
}

function* lines(rijen: readonly Rij[]): Generator<readonly Waarde[]> {
  for (const rij of rijen) yield [rij.ruw.regel, rij.sleutel, ...rij.waarden];
}

const stageOf = ({ naam }: Bestandsoort) => `stage_${naam.replaceAll('-', '_')}`;

/** The tables of this session that a run works in; they go when its transaction ends. */
export async function createStages(motor: Motor, soorten: Iterable<Bestandsoort>): Promise<void> {
  await motor.sql(`create temp table gezien (
    soort text, sleutel text, bestand text not null, regel integer not null, primary key (soort, sleutel)) on commit drop`);
  for (const soort of soorten) {
    const kolommen = soort.stage.map(([naam, type]) => `${naam} ${type}`).join(', ');
    await motor.sql(
      `create temp table ${stageOf(soort)} (regel integer, sleutel text, stand text not null default 'nieuw', ${kolommen}) on commit drop`,
    );
  }
}
