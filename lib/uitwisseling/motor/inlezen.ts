import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { volgInschrijvingen } from '#lib/vrijstellingen/toch-ingeschreven/bijhouden.ts';
import { volgOverlijden } from '#lib/vsv-trajecten/nazorg/bijhouden.ts';
import { openBevolkingstaken } from '#lib/bevolking/taken.ts';
import { bijhoudSignalen } from '#lib/absoluut-verzuim/volgen/bijhouden.ts';
import type { Duur } from '#lib/kalender/termijnen.ts';
import type { Regio } from '#lib/kalender/model.ts';
import type { Verwerking } from '#lib/logboek/verwerkingen.ts';
import { readDuur } from '#lib/termijnen/instellingen/data.ts';
import { rederiveThuiszitten } from '#lib/thuiszitters/herleiden.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Levering } from '#lib/uitwisseling/herkennen.ts';
import { BestandsFout } from '#lib/uitwisseling/lezen/csv.ts';
import { createStages, processFile, type Stand } from '#lib/uitwisseling/motor/bestand.ts';
import {
  createSubjectStage,
  pseudonyms,
  recordSubjects,
  subjects,
} from '#lib/uitwisseling/motor/betrokkenen.ts';
import { createFactStage } from '#lib/uitwisseling/motor/feiten.ts';
import type { Motor } from '#lib/uitwisseling/motor/soort.ts';
import type { Verslag } from '#lib/uitwisseling/motor/verslag.ts';
import { legeTelling, type Tellingen } from '#lib/uitwisseling/model.ts';

export const HANDELING = 'bestand inlezen';

/** One advisory lock per bureau: two imports of one bureau never run at the same time, whichever process they are in. */
const SLOT = 0x62616b65; // 'bake'

export async function isNobodyReading(toegang: Toegang): Promise<boolean> {
  const [row] = await toegang.sql<{ vrij: boolean }>('select pg_try_advisory_xact_lock($1, $2) as vrij', [
    SLOT,
    toegang.bureauId,
  ]);
  return row?.vrij ?? false;
}

/** Waits while another file of this bureau is being read, and says so in the report. */
export async function waitForTurn(toegang: Toegang, verslag: Verslag): Promise<void> {
  if (await isNobodyReading(toegang)) return;
  await verslag.status(
    'wacht',
    'Er wordt al een ander bestand van dit bureau ingelezen; dit bestand is daarna aan de beurt.',
  );
  await toegang.sql('select pg_advisory_xact_lock($1, $2)', [SLOT, toegang.bureauId]);
}

export type Ingelezen = { readonly tellingen: Tellingen; readonly gelezen: number };

/**
 * Reads a delivery in the running transaction: all of it or nothing. A dry run does everything and then undoes it, so that
 * its report says exactly what would happen.
 */
export async function readDelivery(
  toegang: Toegang,
  levering: Levering,
  proef: boolean,
  verwerking: Verwerking,
  verslag: Verslag,
): Promise<Uitkomst<Ingelezen>> {
  const motor = makeMotor(toegang, await readDuur(toegang, 'T03'), await readDuoOverig(toegang, levering));
  const tellingen: Tellingen = {};
  const stand: Stand = { gelezen: 0, bytes: 0 };
  await toegang.sql('savepoint levering');
  try {
    await createStages(motor, new Set(levering.bestanden.map(({ soort }) => soort)));
    await createFactStage(motor);
    await createSubjectStage(motor);
    for (const bestand of levering.bestanden) {
      const telling = (tellingen[bestand.soort.naam] ??= legeTelling());
      await processFile(motor, bestand, telling, stand, verslag);
    }
    await rederive(motor);
  } catch (error) {
    if (error instanceof BestandsFout) return weiger(error.code, error.message);
    throw error;
  }
  await closeDelivery(motor, proef, verwerking);
  await verslag.voortgang({ gelezen: stand.gelezen, bytes: stand.bytes, force: true });
  return gelukt({ tellingen, gelezen: stand.gelezen });
}

/** The compartment has no choices of its own, and no meldingen either. */
async function readDuoOverig(toegang: Toegang, levering: Levering): Promise<string | null> {
  if (levering.bestanden.some(({ soort }) => soort.compartiment === 'wpg')) return null;
  const [row] = await toegang.sql<{ keuze: string | null }>(`select keuze('duo_overig') as keuze`);
  return row?.keuze ?? null;
}

function makeMotor(toegang: Toegang, reactietermijn: Duur, duoOverig: string | null): Motor {
  const { bureauId, vandaag, nu, sql, verbinding, actor } = toegang;
  return {
    toegang,
    bureauId,
    vandaag,
    nu,
    sql,
    verbinding,
    reactietermijn,
    duoOverig,
    geanalyseerd: new Map(),
    regio: actor.vakantieregio.toUpperCase() as Uppercase<typeof actor.vakantieregio> satisfies Regio,
  };
}

/** Who sits at home, and which signals still hold, follows from facts that may just have changed. */
async function rederive(motor: Motor): Promise<void> {
  for await (const ids of subjects(motor, 'herleiden')) {
    await rederiveThuiszitten(motor.toegang, ids);
    await bijhoudSignalen(motor.toegang, ids);
    await openBevolkingstaken(motor.toegang, ids);
    await volgOverlijden(motor.toegang, ids);
    await volgInschrijvingen(motor.toegang, ids);
  }
}

/** The lines of the logboek; of a dry run only those of persons who stand here, for it read them. */
async function closeDelivery(motor: Motor, proef: boolean, verwerking: Verwerking): Promise<void> {
  if (!proef) {
    for await (const ids of subjects(motor))
      await recordSubjects(motor, HANDELING, verwerking, pseudonyms(motor, ids));
    return;
  }
  const gelezen: Buffer[] = []; // 16 bytes each, outside the heap; the table they stand in is about to go
  for await (const ids of subjects(motor, 'not nieuw')) gelezen.push(Buffer.concat(pseudonyms(motor, ids)));
  await motor.sql('rollback to savepoint levering');
  for (const part of gelezen) {
    const lines = Array.from({ length: part.length / 16 }, (_, place) =>
      part.subarray(place * 16, place * 16 + 16),
    );
    await recordSubjects(motor, HANDELING, verwerking, lines);
  }
}
