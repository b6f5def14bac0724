import type { Toegang } from '#lib/toegang/model.ts';
import type { Thema } from '#lib/toegang/themas.ts';

/** What was chosen, as it stands in the database; null when nobody chose yet. */
export async function readGekozen(toegang: Toegang): Promise<string | null> {
  const [rij] = await toegang.sql<{ thema: string | null }>('select thema from bureau where id = $1', [
    toegang.bureauId,
  ]);
  return rij?.thema ?? null;
}

/** False when it is no longer `oud`. */
export async function saveHuisstijl(toegang: Toegang, oud: string | null, nieuw: Thema): Promise<boolean> {
  const [rij] = await toegang.sql<{ gezet: boolean }>('select zet_huisstijl($1, $2) as gezet', [oud, nieuw]);
  return rij?.gezet === true;
}
