import type { Datum } from '#lib/kalender/model.ts';
import type { Jongerenaam } from '#lib/jongeren/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { gebruikOp } from '../../bewaren/rules.ts';
import type { Zaakregel } from '../model.ts';

type Rij = Jongerenaam & {
  id: string;
  behandelaarId: string | null;
  behandelaar: string | null;
  beginOp: Datum;
  geslotenOp: Datum | null;
  halt: string | null;
  pv: string[];
  uiterlijk: Datum | null;
};

const REGEL = `select z.id, z.behandelaar_id as "behandelaarId", l.naam as behandelaar, z.begin_op as "beginOp", z.gesloten_op as "geslotenOp",
       j.voornamen, j.roepnaam, j.voorvoegsel, j.geslachtsnaam,
       (select h.staat from wpg.halt h where h.bureau_id = $1 and h.zaak_id = z.id order by h.staat_op desc, h.id limit 1) as halt,
       coalesce((select array_agg(p.staat order by p.staat_op, p.id) from wpg.proces_verbaal p where p.bureau_id = $1 and p.zaak_id = z.id), '{}') as pv,
       (select min(t.uiterlijk) from termijn t where t.bureau_id = $1 and t.onderwerp_id = z.id and t.status = 'loopt') as uiterlijk
  from wpg.zaak z
  join jongere j on j.bureau_id = $1 and j.id = z.jongere_id
  left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = z.behandelaar_id`;

/** A file of a colleague, or one that is shielded, shows nothing of what is in it. */
function toRegel(toegang: Toegang, row: Rij): Zaakregel {
  const { voornamen, roepnaam, voorvoegsel, geslachtsnaam } = row;
  const eigen = row.behandelaarId === null || row.behandelaarId === toegang.gebruikerId;
  const gebruik = gebruikOp(row.beginOp, toegang.vandaag);
  const open = eigen && gebruik === 'vrij';
  return {
    id: row.id,
    naam: open ? { voornamen, roepnaam, voorvoegsel, geslachtsnaam } : null,
    behandelaar: row.behandelaar,
    eigen,
    beginOp: row.beginOp,
    geslotenOp: row.geslotenOp,
    gebruik,
    halt: open ? row.halt : null,
    pv: open ? row.pv : [],
    uiterlijk: open ? row.uiterlijk : null,
  };
}

/** Own files in free use, the running ones first, with the nearest term on top. */
export async function listEigenZaken(toegang: Toegang): Promise<Zaakregel[]> {
  const rows = await toegang.sql<Rij>(
    `${REGEL} where z.bureau_id = $1 and (z.behandelaar_id = $2 or z.behandelaar_id is null)
      and z.begin_op > ($3::date - interval '1 year') order by z.gesloten_op is not null, uiterlijk nulls last, z.begin_op desc, z.id limit 200`,
    [toegang.bureauId, toegang.gebruikerId, toegang.vandaag],
  );
  return rows.map((row) => toRegel(toegang, row)).filter((regel) => regel.gebruik === 'vrij');
}

/** Files on one young person, whoever's. */
export async function listZakenVan(toegang: Toegang, jongereId: string): Promise<Zaakregel[]> {
  const rows = await toegang.sql<Rij>(
    `${REGEL} where z.bureau_id = $1 and z.jongere_id = $2 order by z.begin_op desc, z.id`,
    [toegang.bureauId, jongereId],
  );
  return rows.map((row) => toRegel(toegang, row));
}
