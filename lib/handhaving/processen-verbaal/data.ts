import type { Toegang } from '#lib/toegang/model.ts';

import { seal, unseal } from '../zaak/data.ts';
import type { ProcesVerbaal, Pvinhoud } from './model.ts';
import type { Overgangsbesluit } from './rules.ts';

const CONTEXT = 'proces_verbaal.inhoud';
const LEEG: Pvinhoud = {
  pleegdatum: null,
  omschrijving: null,
  motivering: null,
  eerdereVeroordeling: null,
  sanctie: null,
  afzienreden: null,
  toelichting: null,
};

export async function listProcessenVerbaal(toegang: Toegang, zaakId: string): Promise<ProcesVerbaal[]> {
  return openAlle(
    toegang,
    await toegang.sql<Rij>(
      `select ${KOLOMMEN} from wpg.proces_verbaal p where p.bureau_id = $1 and p.zaak_id = $2 order by p.staat_op, p.id`,
      [toegang.bureauId, zaakId],
    ),
  );
}

/** Against the young person himself, in any file. */
export async function listPvVan(toegang: Toegang, jongereId: string): Promise<ProcesVerbaal[]> {
  return openAlle(
    toegang,
    await toegang.sql<Rij>(
      `select ${KOLOMMEN} from wpg.proces_verbaal p join wpg.zaak z on z.bureau_id = $1 and z.id = p.zaak_id
        where p.bureau_id = $1 and z.jongere_id = $2 and p.verdachte_soort = 'jongere' order by p.staat_op, p.id`,
      [toegang.bureauId, jongereId],
    ),
  );
}

type Rij = Omit<ProcesVerbaal, 'inhoud'> & { inhoud: Buffer | null };
const KOLOMMEN = `p.id, p.versie, p.zaak_id as "zaakId", p.soort, p.verdachte_soort as "verdachteSoort", p.verdachte_id as "verdachteId",
  p.staat, p.staat_op as "staatOp", p.ingezonden_op as "ingezondenOp", p.inhoud`;

function openAlle(toegang: Toegang, rows: readonly Rij[]): ProcesVerbaal[] {
  return rows.map((row) => ({
    ...row,
    inhoud: unseal<Pvinhoud>(toegang.bureauId, CONTEXT, row.inhoud) ?? LEEG,
  }));
}

export type PvInvoer = Pick<ProcesVerbaal, 'soort' | 'verdachteSoort' | 'verdachteId'> &
  Pick<Pvinhoud, 'pleegdatum' | 'omschrijving' | 'motivering' | 'eerdereVeroordeling' | 'samenloop'>;

export async function insertPv(
  toegang: Toegang,
  zaakId: string,
  { soort, verdachteSoort, verdachteId, ...inhoud }: PvInvoer,
): Promise<string> {
  const [row] = await toegang.sql<{ id: string }>(
    `insert into wpg.proces_verbaal (bureau_id, zaak_id, soort, verdachte_soort, verdachte_id, staat, staat_op, inhoud)
     values ($1, $2, $3, $4, $5, 'CONCEPT', $6, $7) returning id`,
    [
      toegang.bureauId,
      zaakId,
      soort,
      verdachteSoort,
      verdachteId,
      toegang.vandaag,
      seal(toegang.bureauId, CONTEXT, { ...LEEG, ...inhoud }),
    ],
  );
  if (!row) throw new Error('het proces-verbaal is niet bewaard');
  return row.id;
}

export async function savePv(
  toegang: Toegang,
  pv: ProcesVerbaal,
  { soort, verdachteSoort, verdachteId, ...inhoud }: PvInvoer,
): Promise<void> {
  await toegang.sql(
    `update wpg.proces_verbaal set soort = $3, verdachte_soort = $4, verdachte_id = $5, inhoud = $6, versie = versie + 1
      where bureau_id = $1 and id = $2`,
    [
      toegang.bureauId,
      pv.id,
      soort,
      verdachteSoort,
      verdachteId,
      seal(toegang.bureauId, CONTEXT, { ...pv.inhoud, ...inhoud }),
    ],
  );
}

export async function saveOvergang(
  toegang: Toegang,
  pv: ProcesVerbaal,
  besluit: Overgangsbesluit,
  toelichting: string | null,
): Promise<void> {
  const inhoud: Pvinhoud = {
    ...pv.inhoud,
    sanctie: besluit.sanctie,
    afzienreden: besluit.afzienreden,
    toelichting: toelichting ?? pv.inhoud.toelichting,
  };
  await toegang.sql(
    `update wpg.proces_verbaal set staat = $3, staat_op = $4, ingezonden_op = $5, inhoud = $6, versie = versie + 1
      where bureau_id = $1 and id = $2`,
    [
      toegang.bureauId,
      pv.id,
      besluit.staat,
      besluit.staatOp,
      besluit.ingezondenOp,
      seal(toegang.bureauId, CONTEXT, inhoud),
    ],
  );
}

/** Parents of whom it was laid down that they are not responsible (art. 2 lid 2). */
export async function listNietVerantwoordelijk(toegang: Toegang, jongereId: string): Promise<string[]> {
  const rows = await toegang.sql<{ id: string }>(
    `select ouder_id as id from ouderschap where bureau_id = $1 and jongere_id = $2 and niet_verantwoordelijk_motivering is not null`,
    [toegang.bureauId, jongereId],
  );
  return rows.map(({ id }) => id);
}
