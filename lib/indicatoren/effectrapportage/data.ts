import type { Toegang } from '#lib/toegang/model.ts';
import type { Onderdeel, Rapporttekst } from './model.ts';

const RAPPORT = 'effectrapportage';

export async function readTeksten(
  toegang: Toegang,
  schooljaar: string,
): Promise<Partial<Record<Onderdeel, Rapporttekst>>> {
  const rows = await toegang.sql<Rapporttekst & { onderdeel: Onderdeel }>(
    `select onderdeel, tekst, versie from rapporttekst where bureau_id = $1 and rapport = $2 and schooljaar = $3`,
    [toegang.bureauId, RAPPORT, schooljaar],
  );
  return Object.fromEntries(rows.map(({ onderdeel, ...rest }) => [onderdeel, rest]));
}

type Nieuw = {
  readonly schooljaar: string;
  readonly onderdeel: Onderdeel;
  readonly tekst: string;
  readonly versie: number;
};

/** False when a colleague wrote in between. */
export async function saveTekst(
  toegang: Toegang,
  { schooljaar, onderdeel, tekst, versie }: Nieuw,
): Promise<boolean> {
  const sleutel = [toegang.bureauId, RAPPORT, schooljaar, onderdeel];
  const waarden = [tekst, toegang.gebruikerId, toegang.nu];
  const rows =
    versie === 0
      ? await toegang.sql(
          `insert into rapporttekst (bureau_id, rapport, schooljaar, onderdeel, tekst, gewijzigd_door, gewijzigd_op)
           values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning versie`,
          [...sleutel, ...waarden],
        )
      : await toegang.sql(
          `update rapporttekst set tekst = $5, gewijzigd_door = $6, gewijzigd_op = $7, versie = versie + 1
            where bureau_id = $1 and rapport = $2 and schooljaar = $3 and onderdeel = $4 and versie = $8 returning versie`,
          [...sleutel, ...waarden, versie],
        );
  return rows.length > 0;
}
