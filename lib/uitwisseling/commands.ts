import { createHash } from 'node:crypto';
import { v7 as nieuwId } from 'uuid';
import type { z } from 'zod';
import type { Verwerking } from '#lib/logboek/verwerkingen.ts';
import { enqueue } from '#lib/platform/jobs.ts';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { sealPart, storedFiles } from '#lib/uitwisseling/bronbestand.ts';
import {
  copyBestanden,
  finishTaak,
  insertBestanddeel,
  insertGeweigerd,
  insertTaak,
  readProefrun,
  readTaak,
} from '#lib/uitwisseling/data.ts';
import { recognise, type Levering } from '#lib/uitwisseling/herkennen.ts';
import type { Bronbestand, Importsoort, Importverslag } from '#lib/uitwisseling/model.ts';
import { HANDELING, readDelivery, waitForTurn } from '#lib/uitwisseling/motor/inlezen.ts';
import { openVerslag } from '#lib/uitwisseling/motor/verslag.ts';
import { mayMigrate } from '#lib/uitwisseling/policy.ts';
import {
  geweigerdSchema,
  leesInSchema,
  MAX_BYTES,
  meldAanSchema,
  taakSchema,
} from '#lib/uitwisseling/schema.ts';

const ALLEEN_BEHEERDER = weiger(
  'geen-recht',
  'Bestanden uit een ander systeem leest alleen een beheerder in.',
);

/** What is uploaded is kept for a while, and criminal-law data may not stand outside their wall (ADR 16). */
const ALLEEN_OPDRACHTREGEL = weiger(
  'alleen-opdrachtregel',
  'Bestanden van Halt en processen-verbaal leest u in met de opdrachtregel (npm run baken -- importeer), zodat er buiten het afgeschermde deel niets van wordt bewaard.',
);

/**
 * Takes files in: looks what they are, keeps them encrypted and puts the reading in the queue. Wrong files are refused here,
 * at once and with a sentence. Without `bewaar` nothing is kept or queued: the caller has the files and reads them itself.
 */
export const offerFiles = command({
  naam: 'bestand aanbieden',
  permission: 'import.uitvoeren',
  verwerking: 'verzuimmelding-ontvangen',
  input: meldAanSchema,
  subject: 'geen-personen', // nothing is read of persons yet; that is the run itself
  run: async (toegang, { bronnen, proef, soort, bewaar }) => {
    const bytes = bronnen.reduce((som, bron) => som + bron.bytes, 0);
    if (bytes > MAX_BYTES)
      return weiger(
        'te-groot',
        'De bestanden zijn samen groter dan 256 MB. Splits ze en lees de delen na elkaar in.',
      );
    const levering = await recognise(bronnen, soort);
    if (!levering.ok) return levering;
    if (levering.waarde.soort === 'migratie' && !mayMigrate(toegang.actor)) return ALLEEN_BEHEERDER;
    if (levering.waarde.soort === 'handhaving' && bewaar) return ALLEEN_OPDRACHTREGEL;
    const id = nieuwId();
    await insertTaak(toegang, {
      id,
      soort: levering.waarde.soort,
      bestandsnaam: nameOf(bronnen),
      sha256: digestOf(levering.waarde),
      bytes,
      proef,
    });
    if (bewaar) {
      for (const bron of bronnen) await keep(toegang, id, bron);
      await enqueue(toegang.sql, 'import', { bureauId: toegang.bureauId, id });
    }
    toegang.merkAan({ soort: 'importtaak', id });
    return gelukt({ id, soort: levering.waarde.soort });
  },
});

/** After a dry run: the same files for real, without choosing them again. */
export const readForReal = command({
  naam: 'proef echt inlezen',
  permission: 'import.uitvoeren',
  verwerking: 'verzuimmelding-ontvangen',
  input: taakSchema,
  subject: 'geen-personen',
  run: async (toegang, { id: proefId }) => {
    const proef = await readProefrun(toegang, proefId);
    if (!proef?.proef) return nietGevonden('Deze proef');
    if (proef.status !== 'klaar')
      return weiger('niet-klaar', 'Deze proef is niet goed afgelopen; er is niets om echt in te lezen.');
    if (!proef.heeftBestand)
      return weiger('bestand-weg', 'Het bestand van deze proef wordt niet meer bewaard. Kies het opnieuw.');
    if (proef.soort === 'migratie' && !mayMigrate(toegang.actor)) return ALLEEN_BEHEERDER;
    const id = nieuwId();
    await insertTaak(toegang, { ...proef, id, proef: false });
    await copyBestanden(toegang, proefId, id);
    await enqueue(toegang.sql, 'import', { bureauId: toegang.bureauId, id });
    toegang.merkAan({ soort: 'importtaak', id });
    return gelukt({ id });
  },
});

