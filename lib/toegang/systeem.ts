import { pool, sqlOn } from '#lib/platform/db.ts';
import type { Permissie } from '#lib/toegang/matrix.ts';
import type { Bureau, SysteemActor } from '#lib/toegang/model.ts';

type BureauRij = Bureau & { vakantieregio: SysteemActor['vakantieregio'] };

/** The bureaus of this installation; reference data without persons. */
export async function listBureaus(): Promise<BureauRij[]> {
  return sqlOn(pool())<BureauRij>('select id, code, naam, vakantieregio from bureau order by code');
}

export async function findBureau(code: string): Promise<BureauRij | undefined> {
  return (await listBureaus()).find((bureau) => bureau.code === code);
}

/**
 * A named system actor at one bureau, with exactly the permissions its work needs. `namens`: the user who asked for it,
 * kept in the audit line.
 */
export function systeemActor(
  naam: SysteemActor['naam'],
  bureau: BureauRij,
  permissies: readonly Permissie[],
  namens?: string,
): SysteemActor {
  const { id, code, naam: bureauNaam, vakantieregio } = bureau;
  return {
    soort: 'systeem',
    naam,
    bureau: { id, code, naam: bureauNaam },
    permissies,
    namens,
    vakantieregio,
  };
}
