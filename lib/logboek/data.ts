import type { Sql } from '#lib/platform/db.ts';
import { encryptSubject } from '#lib/platform/crypto.ts';
import { verwerkingUri, type Verwerking } from '#lib/logboek/verwerkingen.ts';

/** One operation for the record: the audit line (who, why) and the persons it was about. */
export type Operatie = {
  bureauId: number;
  operatieId: Buffer; // 8 bytes
  spoorId: Buffer; // 16 bytes
  begin: Date;
  gebruikerId: string | null;
  actor: string;
  rollen: readonly string[];
  permissie: string;
  handeling: string;
  verwerking: Verwerking;
  reden?: string | undefined;
  onderwerpSoort?: string | undefined;
  onderwerpId?: string | undefined;
  uitkomst: 'gelukt' | 'geweigerd' | 'mislukt';
  adresHash?: Buffer | undefined;
  betrokkenen: readonly string[]; // jongere ids
};

/**
 * Writes the audit line and one line per data subject, in the transaction of the operation itself: what cannot be
 * logged is not shown. One statement whatever the number of persons.
 */
export async function writeOperation(sql: Sql, operatie: Operatie): Promise<void> {
  const subjects = operatie.betrokkenen.map((id) => encryptSubject(id, operatie.bureauId));
  await sql(
    `with regel as (
       insert into auditregel (bureau_id, operatie_id, spoor_id, gebruiker_id, actor, rollen, permissie, handeling, doel, reden,
                               onderwerp_soort, onderwerp_id, uitkomst, adres_hash)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14))
     insert into verwerkingsregel (bureau_id, operatie_id, spoor_id, statuscode, naam, begin, bron, verwerkingsactiviteit, betrokkene)
     select $1, $2, $3, $15, $8, $16, 'urn:nld:baken:app', $9, b from unnest($17::bytea[]) as b`,
    [
      operatie.bureauId,
      operatie.operatieId,
      operatie.spoorId,
      operatie.gebruikerId,
      operatie.actor,
      operatie.rollen,
      operatie.permissie,
      operatie.handeling,
      verwerkingUri(operatie.verwerking),
      operatie.reden ?? null,
      operatie.onderwerpSoort ?? null,
      operatie.onderwerpId ?? null,
      operatie.uitkomst,
      operatie.adresHash ?? null,
      operatie.uitkomst === 'mislukt' ? 2 : 1,
      operatie.begin,
      subjects,
    ],
  );
}

/** The lines per data subject of a long operation, in portions; its audit line is written by the front door as always. */
export async function writeSubjects(
  sql: Sql,
  kop: Pick<Operatie, 'bureauId' | 'operatieId' | 'spoorId' | 'begin' | 'verwerking'> & { naam: string },
  betrokkenen: readonly Buffer[],
): Promise<void> {
  await sql(
    `insert into verwerkingsregel (bureau_id, operatie_id, spoor_id, statuscode, naam, begin, bron, verwerkingsactiviteit, betrokkene)
     select $1, $2, $3, 1, $4, $5, 'urn:nld:baken:app', $6, b from unnest($7::bytea[]) as b`,
    [
      kop.bureauId,
      kop.operatieId,
      kop.spoorId,
      kop.naam,
      kop.begin,
      verwerkingUri(kop.verwerking),
      betrokkenen,
    ],
  );
}