/** Keeps that a file was offered and refused, so that who offered it finds the sentence back in the list. */
export const keepRefusal = command({
  naam: 'geweigerd bestand vastleggen',
  permission: 'import.uitvoeren',
  verwerking: 'verzuimmelding-ontvangen',
  input: geweigerdSchema,
  subject: 'geen-personen',
  run: async (toegang, { bestandsnaam, soort, bytes, proef, melding }) => {
    const id = nieuwId();
    const sha256 = createHash('sha256').update(bestandsnaam).digest();
    await insertGeweigerd(toegang, { id, soort, bestandsnaam, sha256, bytes, proef }, melding);
    return gelukt({ id });
  },
});

function nameOf(bronnen: readonly Bronbestand[]): string {
  const [first, ...more] = bronnen.map((bron) => bron.naam).sort();
  return more.length === 0 ? (first ?? '') : `${first} en ${more.length} andere`;
}

function digestOf({ bestanden }: Levering): Buffer {
  const hash = createHash('sha256');
  for (const { kenmerk } of bestanden) hash.update(kenmerk.sha256);
  return hash.digest();
}

const PART = 1024 * 1024;

async function keep(toegang: Toegang, taakId: string, bron: Bronbestand): Promise<void> {
  let deel = 0;
  let rest: Buffer[] = [];
  let size = 0;
  const flush = async () => {
    await insertBestanddeel(
      toegang,
      taakId,
      bron.naam,
      deel,
      sealPart(toegang.bureauId, Buffer.concat(rest)),
    );
    deel += 1;
    rest = [];
    size = 0;
  };
  for await (const chunk of bron.open()) {
    rest.push(chunk);
    size += chunk.length;
    if (size >= PART) await flush();
  }
  if (size > 0) await flush();
}

const VERWERKING = {
  'duo-verzuim': 'verzuimmelding-ontvangen',
  'duo-vsv': 'doorstroompunt-begeleiding',
  'jongeren-in-beeld': 'doorstroompunt-begeleiding',
  cijfers: 'verantwoording',
  brp: 'leerplicht-toezicht',
  migratie: 'overzetten-dossiers',
  handhaving: 'opsporing',
} as const satisfies Record<Importsoort, Verwerking>;

/**
 * Reads an offered delivery: one transaction, all or nothing. Carried out by a system actor on behalf of who offered it. A run
 * that was broken off (power, kill) left nothing behind and simply begins again; one that is done is not done twice.
 */
export const readOffered = command({
  naam: HANDELING,
  permission: 'import.uitvoeren',
  verwerking: 'verzuimmelding-ontvangen',
  input: leesInSchema,
  subject: 'geen-personen', // thousands: their lines are written in portions by the run (motor/betrokkenen.ts)
  run: (toegang, input) => read(toegang, input, 'gewoon'),
});

/** The same for files of the compartment, over its own role. */
export const readOfferedWpg = command({
  naam: 'bestand van handhaving inlezen',
  permission: 'wpg.inlezen',
  verwerking: 'opsporing',
  compartiment: 'wpg',
  input: leesInSchema,
  subject: 'geen-personen',
  run: (toegang, input) => read(toegang, input, 'wpg'),
});

async function read(
  toegang: Toegang,
  { taakId, bronnen }: z.output<typeof leesInSchema>,
  plaats: 'gewoon' | 'wpg',
): Promise<Uitkomst<Importverslag>> {
  const verslag = openVerslag(toegang.bureauId, taakId);
  await waitForTurn(toegang, verslag);
  const taak = await readTaak(toegang, taakId);
  if (!taak) return nietGevonden('Deze inleesopdracht');
  if (taak.status === 'klaar' || taak.status === 'geweigerd')
    return weiger('al-ingelezen', 'Deze inleesopdracht is al uitgevoerd.');
  if ((taak.soort === 'handhaving') !== (plaats === 'wpg')) return ALLEEN_OPDRACHTREGEL;
  toegang.merkAan({ soort: 'importtaak', id: taakId });
  await verslag.begin(taak.totaalBytes);
  const levering = await recognise(bronnen ?? (await storedFiles(toegang.bureauId, taakId)), taak.soort);
  if (!levering.ok) return levering;
  const verwerking = VERWERKING[taak.soort];
  const gelezen = await readDelivery(toegang, levering.waarde, taak.proef, verwerking, verslag);
  if (!gelezen.ok) return gelezen;
  await finishTaak(toegang, taakId, gelezen.waarde.gelezen, gelezen.waarde.tellingen);
  const { soort, proef } = taak;
  return gelukt<Importverslag>({
    importtaakId: taakId,
    soort,
    proef,
    status: 'klaar',
    ...gelezen.waarde,
    melding: null,
  });
}
