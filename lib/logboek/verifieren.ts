import type pg from 'pg';
import { pool } from '#lib/platform/db.ts';
import { digestRange, listSeals, readCheckpoints, sealOf, type Zegel } from '#lib/logboek/verzegelen.ts';

/** One thing that is wrong with the logboek, in a Dutch sentence, with the seal it is about. */
export type Bevinding = {
  bureau: string;
  volgnummer: number | null;
  soort: 'inhoud' | 'keten' | 'zegel' | 'ijkpunt';
  zin: string;
};
export type Verificatie = {
  zegels: number;
  auditregels: number;
  verwerkingsregels: number;
  /** Of the Wpg compartment. */
  protocolregels: number;
  bevindingen: Bevinding[];
};

/**
 * Recomputes every seal of every bureau from the lines as they stand now and compares: change, deletion, insertion and
 * reordering of a line, a changed or missing seal, and a chain that was cut off. Lines not yet sealed are not judged.
 */
export async function verifyLogboek(folder: string): Promise<Verificatie> {
  const client = await pool('sealer').connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    const { rows: bureaus } = await client.query<{ id: number; code: string }>(
      'select id, code from bureau order by id',
    );
    const total: Verificatie = {
      zegels: 0,
      auditregels: 0,
      verwerkingsregels: 0,
      protocolregels: 0,
      bevindingen: [],
    };
    for (const bureau of bureaus) add(total, await verifyBureau(client, bureau, folder));
    await client.query('commit');
    return total;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

function add(total: Verificatie, part: Verificatie): void {
  total.zegels += part.zegels;
  total.auditregels += part.auditregels;
  total.verwerkingsregels += part.verwerkingsregels;
  total.protocolregels += part.protocolregels;
  total.bevindingen.push(...part.bevindingen);
}

/** The same for one bureau, in the transaction of `client`. */
export async function verifyBureau(
  client: pg.ClientBase,
  bureau: { id: number; code: string },
  folder: string,
): Promise<Verificatie> {
  const result: Verificatie = {
    zegels: 0,
    auditregels: 0,
    verwerkingsregels: 0,
    protocolregels: 0,
    bevindingen: [],
  };
  const seals = await listSeals(client, bureau.id);
  let previous: Zegel | undefined;
  for (const seal of seals) {
    const found = await digestRange(
      client,
      bureau.id,
      seal.txidVan,
      seal.txidTot,
      seal.protocolregels !== null,
    );
    result.bevindingen.push(...judge(bureau.code, seal, previous, found));
    result.zegels += 1;
    result.auditregels += found.auditregels;
    result.verwerkingsregels += found.verwerkingsregels;
    result.protocolregels += found.protocolregels ?? 0;
    previous = seal;
  }
  result.bevindingen.push(...judgeCheckpoints(bureau.code, seals, readCheckpoints(folder, bureau.id)));
  return result;
}

type Gevonden = Pick<Zegel, 'auditregels' | 'verwerkingsregels' | 'protocolregels' | 'inhoud'>;

function judge(bureau: string, seal: Zegel, previous: Zegel | undefined, found: Gevonden): Bevinding[] {
  const volgnummer = seal.volgnummer;
  const findings: Bevinding[] = [];
  if (!found.inhoud.equals(seal.inhoud)) {
    const counted =
      seal.protocolregels === null
        ? `${seal.auditregels} gebruiksregels en ${seal.verwerkingsregels} verwerkingsregels bij het verzegelen, nu ${found.auditregels} en ${found.verwerkingsregels}`
        : `${seal.auditregels} gebruiksregels, ${seal.verwerkingsregels} verwerkingsregels en ${seal.protocolregels} protocolregels bij het verzegelen, nu ${found.auditregels}, ${found.verwerkingsregels} en ${found.protocolregels}`;
    findings.push({
      bureau,
      volgnummer,
      soort: 'inhoud',
      zin: `De regels onder zegel ${volgnummer} zijn veranderd (${counted}).`,
    });
  }
  if (!sealOf(seal).equals(seal.zegel)) {
    findings.push({
      bureau,
      volgnummer,
      soort: 'zegel',
      zin: `Zegel ${volgnummer} zelf is veranderd of met een andere sleutel gemaakt.`,
    });
  }
  const linked = previous
    ? previous.zegel.equals(seal.vorige) &&
      previous.txidTot === seal.txidVan &&
      previous.volgnummer + 1 === volgnummer
    : volgnummer === 1 && seal.txidVan === '0';
  if (!linked)
    findings.push({
      bureau,
      volgnummer,
      soort: 'keten',
      zin: `Zegel ${volgnummer} sluit niet aan op het vorige zegel.`,
    });
  return findings;
}

function judgeCheckpoints(
  bureau: string,
  seals: readonly Zegel[],
  checkpoints: ReturnType<typeof readCheckpoints>,
): Bevinding[] {
  const byNumber = new Map(seals.map((seal) => [seal.volgnummer, seal.zegel.toString('hex')]));
  return checkpoints
    .filter((point) => byNumber.get(point.volgnummer) !== point.zegel)
    .map((point) => ({
      bureau,
      volgnummer: point.volgnummer,
      soort: 'ijkpunt' as const,
      zin:
        point.volgnummer === 0
          ? 'Een regel in het bestand met ijkpunten buiten de database is niet leesbaar.'
          : `Zegel ${point.volgnummer} staat buiten de database anders genoteerd, of is in de database verdwenen.`,
    }));
}
