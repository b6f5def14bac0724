import type { Duur } from '#lib/kalender/termijnen.ts';
import { TERMIJNEN, type Termijncode } from '#lib/termijnen/catalogus.ts';
import { duurVan, isInstelbaar, type Eigen } from '#lib/termijnen/instellingen/rules.ts';
import type { Toegang } from '#lib/toegang/model.ts';

type Rij = { code: string; versie: number; eenheid: Duur['eenheid']; aantal: number; bron: string };

export async function listEigen(toegang: Toegang): Promise<Eigen[]> {
  const rows = await toegang.sql<Rij>(
    `select code, versie, duur_eenheid as eenheid, duur_aantal as aantal, bron from termijninstelling where bureau_id = $1`,
    [toegang.bureauId],
  );
  return rows.map(({ eenheid, aantal, ...rest }) => ({ ...rest, duur: { eenheid, aantal } }));
}

/** How long this term lasts at this bureau; what the law fixes needs no question. */
export async function readDuur(toegang: Toegang, code: Termijncode): Promise<Duur> {
  const eigen = duurVan(code);
  const standaard = TERMIJNEN[eigen].duur;
  if (!isInstelbaar(eigen)) return standaard;
  const [row] = await toegang.sql<Duur>(
    `select duur_eenheid as eenheid, duur_aantal as aantal from termijninstelling where bureau_id = $1 and code = $2`,
    [toegang.bureauId, eigen],
  );
  return row ?? standaard;
}

/** False when somebody changed it since `versie` was seen (0: not yet there). */
export async function saveInstelling(
  toegang: Toegang,
  nieuw: { code: string; versie: number; eenheid: string; aantal: number; bron: string },
): Promise<boolean> {
  const params = [
    toegang.bureauId,
    nieuw.code,
    nieuw.eenheid,
    nieuw.aantal,
    nieuw.bron,
    toegang.gebruikerId,
    toegang.nu,
  ];
  const rows =
    nieuw.versie === 0
      ? await toegang.sql(
          `insert into termijninstelling (bureau_id, code, duur_eenheid, duur_aantal, bron, gewijzigd_door, gewijzigd_op)
           values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning code`,
          params,
        )
      : await toegang.sql(
          `update termijninstelling set duur_eenheid = $3, duur_aantal = $4, bron = $5, gewijzigd_door = $6, gewijzigd_op = $7,
                  versie = versie + 1
            where bureau_id = $1 and code = $2 and versie = $8 returning code`,
          [...params, nieuw.versie],
        );
  return rows.length > 0;
}
