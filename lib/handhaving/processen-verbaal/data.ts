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
  const rows = await toegang.sql<Omit<ProcesVerbaal, 'inhoud'> & { inhoud: Buffer | null }>(
    `select id, versie, zaak_id as "zaakId", soort, verdachte_soort as "verdachteSoort", verdachte_id as "verdachteId", staat,
            staat_op as "staatOp", ingezonden_op as "ingezondenOp", inhoud
       from wpg.proces_verbaal where bureau_id = $1 and zaak_id = $2 order by staat_op, id`,
    [toegang.bureauId, zaakId],
  );
  return rows.map((row) => ({
    ...row,
    inhoud: unseal<Pvinhoud>(toegang.bureauId, CONTEXT, row.inhoud) ?? LEEG,
  }));
}

export type PvInvoer = Pick<ProcesVerbaal, 'soort' | 'verdachteSoort' | 'verdachteId'> &
  Pick<Pvinhoud, 'pleegdatum' | 'omschrijving' | 'motivering' | 'eerdereVeroordeling'>;

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
